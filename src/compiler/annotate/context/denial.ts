import type { Status } from '../../../bundle/schema.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import type { VerbGroup } from './grammar/phrases.ts'
import type { Word } from './grammar/words.ts'
import { TIME_NOUNS } from './lexicon/closed.ts'
import { REPORTS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { UNTRUE } from './lexicon/untrue.ts'
import { DENYING, NAMING, PERCEIVING, SAYING } from './lexicon/verb-classes.ts'

const EVIDENCE = new Set([
  'evidence',
  'indication',
  'sign',
  'proof',
  'report',
  'confirmation',
  'record',
  'trace',
  'truth',
])
/** "no evidence that …", "denied …", "have not confirmed that …": said of the whole complement. */
export function deniedAround(parse: Parse, at: number): Status | null {
  for (let index = at - 1; index >= 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop') return null
    const first = parse.words[chunk.from]?.lower
    const next = lastLower(parse, index + 1)
    if (
      chunk.kind === 'noun' &&
      first === 'no' &&
      EVIDENCE.has(singular(parse.words[chunk.head]?.lower ?? '')) &&
      (next === 'that' || next === 'of' || (/^(?:in|to|behind)$/.test(next) && lastLower(parse, index + 3) === 'that') || (verbAt(parse, index + 1) !== null && lastLower(parse, index + 2) === 'that')) &&
      index + 2 <= at
    )
      return 'denied'
    if (isNotTrue(parse, index)) return 'denied'
    if (chunk.kind === 'preposition' && first === 'without' && index === at - 1) return 'denied'
    if (chunk.kind !== 'verb' || chunk.passive || !governs(parse, index, at)) continue
    if (isCalledUntrue(parse, index, at)) return isNegated(parse, chunk) ? 'actual' : 'denied'
    if (isRuledOut(parse, index)) return isNegated(parse, chunk) ? 'possible' : 'denied'
    // "feared that 300 had drowned"
    if (UNSURE.has(chunk.lemma) && lastLower(parse, index + 1) === 'that') return isNegated(parse, chunk) ? 'actual' : 'possible'
    if (isTurnedDown(parse, index, at)) return isNegated(parse, chunk) ? 'actual' : 'denied'
    // "rejected the plan by 53 percent" denies nothing.
    if (/^(?:reject|dismiss)$/.test(chunk.lemma) && !claims(parse, index, at)) continue
    if (DENYING.has(chunk.lemma) && ['by', 'on'].includes(lastLower(parse, at - 1)) && verbAt(parse, at - 2) === null) continue
    if (DENYING.has(chunk.lemma)) return isNegated(parse, chunk) ? 'actual' : 'denied'
    if (SAYING.has(chunk.lemma) && isNegated(parse, chunk))
      return PERCEIVING.has(chunk.lemma) && chunk.lemma !== 'confirm' ? 'denied' : 'possible'
  }
  return null
}

/** "It is not true that 300 died", "it was false that" */
function isNotTrue(parse: Parse, at: number): boolean {
  const be = verbAt(parse, at - 1)
  const word = lastLower(parse, at)
  if (be?.lemma !== 'be' || lastLower(parse, at + 1) !== 'that') return false
  return isNegated(parse, be) ? /^(?:true|correct|accurate|right)$/.test(word) : /^(?:false|untrue|wrong|incorrect|inaccurate)$/.test(word)
}

/** Who does these to a clause does not know that it is so. */
const UNSURE = new Set(['doubt', 'fear', 'suspect', 'speculate', 'worry'])

/** "did not rule out that 300 were sent", "rules out sending 300" */
function isRuledOut(parse: Parse, verb: number): boolean {
  return verbAt(parse, verb)?.lemma === 'rule' && lastLower(parse, verb + 1) === 'out'
}

/** "rejected the offer of 40 tons", "refused a request for 300": of what was offered or asked for, and "by 53 percent" of neither. */
function isTurnedDown(parse: Parse, verb: number, at: number): boolean {
  const object = nounAt(parse, verb + 1)
  if (!/^(?:reject|refuse|decline|spurn|rebuff)$/.test(verbAt(parse, verb)?.lemma ?? '') || object === null || !/^(?:of|for|worth)$/.test(lastLower(parse, at - 1))) return false
  return /^(?:offer|request|proposal|demand|plan|bid|call|appeal)s?$/.test(parse.words[object.head]?.lower ?? '')
}

const ALLEGED = new Set(['allegation', 'accusation', 'suggestion', 'rumor', 'rumour', 'notion', 'idea', 'assertion', 'speculation', 'charge'])

/** "rejected reports that …", "dismissed the claim of …": what is between the verb and the number can be untrue. */
function claims(parse: Parse, verb: number, at: number): boolean {
  for (let index = verb + 1; index < at; index += 1) {
    const head = singular(parse.words[nounAt(parse, index)?.head ?? -1]?.lower ?? '')
    if (lastLower(parse, index) === 'that' || REPORTS.has(head) || ALLEGED.has(head)) return true
  }
  return isFigure(parse, at)
}

const FIGURES = new Set(['figure', 'toll', 'number', 'tally', 'count', 'total'])

/** "the 30,000 figure": the number is what is spoken of. */
function isFigure(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  const head = singular(parse.words[phrase?.head ?? -1]?.lower ?? '')
  return phrase !== null && parse.words[phrase.from]?.lower === 'the' && (FIGURES.has(head) || REPORTS.has(head) || ALLEGED.has(head))
}

/** "dismissed the 30,000 figure", "called the 6,000 toll a lie": the verb's subject says that a number is not so, and does nothing. */
export function deniesFigure(parse: Parse, verb: number, at: number): boolean {
  return (DENYING.has(verbAt(parse, verb)?.lemma ?? '') && isFigure(parse, at)) || isCalledUntrue(parse, verb, at)
}

const IS_UNTRUE = new RegExp(`^${UNTRUE}$`)

/** "called the 6,000 toll a lie", "the 500 claim exaggerated", "called reports that 600 had died fake" */
function isCalledUntrue(parse: Parse, verb: number, at: number): boolean {
  if (!NAMING.has(verbAt(parse, verb)?.lemma ?? '') || at <= verb) return false
  const own = at === verb + 1 ? isFigure(parse, at) : claims(parse, verb, at) && REPORTED.has(lastLower(parse, verb + 2))
  const end = parse.chunks.findIndex(({ kind }, index) => index > at && (kind === 'stop' || kind === 'comma'))
  return own && parse.words.slice(parse.chunks[at + 1]?.from ?? Infinity, parse.chunks[end]?.from).some(({ lower }) => IS_UNTRUE.test(lower))
}

/** What joins to a report what it says. */
const REPORTED = new Set(['that', 'of', 'about'])

/** The chunk of "denied", "did not rule out" and the like that denies the phrase at `at`, or leaves it open. */
export function denialAt(parse: Parse, at: number): number | null {
  for (let index = at - 1; index >= 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop') return null
    if (chunk.kind === 'verb' && !chunk.passive && (DENYING.has(chunk.lemma) || isCalledUntrue(parse, index, at) || isRuledOut(parse, index)) && governs(parse, index, at)) return index
  }
  return null
}

/** The verb's object or complement holds the phrase at `at`: no comma, clause or other verb's end lies between. */
function governs(parse: Parse, verb: number, at: number): boolean {
  let isContent = false
  for (let index = verb + 1; index < at; index += 1) {
    const chunk = parse.chunks[index]
    // "disputes that and says that it has killed 300"
    if (chunk?.kind === 'conjunction' && index === verb + 2 && /^(?:that|this|it)$/.test(lastLower(parse, verb + 1))) return false
    if (lastLower(parse, index) === 'that' && parse.chunks[index + 1]?.kind !== 'conjunction') isContent = true
    // "disputed that and pointed to 500 deaths"
    // "denies that it took anyone and says that 700 came home"
    if (chunk?.kind === 'verb' && chunk.finite === true && SAYING.has(chunk.lemma) && parse.chunks[index - 1]?.kind === 'conjunction') return false
    if (chunk?.kind === 'verb' && chunk.finite === true && !isContent && parse.chunks[index - 1]?.kind === 'conjunction') return false
    // "dismissed as false a report that …"
    if (chunk?.kind === 'clause' && index === verb + 1 && lastLower(parse, index) === 'as') continue
    // "has not said whether it will cut 300 jobs"
    if (chunk?.kind === 'subordinator' && index === verb + 1 && lastLower(parse, index) === 'whether') continue
    if (chunk?.kind === 'comma' || chunk?.kind === 'subordinator' || chunk?.kind === 'clause') return false
    if (chunk?.kind === 'relative' && lastLower(parse, index) !== 'that') return false
  }
  return true
}

/** "did not send", "cannot send", and not "not only sent". */
export function isNegated(parse: Parse, verb: VerbGroup): boolean {
  for (let index = verb.from; index < verb.to; index += 1) {
    const word = parse.words[index]
    if (word === undefined) return false
    if (word.tag === 'negation' || /n['’]t$/.test(word.lower) || word.lower === 'cannot')
      return !['only', 'just'].includes(parse.words[index + 1]?.lower ?? '') && !isFromThenOn(parse, verb)
  }
  return false
}

/** "did not receive them until March", "will not return to 2% before 2027": from then on it is so. */
function isFromThenOn({ words }: Parse, verb: VerbGroup): boolean {
  for (let at = verb.to; at < verb.to + REACH / 2; at += 1) {
    const [link, next, after] = [words[at], words[at + 1], words[at + 2]]
    if (link === undefined || next === undefined || link.tag === 'stop' || link.tag === 'comma' || link.tag === 'relative' || link.tag === 'subordinator') return false
    const affirms = link.lower === 'until' || (link.lower === 'before' && words.slice(verb.from, verb.to).some(({ lower }) => /^(?:will|would|won['’]t)$/.test(lower)))
    if (affirms) return next.tag === 'calendar' || isYear(next) || (after !== undefined && /^(?:next|the|last|late|early|mid)$/.test(next.lower) && (after.tag === 'calendar' || isYear(after) || TIME_NOUNS.has(after.lower)))
  }
  return false
}

function isYear({ tag, text }: Word): boolean {
  return tag === 'number' && /^(?:19|20)\d\d$/.test(text)
}
