/** An ISO day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. Days compare as strings. */
export type Day = string
/** Days since 1970-01-01. */
export type DayNumber = number

const MS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of a calendar date, or null when it does not exist (June 31). `month` is 1 to 12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** True of `YYYY-MM-DD` that is a day of the calendar. */
export function isDay(text: string): boolean {
  return SHAPE.test(text) && dayOf(...partsOf(text)) === text
}

/** `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days that were asked for before: a corpus has few, and asks for each thousands of times. */
const numbers = new Map<Day, DayNumber>()
const MOST_KEPT = 50_000

/** Throws on text that is not `YYYY-MM-DD`. */
export function dayNumber(day: Day): DayNumber {
  const known = numbers.get(day)
  if (known !== undefined) return known
  if (numbers.size >= MOST_KEPT) numbers.clear()
  const number = numberOf(day)
  numbers.set(day, number)
  return number
}

function numberOf(day: Day): DayNumber {
  const match = SHAPE.exec(day)
  if (match === null) throw new RangeError(`not a day: ${day}`)
  const date = new Date(0)
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** 9999-12-31, since a day of five digits compares with no other. */
const LAST_DAY = Date.UTC(9999, 11, 31)

/** No later than the last day that has four digits. */
export function dayFromNumber(days: DayNumber): Day {
  return new Date(Math.min(days * MS_PER_DAY, LAST_DAY)).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** Moves by whole months; the date is clamped to the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12 + 12) % 12 + 1
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? day
}

/** Year, month (1 to 12), date. Throws on text that is not a day. */
export function partsOf(day: Day): [year: number, month: number, date: number] {
  const match = SHAPE.exec(day)
  if (match === null) throw new RangeError(`not a day: ${day}`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}
