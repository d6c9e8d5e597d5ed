import { bySentence } from './by-sentence.ts'
import { governorOf } from './context/grammar/governor.ts'
import { chunkAt, lastLower, nounAt, parse, verbAt, type Parse } from './context/grammar/parse.ts'
import { LIFELESS } from './context/lexicon/nouns.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

/**
 * "It saw 206 drones. About 170 were shot down.", "Of the 206, guns downed 170.": a bare number that opens a sentence counts what the figures of the sentence
 * before do, if that is one thing. In place; `quantities` in the order of the text.
 */
export function shareElided(input: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  const elided = new Set<FoundQuantity>()
  for (const { quantity, sentence, here, before } of bySentence(input, quantities)) {
    if (quantity.unit !== 'count' || quantity.counted !== null || quantity.vague) continue
    const whole = parse(sentence, input.text)
    const opener = here[0]
    if (opener === undefined) {
      quantity.counted = opens(whole, quantity) || isHandled(whole, quantity) ? onlyCounted(before, dies(whole, quantity)) : null
      elided.add(quantity)
    }
    // "Sixty were shot down and 40 got through"
    else if (elided.has(opener) && here.at(-1) === opener && opener.unit === 'count' && isSubject(whole, quantity)) quantity.counted = opener.counted
    // "Of the 206, guns downed 170"
    else if (opener.unit === 'count' && lastLower(whole, 0) === 'of' && chunkAt(whole, opener.start) === 1 && isObject(whole, quantity)) quantity.counted = opener.counted
  }
}

/** What all of them count; null where that is several things, or times and money, or of `people` who die, things. */
function onlyCounted(quantities: readonly FoundQuantity[], people: boolean): string | null {
  const counts = quantities.filter(({ unit }) => unit === 'count')
  const first = counts[0]?.counted ?? null
  if (people && LIFELESS.has(first?.split(' ').at(-1)?.toLowerCase() ?? '')) return null
  return first !== null && counts.every(({ counted }) => counted === first) ? first : null
}

/** "Nine have died": no devices told of before. */
function dies(whole: Parse, { start, end }: FoundQuantity): boolean {
  const governor = governorOf(whole, chunkAt(whole, start), chunkAt(whole, end - 1))
  return /^(?:die|survive|perish|starve|drown)$/.test(verbAt(whole, governor?.verb ?? -1)?.lemma ?? '')
}

function isSubject(whole: Parse, { start, end }: FoundQuantity): boolean {
  const at = chunkAt(whole, start)
  return isBare(whole, at) && governorOf(whole, at, chunkAt(whole, end - 1))?.role === 'subject'
}

/** The number is the subject, or stands after "of the" before it, with nothing but a time or an adverb ahead, and has no noun that is not understood. */
function opens(whole: Parse, { start, end }: FoundQuantity): boolean {
  const at = chunkAt(whole, start)
  const words = whole.chunks[at]
  if (words === undefined || !isBare(whole, at)) return false
  const ahead = whole.chunks.slice(0, at).every((chunk) => chunk.kind === 'preposition' || chunk.kind === 'comma' || chunk.kind === 'other' || (chunk.kind === 'noun' && chunk.time))
  if (!ahead) return false
  return (at === 1 && lastLower(whole, 0) === 'of') || governorOf(whole, at, chunkAt(whole, end - 1))?.role === 'subject'
}

/** Verbs of things that come and go: "It says it needs 128." */
const HANDLING = new Set('need want have get receive give send provide supply deliver order offer buy promise pledge donate lose produce make build lack ship transfer deploy launch fire down intercept detect see free release'.split(' '))

/** The object of such a verb, with nothing after it that it could count. */
function isHandled(whole: Parse, quantity: FoundQuantity): boolean {
  const at = chunkAt(whole, quantity.start)
  const governor = governorOf(whole, at, chunkAt(whole, quantity.end - 1))
  const next = whole.chunks[at + 1]
  const closed = next === undefined || ['stop', 'comma', 'conjunction', 'subordinator'].includes(next.kind) || (next.kind === 'noun' && next.time)
  return closed && isObject(whole, quantity) && HANDLING.has(verbAt(whole, governor?.verb ?? -1)?.lemma ?? '')
}

function isObject(whole: Parse, { start, end }: FoundQuantity): boolean {
  const at = chunkAt(whole, start)
  const governor = governorOf(whole, at, chunkAt(whole, end - 1))
  return isBare(whole, at) && governor?.role === 'object' && verbAt(whole, governor.verb)?.passive === false
}

function isBare(whole: Parse, at: number): boolean {
  const phrase = nounAt(whole, at)
  const head = whole.words[phrase?.head ?? -1]
  return head?.tag === 'number' || head?.lower === 'others'
}
