import { createContext, use, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What the reader put aside to compare, and the way to put more there. */
export interface Pins {
  ids: readonly string[]
  toggle: (id: string) => void
}

/** Null where nothing can be pinned: in an embedded chart, in an image. */
export const PinsContext = createContext<Pins | null>(null)

export function usePins(): Pins | null {
  return use(PinsContext)
}

/** Pins or unpins what `name` says in words; nothing where nothing can be pinned. `mouseOnly`: no Tab stop, where the keyboard has P. */
export function PinButton({ id, name, mouseOnly = false }: { id: string; name: string; mouseOnly?: boolean }): ReactNode {
  const pins = usePins()
  if (pins === null) return null
  return (
    <button
      type="button"
      aria-label={`Pin ${name}`}
      aria-pressed={pins.ids.includes(id)}
      title="Pin to compare"
      tabIndex={mouseOnly ? -1 : undefined}
      onClick={() => pins.toggle(id)}
      className="inline-grid size-6 flex-none place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink aria-pressed:bg-tint aria-pressed:text-accent"
    >
      <Icon name="pin" />
    </button>
  )
}
