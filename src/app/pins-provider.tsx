import { useMemo, type ReactNode } from 'react'
import { togglePin } from '../select/pins.ts'
import { PinsContext } from '../ui/pins.tsx'
import { useView } from './use-view.ts'

/** The URL's pins for every button that pins. */
export function PinsProvider({ children }: { children: ReactNode }): ReactNode {
  const { view: { pin }, setView } = useView()
  const pins = useMemo(() => ({ ids: pin, toggle: (id: string) => setView({ pin: togglePin(pin, id) }) }), [pin, setView])
  return <PinsContext value={pins}>{children}</PinsContext>
}
