import { createContext, use, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'

interface Stop {
  /** In the order in which arrows go. */
  ids: readonly string[]
  current: string | undefined
  choose: (id: string) => void
}

const StopContext = createContext<Stop | null>(null)

/** One Tab stop for a drawing of many marks, each `[data-stop=id]`: the first, or the one that had the focus last. */
export function OneTabStop({ ids, children }: { ids: readonly string[]; children: ReactNode }): ReactNode {
  const [chosen, choose] = useState<string | null>(null)
  const current = chosen !== null && ids.includes(chosen) ? chosen : ids[0]
  const stop = useMemo((): Stop => ({ ids, current, choose }), [ids, current])
  return <StopContext value={stop}>{children}</StopContext>
}

interface MarkKeys {
  tabIndex: 0 | -1
  onFocus: () => void
  /** True when the key has moved the focus: arrows to the next mark or the one before, Home and End to the ends. */
  move: (event: KeyboardEvent<SVGElement>) => boolean
}

/** Outside a `OneTabStop` every mark is one. */
export function useMarkKeys(id: string): MarkKeys {
  const stop = use(StopContext)
  return {
    tabIndex: stop === null || stop.current === id ? 0 : -1,
    onFocus: () => stop?.choose(id),
    move: (event) => {
      const to = stop === null ? undefined : target(stop.ids, id, event.key)
      const mark = to === undefined ? null : event.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-stop="${CSS.escape(to)}"]`)
      if (mark == null) return false
      event.preventDefault()
      mark.focus()
      return true
    },
  }
}

function target(ids: readonly string[], id: string, key: string): string | undefined {
  const at = ids.indexOf(id)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[at + 1]
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[at - 1]
    case 'Home':
      return ids[0]
    case 'End':
      return ids.at(-1)
    default:
      return undefined
  }
}
