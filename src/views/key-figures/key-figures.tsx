import type { ReactNode } from 'react'
import type { Selection } from '../../select/apply.ts'
import { describeFigure } from '../../select/format-figure.ts'
import { keyFigures } from '../../select/key-figures.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'

/** Which figures, when, from whom: one line a series, each leading to its sentence. Stands before the charts have loaded. */
export function KeyFigures({ selection, onOpenQuantity }: { selection: Selection; onOpenQuantity: (id: string) => void }): ReactNode {
  const figures = keyFigures(selection)
  if (figures.length === 0) return null
  return (
    <section aria-label="Key figures" className="@container border-b border-line bg-card px-2 py-1.5">
      <ul className="grid gap-x-2 @md:grid-cols-2 @3xl:grid-cols-3">
        {figures.map(({ series, claim, quantity, parts: [lead, rest], when, from, more }) => (
          <li key={series.id} className="flex min-w-0 items-center">
            <button
              type="button"
              onClick={() => onOpenQuantity(quantity.id)}
              title={`${series.title}: ${describeFigure(quantity)}; show the sentence`}
              className="flex min-w-0 grow gap-2 rounded-sm px-2 py-1 text-left hover:bg-sunken"
            >
              <span className="mt-1 text-accent">
                <CertaintyMark qualifier={quantity.qualifier} status={quantity.status} />
              </span>
              <span className="min-w-0">
                <span className="block truncate">
                  <b className="font-semibold">{lead}</b>
                  {rest}
                  {quantity.status !== 'actual' && <span className="text-muted">{`, ${quantity.status}`}</span>}
                </span>
                <span className="block truncate text-xs text-muted">
                  <span className="text-ink">{when}</span> · <span className="text-ink">{from}</span> · {more === 0 ? series.title : `${series.title} (+${more})`}
                </span>
              </span>
            </button>
            <PinButton id={claim.id} name={`${series.title}: ${describeFigure(quantity)}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}
