import type { ReactNode } from 'react'

export interface TopicChipsProps {
  topics: readonly { id: string; label: string }[]
  /** Reports that each topic would show. */
  counts: ReadonlyMap<string, number>
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Toggles, in the codebook's order so that nothing moves under the pointer. */
export function TopicChips({ topics, counts, chosen, onChange }: TopicChipsProps): ReactNode {
  return (
    <ul aria-label="Topics" className="contents">
      {topics.map(({ id, label }) => {
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
    </ul>
  )
}
