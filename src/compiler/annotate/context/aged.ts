import type { NamedSpan } from '../../../bundle/schema.ts'
import { lastLower, nounAt } from './grammar/parse.ts'
import { PEOPLE } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { phraseSpan } from './named-span.ts'
import type { Numbered } from './numbered.ts'

/** "Marcus Dell, 47, was", "the 47-year-old": who is so old. */
export function aged(mention: Numbered): NamedSpan | null {
  const { parse, number, first, chunk, input } = mention
  // "two prisoners, aged 20 and 26"
  const age = parse.chunks.slice(Math.max(0, first - 3), first).findLastIndex((_, index) => lastLower(parse, Math.max(0, first - 3) + index) === 'aged')
  if (number.unit === 'year' && age >= 0) {
    const at = Math.max(0, first - 3) + age
    return phraseSpan(mention, parse, parse.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1)
  }
  if (number.unit === 'year' && /-old$/i.test(input.text.slice(number.start, number.end))) return phraseSpan(mention, parse, chunk)
  if (number.unit !== 'year' || parse.chunks[first - 1]?.kind !== 'comma' || !['comma', 'stop', undefined].includes(parse.chunks[chunk + 1]?.kind)) return null
  const head = parse.words[nounAt(parse, first - 2)?.head ?? -1]
  return head !== undefined && (head.tag === 'name' || PEOPLE.has(singular(head.lower))) ? phraseSpan(mention, parse, first - 2) : null
}
