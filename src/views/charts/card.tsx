import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'

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
    <article aria-labelledby={heading} className="min-w-0 rounded-sm border border-line bg-card pb-2">
      <header className="flex items-start gap-2 px-3 pt-2.5">
        <div className="min-w-0 grow">
          <h3 id={heading} className="leading-snug text-pretty">
            <span className="font-semibold">{title}</span>
            {unit !== null && <span className="text-muted">{`, ${unit}`}</span>}
          </h3>
          <p className="text-[0.8125rem] text-muted">{note}</p>
        </div>
        <div className="flex flex-none gap-1">
          <Button look="quiet" aria-pressed={asTable} className="aria-pressed:bg-sunken" onClick={() => setAsTable(!asTable)}>
            Table
          </Button>
          {tools}
        </div>
      </header>
      <div className="px-3 pt-1">{asTable ? table : drawing}</div>
    </article>
  )
}
