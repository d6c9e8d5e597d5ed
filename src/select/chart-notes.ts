import type { SeriesFigure } from './chart-series.ts'
import { isGrouped } from './figure-group.ts'

/** The links that a drawing has; an image's words are written before it is drawn, and take what may be there. */
interface Links {
  plan: boolean
  dispute: boolean
}

/** What the marks of some figures mean that no key beside them says: days within which a figure lies, and what is inferred. `drawn` where it is known. */
export function markNotes(figures: readonly SeriesFigure[], drawn: Links | null = null): string[] {
  const grouped = isGrouped(figures)
  const within = figures.filter(({ undated, claim: { asOf } }) => !undated && asOf.earliest !== asOf.latest)
  const apart = drawn === null ? ', where they stand apart' : ''
  return [
    within.length === 0 ? '' : `A soft band covers the days that a figure may be of${within.every(({ isTotal }) => isTotal) ? '; its mark, a sum so far, stands at the last' : ', none more than another'}.`,
    !grouped && hasSharedDay(figures) ? 'Figures of one day stand side by side where it has room.' : '',
    !grouped && (drawn?.plan ?? figures.some(({ carriesOut }) => carriesOut !== null)) ? 'A dashed arrow leads from a plan to a report of as many as done; the link is inferred.' : '',
    !grouped && (drawn?.dispute ?? figures.some(({ disputes }) => disputes.length > 0)) ? `A dotted line joins figures that can’t both be true${apart}.` : '',
  ].filter((note) => note !== '')
}

function hasSharedDay(figures: readonly SeriesFigure[]): boolean {
  const days = figures.flatMap(({ undated, claim: { asOf } }) => (undated || asOf.earliest !== asOf.latest || asOf.latest === null ? [] : [asOf.latest]))
  return new Set(days).size < days.length
}
