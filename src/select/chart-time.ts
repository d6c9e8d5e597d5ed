import type { DayBounds } from '../lib/bounds.ts'
import { dayFromNumber, dayNumber, dayOf, partsOf, weekdayOf, type Day, type DayNumber } from '../lib/days.ts'
import { once } from '../lib/once.ts'

/** Whole days, both included. */
export interface TimeDomain {
  from: DayNumber
  to: DayNumber
}

export interface TimeTick {
  day: DayNumber
  /** "16 Jun", "June" or "2025" */
  label: string
  /** The year, where the reader needs to be told it: on the first tick and where it changes. */
  year: string | null
}

/** Fewer days than this on an axis would make hours look known. */
const LEAST_DAYS = 14

/** The days that hold all known ends; null when nothing is dated. A short time is set in the middle of two weeks. */
export function timeDomain(bounds: readonly DayBounds[]): TimeDomain | null {
  let first: Day | null = null
  let last: Day | null = null
  for (const { earliest, latest } of bounds) {
    const [from, to] = [earliest ?? latest, latest ?? earliest]
    if (from !== null && (first === null || from < first)) first = from
    if (to !== null && (last === null || to > last)) last = to
  }
  if (first === null || last === null) return null
  const [from, to] = [dayNumber(first), dayNumber(last)]
  const missing = Math.max(0, LEAST_DAYS - (to - from + 1))
  return { from: from - Math.floor(missing / 2), to: to + Math.ceil(missing / 2) }
}

/** At most `most` ticks on days, Mondays, firsts of months or of years: the finest that fits. */
export function timeTicks(domain: TimeDomain, most: number): TimeTick[] {
  for (const step of STEPS) {
    const days = step.days(domain, most)
    if (days !== null && days.length > 0) return labelled(days, step.label)
  }
  return []
}

interface Step {
  label: (day: Day) => string
  /** Null when they would be too many. */
  days: (domain: TimeDomain, most: number) => DayNumber[] | null
}

const dayMonth = once(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }))
const monthOnly = once(() => new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }))
const byDay = (day: Day): string => dayMonth().format(new Date(day))
const byMonth = (day: Day): string => monthOnly().format(new Date(day))
const byYear = (day: Day): string => String(partsOf(day)[0])

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((every) => ({ label: byDay, days: (domain: TimeDomain, most: number) => daysEvery(domain, every, most) })),
  ...[1, 2, 3, 6].map((every) => ({ label: byMonth, days: (domain: TimeDomain, most: number) => monthsEvery(domain, every, most) })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every) => ({
    label: byYear,
    days: (domain: TimeDomain, most: number) => monthsEvery(domain, every * 12, most),
  })),
]

/** Counted from a Monday, so that weeks begin on one. */
function daysEvery({ from, to }: TimeDomain, every: number, most: number): DayNumber[] | null {
  if ((to - from) / every > most + 1) return null
  const monday = from - ((weekdayOf(dayFromNumber(from)) + 6) % 7)
  const days: DayNumber[] = []
  for (let day = monday; day <= to; day += every) if (day >= from) days.push(day)
  return days.length > most ? null : days
}

function monthsEvery({ from, to }: TimeDomain, every: number, most: number): DayNumber[] | null {
  if ((to - from) / (every * 28) > most + 1) return null
  const [year, month] = partsOf(dayFromNumber(from))
  const days: DayNumber[] = []
  for (let index = Math.floor((year * 12 + month - 1) / every) * every; ; index += every) {
    const first = dayOf(Math.floor(index / 12), (index % 12) + 1, 1)
    if (first === null || dayNumber(first) > to) break
    if (dayNumber(first) >= from) days.push(dayNumber(first))
  }
  return days.length > most ? null : days
}

function labelled(days: readonly DayNumber[], label: Step['label']): TimeTick[] {
  let last: string | null = null
  return days.map((number) => {
    const day = dayFromNumber(number)
    const text = label(day)
    const year = byYear(day)
    const told = text === year || year === last ? null : year
    last = year
    return { day: number, label: text, year: told }
  })
}
