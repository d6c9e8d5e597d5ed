import type { ReactNode } from 'react'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { correctionLine } from '../../select/correction-words.ts'
import { qualifierWord, statusWord } from '../../select/format-figure.ts'

/** Value, hedge, status, as-of, who said it, and the sentence itself. */
export function FigureTip({ figure }: { figure: ChartFigure }): ReactNode {
  const { claim, words, when, who, mentions, corrections } = figure
  const [first, ...others] = mentions
  const hedge = first?.quantity.hedge ?? null
  const hedged = hedge !== null && first !== undefined ? ` (“${first.article.text.slice(hedge.start, hedge.end)}”)` : ''
  return (
    <>
      <p className="font-semibold">{words}</p>
      <p className="text-muted">{`${qualifierWord(claim.qualifier)}${hedged} · ${statusWord(claim.status)}`}</p>
      <p className="text-muted">{`${when === 'undated' ? 'undated' : `as of ${when}`} · ${who}`}</p>
      {corrections.map((correction) => (
        <p key={correction.id}>{correctionLine(correction)}</p>
      ))}
      {first !== undefined && <blockquote className="mt-1.5 border-l-2 border-accent pl-2">{first.sentence}</blockquote>}
      {first !== undefined && (
        <p className="mt-1 text-muted">
          {first.source}
          {others.length > 0 && ` and ${others.length} more ${others.length === 1 ? 'mention' : 'mentions'}`}
        </p>
      )}
    </>
  )
}
