import { createContext, use, useState } from 'react'

/** The charts that the reader turned into tables, by id, and the way to turn one. */
export interface Tables {
  ids: readonly string[]
  toggle: (id: string) => void
}

/** Null where no page keeps it: a chart then keeps it itself. */
export const TablesContext = createContext<Tables | null>(null)

/** Whether the chart is a table now, and what turns it. */
export function useAsTable(id: string): readonly [asTable: boolean, turn: () => void] {
  const kept = use(TablesContext)
  const [own, setOwn] = useState(false)
  return kept === null ? [own, () => setOwn(!own)] : [kept.ids.includes(id), () => kept.toggle(id)]
}
