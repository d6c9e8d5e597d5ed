import { use, useId, type ReactNode } from 'react'
import { hasText } from '../../bundle/late-text.ts'
import type { Selection } from '../../select/apply.ts'
import { cardFigures, excerptOf, headlineOf, publishedLabel, type FeedItem } from '../../select/feed.ts'
import { withFate } from '../../select/fates.ts'
import { sourceLine } from '../../select/provenance.ts'
import type { SearchTerms } from '../../select/search.ts'
import { Arrivals } from '../../ui/arrivals.ts'
import { Pieces } from '../../ui/pieces.tsx'
import { FigureChip } from './figure-chip.tsx'

const MAX_FIGURES = 4

export interface FeedCardProps {
  item: FeedItem
  selection: Selection
  terms: SearchTerms
  /** 1-based, of `of` reports. */
  position: number
  of: number
  current: boolean
  onOpen: (article: string, mark: string | null) => void
}

export function FeedCard({ item, selection, terms, position, of, current, onOpen }: FeedCardProps): ReactNode {
  const { article, repeats, undated } = item
  const title = useId()
  const { index } = selection
  const document = index.documents.get(article.document)
  const figures = cardFigures(article, selection)
  use(Arrivals)
  const excerpt = hasText(article) ? excerptOf(article, terms) : null
  const notes = [
    document?.publisher == null ? (document?.file ?? '') : '',
    article.truncated ? 'source cut off' : '',
  ].filter((note) => note !== '')
  const topics = article.topics.map((topic) => index.topicLabels.get(topic) ?? topic)
  return (
    <article
      aria-labelledby={title}
      aria-posinset={position}
      aria-setsize={of}
      aria-current={current ? 'true' : undefined}
      className="border-b border-line px-4 py-3 aria-[current]:bg-tint"
    >
      <p className="flex items-baseline gap-x-2 text-[0.8125rem] text-muted">
        {undated && <span className="rounded-sm border border-edge px-1 font-semibold text-ink">undated</span>}
        {article.published.kind !== 'unknown' && (
          <time className="font-semibold whitespace-nowrap text-ink">{publishedLabel(article)}</time>
        )}
        {document?.publisher != null && <span className="truncate">{document.publisher}</span>}
        <span className="ml-auto truncate">{topics.length === 0 ? 'no topic' : topics.slice(0, 2).join(' · ')}</span>
      </p>
      <h3 id={title} className="mt-0.5 leading-snug font-semibold text-pretty">
        <button
          type="button"
          data-report={article.id}
          onClick={() => onOpen(article.id, null)}
          className="text-left hover:text-accent hover:underline"
        >
          <Pieces pieces={headlineOf(article, terms)} />
        </button>
      </h3>
      {figures.length > 0 && (
        <ul aria-label="Figures" className="mt-1.5 flex flex-wrap gap-1">
          {figures.slice(0, MAX_FIGURES).map((quantity) => (
            <li key={quantity.id} className="max-w-full">
              <FigureChip quantity={withFate(quantity, index)} correction={index.corrections.get(quantity.id)} onOpen={() => onOpen(article.id, quantity.id)} />
            </li>
          ))}
          {figures.length > MAX_FIGURES && (
            <li className="self-center text-[0.8125rem] text-muted">{`+${figures.length - MAX_FIGURES} more`}</li>
          )}
        </ul>
      )}
      {excerpt === null && (
        // As high as it will be.
        <p aria-label="Loading the text…" className="mt-1.5 h-10 animate-pulse rounded-sm bg-sunken" />
      )}
      {excerpt !== null && excerpt.pieces.length > 0 && (
        <p className="mt-1.5 line-clamp-2 text-sm text-muted">
          {excerpt.cut && '… '}
          <Pieces pieces={excerpt.pieces} />
        </p>
      )}
      {notes.length > 0 && <p className="mt-1 text-xs text-muted">{notes.join(' · ')}</p>}
      {repeats.length > 0 && (
        <details className="mt-1 text-xs text-muted">
          <summary className="min-h-6">{`${repeats.length} near-identical ${repeats.length === 1 ? 'report' : 'reports'} folded in`}</summary>
          <ul aria-label="Near-identical reports" className="pl-3">
            {repeats.map((repeat) => (
              <li key={repeat.id}>
                <button type="button" onClick={() => onOpen(repeat.id, null)} className="min-h-6 text-left text-accent underline">
                  {sourceLine(repeat, index)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
