import { verbAt } from '../grammar/parse.ts'
import { NOMINAL_ADJECTIVES } from '../lexicon/nouns.ts'
import type { Numbered } from '../numbered.ts'

/** "1,300 were killed", "730 were dead": with no noun anywhere, what they were is what is counted. */
export function countsHarmed({ parse, number, governor }: Numbered): string | null {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (number.unit !== 'count' || governor?.role !== 'subject' || verb === null) return null
  const word = verb.passive ? parse.words[verb.main] : verb.lemma === 'be' ? parse.words[verb.to] : undefined
  return word !== undefined && NOMINAL_ADJECTIVES.has(word.lower) ? word.lower : null
}
