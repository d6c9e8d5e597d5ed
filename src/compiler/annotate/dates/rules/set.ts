import { ADVERB_SETS, CARDINALS, WEEKDAYS, unitOf } from '../lexicon.ts'
import { COUNT, countOf, durationValue, unitOfMatch } from '../counts.ts'
import { unknown } from '../period.ts'
import type { Match } from '../match.ts'
import type { Reading, Rule } from '../rule.ts'

/** daily; annually; quarterly. "a daily" and "the weekly magazine" are papers. */
export const adverbSet: Rule = {
  name: 'adverb-set',
  anchor: '<often>',
  pattern: '(?<often><often>)',
  read(match) {
    const value = ADVERB_SETS.get(match.word('often'))
    return value === undefined || match.isGlued() || /^[-‐‑]$/.test(match.before()?.text ?? '') || isMasthead(match) || isPaper(match) ? null : found(value)
  },
}

/** every week; each year; every two months; per day; 15 a year; on Mondays. */
export const everySet: Rule = {
  name: 'every-set',
  anchor: '<unit-one>|<unit-many>|<day-part>|quarter|weekend',
  pattern: `(?:(?<each>every|each) (?:single|other)? (?:${COUNT})? (?<unit><unit-one>|<unit-many>|morning|night|evening|quarter|weekend) | (?<per>per|a|an) (?<unit2><unit-one>|quarter))`,
  read(match) {
    if (match.has('each')) {
      const word = match.word('unit')
      if (/^(?:morning|night|evening)$/.test(word)) return found('P1D')
      const unit = unitOfMatch(match)
      const other = match.tokens[match.first + 1]?.lower === 'other'
      return unit === null ? null : found(durationValue(match.has('count') ? countOf(match) : other ? 2 : 1, unit))
    }
    const unit = unitOf(match.word('unit2'))
    // "exports a quarter of its cars": how many.
    if (unit === null || (match.word('unit2') === 'quarter' && match.word('per') !== 'per' && match.after()?.lower === 'of')) return null
    return match.word('per') === 'per' || isRate(match) ? found(durationValue(1, unit)) : null
  },
}

/** every Monday; Sundays. */
export const weekdaySet: Rule = {
  name: 'weekday-set',
  anchor: '<weekday>',
  pattern: '(?:every|each) (?:other)? (?<day><weekday>)',
  read(match) {
    const number = WEEKDAYS.get(match.word('day'))
    return number === undefined ? null : found(`XXXX-WXX-${number === 0 ? 7 : number}`)
  },
}

/** on Mondays; Sundays; at weekends. */
export const pluralSet: Rule = {
  name: 'plural-set',
  anchor: 'sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|weekends|weekdays',
  pattern: '(?<day>sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays)|(?:on|at|during) (?<end>weekends)|on (?<work>weekdays)',
  read(match) {
    const number = WEEKDAYS.get(match.word('day').slice(0, -1))
    const from = match.last - 1
    if (number === undefined) return { ...found(match.has('end') ? 'XXXX-WXX-WE' : 'XXXX-WXX'), from }
    return found(`XXXX-WXX-${number === 0 ? 7 : number}`)
  },
}

function found(value: string): Reading {
  return { type: 'set', ...unknown(value) }
}

/** "The Daily Mail": a capital in the middle of a sentence beside another. */
function isMasthead(match: Match): boolean {
  const token = match.tokens[match.first]
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  const [before, after] = [match.before()?.text ?? '', match.after()?.text ?? '']
  return /^\p{Lu}/u.test(after) || (match.first > 0 && /^\p{Lu}/u.test(before))
}

function isPaper(match: Match): boolean {
  const after = match.after()
  if (/^(?:newspapers?|papers?|magazines?|journals?)$/.test(after?.lower ?? '')) return true
  return /^(?:a|the|an)$/.test(match.before()?.lower ?? '') && (after === undefined || after.kind === 'punct' || /^(?:intended|in|of|that|which|with|has|had|said|says|reported|wrote|is|was|for)$/.test(after.lower))
}

const NO_RATE = /^(?:for|in|within|after|over|than|about|nearly|almost|just|only|by|is|was|as|at|on|of|to|from|like|such|half|what|quite|with|and|or|but|has|had|have|lasted|took|takes|spent|be|been|under|every|not|since|until|that|this|past|last|into|once|less|more|least)$/

/** "15 a year", "$50 a barrel a day", "three times a week": a number within five tokens and nothing between that takes a duration. */
function isRate(match: Match): boolean {
  const before = match.before()
  const after = match.after()?.lower ?? ''
  if (before === undefined || /^(?:ago|later|earlier|before|after|long|in|and|behind)$/.test(after)) return false
  if (/^(?:once|twice|thrice|times)$/.test(before.lower)) return true
  if (NO_RATE.test(before.lower) || before.kind === 'punct') return false
  for (let by = 1; by <= 5; by += 1) {
    const token = match.before(by)
    if (token === undefined || (token.kind === 'punct' && token.text !== '-')) return false
    if (token.kind === 'number' || /^(?:million|billion|thousand|hundred|dozen|twice|times)$/.test(token.lower) || CARDINALS.has(token.lower)) return true
  }
  return false
}
