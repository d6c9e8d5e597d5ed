import { useId, useState, type ReactNode } from 'react'
import { useAsTable } from '../../ui/as-table.ts'
import { Button } from '../../ui/button.tsx'

/** Padding and border of a card, both sides, CSS px. */
export const CARD_INSET = 26

/** The frame of every chart: title with unit, a table of the same figures at hand, tools beside. */
export function Card({
  id,
  title,
  unit,
  note,
  drawing,
  table,
  tools,
  isTall = false,
}: {
  /** The chart's, as links and exports call it. */
  id: string
  title: string
  unit: string | null
  /** One quiet line below the title. */
  note: string
  drawing: ReactNode
  table: ReactNode
  tools: ReactNode
  /** On paper it is broken: it fits on no page. */
  isTall?: boolean
}): ReactNode {
  const heading = useId()
  const [asTable, turn] = useAsTable(id)
  return (
    <article aria-labelledby={heading} data-chart={title} data-tall={isTall || undefined} className="min-w-0 rounded-sm border border-line bg-card pb-2">
      <header className="flex flex-wrap items-start gap-x-2 px-3 pt-2.5">
        <h3 id={heading} className="min-w-0 flex-1 leading-snug text-pretty">
          <span className="font-semibold">{title}</span>
          {unit !== null && <span className="text-muted">{`, ${unit}`}</span>}
        </h3>
        <div className="-my-1.5 -mr-2 flex flex-none">
          <Button look="quiet" aria-pressed={asTable} className="aria-pressed:bg-sunken" onClick={turn}>
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

/** Rows shown until the reader asks for more: a large corpus has thousands in one chart. */
const ROWS = 200

/** A chart's figures as a table, a row for each of `rows`. */
export function CardTable<T>({ name, columns, rows, row }: { name: string; columns: readonly string[]; rows: readonly T[]; row: (of: T) => ReactNode }): ReactNode {
  const [shown, setShown] = useState(ROWS)
  const rest = rows.length - shown
  return (
    <>
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
          <tbody>{rows.slice(0, shown).map(row)}</tbody>
        </table>
      </div>
      {rest > 0 && (
        <p className="flex flex-wrap items-center gap-x-2 pt-1 text-[0.8125rem] text-muted">
          {`${shown.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} rows`}
          <Button look="quiet" onClick={() => setShown(shown + ROWS)}>
            {`Show ${Math.min(ROWS, rest)} more`}
          </Button>
        </p>
      )}
    </>
  )
}
