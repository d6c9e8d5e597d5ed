import type { DayBounds } from '../lib/bounds.ts'
import { dayOf, daysInMonth, partsOf, type Day } from '../lib/days.ts'
import { once } from '../lib/once.ts'

type Length = 'long' | 'short'

const FIELDS = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const
const day = each((fields) => fields)
const month = each(({ month, year }) => ({ month, year }))
const dayAndMonth = each(({ day, month }) => ({ day, month }))

/** "16 June 2025", "14–25 June 2025", "June 2025", "2024", "on or after 1 May 2025", "undated". */
export function formatBounds(bounds: DayBounds, length: Length = 'long'): string {
  const { earliest, latest } = bounds
  if (earliest === null) {
    return latest === null ? 'undated' : `on or before ${formatDay(latest, length)}`
  }
  if (latest === null) return `on or after ${formatDay(earliest, length)}`
  if (earliest === latest) return formatDay(earliest, length)
  return wholePeriods(earliest, latest, length) ?? daysBetween(earliest, latest, length)
}

/** Of days in words: "as of 16 June 2025", "on or after 1 May 2025", "undated". */
export function asOfWords(days: string): string {
  return /^(?:undated$|on or )/.test(days) ? days : `as of ${days}`
}

/** "16 June 2025" or "16 Jun 2025". */
export function formatDay(value: Day, length: Length = 'long'): string {
  return day[length]().format(utc(value))
}

function wholePeriods(earliest: Day, latest: Day, length: Length): string | null {
  const [fromYear, fromMonth, fromDate] = partsOf(earliest)
  const [toYear, toMonth] = partsOf(latest)
  if (fromDate !== 1 || latest !== dayOf(toYear, toMonth, daysInMonth(toYear, toMonth))) return null
  if (fromMonth === 1 && toMonth === 12) return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`
  const [from, to] = [month[length]().format(utc(earliest)), month[length]().format(utc(latest))]
  return from === to ? from : `${from} – ${to}`
}

/** Not Intl's formatRange: its dashes and spaces differ between browsers and Node, and an export must not. */
function daysBetween(earliest: Day, latest: Day, length: Length): string {
  const [fromYear, fromMonth, fromDate] = partsOf(earliest)
  const [toYear, toMonth] = partsOf(latest)
  const to = formatDay(latest, length)
  if (fromYear !== toYear) return `${formatDay(earliest, length)} – ${to}`
  return fromMonth === toMonth ? `${fromDate}–${to}` : `${dayAndMonth[length]().format(utc(earliest))} – ${to}`
}

type Fields = (typeof FIELDS)[Length]

function each(pick: (fields: Fields) => Intl.DateTimeFormatOptions): Record<Length, () => Intl.DateTimeFormat> {
  const formatter = (length: Length) => once(() => new Intl.DateTimeFormat('en-GB', { ...pick(FIELDS[length]), timeZone: 'UTC' }))
  return { long: formatter('long'), short: formatter('short') }
}

function utc(value: Day): Date {
  return new Date(`${value}T00:00:00Z`)
}
