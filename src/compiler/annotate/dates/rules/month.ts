import { MONTHS } from '../lexicon.ts'
import { nameLike } from '../guards.ts'
import { isHabit } from '../habit.ts'
import { PART, narrowed } from '../narrowing.ts'
import { datePeriod, dayPeriod, monthPeriod, pad, quarterPeriod, span, unknown, UNKNOWN, yearPeriod } from '../period.ts'
import { date, type Rule } from '../rule.ts'
import { YEAR_TAIL, inItsYear } from '../year-choice.ts'

/** 2023 December. */
export const yearMonth: Rule = {
  name: 'year-month',
  anchor: '<month>',
  pattern: '(?<year><year>) (?<month><month>)',
  read(match) {
    const number = MONTHS.get(match.word('month'))
    const year = match.number('year')
    if (number === undefined || year === null || match.isGlued() || match.after()?.kind === 'number') return null
    return date(monthPeriod(year, number))
  },
}

/** July-September; April-June last year; October through December, both ends included. */
export const monthRange: Rule = {
  name: 'month-range',
  anchor: '<month>',
  pattern: `(?<month><month>) (?:<hyphen>|through) (?<month2><month>) ${YEAR_TAIL}?`,
  read(match, frame) {
    const first = MONTHS.get(match.word('month'))
    const last = MONTHS.get(match.word('month2'))
    if (first === undefined || last === undefined || first === last || match.isGlued()) return null
    const [from, to] = [pad(first).slice(2), pad(last).slice(2)]
    return date(
      inItsYear(match, frame, `XXXX-${from}/XXXX-${to}`, (year) =>
        span(monthPeriod(first < last ? year : year - 1, first), monthPeriod(year, last)),
      ),
    )
  },
}

/** the January-March quarter; the April to June period last year. */
export const monthsOfPeriod: Rule = {
  name: 'months-of-period',
  anchor: '<month>',
  pattern: `(?:the)? (?<month><month>) (?:<hyphen>|<dash>|to) (?<month2><month>) (?<noun>quarter|period|half) ${YEAR_TAIL}?`,
  read(match, frame) {
    const first = MONTHS.get(match.word('month'))
    const last = MONTHS.get(match.word('month2'))
    if (first === undefined || last === undefined || first === last) return null
    const [from, to] = [pad(first).slice(2), pad(last).slice(2)]
    const isQuarter = match.word('noun') === 'quarter' && last - first === 2 && last % 3 === 0
    return date(
      inItsYear(match, frame, `XXXX-${from}/XXXX-${to}`, (year) =>
        isQuarter ? quarterPeriod(year, last / 3) : span(monthPeriod(first < last ? year : year - 1, first), monthPeriod(year, last)),
      ),
    )
  },
}

/** the second half of June: from the 16th on. */
export const halfOfMonth: Rule = {
  name: 'half-of-month',
  anchor: 'half',
  pattern: `(?:the)? (?<half>first|second|latter) half of (?<month><month>) ${YEAR_TAIL}?`,
  read(match, frame) {
    const number = MONTHS.get(match.word('month'))
    if (number === undefined) return null
    return date(
      inItsYear(match, frame, `XXXX-${pad(number).slice(2)}`, (year) => {
        const whole = monthPeriod(year, number)
        return match.word('half') === 'first' ? { ...whole, latest: datePeriod(year, number, 15).latest } : { ...whole, earliest: datePeriod(year, number, 16).earliest }
      }),
    )
  },
}

/** the last day of May; the first day of 2025. */
export const edgeDay: Rule = {
  name: 'edge-day',
  anchor: 'day',
  pattern: `the (?<edge>first|last|final) day of (?:(?<month><month>) ${YEAR_TAIL}? | (?:the year)? (?<only><year>) | (?<this>the year))`,
  read(match, frame) {
    const number = MONTHS.get(match.word('month')) ?? null
    const isFirst = match.word('edge') === 'first'
    const dayIn = (year: number) => {
      const { earliest, latest } = number === null ? yearPeriod(year) : monthPeriod(year, number)
      const day = isFirst ? earliest : latest
      return day === null ? unknown(UNKNOWN.day) : dayPeriod(day)
    }
    const only = match.number('only')
    if (only !== null) return date(dayIn(only))
    return date(number === null ? frame.fromPublished(UNKNOWN.day, (day) => dayIn(Number(day.slice(0, 4)))) : inItsYear(match, frame, UNKNOWN.day, dayIn))
  },
}

/** June 2024; October; late May; the end of March last year; last September; this June. */
export const month: Rule = {
  name: 'month',
  anchor: '<month>',
  pattern: `${PART}? (?:(?<which>last|this|next|past|coming) )? (?:month of)? (?<month><month>) (?:(?<=<month-short>) <dot>)? (?:${YEAR_TAIL} | <quote> (?<short><yy>))?`,
  read(match, frame) {
    const number = MONTHS.get(match.word('month'))
    if (number === undefined || match.isGlued()) return null
    const short = match.number('short')
    const bare = match.last - match.first === 1 || match.tokens[match.last - 1]?.text === '.'
    if (bare && nameLike(match)) return null
    const which = match.word('which')
    const unresolved = `XXXX-${pad(number).slice(2)}`
    if (bare && isHabit(match)) return date(unknown(unresolved))
    const period =
      short !== null
        ? monthPeriod(short < 40 ? 2000 + short : 1900 + short, number)
        : which === ''
        ? inItsYear(match, frame, unresolved, (year) => monthPeriod(year, number))
        : frame.fromPublished(unresolved, (day) => monthBeside(day, number, which))
    return date(narrowed(period, match, frame))
  },
}

/** "last June" lies before the month of the day, "next June" after it, "this June" in its year. */
function monthBeside(day: string, month: number, which: string) {
  const year = Number(day.slice(0, 4))
  const own = Number(day.slice(5, 7))
  // What was last month is called so: in April, "last March" is that of the year before.
  if (which === 'last' || which === 'past') return monthPeriod(month < own - 1 ? year : year - 1, month)
  if (which === 'next' || which === 'coming') return monthPeriod(month > own ? year : year + 1, month)
  return monthPeriod(year, month)
}
