import { use, type ReactNode } from 'react'
import { hasText } from '../../bundle/late-text.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { saidBy, type ChartFigure } from '../../select/chart-figure.ts'
import { disputeSides, sideLine } from '../../select/claim-sources.ts'
import { correctionLine } from '../../select/correction-words.ts'
import { groupWords } from '../../select/figure-group.ts'
import { describeFigure, qualifierWord, statusWord } from '../../select/format-figure.ts'
import { asOfWords, formatBounds } from '../../select/format-bounds.ts'
import { Arrivals } from '../../ui/arrivals.ts'

/** Value, hedge, status, as-of, who said it, what it disputes or carries out, and the sentence itself. */
export function FigureTip({ figure, index }: { figure: ChartFigure; index: BundleIndex }): ReactNode {
  const { claim, words, when, who, standing, sources, mentions, corrections } = figure
  const [first, ...others] = mentions
  use(Arrivals)
  const hedge = first?.quantity.hedge ?? null
  const isThere = first !== undefined && hasText(first.article)
  const hedged = hedge !== null && isThere ? ` (“${first.article.text.slice(hedge.start, hedge.end)}”)` : ''
  return (
    <>
      <p className="font-semibold">{words}</p>
      <p className="text-muted">{`${qualifierWord(claim.qualifier)}${hedged} · ${claim.status === 'denied' ? standing : statusWord(claim.status)}`}</p>
      <p className="text-muted">{`${asOfWords(when)} · ${claim.status === 'denied' ? saidBy(who) : who} · ${sources}`}</p>
      <FigureLinks figure={figure} index={index} />
      {corrections.map((correction) => (
        <p key={correction.id}>{correctionLine(correction)}</p>
      ))}
      {first !== undefined && <blockquote className="mt-1.5 border-l-2 border-accent pl-2">{isThere ? first.sentence : 'Loading the sentence…'}</blockquote>}
      {first !== undefined && (
        <p className="mt-1 text-muted">
          {first.source}
          {others.length > 0 && ` and ${others.length} more ${others.length === 1 ? 'mention' : 'mentions'}`}
        </p>
      )}
    </>
  )
}

const MOST_IN_TIP = 4

/** Of figures that stand together: how many, and the first of them. */
export function GroupTip({ figures }: { figures: readonly ChartFigure[] }): ReactNode {
  const more = figures.length - MOST_IN_TIP
  return (
    <>
      <p className="font-semibold">{groupWords(figures)}</p>
      <ul>
        {figures.slice(0, MOST_IN_TIP).map(({ claim, words, when, who, standing }) => (
          <li key={claim.id} className="mt-1">
            {words}
            <span className="block text-muted">{`${claim.status === 'actual' ? '' : `${standing} · `}${when} · ${claim.status === 'denied' ? saidBy(who) : who}`}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted">{more > 0 ? `and ${more.toLocaleString('en-GB')} more; open the circle to list them all` : 'Open the circle to list them'}</p>
    </>
  )
}

/** Who says otherwise, and the plans and sums that the figure belongs to, a line each. */
export function FigureLinks({ figure: { claim, mentions, related }, index }: { figure: Pick<ChartFigure, 'claim' | 'mentions' | 'related'>; index: BundleIndex }): ReactNode {
  const [first] = mentions
  const disputes = first === undefined ? [] : (disputeSides(claim, first.quantity, index) ?? []).slice(1).map((side) => `disputed by ${sideLine(side)}`)
  const links = related.map(({ relation, claim: other, quantity }) => `${relation} ${describeFigure(quantity)}, ${formatBounds(other.asOf, 'short')}`)
  return [...disputes, ...links].map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
}
