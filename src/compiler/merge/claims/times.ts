import type { Bounds } from '../../../bundle/schema.ts'
import { isUndated, overlaps } from '../../../lib/bounds.ts'
import { dayNumber } from '../../../lib/days.ts'

/** Both dated or both not, and no more than so many days apart. */
export function areNear(a: Bounds, b: Bounds, days: number): boolean {
  return isUndated(a) === isUndated(b) && (overlaps(a, b) || gap(a, b) <= days || gap(b, a) <= days)
}

/** Told of the same time; single days may lie some days apart, but a month is not the month after. */
export function areClose(a: Bounds, b: Bounds, days: number): boolean {
  return overlaps(a, b) || (isShort(a) && isShort(b) && (gap(a, b) <= days || gap(b, a) <= days))
}

/** Less than a week. */
export function isShort({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < 7
}

/** Days from the end of a to the start of b; infinite where b doesn't follow a. */
function gap(a: Bounds, b: Bounds): number {
  if (a.latest === null || b.earliest === null || b.earliest < a.latest) return Infinity
  return dayNumber(b.earliest) - dayNumber(a.latest)
}

/**
 * Times of one event's figures: near, or open on one side, as all is that an undated report tells. Where that leaves nothing in common, one of them may tell of
 * another time: only what is sure otherwise is one.
 */
export function areOfOneEvent(a: Bounds, b: Bounds, days: number, isSure: boolean): boolean {
  if (!isUndated(a) && !isUndated(b)) return areClose(a, b, days)
  return overlaps(a, b) || gap(a, b) <= days || gap(b, a) <= days || isSure
}

/** What both leave; days apart make a stretch; what is open gives way. */
export function together(a: Bounds, b: Bounds): Bounds {
  if (overlaps(a, b)) return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) }
  return isUndated(a) === isUndated(b) ? hull(a, b) : isUndated(a) ? b : a
}

function hull(a: Bounds, b: Bounds): Bounds {
  const earliest = a.earliest === null || b.earliest === null ? null : earlier(a.earliest, b.earliest)
  const latest = a.latest === null || b.latest === null ? null : later(a.latest, b.latest)
  return { earliest, latest }
}

function later(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a > b ? a : b
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a < b ? a : b
}
