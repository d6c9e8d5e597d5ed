import { dayOf, weekdayOf, type Day } from '../../lib/days.ts'
import { MONTH_NAME } from '../../lib/month-names.ts'
import { plainLine } from './plain-line.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const WEEKDAY = '(?:(?<weekday>Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day)?\\.?,? )?'
const MONTH = `(?<month>${MONTH_NAME})\\.?`
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>\\d{4})'
const END = '\\s*[-–—―−]?$'
/** Each says which is the day and which the month; 03/04/2025 does not. */
const SHAPES = [`${MONTH} ${DATE},? ${YEAR}`, `${DATE}\\.?(?: of)? ${MONTH},? ${YEAR}`, `${YEAR}-(?<number>\\d{2})-(?<date>\\d{2})`].map(
  (shape) => new RegExp(`^${WEEKDAY}${shape}${END}`, 'i'),
)

const REST = '(?:[\\s,]*(?:at )?\\d{1,2}[:.]\\d{2}.{0,20}|\\s*\\(.{1,30}\\).{0,3}|\\s*[-–—―−|].{0,30})?$'
const SHORT_YEAR = "['’]?\\d{2}(?:\\d{2})?"
/** Lines that were meant as dates: of figures alone, with a time or a source behind, of two figures for the year, with a slip in the month's name. */
const NEAR = [
  `^\\W{0,3}(?:\\p{L}{3,9}\\.?,? )?\\d{1,4} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2,4}${REST}`,
  `^\\W{0,3}(?:\\p{L}{3,9}\\.?,? )?${MONTH_NAME}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${SHORT_YEAR}${REST}`,
  `^\\W{0,3}(?:\\p{L}{3,9}\\.?,? )?\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? ${MONTH_NAME}\\.?,? ${SHORT_YEAR}${REST}`,
  `^${MONTH_NAME}\\.? \\d{1,2}(?:st|nd|rd|th)?\\s*[-–—―−]$`,
  `^${MONTH_NAME}\\.?,? \\d{4}\\s*[-–—―−]$`,
  `^\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}\\s*[-–—―−]?$`,
].map((shape) => new RegExp(shape, 'iu'))
const NEAR_LENGTH = 70

/** A line that is a date and nothing else. */
export interface DateLine {
  /** As it stands in the line, without the dash. */
  quote: string
  /** Null when the calendar has no such day. */
  day: Day | null
  /** On which weekday the day truly was, where the line names another. */
  trueWeekday: string | null
}

/** "June 25, 2025 -", "Wednesday, 25 June 2025", "2025-06-25 –", with any white space; null for another line. */
export function dateLineOf(line: string): DateLine | null {
  if (!mayBe(line)) return null
  const text = plainLine(line)
  for (const shape of SHAPES) {
    const groups = shape.exec(text)?.groups
    if (groups === undefined) continue
    const { weekday, month, number, date, year } = groups
    const day = dayOf(Number(year), month === undefined ? Number(number) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(date))
    const truly = day === null ? undefined : WEEKDAYS[weekdayOf(day)]
    const isWrong = weekday !== undefined && truly !== undefined && !truly.toLowerCase().startsWith(weekday.slice(0, 3).toLowerCase())
    return { quote: text.replace(/\s*[-–—―−]$/, ''), day, trueWeekday: isWrong ? truly : null }
  }
  return null
}

/** True of a line that is none of these dates, and meant as one. */
export function isNearDate(line: string): boolean {
  if (!mayBe(line)) return false
  const text = plainLine(line)
  return text.length <= NEAR_LENGTH && dateLineOf(line) === null && NEAR.some((shape) => shape.test(text))
}

/** A quick look, since most lines are texts. */
function mayBe(line: string): boolean {
  return line.length <= NEAR_LENGTH * 2 && /\d/.test(line)
}
