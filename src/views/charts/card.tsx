import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'

/** Padding and border of a card, both sides, CSS px. */
export const CARD_INSET = 26

/** The frame of every chart: title with unit, a table of the same figures at hand, tools beside. */
export function Card({
  title,
  unit,
  note,
  drawing,
  table,
  tools,
}: {
  title: string
  unit: string | null
  /** One quiet line below the title. */
  note: string
  drawing: ReactNode
  table: ReactNode
  tools: ReactNode
}): ReactNode {
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <article aria-labelledby={heading} data-chart={title} className="min-w-0 rounded-sm border border-line bg-card pb-2">
      <header className="flex flex-wrap items-start gap-x-2 px-3 pt-2.5">
        <h3 id={heading} className="min-w-0 flex-1 leading-snug text-pretty">
          <span className="font-semibold">{title}</span>
          {unit !== null && <span className="text-muted">{`, ${unit}`}</span>}
        </h3>
        <div className="-my-1.5 -mr-2 flex flex-none">
          <Button look="quiet" aria-pressed={asTable} className="aria-pressed:bg-sunken" onClick={() => setAsTable(!asTable)}>
            Table
          </Button>
          {tools}
        </div>
        <p className="w-full text-[0.8125rem] text-muted">{note}</p>
      </header>
      <div className="px-3 pt-1">{asTable ? table : drawing}</div>
    </article>
  )
}

/** A chart's figures as a table of its rows. */
export function CardTable({ name, columns, children }: { name: string; columns: readonly string[]; children: ReactNode }): ReactNode {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={`${name}, table`}>
      <table className="w-full min-w-xl text-left text-[0.8125rem]">
        <caption className="sr-only">{name}</caption>
        <thead className="border-b border-edge text-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
