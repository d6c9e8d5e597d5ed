import type { SeriesFigure } from './chart-series.ts'
import { isGrouped } from './figure-group.ts'

/** What the marks of some figures mean that no key beside them says: days within which a figure lies, and what is inferred. */
export function markNotes(figures: readonly SeriesFigure[]): string[] {
  const grouped = isGrouped(figures)
  return [
    figures.some(({ undated, claim: { asOf } }) => !undated && asOf.earliest !== asOf.latest) ? 'A soft band covers the days that a figure may be of.' : '',
    !grouped && hasSharedDay(figures) ? 'Figures of one day stand side by side where it has room.' : '',
    !grouped && figures.some(({ carriesOut }) => carriesOut !== null) ? 'A dashed arrow leads from a plan to a report of as many as done; the link is inferred.' : '',
    !grouped && figures.some(({ disputes }) => disputes.length > 0) ? 'A dotted line joins figures that can’t both be true.' : '',
  ].filter((note) => note !== '')
}

function hasSharedDay(figures: readonly SeriesFigure[]): boolean {
  const days = figures.flatMap(({ undated, claim: { asOf } }) => (undated || asOf.earliest !== asOf.latest || asOf.latest === null ? [] : [asOf.latest]))
  return new Set(days).size < days.length
}
