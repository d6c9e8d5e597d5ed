import { addDays, dayFromNumber, dayNumber } from '../lib/days.ts'
import type { DayBounds } from '../lib/bounds.ts'
import type { Domain, Extent } from './timeline.ts'

/** The stretch of days that the axis shows, in day numbers; fractions of a day, so that slow moves add up. */
export interface Stretch {
  start: number
  days: number
}

/** Nearer than this a day is a whole screen. */
const MIN_DAYS = 3

export function stretchOf({ from, to }: Domain): Stretch {
  const start = dayNumber(from)
  return { start, days: dayNumber(to) - start + 1 }
}

/** No fewer days can be shown. */
export function isNearest(days: Domain): boolean {
  return stretchOf(days).days <= MIN_DAYS
}

/** In whole days. */
export function daysOf({ start, days }: Stretch): Domain {
  const first = Math.round(start)
  return { from: dayFromNumber(first), to: dayFromNumber(Math.max(first, Math.round(start + days) - 1)) }
}

/** Shows `factor` as many days; what stands at `at` (0 is the left edge, 1 the right) stays there. Never beyond the limits. */
export function zoom(stretch: Stretch, factor: number, at: number, limits: Domain): Stretch {
  const days = Math.min(Math.max(stretch.days * factor, MIN_DAYS), stretchOf(limits).days)
  return inside({ start: stretch.start + at * (stretch.days - days), days }, limits)
}

/** Moves by `share` of what is shown; to the right is later. Never beyond the limits. */
export function pan({ start, days }: Stretch, share: number, limits: Domain): Stretch {
  return inside({ start: start + share * Math.round(days), days }, limits)
}

/** What is drawn of a stretch that begins within a day: the days shown and the one that comes in at the side, and how many days lie left of the edge. */
export interface Drawn {
  days: Domain
  shown: number
  hidden: number
}

export function drawnOf(shown: Domain, start: number | null): Drawn {
  const whole = stretchOf(shown)
  const offset = start === null ? 0 : start - whole.start
  // What a link asks for beyond the limits is shown elsewhere, in whole days.
  if (Math.abs(offset) < STILL || Math.abs(offset) >= 1) return { days: shown, shown: whole.days, hidden: 0 }
  return offset > 0
    ? { days: { from: shown.from, to: addDays(shown.to, 1) }, shown: whole.days, hidden: offset }
    : { days: { from: addDays(shown.from, -1), to: shown.to }, shown: whole.days, hidden: 1 + offset }
}

/** Of a day: less moves nothing by a pixel. */
const STILL = 0.005

/** The same days where they lie within the limits; a link may ask for others. */
export function clampedTo(stretch: Stretch, limits: Domain): Stretch {
  return inside({ start: stretch.start, days: Math.max(stretch.days, 1) }, limits)
}

/** The days that the axis shows: those asked for, as far as there is something to show, else its home. */
export function daysShown(extent: Extent | null, asked: Stretch | null): Domain | null {
  if (extent === null) return null
  return asked === null ? extent.home : daysOf(clampedTo(asked, extent.limits))
}

/** The days of some events with a margin on both sides, so that none stands at an edge; null when none has a day. */
export function daysAround(events: readonly DayBounds[], limits: Domain): Domain | null {
  const dated = events.flatMap(({ earliest, latest }) => (earliest === null || latest === null ? [] : [{ from: dayNumber(earliest), to: dayNumber(latest) }]))
  if (dated.length === 0) return null
  const start = Math.min(...dated.map(({ from }) => from))
  const days = Math.max(...dated.map(({ to }) => to)) - start + 1
  const margin = Math.max(1, days * 0.1)
  return daysOf(inside({ start: start - margin, days: Math.max(MIN_DAYS, days + 2 * margin) }, limits))
}

function inside({ start, days }: Stretch, limits: Domain): Stretch {
  const most = stretchOf(limits)
  const length = Math.min(days, most.days)
  return { start: Math.min(Math.max(start, most.start), most.start + most.days - length), days: length }
}
