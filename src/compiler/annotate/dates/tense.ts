import type { Token } from '../../segment/index.ts'
import type { Parse } from '../context/grammar/parse.ts'
import { WEEKDAYS } from './lexicon.ts'
import { lookAhead } from './looks-ahead.ts'
import { looksBack } from './looks-back.ts'
import { monthsBefore, restOfMonths } from './month-lists.ts'
import { isOfPastNoun } from './of-past-noun.ts'
import { isPastModal } from './past-modals.ts'
import { isAwaited, isShownAhead, UNDERTAKEN } from './shown.ts'
import {
  AHEAD,
  AUXILIARIES,
  BEING,
  DETERMINER,
  FUTURE,
  GOING,
  MODALS,
  MOVING,
  NEEDED,
  NOUN_STARTS,
  NO_EVENT,
  OPENERS,
  PLANS,
  PRETERITES,
  SAME_IN_PAST,
  SCHEDULED,
  SHOWN,
} from './tense-words.ts'
import { isAdjective, isCountable, isDeed, isNounOfPast, isPastForm, isVerb } from './word-class.ts'

export type Tense = 'past' | 'future' | null

const REACH = 14
/** A verb this close on the left governs the time whatever follows: "met reporters on Tuesday". */
const NEAR = 2

/** What the verbs near tokens [first, last) say: the nearest one, the left before the right. Linear, at most 28 tokens; `parse` is asked where none of the lists governs a day. */
export function tenseAt(tokens: readonly Token[], first: number, last: number, parse?: () => Parse): Tense {
  if (isYearAhead(tokens, first)) return 'future'
  if (looksBack(tokens, first) || isOfPastNoun(tokens, first, last)) return 'past'
  const told = lookAhead(tokens, first)
  if (told !== undefined) return told
  // The verb of a list of months is as near to each of them.
  const left = scan(tokens, first - monthsBefore(tokens, first), -1)
  const right = scan(tokens, last + restOfMonths(tokens, last), 1)
  if (left !== null && right?.tense === 'past' && isNoPlanAnyMore(tokens, first, last, left, right)) return 'past'
  if (left === null) {
    if (parse !== undefined && isWaitedFor(tokens, first) && isAwaited(parse(), tokens[first]?.start ?? 0)) return 'future'
    return parse !== undefined && mayBeShown(tokens, first, last, right) && isShownAhead(parse(), tokens[first]?.start ?? 0) ? 'future' : (right?.tense ?? null)
  }
  if (right === null || right.crossed || isPurpose(tokens, first, last, left, right) || left.distance <= NEAR || left.distance <= right.distance + 1) return left.tense
  return right.tense
}

/** Whether the parser is worth asking of a day without a verb in the lists before it: not in "On Friday, the two met", nor in a headline without "to". */
function mayBeShown(tokens: readonly Token[], first: number, last: number, right: Scan | null): boolean {
  // Nor in a dateline; and a day of a month is told by its year.
  if (!WEEKDAYS.has(tokens[first]?.lower ?? '') || tokens[first - 1]?.kind === 'punct' || right?.tense === 'future') return false
  if (right?.tense === 'past' && !tokens.slice(last, last + right.distance).some(({ lower }) => OPENS_CLAUSE.test(lower))) return false
  const before = tokens.slice(Math.max(0, first - REACH), first)
  return tokens.at(-1)?.text === '.' || before.some(({ lower }) => lower === 'to')
}

/** Whether the parser is worth asking of a clause that is waited for: a weekday behind "when", "once" or the like. */
function isWaitedFor(tokens: readonly Token[], first: number): boolean {
  return WEEKDAYS.has(tokens[first]?.lower ?? '') && tokens.slice(Math.max(0, first - REACH), first).some(({ lower }) => /^(?:when|once|if|until|unless|whether)$/.test(lower))
}

/** "flew to Seoul on Monday to meet Kim": what somebody went for says nothing of when; "is in Seoul on Monday to meet Kim" may be on the calendar. */
function isPurpose(tokens: readonly Token[], first: number, last: number, left: Scan, right: Scan): boolean {
  if (tokens[last + right.distance - 1]?.lower !== 'to' || !SCHEDULED.has(tokens[last + right.distance]?.lower ?? '')) return false
  return left.tense === 'past' && !left.crossed && !tokens.slice(first - left.distance, first).some(({ lower }) => /^(?:is|are|would|will)$/.test(lower))
}

const OPENS_CLAUSE = /^(?:after|when|since|while|as|who|which|that|where|because)$/

/** "the talks, scheduled for Monday, did not take place", "the hearing on Monday heard": the plan beside the time is a noun's. */
function isNoPlanAnyMore(tokens: readonly Token[], first: number, last: number, left: Scan, right: Scan): boolean {
  const [at, word] = [first - 1 - left.distance, tokens[first - 1 - left.distance]?.lower ?? '']
  // "has been postponed" says nothing of when it was to be.
  if (/^(?:scheduled|planned|due|slated|set)$/.test(word)) return tokens[at - 1]?.text === ',' && right.distance <= NEAR && !/^(?:has|have)$/.test(tokens[last + right.distance]?.lower ?? '')
  return /^(?:hearing|deadline|forecast|plans?)$/.test(word) && right.distance === 0
}

/** "approved a budget for the fiscal year starting in April" */
function isYearAhead(tokens: readonly Token[], first: number): boolean {
  const link = /^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return /^(?:starting|beginning)$/.test(tokens[link]?.lower ?? '') && /^(?:year|term|season)$/.test(tokens[link - 1]?.lower ?? '')
}

/** As `tenseAt`, from the words before alone. */
export function tenseBefore(tokens: readonly Token[], first: number): Tense {
  return scan(tokens, first, -1)?.tense ?? null
}

/** A verb in the past stands right before: "reported on Aug. 5". */
export function isToldAsPast(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower
  let verb = before === 'on' || before === 'in' ? first - 2 : first - 1
  // "took effect on", "came into force on"
  if (/^(?:effect|force|office|power)$/.test(tokens[verb]?.lower ?? '')) verb -= tokens[verb - 1]?.lower === 'into' ? 2 : 1
  if (/^(?:is|are|be|being)$/.test(tokens[verb - 1]?.lower ?? '')) return false
  return tenseOf(tokens, verb) === 'past' && !NO_EVENT.has(tokens[verb]?.lower ?? '')
}

/** "will open on May 3": ahead, however near the last one was. */
export function isSurelyAhead(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 5); index -= 1) {
    const { kind, lower } = tokens[index] ?? { kind: 'punct', lower: '' }
    if (kind === 'punct') return false
    if (/^(?:will|won['’]t)$|['’]ll$/.test(lower)) return tokens[index + 1]?.lower !== 'have'
  }
  return false
}

/** A verb in the past before "on" a date, or "since" it: likely, not sure ("confirmed the launch on July 1"). */
export function isLikelyPast(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower
  if (before === 'since') return true
  const left = scan(tokens, first, -1)
  const verb = left === null ? first : first - 1 - left.distance
  return before === 'on' && left?.tense === 'past' && !left.crossed && left.distance <= LIKELY_REACH && !/^(?:is|are|be|being)$/.test(tokens[verb - 1]?.lower ?? '')
}

const LIKELY_REACH = 6

interface Scan {
  tense: Tense
  distance: number
  /** Another clause lies between. */
  crossed: boolean
}

/** "did not say on Monday who would lead it": open what is said or asked. */
const ASKED = /^(?:who|whether|how|why|what|where)$/

function scan(tokens: readonly Token[], from: number, by: 1 | -1): Scan | null {
  let crossed = false
  for (let distance = 0; distance < REACH; distance += 1) {
    const index = by === 1 ? from + distance : from - 1 - distance
    const token = tokens[index]
    if (token === undefined || token.text === ';') return null
    if (by === 1 && token.lower === 'ahead') continue
    if (/^(?:[,:()–—]|and|but|while|when|after)$/.test(token.lower) || (by === 1 && ASKED.test(token.lower))) crossed = true
    const tense = tenseOf(tokens, index)
    if (tense !== null) return { tense, distance, crossed }
  }
  return null
}

function tenseOf(tokens: readonly Token[], index: number): Tense {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'word') return null
  const { lower } = token
  if (lower === 'may' && token.text === 'May') return null
  if (lower === 'to') return infinitive(tokens, index)
  if (/^(?:scheduled|planned|due|set|expected|slated)$/.test(lower) && /^(?:originally|initially|previously)$/.test(tokens[index - 1]?.lower ?? '')) return 'past'
  if (isNounOfPast(tokens, index)) return null
  if (lower === 'set') return isDeed(tokens, index) ? 'past' : 'future'
  if (isAdjective(tokens, index)) return null
  if (FUTURE.has(lower) || lower.endsWith('’ll') || lower.endsWith("'ll")) return MODALS.has(lower) ? modal(tokens, index) : 'future'
  if (MOVING.has(lower)) return isProgressive(tokens, index) ? 'future' : null
  if (GOING.has(lower)) return tokens[index - 1]?.lower === 'have' ? 'past' : /^(?:into|on|to|before)$/.test(tokens[index + 1]?.lower ?? '') ? 'future' : null
  if (SHOWN.has(lower)) return isReported(tokens) || isCountable(tokens, index) ? null : 'future'
  if (lower === 'host' || lower === 'travel') return /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') && /^(?:to|\p{Lu}\S*)$/u.test(tokens[index + 1]?.text ?? '') ? 'future' : null
  // "came close to the island on Monday"
  if (lower === 'close' && tokens[index + 1]?.lower === 'to') return null
  // "value added tax"
  if (lower === 'added' && tokens[index - 1]?.lower === 'value') return null
  // "schools are closed on Monday", "60 are needed by Friday"
  if (NEEDED.has(lower) && /^(?:is|are)$/.test(tokens[index - 1]?.lower ?? '')) return 'future'
  if (BEING.has(lower) && tokens[index - 1]?.lower === 'being' && /^(?:is|are)$/.test(tokens[index - 2]?.lower ?? '')) return 'future'
  // "if elected on Sunday"
  if (tokens[index - 1]?.lower === 'if') return null
  // "if no deal is reached by Friday"
  if (/^(?:is|are)$/.test(tokens[index - 1]?.lower ?? '') && isPastForm(token) && isSupposed(tokens, index)) return 'future'
  // "talks, which end on Friday", "did not vote on Sunday"
  if (lower === 'end' && /^(?:which|that|who|they|we)$/.test(tokens[index - 1]?.lower ?? '')) return 'future'
  if (SCHEDULED.has(lower) && tokens.slice(Math.max(0, index - 2), index).some((before) => /^(?:did|didn['’]t)$/.test(before.lower))) return 'past'
  // "Russian-occupied parts"
  const joint = tokens[index - 1]
  if (joint !== undefined && /^[-‐‑]$/.test(joint.text) && joint.end === token.start && !/^(?:re|co|pre|un)$/.test(tokens[index - 2]?.lower ?? '')) return null
  const participle = isPastForm(token) || (SAME_IN_PAST.has(lower) && isVerb(tokens, index))
  if (!participle) return SCHEDULED.has(lower) && !DETERMINER.test(tokens[index - 1]?.lower ?? '') ? 'future' : null
  return isAhead(tokens, index) ? 'future' : 'past'
}

/** Behind "if", "once" or the like in the same clause. */
function isSupposed(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - GROUP) && tokens[before]?.kind !== 'punct'; before -= 1) {
    if (/^(?:if|once|unless|until)$/.test(tokens[before]?.lower ?? '')) return true
  }
  return false
}

/** "would have been", "could have met", "could not be reached" tell of the past; "should have 300 beds" does not. */
function modal(tokens: readonly Token[], index: number): Tense {
  if (isPastModal(tokens, index)) return 'past'
  const after = tokens[index + 2]
  return tokens[index + 1]?.lower === 'have' && after?.kind === 'word' && !DETERMINER.test(after.lower) ? 'past' : 'future'
}

/** "is visiting", "they're meeting", "isn't opening" */
function isProgressive(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  const verb = /^(?:not|also|now|only|then)$/.test(before) ? (tokens[index - 2]?.lower ?? '') : before
  return /^(?:is|are|am|['’]s|isn['’]t|aren['’]t)$|['’](?:re|m|s)$/.test(verb)
}

/** A headline tells in the present what was: "Quispe visits shipyard on Tuesday, radio says". */
function isReported(tokens: readonly Token[]): boolean {
  return /^(?:says?|said|reports?)$/.test(tokens.at(-1)?.lower ?? '')
}

/** "will be formally charged", "will remain closed", "to be flown home and buried": so many words at most. */
const GROUP = 6

function isAhead(tokens: readonly Token[], index: number): boolean {
  let perfect = tokens[index]?.lower === 'have'
  for (let before = index - 1; before >= Math.max(0, index - GROUP); before -= 1) {
    const lower = tokens[before]?.lower ?? ''
    // "was not hit", "could not be reached"
    if (lower === 'not' && /^(?:was|were|had|did|has|have)$/.test(tokens[before - 1]?.lower ?? '')) return false
    if (isPastModal(tokens, lower === 'not' ? before - 1 : before)) return false
    // "might have visited" tells of the past.
    if (AHEAD.has(lower) || /['’]ll$/.test(lower)) return tokens[before]?.text !== 'May' && !(perfect && MODALS.has(lower))
    if (isKept(tokens, before)) return true
    if (lower === 'and' || lower === 'or') return isJoined(tokens, before) && !PRETERITES.has(tokens[index]?.lower ?? '')
    if (!AUXILIARIES.has(lower) && !(lower.endsWith('ly') && tokens[before]?.text === lower)) return false
    perfect ||= lower === 'have'
  }
  return false
}

/** "The park stays closed", "The road remains shut" */
function isKept(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  return /^stays?$/.test(lower) ? !AHEAD.has(tokens[index - 1]?.lower ?? '') : /^remains?$/.test(lower) && tokens[index + 1]?.lower === 'closed'
}

/** "will be flown home and buried": a second participle, with no subject of its own, is to come as the first is. */
function isJoined(tokens: readonly Token[], and: number): boolean {
  for (let before = and - 1; before >= Math.max(0, and - REACH / 2); before -= 1) {
    const token = tokens[before]
    if (token?.lower === 'be') return isAhead(tokens, before)
    if (token === undefined || token.kind === 'punct' || /^(?:who|which|that|when|after|was|were|had|did|said)$/.test(token.lower)) return false
  }
  return false
}

function infinitive(tokens: readonly Token[], index: number): Tense {
  const after = tokens[index + 1]
  if (after === undefined || after.kind !== 'word' || !/^\p{Ll}/u.test(after.text) || NOUN_STARTS.has(after.lower)) return null
  const before = tokens[index - 1]
  if (before === undefined) return null
  return after.lower === 'be' || isPlanned(tokens, index) || isHeadlinePlan(tokens, index) || (index < 6 && /^\p{Lu}/u.test(before.text) && !OPENERS.has(before.lower) && !WEEKDAYS.has(before.lower) && !UNDERTAKEN.test(before.lower) && !isPastForm(tokens[index - 2] ?? before)) ? 'future' : null
}

/** So many words at most are the subject behind a headline's colon, or its "says". */
const SUBJECT = 7

/** "Deal struck: teachers in Lima to resume work Friday": behind the colon no verb stands before the infinitive. */
function isBehindColon(tokens: readonly Token[], index: number): boolean {
  if (tokens.at(-1)?.text === '.' || UNDERTAKEN.test(tokens[index - 1]?.lower ?? '')) return false
  for (let at = index - 1; at >= Math.max(0, index - SUBJECT); at -= 1) {
    if (/^(?:[:;]|says?)$/.test(tokens[at]?.lower ?? '')) return at < index - 1
    if (tenseOf(tokens, at) !== null) return false
  }
  return false
}

/** "Rail workers to strike Friday", "…; schools to stay shut Tuesday": some who are to do it open the clause. */
function isHeadlinePlan(tokens: readonly Token[], index: number): boolean {
  if (isBehindColon(tokens, index)) return true
  for (let by = 1; by <= 3; by += 1) {
    const token = tokens[index - by]
    if (token === undefined || token.text === ';') return by > 1 && tokens[index - 1]?.lower.endsWith('s') === true && tokens[index - 1]?.lower !== 'talks' && !UNDERTAKEN.test(tokens[index - 1]?.lower ?? '')
    if (token.kind !== 'word' || tenseOf(tokens, index - by) !== null || /^(?:in|of|to|and|with|due|thanks)$/.test(token.lower)) return false
  }
  return false
}

/** "agreed to raise", "agreed on Sunday to raise": the verb up to three words before, no other between. */
function isPlanned(tokens: readonly Token[], index: number): boolean {
  for (let by = 1; by <= 3; by += 1) {
    const token = tokens[index - by]
    if (token === undefined || token.kind === 'punct') return false
    if (PLANS.has(token.lower)) return by === 1 || /^(?:agreed|decided|vowed|pledged|voted|planned|plans|agree|decide|vow|pledge|vote)$/.test(token.lower)
  }
  return false
}
