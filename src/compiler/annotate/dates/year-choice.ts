import { dayNumber, partsOf, type Day } from '../../../lib/days.ts'
import type { Frame } from './frame.ts'
import type { Period } from './period.ts'
import type { Match } from './match.ts'
import { CARDINALS, MONTHS } from './lexicon.ts'
import { isLikelyPast, isSurelyAhead, isToldAsPast, type Tense } from './tense.ts'

/** The year after a month or a day, if the text tells one: "2024", "'24", "last year". Read by `inItsYear`. */
export const YEAR_TAIL =
  "(?:(?:<comma>|of)? (?<year><year>) | <comma>? (?:of|in)? (?:(?<relative>last|this|next|that) year | the (?<relative2>previous|preceding|following|next|same) year) | of the (?<relative3>year) | (?<yearsAgo><int>|<cardinal>|a) (?:year|years) ago)"

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const ANCHORED: Readonly<Record<string, number>> = { that: 0, same: 0, year: 0, previous: -1, preceding: -1, following: 1, next: 1 }

/**
 * A yearly time ("June 19", "the third quarter") in the year that the text tells or, if it tells none, in the one that fits:
 * the last such time for the past, the next for the future, else the nearest.
 */
export function inItsYear(match: Match, frame: Frame, unresolved: string, periodIn: (year: number) => Period): Period {
  const year = match.number('year')
  if (year !== null) return periodIn(year)
  const ago = match.word('yearsAgo')
  const years = ago === 'a' ? 1 : (CARDINALS.get(ago) ?? Number(ago))
  if (ago !== '' && !Number.isNaN(years)) return frame.fromPublished(unresolved, (day) => periodIn(partsOf(day)[0] - years))
  const relative = match.word('relative')
  const step = STEPS[relative]
  if (step !== undefined) return frame.fromPublished(unresolved, (day) => periodIn(partsOf(day)[0] + step))
  const anchored = ANCHORED[relative === '' ? match.word('relative2') || match.word('relative3') : relative]
  if (anchored !== undefined) {
    const anchor = frame.anchor()?.earliest ?? null
    if (anchor !== null) return periodIn(partsOf(anchor)[0] + anchored)
    return frame.fromPublished(unresolved, (day) => periodIn(partsOf(day)[0] + anchored))
  }
  const shared = yearOfPair(match) ?? yearOfList(match)
  if (shared !== null) return periodIn(shared)
  const tense = match.before()?.lower === 'since' || match.word('link') === 'since' ? 'past' : isOfFigures(match) ? null : frame.tense(match)
  const loose = /^(?:for|of|by|until|before|to)$/.test(match.before()?.lower ?? '')
  const past = loose && tense === 'past' ? 'loosely' : isToldAsPast(match.tokens, match.first) || (tense === 'future' && isSurelyAhead(match.tokens, match.first)) ? 'surely' : tense === 'past' && isLikelyPast(match.tokens, match.first) ? 'likely' : null
  const period = nearest(frame, unresolved, periodIn, tense, past)
  return period.value === unresolved ? (frame.nearNeighbours(periodIn) ?? period) : period
}

/** "will release the trade figures for November": the month that is over. */
function isOfFigures(match: Match): boolean {
  return match.before()?.lower === 'for' && /^(?:figures|data|results|statistics|numbers|reports?|sales|exports|imports|inflation|index)$/.test(match.before(2)?.lower ?? '')
}

/** The words that may stand between the two ends of "between early March and 5 November 2024". */
const PAIR = /^(?:the|of|early|mid|late|end|start|[-,.]|\d{1,2}|st|nd|rd|th)$/

/** "between March and November 2024", "from Oct. 8 to Nov. 10, 2024": the year said with the second end is the first's too. */
function yearOfPair(match: Match): number | null {
  const opener = match.before()?.lower
  const joint = match.after()?.lower ?? ''
  if ((opener !== 'between' && opener !== 'from') || !/^(?:and|to|until|till|through)$/.test(joint)) return null
  let month: number | undefined
  for (let by = 2; by < 8; by += 1) {
    const token = match.after(by)
    if (token === undefined) return null
    const own = MONTHS.get(match.word('month'))
    if (month !== undefined && own !== undefined && /^(?:19|20)\d\d$/.test(token.text)) return Number(token.text) - (own > month ? 1 : 0)
    if (MONTHS.has(token.lower)) month = MONTHS.get(token.lower)
    else if (!PAIR.test(token.lower)) return null
  }
  return null
}

/** What may stand between the members of a list: "in June, July and September of 2023", "the first and third quarters of 2024". */
const LISTED = /^(?:,|and|or|of|in|the|early|mid|late|q|first|second|third|fourth|\d{1,2})$/
const LIST_REACH = 10

/** "fell in April and May 2023": the year said with the last of a list is that of all. */
function yearOfList(match: Match): number | null {
  const own = MONTHS.get(match.word('month'))
  if ((own === undefined && !match.has('number')) || !/^(?:,|and|or)$/.test(match.after()?.lower ?? '')) return null
  let [last, joined] = [own, false]
  for (let by = 1; by <= LIST_REACH; by += 1) {
    const token = match.after(by)
    if (token === undefined) return null
    const month = MONTHS.get(token.lower)
    if (/^(?:and|or)$/.test(token.lower)) joined = true
    if (/^(?:19|20)\d\d$/.test(token.text)) return joined && (last !== own || match.has('number')) ? Number(token.text) - (own !== undefined && last !== undefined && own > last ? 1 : 0) : null
    if (month !== undefined) last = month
    else if (!LISTED.test(token.lower) || (own !== undefined && joined && last === own && /^\d/.test(token.text))) return null
  }
  return null
}

export function nearest(frame: Frame, unresolved: string, periodIn: (year: number) => Period, tense: Tense, past: Past = null): Period {
  return frame.fromPublished(unresolved, (day) => nearestTo(day, periodIn, tense, past))
}

/** A day further off than this and than twice the day in the other direction would have been told with its year, unless a verb in the past governs it. */
const FAR = 270
/** Nearer ahead than this, a day after a verb in the past may still be one that is announced. */
const NEAR = 30
/** A quarter or a half that has just ended is told of ahead too ("expects second-quarter profit"): it is not the one a year on. */
const JUST_ENDED = 100
const MONTHS_ON = 180

/** How sure a verb makes it that the time is past, or to come; loosely where it does not govern the time ("bets for December rose"). */
export type Past = 'surely' | 'likely' | 'loosely' | null

export function nearestTo(day: Day, periodIn: (year: number) => Period, tense: Tense, past: Past = null): Period {
  const [year] = partsOf(day)
  const ranked = [year - 1, year, year + 1]
    .map((candidate) => ({ period: periodIn(candidate), ...distance(day, periodIn(candidate)) }))
    .filter(({ away }) => !Number.isNaN(away))
    .sort((a, b) => a.away - b.away)
  const fitting = ranked.find(({ period, ahead, away }) => away === 0 || tense === null || ahead === (tense === 'future') || (ahead && away === 1 && period.earliest === period.latest))
  const close = ranked[0]
  if (close === undefined) return periodIn(year)
  const isDay = fitting !== undefined && fitting.period.earliest === fitting.period.latest
  if (fitting === undefined) return close.period
  const isMonth = past === 'loosely' && /^\d{4}-\d\d$/.test(close.period.value) && close.away < 2 * NEAR
  const far = (isDay || isMonth) && past !== 'surely' && fitting.away > FAR && fitting.away > 2 * close.away && !(past === 'likely' && close.away > NEAR)
  const justEnded = /-[QH]\d$/.test(close.period.value) && !close.ahead && close.away <= JUST_ENDED && fitting.away > MONTHS_ON
  return far || justEnded ? close.period : fitting.period
}

/** Days between the day and the period; 0 inside it, NaN when the year has no such period. */
function distance(day: Day, period: Period): { away: number; ahead: boolean } {
  if (period.earliest === null || period.latest === null) return { away: Number.NaN, ahead: false }
  if (day < period.earliest) return { away: dayNumber(period.earliest) - dayNumber(day), ahead: true }
  return { away: Math.max(0, dayNumber(day) - dayNumber(period.latest)), ahead: false }
}
