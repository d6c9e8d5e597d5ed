import {
  addDays, addMonths, dayFromNumber, dayNumber, dayOf, daysInMonth, partsOf, weekdayOf, type Day,
} from '../../../lib/days.ts'

/**
 * A time as the bundle tells it: a TIMEX3 value and the days it covers. The days are exactly those of the value, unless
 * words such as "early" or "earlier" narrow them; null where the text does not say.
 */
export interface Period {
  value: string
  earliest: Day | null
  latest: Day | null
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** What "last", "this" and "next" can step by. */
export type Step = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** TIMEX3 values of a step that is not known. */
export const UNKNOWN: Readonly<Record<Step, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

export const unknown = (value: string): Period => ({ value, earliest: null, latest: null })

export function dayPeriod(day: Day): Period {
  return { value: day, earliest: day, latest: day }
}

/** Unknown when the calendar has no such day (June 31). */
export function datePeriod(year: number, month: number, date: number): Period {
  const day = dayOf(year, month, date)
  return day === null ? unknown(UNKNOWN.day) : dayPeriod(day)
}

/** The nth such weekday of a month, 0 being Sunday; n -1 is the last. */
export function nthWeekdayPeriod(year: number, month: number, weekday: number, n: number): Period {
  const first = dayOf(year, month, 1)
  if (first === null) return unknown(UNKNOWN.day)
  const one = 1 + ((weekday - weekdayOf(first) + 7) % 7)
  return datePeriod(year, month, n > 0 ? one + (n - 1) * 7 : one + Math.floor((daysInMonth(year, month) - one) / 7) * 7)
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1)
  if (first === null) return unknown(UNKNOWN.month)
  return { value: first.slice(0, 7), earliest: first, latest: dayOf(year, month, daysInMonth(year, month)) }
}

export function yearPeriod(year: number): Period {
  return years(pad(year), year, year)
}

/** `year` is any year of the decade. */
export function decadePeriod(year: number): Period {
  const first = Math.floor(year / 10) * 10
  return years(pad(year).slice(0, 3), first, first + 9)
}

/** The popular century: 1900 to 1999 is the twentieth. `year` is any year of it. */
export function centuryPeriod(year: number): Period {
  const first = Math.floor(year / 100) * 100
  return years(pad(year).slice(0, 2), first, first + 99)
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months(`${pad(year)}-Q${quarter}`, year, quarter * 3 - 2, 3)
}

export function halfPeriod(year: number, half: number): Period {
  return months(`${pad(year)}-H${half}`, year, half * 6 - 5, 6)
}

/** Months of the northern seasons, from the first day on which one begins by any reckoning to the last on which it ends. */
const SEASONS: Readonly<Record<Season, readonly [fromMonth: number, toMonth: number, toDate: number]>> = {
  SP: [3, 6, 21],
  SU: [6, 9, 23],
  FA: [9, 12, 22],
  WI: [12, 3, 21],
}

/** `year` is the year in which the season begins. */
export function seasonPeriod(year: number, season: Season): Period {
  const [from, to, date] = SEASONS[season]
  const earliest = dayOf(year, from, 1)
  const latest = dayOf(season === 'WI' ? year + 1 : year, to, date)
  if (earliest === null || latest === null) return unknown(`XXXX-${season}`)
  return { value: `${pad(year)}-${season}`, earliest, latest }
}

/** The ISO week, Monday to Sunday, that holds the day. */
export function weekPeriod(day: Day): Period {
  const monday = shiftDays(day, -((weekdayOf(day) + 6) % 7))
  const thursday = monday === null ? null : shiftDays(monday, 3)
  const sunday = monday === null ? null : shiftDays(monday, 6)
  if (monday === null || thursday === null || sunday === null) return unknown(UNKNOWN.week)
  const [year] = partsOf(thursday)
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${pad(year)}-01-01`)) / 7) + 1
  return { value: `${pad(year)}-W${String(week).padStart(2, '0')}`, earliest: monday, latest: sunday }
}

/** Saturday and Sunday of the ISO week that holds the day. */
export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day)
  if (week.latest === null) return unknown(UNKNOWN.weekend)
  return { value: `${week.value}-WE`, earliest: addDays(week.latest, -1), latest: week.latest }
}

/** The period of this length that holds the day. */
export function periodAround(step: Step, day: Day): Period {
  const [year, month] = partsOf(day)
  switch (step) {
    case 'day':
      return dayPeriod(day)
    case 'week':
      return weekPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2)
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(year)
    case 'century':
      return centuryPeriod(year)
  }
}

const DAYS: Partial<Record<Step, number>> = { day: 1, week: 7, weekend: 7 }
const MONTHS: Partial<Record<Step, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }

/** The day moved by whole steps; null where the calendar ends. */
export function moveDay(day: Day, step: Step, by: number): Day | null {
  const days = DAYS[step]
  if (days !== undefined) return shiftDays(day, days * by)
  const count = Math.round((MONTHS[step] ?? 0) * by)
  const [year] = partsOf(day)
  const to = year + count / 12
  return to < 2 || to > 9998 ? null : addMonths(day, count)
}

/** The period of this length, `by` of them away from the one that holds the day. */
export function periodAway(step: Step, day: Day, by: number): Period {
  const to = moveDay(day, step, by)
  return to === null ? unknown(UNKNOWN[step]) : periodAround(step, to)
}

/** From the first to the last, both whole; the value is an ISO 8601 interval unless both are one. */
export function span(first: Period, last: Period): Period {
  if (first.value === last.value) return first
  const value = `${first.value}/${last.value}`
  const known = first.earliest !== null && last.latest !== null && first.earliest <= last.latest
  return known ? { value, earliest: first.earliest, latest: last.latest } : unknown(value)
}

export function shiftDays(day: Day, by: number): Day | null {
  const to = dayNumber(day) + Math.round(by)
  return to < -719_162 || to > 2_932_896 || Number.isNaN(to) ? null : dayFromNumber(to)
}

export function pad(year: number): string {
  return String(year).padStart(4, '0')
}

function years(value: string, from: number, to: number): Period {
  const earliest = dayOf(from, 1, 1)
  const latest = dayOf(to, 12, 31)
  return earliest === null || latest === null ? unknown('X'.repeat(value.length)) : { value, earliest, latest }
}

function months(value: string, year: number, month: number, count: number): Period {
  const first = monthPeriod(year, month)
  const last = monthPeriod(year, month + count - 1)
  return first.earliest === null ? unknown(value.replace(/\d/g, 'X')) : { ...first, value, latest: last.latest }
}
