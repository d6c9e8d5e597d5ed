import { lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import { NOMINAL_ADJECTIVES } from '../lexicon/nouns.ts'
import type { Numbered } from '../numbered.ts'

/** "1,300 were killed", "730 were dead": with no noun anywhere, what they were is what is counted. */
export function countsHarmed({ parse, first, number, governor }: Numbered): string | null {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (number.unit !== 'count' || governor?.role !== 'subject' || verb === null) return null
  // "4,000 of the 11,000 were killed": the whole were not.
  if (lastLower(parse, first - 1) === 'of' && parse.words[nounAt(parse, first - 2)?.head ?? -1]?.tag === 'number') return null
  const word = verb.passive ? parse.words[verb.main] : verb.lemma === 'be' ? parse.words[verb.to] : undefined
  return word !== undefined && NOMINAL_ADJECTIVES.has(word.lower) ? word.lower : null
}
