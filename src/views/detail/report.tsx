import { useMemo, type ReactNode } from 'react'
import type { Article, Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { headlineEnd, publishedLabel } from '../../select/feed.ts'
import { markText } from '../../select/marked-text.ts'
import { sourceOf } from '../../select/source-of.ts'
import { parseSearch, searchHits } from '../../select/search.ts'
import { sentenceAround, spanOfMark } from '../../select/sentence-around.ts'
import { useTip } from '../../ui/tip.tsx'
import { ClaimSources } from './claim-sources.tsx'
import { Event } from './event.tsx'
import { FiguresTable } from './figures-table.tsx'
import { MarkedLine } from './marked-line.tsx'
import { Provenance } from './provenance.tsx'

export interface ReportProps {
  article: Article
  mark: string | null
  index: BundleIndex
  query: string
  titleId: string
  onOpen: (article: string, mark: string | null) => void
  figureSlot?: (quantity: Quantity) => ReactNode
  dateSlot?: (article: Article) => ReactNode
}

/** One report in full: its text with every figure and date marked, its figures, its source. */
export function Report({ article, mark, index, query, titleId, onOpen, figureSlot, dateSlot }: ReportProps): ReactNode {
  const quantities = index.quantitiesOf.get(article.id) ?? []
  const active = quantities.find(({ id }) => id === mark) ?? null
  const tip = useTip()
  const lines = useMemo(() => {
    const { text } = article
    const quantities = index.quantitiesOf.get(article.id) ?? []
    // A number that is no figure is shown by its place.
    const place = active === null && mark !== null ? spanOfMark(mark, text.length) : null
    return markText(text, {
      quantities,
      dates: index.datesOf.get(article.id) ?? [],
      hits: place === null ? searchHits(text, parseSearch(query)) : [place],
      sentence: place === null ? (active?.sentence ?? null) : sentenceAround(text, place, quantities),
    })
  }, [article, index, query, active, mark])
  const titled = article.headlineFrom === 'title' && headlineEnd(article) > 0
  const choose = (quantity: string): void => onOpen(article.id, quantity)
  const line = { index, active: mark, onChoose: choose, bind: tip.bind }
  const [first, ...rest] = lines
  return (
    <>
      <p className="text-[0.8125rem] text-muted">
        <span className="font-semibold text-ink">{publishedLabel(article)}</span>
        {` · ${sourceOf(article, index)}`}
      </p>
      {titled && first !== undefined ? (
        <h2 id={titleId} tabIndex={-1} className="mt-1 text-xl leading-tight outline-none font-semibold text-balance">
          <MarkedLine runs={first.runs} {...line} />
        </h2>
      ) : (
        // The headline is the text's own first sentence, which follows: naming the panel is enough.
        <h2 id={titleId} tabIndex={-1} className="sr-only">
          {article.headline}
        </h2>
      )}
      <div className="mt-3 space-y-3 text-[1.0625rem] leading-relaxed">
        {(titled ? rest : lines).map((marked) => (
          <p key={marked.start}>
            <MarkedLine runs={marked.runs} {...line} />
          </p>
        ))}
        {article.truncated && <p className="text-sm text-muted">✂ Source cut off here</p>}
      </div>
      {active !== null && <ClaimSources quantity={active} index={index} onOpen={onOpen} />}
      {active !== null && figureSlot?.(active)}
      <h3 className="mt-6 font-semibold">Figures in this report</h3>
      <FiguresTable quantities={quantities} index={index} active={mark} onChoose={choose} />
      <Event {...{ article, index, onOpen }} />
      <h3 className="mt-6 font-semibold">Source</h3>
      <Provenance article={article} index={index} />
      {dateSlot?.(article)}
      <p className="mt-2 text-[0.8125rem] text-muted">
        {`Topics: ${article.topics.map((topic) => index.topicLabels.get(topic) ?? topic).join(', ') || 'none'}`}
      </p>
      {tip.element}
    </>
  )
}
