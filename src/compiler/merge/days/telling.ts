import type { DateMention } from '../../../bundle/schema.ts'
import { subjectOf } from '../../annotate/context/grammar/subject.ts'
import { chunkAt, lastLower, nounAt, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { SAYING_WORDS, SPEECH_DOCUMENTS } from '../../annotate/context/when/reporting-date.ts'
import { singular } from '../../annotate/context/lexicon/singular.ts'
import { clauseOf } from './clause-of-date.ts'

const SAYING_WORD = new RegExp(`^(?:${SAYING_WORDS})$`)

/** Said, denied or supposed rather than told as what happened. */
export const TOLD_BY_SOMEONE = new RegExp(String.raw`\b(?:${SAYING_WORDS}|that|denied|report|according|would|will|may|might|could|after|before|since|when|while|whose|who|which)\b`, 'iu')

/** What is made or given when something is said: "made the claim", "the estimate was presented". */
const SPEECH = new Set(
  'statement claim remark comment estimate assessment announcement proposal offer accusation allegation demand warning threat denial protest complaint charge message letter notice dispatch commentary article interview briefing speech address reply response report data figure criticism pledge promise note telegram petition invitation apology condemnation survey poll finding verdict ruling'.split(' '),
)
/** What shows the news: its day is when it was shown. */
const PICTURES = new Set('footage photo photograph picture image video clip'.split(' '))
const GIVING = new Set('make issue release publish present deliver relate give air carry send post hold file convey submit voice repeat date show broadcast hand forward lodge'.split(' '))

/**
 * "told a committee on Monday", "made the claim on Monday", "the statement, issued on Monday": true when the date's own verb says something, false when
 * the date tells which thing is meant, null when the words around it decide.
 */
export function saysSo(sentence: Parse, date: DateMention): boolean | null {
  const { verb, tellsWhich } = clauseOf(sentence, date)
  if (verb !== null && (isOrder(sentence, verb) || saysItDid(sentence, verb))) return false
  if (verb !== null && SAYING_WORD.test(sentence.words[verbAt(sentence, verb)?.main ?? -1]?.lower ?? '') && !isOfThing(sentence, verb)) return true
  if (verb !== null && givesSpeech(sentence, verb)) return true
  // "Speaking in the capital on Monday, he"
  if (verb === 0 && sentence.words[0]?.lower === 'speaking') return true
  if (isOfOccasion(sentence, chunkAt(sentence, date.start))) return true
  return tellsWhich ? false : null
}

/** "told its units to fire", "warned the crew to leave": a deed done with words. */
export function isOrder(parse: Parse, at: number): boolean {
  if (!/^(?:tell|warn|advise)$/.test(verbAt(parse, at)?.lemma ?? '')) return false
  for (let index = at + 1; index < at + ORDER_REACH; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'verb') return chunk.infinitive
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && chunk?.kind !== 'conjunction') return false
  }
  return false
}

/** "claims to have tested it on Monday" */
function saysItDid(parse: Parse, at: number): boolean {
  const next = verbAt(parse, at + 1)
  return next?.infinitive === true && parse.words.slice(next.from, next.main).some(({ lower }) => lower === 'have')
}

/** Who is told: "front-line units and the heads of districts in the north". */
const ORDER_REACH = 8

/** "photos shown last week": not a word that was said then. */
function isOfThing(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  return verb?.finite === false && verb.form !== 'ing' && !isSpeech(parse, at - (parse.chunks[at - 1]?.kind === 'comma' ? 2 : 1))
}

/** "after a briefing by the agency on Monday", "in a statement to the press on Monday": an occasion on which things are said, that the date's phrases go back to. */
function isOfOccasion({ chunks, words }: Parse, at: number): boolean {
  for (let index = at - 1; index > 0 && index > at - 8; index -= 1) {
    const chunk = chunks[index]
    if (chunk === undefined) return false
    const main = words[chunk.kind === 'noun' ? chunk.head : chunk.to - 1]?.lower ?? ''
    if (OCCASION.test(main)) {
      const opener = chunk.kind === 'verb' ? index - 1 : index
      return /^(?:preposition|clause)$/.test(chunks[opener - 1]?.kind ?? '')
    }
    if (chunk.kind !== 'noun' && chunk.kind !== 'preposition') return false
  }
  return false
}

const OCCASION = new RegExp(`^(?:${SPEECH_DOCUMENTS}|conference|hearing)$`)

export function givesSpeech(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  if (verb === null || !GIVING.has(verb.lemma)) return false
  // "In a message sent on Monday, it": what stands after a preposition sends nothing.
  const participle = (verb.finite === false && verb.form !== 'ing') || parse.chunks[at - 2]?.kind === 'preposition'
  const subject = participle ? at - (parse.chunks[at - 1]?.kind === 'comma' ? 2 : 1) : verb.passive ? subjectOf(parse, at) : null
  return subject === null ? givenBy(parse, at) : isSpeech(parse, subject)
}

/** "released the following statement": the object, a few words on. */
function givenBy(parse: Parse, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 3; at += 1) {
    const chunk = parse.chunks[at]
    if (isSpeech(parse, at)) return true
    if (chunk === undefined || (chunk.kind !== 'noun' && chunk.kind !== 'other' && !(chunk.kind === 'verb' && chunk.finite === false))) return false
  }
  return false
}

export function isSpeech(parse: Parse, at: number): boolean {
  const noun = nounAt(parse, at)
  return noun !== null && (SPEECH.has(singular(parse.words[noun.head]?.lower ?? '')) || isPicture(parse, at))
}

export function isPicture(parse: Parse, at: number): boolean {
  const noun = nounAt(parse, at)
  return noun !== null && PICTURES.has(singular(parse.words[noun.head]?.lower ?? ''))
}

/** Tells of what happened up to the day before, as a medium does, in the words from the last comma to its verb: "state television reported". */
const MEDIUM = /\b(?:media|news|newspapers?|daily|broadcasters?|television|tv|radio|press(?! (?:service|office|secretary|release|conference|corps))|magazine|outlets?|newswires?)\b/i

const AUTHORITY = /\b(?:ministry|army|military|navy|police|office|service|guard|command|staff|department|government|embassy|committee|council|court|company|correspondent)\b/i

/** True when the verb's subject is a medium, or what the verb tells is a report. */
export function isMedium(parse: Parse, at: number, text: string): boolean {
  const verb = verbAt(parse, at)
  let from = at
  while (from > 0 && from > at - 8 && !(parse.chunks[from - 1]?.kind === 'comma' && parse.words[parse.chunks[from - 1]?.from ?? 0]?.text === ',')) from -= 1
  const [start, end] = [parse.words[parse.chunks[from]?.from ?? 0]?.start, parse.words[verb?.main ?? 0]?.start]
  if (start === undefined || end === undefined) return false
  const teller = text.slice(start, end)
  return MEDIUM.test(teller) || (verb?.lemma === 'report' && !AUTHORITY.test(teller) && !/^(?:at|to)$/.test(lastLower(parse, at + 1)))
}
