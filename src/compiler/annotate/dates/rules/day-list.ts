import { isCountedNoun } from '../guards.ts'
import { MONTHS } from '../lexicon.ts'
import type { Match } from '../match.ts'
import { datePeriod, pad } from '../period.ts'
import { date, type Reading, type Rule } from '../rule.ts'
import type { Frame } from '../frame.ts'
import { YEAR_TAIL, inItsYear } from '../year-choice.ts'

const MONTH = '(?<month><month>) (?:(?<=<month-short>) <dot>)?'
const SUFFIX = '(?:st|nd|rd|th)?'
const MORE = `(?:<comma> (?:the)? <day> ${SUFFIX})`
const LAST = `<comma>? and (?:the)? <day> ${SUFFIX}`

/** June 3, 10 and 17; May 4, 6, and 9, 2023. */
export const monthDayList: Rule = {
  name: 'month-day-list',
  anchor: '<month>',
  pattern: `${MONTH} (?<days><day> ${SUFFIX} ${MORE}+ ${LAST}) ${YEAR_TAIL}?`,
  read: (match, frame) => (match.last === match.at('days')?.[1] && isCountedNoun(match.after()) ? null : eachDay(match, frame, 'first')),
}

/** 3, 10 and 17 June 2025. */
export const dayMonthList: Rule = {
  name: 'day-month-list',
  anchor: '<month>',
  pattern: `(?<days><day> ${SUFFIX} ${MORE}+ ${LAST}) (?:of)? ${MONTH} ${YEAR_TAIL}?`,
  read: (match, frame) => eachDay(match, frame, 'last'),
}

/** A reading for each day; the month, and what tells the year, goes with the day beside it. */
function eachDay(match: Match, frame: Frame, withMonth: 'first' | 'last'): Reading[] | null {
  const month = MONTHS.get(match.word('month'))
  const [from, to] = match.at('days') ?? [match.first, match.first]
  const days = match.tokens.slice(from, to).flatMap(({ kind, text }, at) => (kind === 'number' ? [{ day: Number(text), at: from + at }] : []))
  if (month === undefined || match.isGlued() || days.some(({ day }) => day > 31)) return null
  const joined = withMonth === 'first' ? days[0] : days.at(-1)
  return days.map(({ day, at }) => {
    const period = inItsYear(match, frame, `XXXX-${pad(month).slice(2)}-${pad(day).slice(2)}`, (year) => datePeriod(year, month, day))
    const next = days.find((other) => other.at > at)?.at ?? to
    const isJoined = at === joined?.at
    return { ...date(period), from: isJoined && withMonth === 'first' ? match.first : at, to: (isJoined && withMonth === 'last') || at === days.at(-1)?.at ? match.last : endOfDay(match, at, next) }
  })
}

/** Past the number and its suffix: "3rd". */
function endOfDay({ tokens }: Match, at: number, before: number): number {
  return at + 1 < before && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
}
