import { MONTHS, ORDINALS, WEEKDAYS } from '../lexicon.ts'
import { ORDINAL, ordinalOf } from '../counts.ts'
import type { Frame } from '../frame.ts'
import { isCountedNoun, namesThing } from '../guards.ts'
import { datePeriod, dayPeriod, nthWeekdayPeriod, pad, span, unknown, type Period } from '../period.ts'
import type { Match } from '../match.ts'
import { date, type Reading, type Rule } from '../rule.ts'
import { addMonths, dayNumber, weekdayOf } from '../../../../lib/days.ts'
import { isPastForm } from '../word-class.ts'
import { YEAR_TAIL, inItsYear, nearest } from '../year-choice.ts'

/** "next Friday, 27 September": the date says which Friday. */
const WEEKDAY = '(?:(?:(?:the)? (?:last|next|this|coming|past))? (?<weekday><weekday>|<weekday-short>) <dot>? <comma>? (?:the)?)'
const MONTH = '(?<month><month>) (?:(?<=<month-short>) <dot>)?'
const SUFFIX = '(?:st|nd|rd|th)?'
const TO = '(?:<hyphen>|<dash>|to|through|until|till|and|<slash>)'

/** June 25, 2025; Thursday, Jun. 19; June 25th last year. */
export const monthDay: Rule = {
  name: 'month-day',
  anchor: '<month>',
  pattern: `${WEEKDAY}? ${MONTH} (?:the)? (?<day><day>|<ordinal>) ${SUFFIX} ${YEAR_TAIL}?`,
  read: readDay,
}

/** 25 June 2025; the 25th of June; Thursday 19 June. */
export const dayMonth: Rule = {
  name: 'day-month',
  anchor: '<month>',
  pattern: `${WEEKDAY}? (?:the)? (?<day><day>|${ORDINAL}) ${SUFFIX} (?:day)? (?:of)? <hyphen>? ${MONTH} <hyphen>? ${YEAR_TAIL}?`,
  read: readDay,
}

/** June 16-19, 2025; June 28 - July 3; June 16 and 19. */
export const monthDayRange: Rule = {
  name: 'month-day-range',
  anchor: '<month>',
  pattern: `${MONTH} (?<day><day>) ${SUFFIX} (?<to>${TO}) (?:(?<month2><month>) (?:(?<=<month-short>) <dot>)?)? (?<day2><day>) (?<suffix2>${SUFFIX}) ${YEAR_TAIL}?`,
  read: readRange,
}

/** 16-19 June 2025; 16 to 19 June; 28 June - 3 July. */
export const dayMonthRange: Rule = {
  name: 'day-month-range',
  anchor: '<month>',
  pattern: `(?<day><day>) ${SUFFIX} (?:(?<month><month>) (?:(?<=<month-short>) <dot>)?)? (?<to>${TO}) (?<day2><day>) ${SUFFIX} (?:of)? (?<month2><month>) (?:(?<=<month-short>) <dot>)? ${YEAR_TAIL}?`,
  read: readRange,
}

/** the 27th of last month; on the 19th, on the evening of the 19th, in the month that the tense asks for. */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  anchor: 'st|nd|rd|th',
  pattern: '(?<on>on|of|by|until|till|since|from|before|after)? the (?<day><day>) (?:st|nd|rd|th) (?:of (?<which>last|this|next|the) month)?',
  read(match, frame) {
    const day = match.number('day')
    const which = match.word('which')
    if (day === null || (which === '' && !isBareDay(match))) return null
    const tense = frame.tense(match)
    const period = frame.fromPublished(`XXXX-XX-${two(day)}`, (published) => {
      const gap = day - Number(published.slice(8))
      const by = which === 'last' ? -1 : which === 'next' ? 1 : which !== '' ? 0 : tense === 'future' ? (gap < 0 ? 1 : 0) : gap > 0 ? -1 : 0
      const month = addMonths(`${published.slice(0, 8)}01`, by)
      return datePeriod(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
    })
    return { ...date(period), ...(match.has('on') ? { from: match.first + 1 } : {}) }
  },
}

/** What the ordinal would count does not follow: "on the 19th in the capital", "data released on the 18th showed"; not "on the 19th floor". */
function isBareDay(match: Match): boolean {
  const [on, before, after] = [match.word('on'), match.before()?.lower ?? '', match.after()]
  if (on === '' || (on === 'of' && !/^(?:morning|afternoon|evening|night|hours|dawn)$/.test(before))) return false
  if (after === undefined || after.kind === 'punct') return after?.text !== '-'
  if (/^(?:and|or)$/.test(after.lower)) return match.after(2)?.kind === 'word' && match.after(2)?.lower !== 'the'
  return AFTER_DAY.test(after.lower) || isPastForm(after)
}

/** Words that go on after a day and begin no noun phrase. */
const AFTER_DAY = /^(?:in|at|to|by|with|for|but|that|which|who|when|where|while|as|after|before|from|during|amid|over|on|local|is|are|will|would|has|have|had|was|were|said|says)$/

/** the first Monday of September; the last Friday in May 2024. */
export const nthWeekday: Rule = {
  name: 'nth-weekday',
  anchor: '<weekday>',
  pattern: `the (?<ordinal>${ORDINAL}|last) (?<weekday><weekday>) (?:of|in) ${MONTH} ${YEAR_TAIL}?`,
  read(match, frame) {
    const month = MONTHS.get(match.word('month'))
    const weekday = WEEKDAYS.get(match.word('weekday'))
    const n = match.word('ordinal') === 'last' ? -1 : ordinalOf(match, 'ordinal')
    if (month === undefined || weekday === undefined || n === null || n > 5) return null
    return date(inItsYear(match, frame, `XXXX-${two(month)}-XX`, (year) => nthWeekdayPeriod(year, month, weekday, n)))
  },
}

function readDay(match: Match, frame: Frame): Reading | null {
  const month = MONTHS.get(match.word('month'))
  const day = ordinalOf(match, 'day')
  if (month === undefined || day === null || day > 31 || match.isGlued()) return null
  if (isSpelledOrdinalPlace(match) || isCount(match) || namesThing(match.tokens, match.at('month')?.[0] ?? match.first, match.last)) return null
  if (isSeptember11(match, month, day)) return date(dayPeriod('2001-09-11'))
  return { ...date(isDeed(match) ? deedOn(frame, month, day) : dayIn(match, frame, month, day)), ...(match.has('weekday') ? { named: true } : {}) }
}

/** What is done once it has a date for its name. */
const DEED = /^(?:agreements?|accords?|pacts?|treat(?:y|ies)|declarations?|attacks?|bombings?|massacres?|shootings?|killings?|raids?|crash(?:es)?|coup|blasts?|explosions?|(?:earth)?quakes?|incidents?|rulings?|verdicts?|clash(?:es)?|riots?|assassinations?|uprising)$/

/** "the Sept. 19 agreement" without its year; not "a Sept. 19 agreement deadline". */
function isDeed(match: Match): boolean {
  const dated = ['year', 'relative', 'relative2', 'relative3', 'weekday'].some((name) => match.has(name))
  const [after, next] = [match.after()?.lower ?? '', match.after(2)?.lower ?? '']
  const at = DEED.test(after) ? 0 : DEED.test(next) && match.after()?.kind === 'word' && !/^(?:and|or|but|in|on|at|for|as|when|while|after|before|with|to|by|of)$/.test(after) ? 1 : -1
  return !dated && at !== -1 && !/^(?:deadline|talks|meeting|vote|hearing|anniversary)$/.test(at === 0 ? next : (match.after(3)?.lower ?? ''))
}

/** A deed older than this has a name by now, and may be of any year. */
const FRESH_DAYS = 92

/** The last such day; unless it is fresh, the deed may as well be of an earlier year. */
function deedOn(frame: Frame, month: number, day: number): Period {
  const period = nearest(frame, `XXXX-${two(month)}-${two(day)}`, (year) => datePeriod(year, month, day), 'past', 'surely')
  const { published } = frame
  const fresh = published.latest !== null && period.earliest !== null && dayNumber(published.latest) - dayNumber(period.earliest) <= FRESH_DAYS
  return fresh ? period : { ...period, earliest: null }
}

/** The attacks have been in the news without their year ever since. */
function isSeptember11(match: Match, month: number, day: number): boolean {
  return month === 9 && day === 11 && !match.has('year') && /^(?:attacks?|terror|terrorists?|hijackings?|hijackers)$/.test(match.after()?.lower ?? '')
}

/** "May second" and "June first" are places in a row more often than days; spelled out they need "the" or "of". */
function isSpelledOrdinalPlace(match: Match): boolean {
  const [from, to] = match.at('day') ?? [0, 0]
  const token = match.tokens[from]
  if (token === undefined || to - from !== 1 || !ORDINALS.has(token.lower)) return false
  return match.tokens[from - 1]?.lower !== 'the' && match.tokens[to]?.lower !== 'of'
}

/** "in June 10 soldiers died", "in May 12 died and in June 10": the day's number counts something. */
function isCount(match: Match): boolean {
  const [from, to] = match.at('day') ?? [0, 0]
  if (to !== match.last || to - from !== 1 || match.before()?.lower !== 'in') return false
  const isSecond = /^(?:and|but|while|,)$/.test(match.before(2)?.lower ?? '') && (match.after() === undefined || match.after()?.kind === 'punct')
  return isSecond || isCountedNoun(match.after())
}

function dayIn(match: Match, frame: Frame, month: number, day: number): Period {
  const unresolved = `XXXX-${two(month)}-${two(day)}`
  const possible = datePeriod(2000, month, day).earliest !== null
  const weekday = WEEKDAYS.get(match.word('weekday'))
  const period = inItsYear(match, frame, possible ? unresolved : 'XXXX-XX-XX', (year) => datePeriod(year, month, day))
  if (weekday === undefined || period.earliest === null || match.has('year') || weekdayOf(period.earliest) === weekday) return period
  if (frame.published.earliest === null && frame.published.latest === null) return unknown(unresolved)
  return yearOfWeekday(period.earliest, month, day, weekday) ?? period
}

/** A weekday beside a date tells which of the years about was meant. */
function yearOfWeekday(near: string, month: number, day: number, weekday: number): Period | null {
  const year = Number(near.slice(0, 4))
  for (const candidate of [year - 1, year + 1]) {
    const { earliest } = datePeriod(candidate, month, day)
    if (earliest !== null && weekdayOf(earliest) === weekday) return dayPeriod(earliest)
  }
  return null
}

function readRange(match: Match, frame: Frame): Reading | Reading[] | null {
  const own = MONTHS.get(match.word('month'))
  const other = MONTHS.get(match.word('month2'))
  const [from, to] = [match.number('day'), match.number('day2')]
  const first = own ?? other
  const last = other ?? own
  if (first === undefined || last === undefined || from === null || to === null || match.isGlued()) return null
  const end = inItsYear(match, frame, `XXXX-${two(last)}-${two(to)}`, (year) => datePeriod(year, last, to))
  const wraps = first > last
  const begin =
    end.earliest === null
      ? { value: `XXXX-${two(first)}-${two(from)}`, earliest: null, latest: null }
      : datePeriod(Number(end.earliest.slice(0, 4)) - (wraps ? 1 : 0), first, from)
  if (first === last && from >= to && match.word('to') !== 'and') return null
  const worded = /^[a-z]/.test(match.word('to'))
  if (!worded) return date(span(begin, end))
  if (match.word('to') === 'and' && !match.has('year') && isCountedNoun(match.after())) return null
  const [split] = match.at('to') ?? [match.first]
  return [
    { ...date(begin), to: split },
    { ...date(end), from: split + 1 },
  ]
}

function two(number: number): string {
  return pad(number).slice(2)
}
