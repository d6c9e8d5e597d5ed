import type { Span } from '../../../bundle/schema.ts'
import { addDays, dayNumber, type Day } from '../../../lib/days.ts'
import type { FoundDate } from '../types.ts'
import { AHEAD, AHEAD_AFTER, REACH, REACH_AFTER } from './says-ahead.ts'

type Told = Pick<FoundDate, 'start' | 'end' | 'value' | 'type'>

/**
 * The day before which a report that cannot be older than `earliest` was written: the next day of a date without a year that it tells as ahead
 * ("have until April 30 to appeal").
 */
export function aheadWithoutYear(text: string, dates: readonly Told[], earliest: Day): { day: Day; span: Span } | null {
  for (const date of dates) {
    const { start, end, value, type } = date
    const month = type === 'date' ? /^XXXX-(\d\d-\d\d)$/.exec(value)?.[1] : undefined
    if (month === undefined) continue
    const before = wordsBefore(text, start)
    if (!isToldAhead(text, date)) continue
    const year = Number(earliest.slice(0, 4))
    const next = [year, year + 1].map((number) => `${number}-${month}`).find((day) => day > earliest)
    if (next !== undefined && dayNumber(next) - dayNumber(earliest) <= AHEAD_DAYS_AT_MOST) return { day: /\buntil $/.test(before) ? next : addDays(next, -1), span: { start, end } }
  }
  return null
}

/** What is told as ahead without its year is near. */
const AHEAD_DAYS_AT_MOST = 240
/** "have until April 30 to appeal", "an exercise beginning on March 9" */
const UNTIL = /\b(?:(?:have|has) until|beginning(?: on)?|starting(?: on)?|ahead of(?: [\p{L}’'-]+){0,6}? on) $/u

/** Whether a text tells a day of the month and month of `day` as still to come, or as called off: it was written before. */
export function awaitsDay(text: string, dates: readonly Told[], day: Day): boolean {
  return dates.some((date) => date.type === 'date' && DAY.exec(date.value)?.[1] === day.slice(5) && (isToldAhead(text, date) || PUT_OFF.test(wordsBefore(text, date.start))))
}

const DAY = /^(?:XXXX|\d{4})-(\d\d-\d\d)$/
const PUT_OFF = /\b(?:call(?:s|ed)? off|calling off|cancel(?:s|led|ed)?|postpon(?:es?|ed)|put off|adjourn(?:s|ed)?|delay(?:s|ed)?|suspend(?:s|ed)?|due)\b[^;]*$/iu
const SINCE = /\bsince\b[^,;]{0,40}$/i

function isToldAhead(text: string, { start, end }: Told): boolean {
  const before = wordsBefore(text, start)
  return !SINCE.test(before) && (UNTIL.test(before) || AHEAD.test(before) || AHEAD_AFTER.test(text.slice(end, end + REACH_AFTER)))
}

/** Those of its sentence. */
function wordsBefore(text: string, start: number): string {
  const line = text.slice(Math.max(0, start - REACH), start)
  return line.slice(line.search(/(?:(?!\. |\n)[\s\S])*$/))
}
