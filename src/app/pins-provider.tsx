import { useMemo, type ReactNode } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { togglePin } from '../select/pins.ts'
import { PinsContext } from '../ui/pins.tsx'
import { useKnownView } from './use-view.ts'

/** The URL's pins for every button that pins. */
export function PinsProvider({ index, children }: { index: BundleIndex; children: ReactNode }): ReactNode {
  const { view: { pin }, setView } = useKnownView(index)
  const pins = useMemo(() => ({ ids: pin, toggle: (id: string) => setView({ pin: togglePin(pin, id) }) }), [pin, setView])
  return <PinsContext value={pins}>{children}</PinsContext>
}
