import { useState, type ReactNode } from 'react'
import { textWidth, type Font } from '../../lib/text-metrics.ts'
import { useWidth } from '../../ui/use-width.ts'

export interface TopicChipsProps {
  topics: readonly { id: string; label: string }[]
  /** Reports that each topic would show. */
  counts: ReadonlyMap<string, number>
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** One row, and a button for those that it has no room for; else as many rows as it takes. */
  oneRow: boolean
}

const FONT: Font = { size: 13, weight: 400 }
/** CSS px: a chip's padding, border and inner gap; between chips; what the button takes. */
const ROOM = { chip: 27, gap: 4, button: 90 }

/** Toggles, in one order whatever is chosen so that nothing moves under the pointer. One that is chosen is never hidden. */
export function TopicChips({ topics, counts, chosen, onChange, oneRow }: TopicChipsProps): ReactNode {
  const [ref, width] = useWidth<HTMLUListElement>(Infinity)
  const [all, setAll] = useState(false)
  const fits = oneRow ? countFitting(topics.map(({ id, label }) => `${label} ${counts.get(id) ?? 0}`), width) : topics.length
  const mustShowAll = topics.slice(fits).some(({ id }) => chosen.includes(id))
  const shown = all || mustShowAll ? topics : topics.slice(0, fits)
  return (
    <ul ref={ref} aria-label="Topics" className="flex w-full min-w-0 flex-wrap gap-1">
      {shown.map(({ id, label }) => {
        const on = chosen.includes(id)
        const count = counts.get(id) ?? 0
        return (
          <li key={id}>
            <button
              type="button"
              aria-pressed={on}
              onClick={() => onChange(on ? chosen.filter((other) => other !== id) : [...chosen, id])}
              className={`inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-[0.8125rem] ${
                on ? 'border-accent bg-accent text-on-accent' : `border-line bg-page hover:border-ink ${count === 0 ? 'text-muted' : ''}`
              }`}
            >
              {label} <span className={on ? '' : 'text-muted'}>{count}</span>
            </button>
          </li>
        )
      })}
      {fits < topics.length && !mustShowAll && (
        <li>
          <button
            type="button"
            aria-expanded={all}
            onClick={() => setAll(!all)}
            className="inline-flex min-h-7 items-center px-2 text-[0.8125rem] text-muted underline hover:text-ink"
          >
            {all ? 'Fewer topics' : `${topics.length - fits} more topics`}
          </button>
        </li>
      )}
    </ul>
  )
}

/** How many chips stand in one row of `width` px, beside the button where there are more. */
function countFitting(labels: readonly string[], width: number): number {
  let right = 0
  let beside = 0
  for (const [at, label] of labels.entries()) {
    right += textWidth(label, FONT) + ROOM.chip + ROOM.gap
    if (right + ROOM.button <= width) beside = at + 1
  }
  return right - ROOM.gap <= width ? labels.length : beside
}
