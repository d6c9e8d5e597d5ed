import { bySentence } from './by-sentence.ts'
import { governorOf } from './context/grammar/governor.ts'
import { chunkAt, lastLower, nounAt, parse, verbAt, type Parse } from './context/grammar/parse.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

const HARMED = new Map([['kill', 'killed'], ['wound', 'wounded'], ['injure', 'injured']])

/**
 * "Gunmen kill 40", "floods killed more than 300 in Peru": with no noun anywhere, what became of them is what is counted. Once nothing else of the text says
 * what they are. In place.
 */
export function nameHarmed(input: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  for (const { quantity, sentence } of bySentence(input, quantities)) {
    if (quantity.counted !== null || quantity.unit !== 'count') continue
    const whole = parse(sentence, input.text)
    quantity.counted = (quantity.change === null ? harmed(whole, quantity) : null) ?? people(whole, quantity)
  }
}

/** The object is the bare number alone, or with a place behind it. */
function harmed(whole: Parse, { start, end }: FoundQuantity): string | null {
  const [at, last] = [chunkAt(whole, start), chunkAt(whole, end - 1)]
  const governor = governorOf(whole, at, last)
  const verb = verbAt(whole, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb === null || verb.passive || whole.words[nounAt(whole, last)?.head ?? -1]?.tag !== 'number') return null
  const next = whole.chunks[last + 1]
  const isWhole = next === undefined || ['stop', 'comma', 'conjunction', 'subordinator', 'quote', 'verb'].includes(next.kind) || (next.kind === 'preposition' && lastLower(whole, last + 1) !== 'of') || nounAt(whole, last + 1)?.time === true
  return isWhole ? (HARMED.get(verb.lemma) ?? null) : null
}

const ONLY_PEOPLE = new Set(['flee', 'die', 'drown', 'perish', 'starve'])

/** "killed a guard and wounded two more", "hundreds die": only people do that, and are told of so. */
function people(whole: Parse, { start, end }: FoundQuantity): string | null {
  const [at, last] = [chunkAt(whole, start), chunkAt(whole, end - 1)]
  const head = whole.words[nounAt(whole, last)?.head ?? -1]
  const governor = governorOf(whole, at, last)
  const verb = verbAt(whole, governor?.verb ?? -1)
  const others = /^(?:others|more)$/.test(head?.lower ?? '') || /^(?:others|more)$/.test(lastLower(whole, last + 1))
  if (others && governor?.role === 'object' && verb !== null && HARMED.has(verb.lemma)) return 'person'
  return head?.tag === 'number' && governor?.role === 'subject' && governor.verb === last + 1 && ONLY_PEOPLE.has(verb?.lemma ?? '') ? 'person' : null
}
