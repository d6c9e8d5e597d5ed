import type { Day } from './days.ts'

/** A time known to lie within these days, both included; null is open. */
export interface DayBounds {
  earliest: Day | null
  latest: Day | null
}

export const UNBOUNDED: DayBounds = { earliest: null, latest: null }

/** True when no stretch of days is known: nothing at all, or only one side ("not after the summit"). */
export function isUndated(bounds: DayBounds): boolean {
  return bounds.earliest === null || bounds.latest === null
}

/** True when some day may lie in both; an open end reaches forever, and from a day to one before it lies none. */
export function overlaps(a: DayBounds, b: DayBounds): boolean {
  return before(a.earliest, b.latest) && before(b.earliest, a.latest) && before(a.earliest, a.latest) && before(b.earliest, b.latest)
}

export function sameDays(a: DayBounds, b: DayBounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest
}

function before(earliest: Day | null, latest: Day | null): boolean {
  return earliest === null || latest === null || earliest <= latest
}
