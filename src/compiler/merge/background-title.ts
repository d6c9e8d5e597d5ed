import type { DateMention } from '../../bundle/schema.ts'
import { chunkAt, lastLower, parse, type Parse } from '../annotate/context/grammar/parse.ts'
import type { Chunk } from '../annotate/context/grammar/phrases.ts'
import type { Sentence } from '../segment/index.ts'
import { clauseOf } from './clause-of-date.ts'

/** These only say that time has passed since what is named after "of". */
const OCCASION = /^(?:anniversary|eve|aftermath|wake)$/
/** Words around a phrase that say which to one who reads the sentence. */
const OPENER = /^(?:the|an?|its|their|his|her|this|that|these|those)\s+/i

/**
 * The words of a sentence that tell what a background date dates: the noun phrase that it stands in or after ("signing of the treaty on June 19 last year",
 * "last month's failed launch of a ship"), else its clause ("the two met in Lowport in 2023"). `text` is what the offsets index.
 */
export function backgroundTitle(date: Pick<DateMention, 'start' | 'end'>, sentence: Sentence, text: string): string {
  const whole = parse(sentence, text)
  const [at, last] = [chunkAt(whole, date.start), chunkAt(whole, date.end - 1)]
  const phrase = phraseOf(whole, date, at, last)
  return phrase === null ? written(clauseAround(whole, date, at, last)) : written(phrase).replace(OPENER, '')

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

/** "last month's failed launch of a ship", "an earlier estimate in April"; null where the date goes with a verb. */
function phraseOf(whole: Parse, date: Pick<DateMention, 'start' | 'end'>, at: number, last: number): Stretch | null {
  const { chunks, words } = whole
  const own = chunks[last]
  const head = own?.kind === 'noun' && !own.time ? words[own.head] : undefined
  if (head !== undefined && head.start >= date.start && head.tag !== 'number' && head.tag !== 'calendar') return { from: at, to: ofPhrases(whole, last) }
  const opens = phraseStart(whole, at)
  const before = chunks[opens - 1]
  if (before === undefined || before.kind === 'conjunction' || before.kind === 'stop' || (before.kind === 'verb' && before.finite === true)) return null
  let from = opens
  while (from < at && chunks[from]?.kind === 'preposition') from += 1
  return from < at && chunks[from]?.kind === 'noun' ? { from: afterOccasion(whole, from, at), to: last } : null
}

function clauseAround(whole: Parse, date: Pick<DateMention, 'start' | 'end'>, at: number, last: number): Stretch {
  const { verb } = clauseOf(whole, date)
  if (verb === null) return { from: 0, to: whole.chunks.length - 1 }
  return { from: clauseStart(whole, Math.min(verb, at)), to: verb > last ? clauseEnd(whole, verb) : last }
}

const ENDS = new Set<Chunk['kind']>(['comma', 'stop', 'quote', 'relative', 'subordinator', 'clause', 'conjunction'])

/** Leftwards over nouns and prepositions. */
function phraseStart({ chunks }: Parse, at: number): number {
  let start = at
  while (start > 0 && ['noun', 'preposition'].includes(chunks[start - 1]?.kind ?? '')) start -= 1
  return start
}

/** "the first anniversary of the signing" is about the signing. */
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

/** Leftwards to where the clause begins; a relative clause begins with what it is about. */
function clauseStart({ chunks }: Parse, verb: number): number {
  let start = verb
  while (start > 0 && !ENDS.has(chunks[start - 1]?.kind ?? 'stop') && !(chunks[start - 1]?.kind === 'verb' && start < verb)) start -= 1
  if (chunks[start - 1]?.kind !== 'relative') return start
  const noun = chunks[start - 2]?.kind === 'comma' ? start - 3 : start - 2
  return chunks[noun]?.kind === 'noun' ? noun : start
}

function clauseEnd({ chunks }: Parse, verb: number): number {
  let end = verb
  while (end + 1 < chunks.length && !ENDS.has(chunks[end + 1]?.kind ?? 'stop')) end += 1
  return end
}
