import type { ReactNode } from 'react'
import { hasText } from '../bundle/late-text.ts'
import type { Claim } from '../bundle/schema.ts'
import { today } from '../export/page.ts'
import { isUndated } from '../lib/bounds.ts'
import { compareText } from '../lib/compare-text.ts'
import { many } from '../lib/many.ts'
import { applyFilters } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { chartFigure, nameFigure } from '../select/chart-figure.ts'
import { describeSelection } from '../select/describe-filters.ts'
import type { Filters } from '../select/filters.ts'
import { formatBounds, formatDay } from '../select/format-bounds.ts'
import { eventTitle, sourceLine } from '../select/provenance.ts'
import { usePrinting } from '../ui/use-printing.ts'

interface PrintBriefProps {
  filters: Filters
  index: BundleIndex
  hash: string
  children: ReactNode
}

/** What stands around the page on paper alone: the filters in a sentence above it; figures with their sentences, events and sources below it. */
export function PrintBrief({ children, ...rest }: PrintBriefProps): ReactNode {
  const isPrinting = usePrinting()
  return (
    <>
      {isPrinting && <BriefHead {...rest} day={today()} />}
      {children}
      {isPrinting && <BriefTail {...rest} />}
    </>
  )
}

type Brief = Omit<PrintBriefProps, 'children'>

function BriefHead({ filters, index, hash, day }: Brief & { day: string }): ReactNode {
  const selection = applyFilters(index, filters)
  const { claims, events, articles } = selection
  return (
    <header className="hidden border-b border-ink pb-3 print:block">
      <p className="font-semibold text-accent">Tallywire brief</p>
      <h1 className="text-xl font-semibold text-balance">{describeSelection(selection)}</h1>
      <p className="mt-1 text-sm">{`${many(claims.length, 'figure')}, ${many(events.length, 'event')}, ${many(articles.length, 'report')}. Printed ${formatDay(day)} from ${location.href}, bundle ${hash.slice(0, 12)}.`}</p>
    </header>
  )
}

function BriefFigure({ claim, index, places }: { claim: Claim; index: BundleIndex; places: ReadonlyMap<string, number> }): ReactNode {
  const figure = chartFigure(claim, index)
  const first = figure.mentions.find(({ article }) => places.has(article.id)) ?? figure.mentions[0]
  if (first === undefined) return null
  const place = places.get(first.article.id)
  return (
    <li className="break-inside-avoid">
      <p className="font-semibold">{nameFigure(figure)}</p>
      <p>{`“${hasText(first.article) ? first.sentence : '… (not yet loaded)'}” ${place === undefined ? sourceLine(first.article, index) : `[${place}]`}`}</p>
    </li>
  )
}

/** So many figures are printed with their sentences; thousands would be a book. */
const MOST_FIGURES = 200

function BriefTail({ filters, index }: Brief): ReactNode {
  const { events, articles, claims } = applyFilters(index, filters)
  const places = new Map(articles.map(({ id }, at) => [id, at + 1]))
  const dated = events.filter((event) => !isUndated(event)).toSorted((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''))
  const undated = events.filter(isUndated)
  return (
    <div className="hidden text-sm print:block">
      <section aria-label="Figures and their sentences" className="mt-4">
        <h2 className="text-base font-semibold">Figures and their sentences</h2>
        <ol className="mt-1 space-y-1.5">
          {claims.slice(0, MOST_FIGURES).map((claim) => (
            <BriefFigure key={claim.id} claim={claim} index={index} places={places} />
          ))}
        </ol>
        {claims.length > MOST_FIGURES && <p className="mt-1 text-muted">{`${claims.length - MOST_FIGURES} more are in the page’s ledger and its CSV.`}</p>}
      </section>
      <section aria-label="Events" className="mt-4">
        <h2 className="text-base font-semibold">Events</h2>
        <dl className="mt-1 grid grid-cols-[13rem_minmax(0,1fr)] gap-x-3 gap-y-0.5">
          {[...dated, ...undated].map((event) => (
            <div key={event.id} className="contents">
              <dt className="text-muted">{event.earliest === null && event.latest === null ? 'day not known' : `${event.untold ? 'reported ' : ''}${formatBounds(event)}`}</dt>
              <dd>{eventTitle(event, index)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-label="Sources" className="mt-4">
        <h2 className="text-base font-semibold">Sources</h2>
        <ol className="mt-1 list-decimal space-y-0.5 pl-6">
          {articles.map((article) => (
            <li key={article.id}>{sourceLine(article, index)}</li>
          ))}
        </ol>
      </section>
    </div>
  )
}
