import type { ReactNode } from 'react'
import type { DateMention, Quantity } from '../../bundle/schema.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { figureDetails } from '../../select/figure-details.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import type { Run } from '../../select/marked-text.ts'
import { timexWords } from '../../select/timex-words.ts'
import { Pieces } from '../../ui/pieces.tsx'
import type { Tip } from '../../ui/tip.tsx'

export interface MarkedLineProps {
  runs: readonly Run[]
  index: BundleIndex
  /** The quantity that the reader came for. */
  active: string | null
  onChoose: (quantity: string) => void
  bind: Tip['bind']
}

/** A line of the report with its figures and dates as buttons that tell what they mean. */
export function MarkedLine({ runs, index, active, onChoose, bind }: MarkedLineProps): ReactNode {
  return runs.map((run) => {
    const start = run.pieces[0]?.start ?? 0
    const underline = run.inSentence ? 'shadow-[0_2px_0_var(--accent)]' : ''
    if (run.kind === 'plain') {
      return (
        <span key={start} data-sentence={run.inSentence || undefined} className={run.inSentence ? `bg-sentence ${underline}` : ''}>
          <Pieces pieces={run.pieces} />
        </span>
      )
    }
    if (run.kind === 'date') {
      return (
        <mark key={start} data-sentence={run.inSentence || undefined} className={`rounded-xs bg-date ${underline}`}>
          <button type="button" className="inline text-left" {...bind(() => <DateDetails date={run.date} />)}>
            <Pieces pieces={run.pieces} />
          </button>
        </mark>
      )
    }
    const { quantity } = run
    return (
      <mark key={start} className={`rounded-xs ${active === quantity.id ? 'bg-hit' : 'bg-figure'} ${underline}`}>
        <button
          type="button"
          data-mark={quantity.id}
          aria-current={active === quantity.id ? 'true' : undefined}
          onClick={() => onChoose(quantity.id)}
          className="inline text-left font-semibold"
          {...bind(() => (
            <QuantityTip quantity={quantity} index={index} />
          ))}
        >
          <Pieces pieces={run.pieces} />
        </button>
      </mark>
    )
  })
}

function QuantityTip({ quantity, index }: { quantity: Quantity; index: BundleIndex }): ReactNode {
  const details = figureDetails(quantity, index)
  return (
    <>
      <p className="font-semibold">{details.words}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-2 text-muted [&>dd]:text-ink">
        <dt>How sure</dt>
        <dd>{details.sure}</dd>
        <dt>Status</dt>
        <dd>{details.status}</dd>
        <dt>As of</dt>
        <dd>{details.asOf}</dd>
        <dt>Said by</dt>
        <dd>{details.saidBy ?? 'unattributed'}</dd>
      </dl>
    </>
  )
}

const DATE_WORDS: Record<DateMention['type'], string> = { date: 'Date', time: 'Time', duration: 'Length of time', set: 'Repeated' }

function DateDetails({ date }: { date: DateMention }): ReactNode {
  const bounded = date.earliest !== null || date.latest !== null
  return (
    <p>
      <span className="text-muted">{`${DATE_WORDS[date.type]}: `}</span>
      <b className="font-semibold">{bounded ? formatBounds(date) : timexWords(date.value)}</b>
    </p>
  )
}
