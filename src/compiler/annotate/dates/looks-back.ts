import type { Token } from '../../segment/index.ts'
import { MONTHS } from './lexicon.ts'
import { CONCLUDED, UNPLANNED } from './unplanned.ts'

const REACH = 10
/** Between a time and the words that it belongs to. */
const LINK = /^(?:in|on|of)$/
/** Bind a time to what has to be done by then, rather than to when it was. */
const DEADLINE = /^(?:by|before|until|till|within|from|after|for|to)$/
export const BREAKS = /^(?:and|or|but|when|after|before|while|as|who|which|that|because|if|until)$/
const PARTICIPLE = /^(?:.{2,}ed|been|begun|fallen|taken|given|gone|become|seen|known|written|done|risen|driven|chosen|broken|stolen|flown|grown|withdrawn|drawn|thrown|shown|eaten|spoken|sunk|shrunk|come|run|met|made|left|lost|won|held|paid|sent|spent|killed|built|bought|brought|caught|cut|fled|found|fought|got|had|heard|hit|kept|led|put|read|said|set|shot|shut|slept|sold|spread|stood|struck|swept|taught|told|thought|torn|worn)$/
/** What somebody means to have done is still to be done. */
const MEANING = /^(?:hop|aim|plan|want|intend|promis|vow|pledg|seek|target|wish|need)(?:e|es|s|ed|ned|ning|ing)?$/

/** Whether the construction before a time tells that it is past, whatever verb is nearest: "is said to have fled in May", "will stand trial over the attack in May". At most `REACH` tokens. */
export function looksBack(tokens: readonly Token[], first: number): boolean {
  return isDoneByThen(tokens, first) || (isOfMonth(tokens, first) && (isBackIn(tokens, first) || isBackground(tokens, first)))
}

/** "is believed to have killed 100 on Monday", "will have fallen in October": the perfect is of a time before; "hopes to have trained 500 in March" and "will have left by May" are of one to come. */
function isDoneByThen(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > 0 && at > first - REACH && tokens[at]?.lower !== 'have') at -= 1
  const before = tokens[at - 1]?.lower ?? ''
  if (tokens[at]?.lower !== 'have' || (before !== 'will' && before !== 'to')) return false
  if (DEADLINE.test(tokens[first - 1]?.lower ?? '') || !PARTICIPLE.test(tokens[at + 1]?.lower ?? '')) return false
  if (tokens.slice(at, first).some(({ kind, lower }) => kind === 'punct' || BREAKS.test(lower))) return false
  return before === 'will' || !tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => MEANING.test(lower))
}

/** A month, or a day of one. */
export function isOfMonth(tokens: readonly Token[], first: number): boolean {
  return MONTHS.has(tokens[first]?.lower ?? '') || MONTHS.has(tokens[first + 1]?.lower ?? '')
}

/** Come back, or are brought back, in a month to come. */
const RETURNING = /^(?:be|is|are|was|were|come|comes|came|coming|go|goes|going|get|bring|brings|send|sends|take|give|put|move|pull|hold|push|fly|welcome|turn|call|him|her|it|them|us|me|you|.*ed|sent|brought|taken|given|held|flown)$/

/** "its layoffs back in November" */
function isBackIn(tokens: readonly Token[], first: number): boolean {
  return /^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'back' && !RETURNING.test(tokens[first - 3]?.lower ?? '')
}

/** Turned out as they did, so that only the past has them. */
export const OUTCOMES = /^(?:pause|defeat|loss(?:es)?|victory|win|failure|drop|fall|decline|slump|surge|slowdown|upset|setback|standstill)$/
/** Were done before what adds to them or holds against them. */
const STEPS = /^(?:lay-?offs|cuts?|closures?|hikes?|increases?|reductions?|purchases?|suspensions?)$/
/** So many words at most between "over" and the noun of what happened. */
const PHRASE = 5
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|those|these|last|earlier|previous)$/

/** "charged over a robbery in December", "despite the deal in November", "on top of the cuts in May": the month is that of what was done, and the main verb's future is none of its. */
function isBackground(tokens: readonly Token[], first: number): boolean {
  if (!LINK.test(tokens[first - 1]?.lower ?? '')) return false
  // "its layoffs of 11,000 in November"
  const noun = tokens[first - 2]?.kind === 'number' && tokens[first - 3]?.lower === 'of' ? first - 4 : first - 2
  const head = tokens[noun]?.lower ?? ''
  const isSudden = UNPLANNED.has(head)
  const isOutcome = OUTCOMES.test(head)
  if (!isSudden && !isOutcome && !STEPS.test(head) && !CONCLUDED.has(head)) return false
  for (let at = noun - 1; at >= Math.max(0, noun - PHRASE); at -= 1) {
    const { kind, lower } = tokens[at] ?? { kind: 'punct', lower: '' }
    if (kind === 'punct') return false
    const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
    if (/^(?:following|despite)$/.test(lower)) return before !== 'the'
    if (isAddedTo(lower, before)) return true
    if (lower === 'over') return !CONCLUDED.has(head)
    if (/^(?:from|after)$/.test(lower)) return (isSudden || isOutcome) && DETERMINER.test(after)
    if (/^(?:of|in|on|at|by|for|to|with|against|about)$/.test(lower) || BREAKS.test(lower)) return false
  }
  return false
}

/** "on top of", "building on", "adding to", "because of", "in the wake of" */
function isAddedTo(lower: string, before: string): boolean {
  if (lower === 'of') return /^(?:top|because|wake|aftermath)$/.test(before)
  return (lower === 'on' && before === 'building') || (lower === 'to' && /^(?:adding|addition)$/.test(before))
}

/** Tell of a thing done, in the present: "is believed to have killed". */
const HELD_TO = /^(?:believed|thought|said|reported|alleged|suspected|feared|known|understood|estimated|reckoned|rumoured|rumored|presumed)$/

/** "The strike on Tuesday is believed to have killed ten", "The attack on Friday is the deadliest": of what the present tense tells only later. */
export function isToldOf(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') && UNPLANNED.has(tokens[first - 2]?.lower ?? '')) return true
  const verb = tokens.slice(last + 1, last + 6).map(({ lower }) => lower)
  return verb.some((word, at) => HELD_TO.test(word) && verb[at + 1] === 'to' && verb[at + 2] === 'have')
}
