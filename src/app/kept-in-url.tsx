import { useMemo, type ReactNode } from 'react'
import { toggled } from '../lib/toggled.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { TablesContext } from '../ui/as-table.ts'
import { PinsContext } from '../ui/pins.tsx'
import { useKnownView } from './use-view.ts'

/** The URL's pins and tables, for every button that pins or turns a chart into its table. */
export function KeptInUrl({ index, children }: { index: BundleIndex; children: ReactNode }): ReactNode {
  const { view: { pin, tables }, setView } = useKnownView(index)
  const pins = useMemo(() => ({ ids: pin, toggle: (id: string) => setView({ pin: toggled(pin, id) }) }), [pin, setView])
  const asTables = useMemo(
    () => ({ ids: tables, toggle: (id: string) => setView({ tables: toggled(tables, id) }, 'replace') }),
    [tables, setView],
  )
  return (
    <PinsContext value={pins}>
      <TablesContext value={asTables}>{children}</TablesContext>
    </PinsContext>
  )
}
