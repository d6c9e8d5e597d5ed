import { PART } from '../narrowing.ts'
import { periodAway, shiftDays, weekPeriod, weekendPeriod, UNKNOWN, datePeriod, monthPeriod, pad } from '../period.ts'
import type { Match } from '../match.ts'
import { MONTHS } from '../lexicon.ts'
import { ORDINAL, ordinalOf } from '../counts.ts'
import { date, type Rule } from '../rule.ts'
import { UNPLANNED } from '../unplanned.ts'
import { YEAR_TAIL, inItsYear } from '../year-choice.ts'
import { weekdayOf } from '../../../../lib/days.ts'

/** the weekend; over a recent weekend (some day before the report, no more). */
export const weekend: Rule = {
  name: 'weekend',
  anchor: 'weekend',
  pattern: `(?:${PART}? (?:the|a recent|one recent))? weekend`,
  read(match, frame) {
    if (match.last - match.first === 1 && !isHeadlines(match)) return null
    if (match.last - match.first > 1 && match.tokens[match.last - 2]?.lower === 'recent') {
      return date({ value: UNKNOWN.weekend, earliest: null, latest: frame.published.latest })
    }
    const ahead = frame.tense(match) === 'future'
    return date(
      frame.fromPublished(UNKNOWN.weekend, (day) => {
        const weekday = weekdayOf(day)
        return weekday === 0 || weekday === 6 || ahead ? weekendPeriod(day) : periodAway('weekend', day, -1)
      }),
    )
  },
}

/** "weekend attacks", "over weekend": without an article it is the one just past, unless it is any. */
function isHeadlines(match: Match): boolean {
  const before = match.before()?.lower ?? ''
  if (/^(?:over|during|in)$/.test(before)) return true
  if (before === 'a') return UNPLANNED.has(match.after()?.lower ?? '')
  return match.after()?.kind === 'word' && !/^(?:a|an|any|every|each|per|long|day|holiday|bank|all|or|and|midweek|weekday)$/.test(before) && !/^(?:and|or|in|of|with|getaways?|break|breaks|home|homes|trips?|bag|warriors?)$/.test(match.after()?.lower ?? '')
}

/** the week of July 7; the week ending June 14; the weekend of June 14-15's first day. */
export const weekOfDay: Rule = {
  name: 'week-of-day',
  anchor: 'week|weekend',
  pattern: `(?:the)? (?<unit>week|weekend) (?<link>of|beginning|starting|ending|ended) (?:on)? (?:(?<month><month>) (?:(?<=<month-short>) <dot>)? (?<day><day>)|(?<day2><day>) (?<month2><month>)) ${YEAR_TAIL}?`,
  read(match, frame) {
    const month = MONTHS.get(match.word('month') || match.word('month2'))
    const day = match.number('day') ?? match.number('day2')
    const isWeekend = match.word('unit') === 'weekend'
    const ends = /^(?:ending|ended)$/.test(match.word('link'))
    if (month === undefined || day === null || match.isGlued() || (isWeekend && match.word('link') !== 'of')) return null
    const unresolved = isWeekend ? UNKNOWN.weekend : UNKNOWN.week
    return date(
      inItsYear(match, frame, unresolved, (year) => {
        const { earliest: told } = datePeriod(year, month, day)
        if (told === null) return { value: unresolved, earliest: null, latest: null }
        if (isWeekend) return weekendPeriod(told)
        const [from, to] = ends ? [shiftDays(told, -6), told] : [told, shiftDays(told, 6)]
        const monday = weekdayOf(told) === 1 || !/^(?:of)$/.test(match.word('link')) ? null : weekPeriod(told)
        const isSunday = weekdayOf(told) === 0
        return { value: weekPeriod(shiftDays(told, ends ? -3 : 3) ?? told).value, earliest: monday === null || isSunday ? from : monday.earliest, latest: monday === null || isSunday ? to : monday.latest }
      }),
    )
  },
}

/** the first week of April; the last week of March 2009; the second week of next month. */
export const weekOfMonth: Rule = {
  name: 'week-of-month',
  anchor: 'week',
  pattern: `the (?<ordinal>${ORDINAL}|last|final) week (?:of|in) (?<month><month>) ${YEAR_TAIL}?`,
  read(match, frame) {
    const month = MONTHS.get(match.word('month'))
    const last = /^(?:last|final)$/.test(match.word('ordinal'))
    const number = last ? 0 : ordinalOf(match, 'ordinal')
    if (month === undefined || number === null || number > 5) return null
    return date(
      inItsYear(match, frame, 'XXXX-WXX', (year) => {
        const whole = monthPeriod(year, month)
        const start = last ? shiftDays(whole.latest ?? `${pad(year)}-01-07`, -6) : datePeriod(year, month, number * 7 - 6).earliest
        const end = start === null ? null : shiftDays(start, 6)
        const middle = start === null ? null : shiftDays(start, 3)
        return { value: middle === null ? UNKNOWN.week : weekPeriod(middle).value, earliest: start, latest: end }
      }),
    )
  },
}
