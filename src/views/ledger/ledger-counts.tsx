import type { ReactNode } from 'react'
import type { Disposition } from '../../bundle/schema.ts'
import type { LedgerCounts } from '../../select/ledger.ts'
import { DISPOSITIONS } from '../../select/ledger-state.ts'
import { KINDS } from '../../select/ledger-view.ts'
import { reasonWords } from '../../select/why-not-charted.ts'

export interface LedgerCountsBarProps {
  counts: LedgerCounts
  /** Numbers of the whole corpus. */
  of: number
  chosen: Disposition | null
  onChoose: (disposition: Disposition | null) => void
}

const SHADES: Readonly<Record<Disposition, string>> = {
  quantity: 'bg-accent',
  date: 'bg-ink/75',
  ordinal: 'bg-ink/55',
  designator: 'bg-ink/40',
  other: 'bg-ink/25',
  unaccounted: 'bg-hit',
}

/** "53 numbers: 37 figures, 4 dates …" as a bar and as buttons, each of which keeps the numbers of its kind. */
export function LedgerCountsBar({ counts, of, chosen, onChoose }: LedgerCountsBarProps): ReactNode {
  const { numbers, byDisposition, otherReasons, unaudited } = counts
  // What must be nought is said even when it is.
  const shown = DISPOSITIONS.filter((disposition) => byDisposition[disposition] > 0 || disposition === 'unaccounted')
  return (
    <div className="mt-2">
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-xs">
        {shown.map((disposition) => (
          <div key={disposition} className={SHADES[disposition]} style={{ flexGrow: byDisposition[disposition] }} />
        ))}
      </div>
      <div role="group" aria-label="What the numbers are" className="mt-1.5 flex flex-wrap items-center gap-x-1 text-sm">
        <b className="mr-1 font-semibold">{numbersOf(numbers, of)}</b>
        {shown.map((disposition) => {
          const count = byDisposition[disposition]
          return (
            <button
              key={disposition}
              type="button"
              aria-pressed={chosen === disposition}
              disabled={count === 0 && chosen !== disposition}
              onClick={() => onChoose(chosen === disposition ? null : disposition)}
              className="inline-flex min-h-7 items-center gap-1.5 rounded-sm border border-transparent px-1.5 enabled:hover:border-edge aria-pressed:border-accent aria-pressed:bg-tint"
            >
              <span aria-hidden className={`size-2.5 rounded-xs ${SHADES[disposition]}`} />
              {`${count.toLocaleString('en-GB')} ${KINDS[disposition][count === 1 ? 0 : 1]}`}
            </button>
          )
        })}
      </div>
      {otherReasons.length > 0 && (
        <p className="mt-1 text-[0.8125rem] text-muted">
          {`Other: ${otherReasons.map(([reason, count]) => `${reasonWords(reason)} (${count.toLocaleString('en-GB')})`).join(', ')}`}
        </p>
      )}
      {unaudited > 0 && (
        <p className="mt-1 text-[0.8125rem] text-muted">
          {`Beside these, ${unaudited === 1 ? '1 figure' : `${unaudited.toLocaleString('en-GB')} figures`} without a numeral.`}
        </p>
      )}
    </div>
  )
}

function numbersOf(numbers: number, of: number): string {
  const noun = of === 1 ? 'number' : 'numbers'
  const all = of.toLocaleString('en-GB')
  return numbers === of ? `${all} ${noun}:` : `${numbers.toLocaleString('en-GB')} of ${all} ${noun}:`
}
