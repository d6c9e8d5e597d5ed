import type { ReactNode } from 'react'
import type { Correction, Quantity } from '../../bundle/schema.ts'
import { correctionTag } from '../../select/corrections.ts'
import { mentionStanding } from '../../select/denials.ts'
import { describeFigure, figureParts } from '../../select/format-figure.ts'
import { CertaintyMark } from '../../ui/marks.tsx'

/** A figure in a few words with its mark; leads to its sentence. */
export function FigureChip({ quantity, correction, onOpen }: { quantity: Quantity; correction: Correction | undefined; onOpen: () => void }): ReactNode {
  const [lead, rest] = figureParts(quantity)
  return (
    <button
      type="button"
      onClick={onOpen}
      title={`${describeFigure(quantity)}: show the sentence`}
      className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-sm border border-line bg-page pr-2 pl-1 text-[0.8125rem] hover:border-accent"
    >
      <span className="text-accent">
        <CertaintyMark qualifier={quantity.qualifier} status={quantity.status} size={14} />
      </span>
      <span className="truncate">
        <b className="font-semibold">{lead}</b>
        {rest}
        {quantity.status === 'actual' ? '' : <i className="text-muted not-italic">{` ${mentionStanding(quantity)}`}</i>}
        {correction !== undefined && <i className="text-accent not-italic">{` ${correctionTag(correction)}`}</i>}
      </span>
    </button>
  )
}
