import type { BundleIndex } from './bundle-index.ts'
import { chartFigure } from './chart-figure.ts'
import { describeFigure } from './format-figure.ts'

/** What an exported image keeps of a figure beside its id, which says what is counted and not what is said of it. */
export interface FigureRecord {
  /** For people: "about 5,000 workers (planned), 16 June 2025". */
  words: string
  /** For comparison: all that is said of the figure, in an order and form that wording does not change. */
  value: string
}

/** Both are "" for a claim that the bundle has not. */
export function figureRecord(id: string, index: BundleIndex): FigureRecord {
  const claim = index.claims.get(id)
  if (claim === undefined) return { words: '', value: '' }
  const { low, high, qualifier, unit, per, counted, change, status, asOf, disputes } = claim
  const { words, standing, when, vague, corrections } = chartFigure(claim, index)
  return {
    words: `${status === 'denied' ? `${words} (${standing})` : describeFigure({ ...claim, ...vague })}, ${when}`,
    value: JSON.stringify([
      low, high, qualifier, vague.quote ?? null, unit, per, counted, change === null ? null : [change.direction, change.role], status,
      asOf.earliest, asOf.latest, disputes.toSorted(), corrections.map(({ changes, reason, by }) => [changes.map(({ field, now }) => [field, now]), reason, by]),
    ]),
  }
}
