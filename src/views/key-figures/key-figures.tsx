import { useState, type ReactNode } from 'react'
import type { Selection } from '../../select/apply.ts'
import { describeFigure } from '../../select/format-figure.ts'
import { keyFigures } from '../../select/key-figures.ts'
import { Button } from '../../ui/button.tsx'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'
import { usePrinting } from '../../ui/use-printing.ts'

/** More series than these would push every chart off the first screen; on a low one three fewer do, on a low and narrow one five. */
const MOST = 9
const MOST_ON_LOW = 6
const MOST_ON_NARROW = 4
const ON_LOW = { hidden: '[@media(max-height:50rem)]:hidden', shown: 'hidden [@media(max-height:50rem)]:block' }
const ON_NARROW = { hidden: '[@media(max-height:50rem)]:@max-3xl:hidden', shown: 'hidden [@media(max-height:50rem)]:@max-3xl:block' }

/** Which figures, when, from whom: one line a series, each leading to its sentence. Stands before the charts have loaded. */
export function KeyFigures({ selection, onOpenQuantity }: { selection: Selection; onOpenQuantity: (id: string) => void }): ReactNode {
  const [chosen, setAll] = useState(false)
  const isPrinting = usePrinting()
  const all = chosen || isPrinting
  const figures = keyFigures(selection)
  if (figures.length === 0) return null
  return (
    <section aria-label="Key figures" className="@container border-b border-line bg-card px-2 py-0.5">
      <ul className="grid gap-x-2 @md:grid-cols-2 @3xl:grid-cols-3">
        {figures.map(({ series, claim, quantity, parts: [lead, rest], standing, when, from, more }, at) => (
          <li key={series.id} hidden={!all && at >= MOST} className={`relative min-w-0 ${all || at < MOST_ON_NARROW ? '' : (at >= MOST_ON_LOW ? ON_LOW : ON_NARROW).hidden}`}>
            <button
              type="button"
              onClick={() => onOpenQuantity(quantity.id)}
              title={`${series.title}: ${describeFigure(quantity)}; show the sentence`}
              className="flex w-full gap-2 rounded-sm px-2 py-0.5 text-left leading-snug hover:bg-sunken"
            >
              <span className="mt-4.5 text-accent">
                <CertaintyMark qualifier={claim.qualifier} status={claim.status} />
              </span>
              <span className="min-w-0">
                <span className="block pr-6 text-xs text-muted">{more === 0 ? series.title : `${series.title} (+${more})`}</span>
                <span className="block pr-6 text-pretty">
                  <b className="font-semibold">{lead}</b>
                  {rest}
                  {claim.status !== 'actual' && <span className="text-muted">{`, ${standing}`}</span>}
                  {claim.disputes.length > 0 && <span className="text-muted">, disputed</span>}
                </span>
                <span className="block text-xs">{`${when} · ${from}`}</span>
              </span>
            </button>
            <span className="absolute top-0.5 right-1">
              <PinButton id={claim.id} name={`${series.title}: ${describeFigure(quantity)}`} />
            </span>
          </li>
        ))}
      </ul>
      {!isPrinting && figures.length > MOST_ON_NARROW && (
        <div className={chosen || figures.length > MOST ? '' : (figures.length > MOST_ON_LOW ? ON_LOW : ON_NARROW).shown}>
          <Button look="quiet" aria-expanded={chosen} onClick={() => setAll(!chosen)}>
            {chosen ? 'Show fewer key figures' : `Show the key figures of all ${figures.length} series`}
          </Button>
        </div>
      )}
    </section>
  )
}
