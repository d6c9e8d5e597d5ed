import type { DayBounds } from '../../../lib/bounds.ts'
import { dayNumber } from '../../../lib/days.ts'
import type { Token } from '../../segment/index.ts'
import type { Placed } from './join-times.ts'
import { WEEKDAYS } from './lexicon.ts'
import { datePeriod, dayPeriod, monthPeriod, shiftDays, type Period } from './period.ts'

const OPENERS = /^(?:between|from)$/
const LINK = /^(?:and|to|until|till|through)$/
const MONTH_OR_DAY = /^(\d{4})-(\d\d)(?:-(\d\d))?$/

/**
 * A range does not end before it begins. "between March and December", told in April: the March of that December's year; "from
 * May 3, 2025 to January 2": the January after it; "from Friday until Monday": days of one stretch. In order and apart.
 */
export function orderRanges(placed: readonly Placed[], tokens: readonly Token[], published: DayBounds): Placed[] {
  const ordered = [...placed]
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const [start, end] = [ordered[at], ordered[at + 1]]
    if (start === undefined || end === undefined || !isRange(start, end, tokens)) continue
    if (isWeekday(start, tokens) && isWeekday(end, tokens)) {
      ordered.splice(at, 2, ...inOneWeek(start, end, published))
      continue
    }
    if (!isReversed(start, end)) continue
    const moved: [Placed, Placed] = !namesYear(start, tokens) ? [moveYear(start, -1), end] : namesYear(end, tokens) ? [start, end] : [start, moveYear(end, 1)]
    if (!isReversed(...moved)) ordered.splice(at, 2, ...moved)
  }
  return ordered
}

function isRange(start: Placed, end: Placed, tokens: readonly Token[]): boolean {
  const between = tokens.slice(start.last, end.first)
  return between.length === 1 && LINK.test(between[0]?.lower ?? '') && OPENERS.test(tokens[start.first - 1]?.lower ?? '')
}

function isWeekday({ first, last }: Placed, tokens: readonly Token[]): boolean {
  return tokens.slice(first, last).some(({ lower }) => WEEKDAYS.has(lower)) && !tokens.slice(first, last).some(({ kind }) => kind === 'number')
}

/** The weekday that the range ends on comes within a week after the one that it begins on. */
function inOneWeek(start: Placed, end: Placed, { latest }: DayBounds): [Placed, Placed] {
  if (start.earliest === null || end.latest === null || start.earliest !== start.latest || end.earliest !== end.latest) return [start, end]
  const apart = dayNumber(end.latest) - dayNumber(start.earliest)
  if (apart > 7) return [start, moveDays(end, -7)]
  if (apart >= 0) return [start, end]
  return latest !== null && start.earliest > latest ? [start, moveDays(end, 7)] : [moveDays(start, -7), end]
}

function moveDays(reading: Placed, by: number): Placed {
  const to = reading.earliest === null ? null : shiftDays(reading.earliest, by)
  if (to === null || reading.earliest === null) return reading
  return { ...reading, ...dayPeriod(to), value: reading.value.replace(reading.earliest, to) }
}

function isReversed({ earliest }: Period, { latest }: Period): boolean {
  return earliest !== null && latest !== null && earliest > latest
}

function namesYear({ first, last }: Placed, tokens: readonly Token[]): boolean {
  return tokens.slice(first, last).some(({ text }) => /^\d{4}$/.test(text))
}

/** The same month, or day of a month, of another year; what is neither stays. */
function moveYear(reading: Placed, by: 1 | -1): Placed {
  const [, year, month, day] = MONTH_OR_DAY.exec(reading.value) ?? []
  if (year === undefined || month === undefined) return reading
  return { ...reading, ...(day === undefined ? monthPeriod(Number(year) + by, Number(month)) : datePeriod(Number(year) + by, Number(month), Number(day))) }
}
