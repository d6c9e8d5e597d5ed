import { ABOUT, COUNT, HALF, UNIT, countOf, durationValue, unitOfMatch } from '../counts.ts'
import { moveDay, unknown } from '../period.ts'
import type { Match } from '../match.ts'
import type { Reading, Rule } from '../rule.ts'

/** five months; nearly a decade; two and a half years; 12-year; three straight days; a year and a half. */
export const duration: Rule = {
  name: 'duration',
  anchor: '<unit-one>|<unit-many>',
  pattern: `(?<the>the)? (?<hedge>${ABOUT})? ${COUNT} <hyphen>? ${HALF}? (?:<hyphen>|<dash>)? (?<kind><unit-adjective>)? ${UNIT} (?<half2>and a half)? (?:<hyphen> (?:long|old)|(?:<quote>|<possessive>) time)?`,
  read(match) {
    const unit = unitOfMatch(match)
    if (unit === null || isAgeOrDistance(match)) return null
    const [article] = match.part('count')
    const single = match.part('count').length === 1 && (/^an?$/.test(article?.lower ?? '') || (article?.lower === 'one' && match.word('unit') === 'day' && match.tokens[match.first + 1]?.text === 'day'))
    if (single && !match.has('hedge') && !match.has('half2') && !takesDuration(match)) return null
    if (single && match.word('unit') === 'day' && match.after()?.lower === 'of' && DAY_OF.test(match.after(2)?.lower ?? '')) return null
    if (article?.lower === 'many' && match.before()?.lower === 'as') return null
    if (article?.lower === 'some' && !match.word('unit').endsWith('s')) return null
    if (match.word('unit') === 'quarters' && !match.has('kind') && countOf(match) === 3) return null
    if (match.before()?.kind === 'number' && /^\d{3}$/.test(article?.text ?? '')) return null
    // "the three months", but the bond of "the 30-year bond".
    const isWhole = !match.has('the') || match.word('unit').endsWith('s')
    return { ...found(durationValue(countOf(match), unit)), ...(isWhole ? {} : { from: match.first + 1 }) }
  },
}

/** "was a day of mourning": which day, not how long. */
const DAY_OF = /^(?:mourning|action|rage|anger|remembrance|prayer|prayers|reckoning|rest|reflection|silence|solidarity|celebration)$/

/** for years; decades of war; in minutes; decades-long. */
export const bareDuration: Rule = {
  name: 'bare-duration',
  anchor: '<unit-many>',
  pattern: '(?:(?<link>for|in|over|after|within|of|just|took|takes|take|spent|lasted|lasting|last|spanning|through) (?:the)?)? (?<unit>minutes|hours|days|weeks|months|years|decades|centuries) (?<long><hyphen> long|<hyphen> old)?',
  read(match) {
    const unit = unitOfMatch(match)
    const [from] = match.at('unit') ?? [match.first]
    const after = match.after()?.lower ?? ''
    if (unit === null) return null
    const link = match.word('link')
    if (match.tokens[from - 1]?.lower === 'the' && link !== 'over') return null
    if (after === 'of' || after === 'in') return /^(?:months|years|decades|centuries)$/.test(match.word('unit')) ? { ...found(durationValue(null, unit)), from } : null
    const linked = (link !== '' && link !== 'of' && after !== 'old') || match.has('long') || /^(?:before|after|later|earlier)$/.test(after)
    return linked ? { ...found(durationValue(null, unit)), from } : null
  },
}

/** in the first week; during the first year: of what the text tells, as long as that. */
export const firstUnit: Rule = {
  name: 'first-unit',
  anchor: 'first|last|final|second|third',
  pattern: '(?:in|during|over|after|within) the (?:first|second|third|(?<last>last)|final) (?<unit>day|week|month|year)',
  read(match, frame) {
    const unit = unitOfMatch(match)
    if (unit === null || /^(?:of|in|at|on)$/.test(match.after()?.lower ?? '')) return null
    const value = durationValue(1, unit)
    // "crossed during the last week": the past one
    const isPast = match.has('last') && unit.step !== null && match.before()?.lower !== 'was'
    const period = isPast ? frame.fromPublished(value, (day) => ({ value, earliest: moveDay(day, unit.step ?? 'day', -1), latest: day })) : unknown(value)
    return { type: 'duration', ...period, from: match.first + 1 }
  },
}

/** a split second aside: 30 seconds and one second are durations, "a second attempt" is not. */
export const seconds: Rule = {
  name: 'seconds',
  anchor: 'second',
  pattern: '(?<count>(?:<int>|<decimal>|<cardinal>)) <hyphen> (?<unit>second)',
  read(match) {
    const unit = unitOfMatch(match)
    return unit === null ? null : found(durationValue(countOf(match), unit))
  },
}

function found(value: string): Reading {
  return { type: 'duration', ...unknown(value) }
}

/** "a year" is a duration only where something lasts. */
function takesDuration(match: Match): boolean {
  const before = match.before()?.lower ?? ''
  const after = match.after()?.lower ?? ''
  if (/^(?:for|within|in|after|over|lasted|lasting|takes?|took|taking|spent|spend|only|just|last|than|least|most|nearly|almost|about|quite|half|once|be|was|is|past|under|up|every|whole|of|by)$/.test(before)) return true
  if (after === 'on') return match.after(2)?.text === ','
  return /^(?:after|before|long|in|into|since|apart|behind|ahead|from|until)$/.test(after) || /^[,.]?$/.test(before) && /^(?:after|before)$/.test(after)
}

/** "55 years old", a lone "year-old", "in 2 minutes' drive". */
function isAgeOrDistance(match: Match): boolean {
  const [next, second] = [match.after()?.lower ?? '', match.after(2)?.lower ?? '']
  if (next === 'old' || (/^[-‐‑–]$/.test(next) && second === 'olds') || (next === 'of' && second === 'age')) return true
  return /^['’]$/.test(next) && /^(?:drive|walk|flight|ride)$/.test(second)
}
