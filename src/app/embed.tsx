import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import type { TimelineEvent } from '../bundle/schema.ts'
import { captionOf } from '../export/image.ts'
import { pageUrl, today } from '../export/page.ts'
import { applyFilters } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { firstMention } from '../select/figure-details.ts'
import { daysShown, stretchOf } from '../select/timeline-window.ts'
import { extentOf, timelineOf } from '../select/timeline.ts'
import { queryOfView, type View } from '../select/url.ts'
import { useWidth } from '../ui/use-width.ts'
import { chartList } from '../views/charts/index.ts'
import { exportableTimeline } from '../views/timeline/timeline-image.tsx'
import { useView } from './use-view.ts'

/** Most frames hold another chart. */
const Timeline = lazy(async () => ({ default: (await import('../views/timeline/timeline.tsx')).Timeline }))

interface EmbedProps {
  /** The chart's, as its exportable names it. */
  id: string
  view: View
  /** What the link asks for and this build has not; null for nothing. */
  notice: string | null
  index: BundleIndex
  hash: string
}

/** One chart for a frame in another page: with its caption and sources, and every way further leads to the full dashboard. */
export function Embed({ id, view, notice, index, hash }: EmbedProps): ReactNode {
  const { setView } = useView()
  const [ref, width] = useWidth<HTMLDivElement>(0)
  const { filters, days, pin } = view
  const selection = useMemo(() => applyFilters(index, filters), [index, filters])
  const full: View = { ...view, embed: null }
  const found = useMemo(() => {
    if (id === 'timeline') {
      const shown = daysShown(extentOf(selection), days === null ? null : stretchOf(days))
      return { exportable: exportableTimeline(timelineOf(selection, shown), selection, hash), card: null }
    }
    return chartList(selection, hash, pin).find(({ exportable }) => exportable.id === id) ?? null
  }, [id, selection, hash, days, pin])

  // The page around the frame is another one's: its address must not change.
  const openFull = (change: Partial<View>): void => void window.open(pageUrl() + queryOfView({ ...full, ...change }), '_blank', 'noopener')
  const openQuantity = (quantityId: string): void => {
    const quantity = index.quantities.get(quantityId)
    if (quantity !== undefined) openFull({ article: quantity.article, mark: quantity.id })
  }
  const openClaim = (claimId: string): void => {
    const quantity = firstMention(claimId, index)
    if (quantity !== undefined) openQuantity(quantity.id)
  }
  const openEvent = (_: TimelineEvent, article: string | undefined): void => {
    if (article !== undefined) openFull({ article })
  }

  if (found === null) {
    return (
      <main className="p-4">
        <h1 className="font-semibold">This chart is not in this build</h1>
        <p className="mt-1 text-sm">The link asks for a chart that the filters leave no figure for, or that the corpus no longer has.</p>
        {notice !== null && <p className="mt-1 text-sm">{notice}</p>}
        <FullLink view={full} />
      </main>
    )
  }
  const { exportable, card } = found
  const caption = captionOf(exportable, { url: pageUrl(), exportDay: today() })
  const actions = {
    selection,
    compiledFrom: hash,
    onOpenClaim: openClaim,
    onOpenQuantity: openQuantity,
    onFilterTopic: (topic: string) => openFull({ filters: { ...filters, topics: [topic] } }),
  }
  return (
    <main className="mx-auto max-w-4xl p-2">
      <div ref={ref} />
      <h1 className="sr-only">{exportable.title}</h1>
      <h2 className="sr-only">Chart</h2>
      {card === null ? (
        <Suspense fallback={null}>
          <Timeline
            selection={selection}
            compiledFrom={hash}
            current={null}
            onOpenEvent={openEvent}
            onChooseDates={({ from, to }, step) => setView({ filters: { ...filters, from, to } }, step)}
            days={days}
            onShowDays={(days) => setView({ days }, 'replace')}
          />
        </Suspense>
      ) : (
        width > 0 && card(actions, width)
      )}
      <div className="mt-2 space-y-1 px-1 text-[0.8125rem] text-muted">
        {notice !== null && <p className="text-ink">{notice}</p>}
        {/* A card counts its figures itself. */}
        {[...(card === null ? caption.scope : caption.scope.slice(0, 1)), ...caption.notes].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h2 className="pt-1 font-semibold text-ink">{caption.sources.length === 1 ? 'Source' : 'Sources'}</h2>
        <ul>
          {caption.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <FullLink view={full} />
        <p>{`Bundle ${hash.slice(0, 12)}`}</p>
      </div>
    </main>
  )
}

function FullLink({ view }: { view: View }): ReactNode {
  return (
    <p className="pt-1">
      <a href={pageUrl() + queryOfView(view)} target="_blank" rel="noopener" className="text-accent underline">
        See the full dashboard in Tallywire
      </a>
    </p>
  )
}
