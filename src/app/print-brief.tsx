import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { today } from '../export/page.ts'
import { many } from '../lib/many.ts'
import { applyFilters } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { describeSelection } from '../select/describe-filters.ts'
import type { Filters } from '../select/filters.ts'
import { formatBounds, formatDay } from '../select/format-bounds.ts'
import { sourceLine } from '../select/provenance.ts'

interface PrintBriefProps {
  filters: Filters
  index: BundleIndex
  hash: string
  children: ReactNode
}

/** What stands around the page on paper alone: the filters in a sentence above it; events and sources, each with its date, below it. */
export function PrintBrief({ children, ...rest }: PrintBriefProps): ReactNode {
  const printedOn = usePrinting()
  return (
    <>
      {printedOn !== null && <BriefHead {...rest} day={printedOn} />}
      {children}
      {printedOn !== null && <BriefTail {...rest} />}
    </>
  )
}

/** The day while the page is being printed, else null. The browser does not wait, so it is rendered at once. */
function usePrinting(): string | null {
  const [day, setDay] = useState<string | null>(null)
  useEffect(() => {
    const start = (): void => flushSync(() => setDay(today()))
    const end = (): void => setDay(null)
    const paper = window.matchMedia('print')
    const turn = ({ matches }: MediaQueryListEvent): void => (matches ? start() : end())
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    paper.addEventListener('change', turn)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
      paper.removeEventListener('change', turn)
    }
  }, [])
  return day
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

function BriefTail({ filters, index }: Brief): ReactNode {
  const { events, articles } = applyFilters(index, filters)
  const dated = events.filter(({ earliest }) => earliest !== null).toSorted((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1))
  const undated = events.filter(({ earliest }) => earliest === null)
  return (
    <div className="hidden text-sm print:block">
      <section aria-label="Events" className="mt-4">
        <h2 className="text-base font-semibold">Events</h2>
        <dl className="mt-1 grid grid-cols-[13rem_minmax(0,1fr)] gap-x-3 gap-y-0.5">
          {[...dated, ...undated].map((event) => (
            <div key={event.id} className="contents">
              <dt className="text-muted">{event.earliest === null && event.latest === null ? 'undated' : formatBounds(event)}</dt>
              <dd>{event.mentioned ? `Background: ${event.title}` : event.title}</dd>
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
