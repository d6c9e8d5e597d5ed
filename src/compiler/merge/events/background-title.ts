import type { DateMention } from '../../../bundle/schema.ts'
import { subjectOf } from '../../annotate/context/grammar/subject.ts'
import { chunkAt, lastLower, nounAt, parse, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import type { Chunk } from '../../annotate/context/grammar/phrases.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { VERBS } from '../../annotate/context/lexicon/verbs.ts'
import { UNPLANNED } from '../../annotate/dates/unplanned.ts'
import { datelineEnd } from '../../segment/dateline.ts'
import type { Sentence } from '../../segment/index.ts'
import { mishapBefore } from '../days/of-happening.ts'
import { clauseOf } from '../days/clause-of-date.ts'
import { meaningOf } from '../same-meaning.ts'
import { baseOf } from '../stems.ts'

/** These only say that time has passed since what is named after "of". */
const OCCASION = /^(?:anniversary|eve|aftermath|wake)$/
const HELD = /^(?:anniversary|birthday|centenary|bicentenary|jubilee|holiday|festival)$/
/** Words around a phrase that say which to one who reads the sentence. */
const OPENER = /^(?:the|an?|its|their|his|her|this|that|these|those)\s+/i

/**
 * The words of a sentence that tell what a background date dates: the deed that it stands in or after ("opening of the bridge on May 3 last year",
 * "last week's failed test of a pump"), else its clause from the subject on ("the two met in Lowport in 2023"), else all of it. `text` is what the offsets index.
 */
export function backgroundTitle(date: Pick<DateMention, 'start' | 'end'>, sentence: Sentence, text: string): string {
  return ownTitle(date, sentence, text)?.title ?? text.slice(Math.max(sentence.start, datelineEnd(text, sentence.start)), sentence.end).replace(/\s+/g, ' ').replace(/\.$/, '')
}

/** The same where a part of the sentence tells it; null where only all of it would. A phrase alone leaves open what was done, and a pronoun by whom. */
export function ownTitle(date: Pick<DateMention, 'start' | 'end'>, sentence: Sentence, text: string): { title: string; isPlain: boolean } | null {
  const whole = parse(sentence, text)
  const [at, last] = [chunkAt(whole, date.start), chunkAt(whole, date.end - 1)]
  const phrase = phraseOf(whole, date, at, last) ?? madeThing(whole, date, last)
  if (phrase !== null) return { title: written(phrase).replace(OPENER, ''), isPlain: false }
  const clause = clauseAround(whole, date, at, last)
  return clause === null ? null : { title: written(clause), isPlain: whole.words[nounAt(whole, subjectOf(whole, clauseOf(whole, date).verb ?? 0) ?? -1)?.head ?? -1]?.tag !== 'pronoun' }

  function written({ from, to }: Stretch): string {
    const start = whole.words[whole.chunks[from]?.from ?? 0]?.start ?? sentence.start
    const end = whole.words[(whole.chunks[to]?.to ?? 1) - 1]?.end ?? date.end
    return text.slice(Math.min(start, date.start), Math.max(end, date.end)).replace(/\s+/g, ' ')
  }
}

/** Chunk indexes, both included. */
interface Stretch {
  from: number
  to: number
}

/** "last week's failed test of a pump", "an earlier estimate in April"; null where no deed is named beside the date. */
function phraseOf(whole: Parse, date: Pick<DateMention, 'start' | 'end'>, at: number, last: number): Stretch | null {
  const { chunks, words } = whole
  // "the 70th anniversary of the union": the date names what is held.
  if (chunks.slice(at, last + 1).some((chunk) => chunk.kind === 'noun' && HELD.test(words[chunk.head]?.lower ?? ''))) return { from: at, to: ofPhrases(whole, last) }
  const own = chunks[last]
  const head = own?.kind === 'noun' && !own.time ? words[own.head] : undefined
  if (head !== undefined && head.start >= date.start && isDeed(head)) return { from: at, to: ofPhrases(whole, last) }
  const mishap = mishapBefore(whole, at)
  // "a year after the coup of May 3", and not "in a fire on May 3", where something was done.
  if (mishap !== null && !/^(?:in|by|at)$/.test(lastLower(whole, mishap - 1))) return { from: mishap, to: last }
  const opens = phraseStart(whole, at)
  const before = chunks[opens - 1]
  if (before === undefined || before.kind === 'conjunction' || before.kind === 'stop' || (before.kind === 'verb' && before.finite === true)) return null
  let from = opens
  while (from < at && chunks[from]?.kind === 'preposition') from += 1
  from = afterOccasion(whole, from, at)
  const named = chunks[from]
  return from < at && named?.kind === 'noun' && isDeed(words[named.head]) ? { from, to: last } : null
}

/** "beat a record set on May 3": the thing that was made then; null where it is a clause's own verb. */
function madeThing(whole: Parse, date: Pick<DateMention, 'start' | 'end'>, last: number): Stretch | null {
  const { verb } = clauseOf(whole, date)
  const made = verbAt(whole, verb ?? -1)
  if (verb === null || made === null || verb > last || made.finite !== false || made.infinitive || made.form === 'ing') return null
  const noun = verb - (whole.chunks[verb - 1]?.kind === 'comma' ? 2 : 1)
  return nounAt(whole, noun)?.time === false && whole.chunks[noun - 1]?.kind !== 'relative' ? { from: noun, to: last } : null
}

/** A noun that tells what was done, or came about: "launch", "signing", "election", "coup". */
function isDeed(head: Parse['words'][number] | undefined): boolean {
  if (head?.tag !== 'noun') return false
  const base = baseOf(head.lower)
  return UNPLANNED.has(head.lower) || VERBS.has(base) || meaningOf(base) !== base || /(?:ing|[st]ion)s?$/.test(base)
}

/** From the subject on to the date or the end of the clause; null where the words before the date would not tell who. */
function clauseAround(whole: Parse, date: Pick<DateMention, 'start' | 'end'>, at: number, last: number): Stretch | null {
  const { chunks } = whole
  const { verb } = clauseOf(whole, date)
  const group = verb === null ? null : verbAt(whole, verb)
  const subject = verb === null ? null : subjectOf(whole, verb)
  if (verb === null || group === null || group.finite === false || SAYING.has(group.lemma) || subject === null || subject > verb) return null
  const from = nounStart(whole, subject)
  const to = verb > last ? clauseEnd(whole, verb) : isRange(whole, last) ? last + 2 : last
  if (nounAt(whole, from) === null) return null
  if (at > from) return isOpening(whole, from, verb) ? { from, to } : null
  // "In June last year, crossings took place"
  const opens = chunks[at - 1]?.kind === 'preposition' || chunks[at - 1]?.kind === 'clause' ? at - 1 : at
  return opens === 0 || chunks[opens - 1]?.kind === 'stop' ? { from: opens, to } : null
}

/** Leftwards from a noun over what it is joined to: "trade between Peru and Chile", "the fall of the lira". */
function nounStart({ chunks }: Parse, noun: number): number {
  let start = noun
  while (start > 1 && chunks[start - 2]?.kind === 'noun' && ['preposition', 'conjunction'].includes(chunks[start - 1]?.kind ?? '')) start -= 2
  return start
}

/** What a preposition comes before is no subject, unless more is told of it: "under a law passed in May", "by a panel whose mandate lapsed". */
function isOpening(whole: Parse, from: number, verb: number): boolean {
  const before = whole.chunks[from - 1]
  if (before === undefined || ENDS.has(before.kind)) return true
  const isTold = whole.chunks.slice(from, verb).some(({ kind }) => kind === 'relative') || verbAt(whole, verb)?.from === verbAt(whole, verb)?.main
  return before.kind === 'verb' || (before.kind === 'preposition' && isTold)
}

/** "between June 3 and 9" */
function isRange({ chunks, words }: Parse, last: number): boolean {
  const other = chunks[last + 2]
  const tag = other?.kind === 'noun' ? words[other.head]?.tag : undefined
  return chunks[last + 1]?.kind === 'conjunction' && other?.kind === 'noun' && (other.time || tag === 'number' || tag === 'calendar')
}

const ENDS = new Set<Chunk['kind']>(['comma', 'stop', 'quote', 'relative', 'subordinator', 'clause', 'conjunction'])

/** Leftwards over nouns and prepositions, and words before a noun that are neither. */
function phraseStart({ chunks }: Parse, at: number): number {
  let start = at
  while (start > 0 && (['noun', 'preposition'].includes(chunks[start - 1]?.kind ?? '') || (chunks[start - 1]?.kind === 'other' && chunks[start]?.kind === 'noun'))) start -= 1
  return start
}

/** "the tenth anniversary of the opening" is about the opening. */
function afterOccasion(whole: Parse, from: number, to: number): number {
  const at = whole.chunks.findIndex((_, index) => index >= from && index < to - 1 && OCCASION.test(lastLower(whole, index)) && lastLower(whole, index + 1) === 'of')
  return at < 0 ? from : at + 2
}

/** From a noun over what follows with "of" and "in". */
function ofPhrases(whole: Parse, at: number): number {
  let end = at
  while (/^(?:of|in|between|with|to)$/.test(lastLower(whole, end + 1)) && whole.chunks[end + 2]?.kind === 'noun') end += 2
  return end
}

function clauseEnd({ chunks }: Parse, verb: number): number {
  let end = verb
  while (end + 1 < chunks.length && !ENDS.has(chunks[end + 1]?.kind ?? 'stop')) end += 1
  return end
}
