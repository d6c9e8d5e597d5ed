import { PUTTING } from '../attribution/estimating.ts'
import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { ACTORS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import type { Numbered } from '../numbered.ts'
import { measuredPhrase } from './noun-phrase.ts'

/** "Exports came to $4 million and imports to $3 million", "inflation was 5 percent and unemployment 3 percent": the verb is said once, and each has its own subject. */
export function countsGapped({ parse, first, number, governor }: Numbered): string | null {
  const subject = /^(?:to|at)$/.test(lastLower(parse, first - 1)) ? first - 2 : first - 1
  const phrase = nounAt(parse, subject)
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (number.unit === 'count' || phrase === null || phrase.time || governor?.role !== 'object' || verb === null || (verb.passive && !PUTTING.has(verb.lemma)) || parse.words[phrase.head]?.tag !== 'noun' || ACTORS.has(singular(parse.words[phrase.head]?.lower ?? ''))) return null
  const joint = parse.chunks[subject - 1]
  if (joint?.kind !== 'conjunction' && joint?.kind !== 'comma') return null
  if (isNumbered(parse, subject) || !tellsOne(parse, governor.verb, subject - 1)) return null
  return measuredPhrase(parse, subject)
}

/** A figure of the verb's own subject stands before. */
function tellsOne(parse: Parse, verb: number, to: number): boolean {
  for (let index = to - 1; index > verb && index > to - REACH / 4; index -= 1) {
    if (isNumbered(parse, index)) return true
    if (!['noun', 'preposition', 'comma'].includes(parse.chunks[index]?.kind ?? '')) return false
  }
  return false
}
