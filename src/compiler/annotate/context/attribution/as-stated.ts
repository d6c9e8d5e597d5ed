import type { NamedSpan } from '../../../../bundle/schema.ts'
import { chunkAt, lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import type { VerbGroup } from '../grammar/phrases.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** So many words may stand between the number and "as": "1,000 heavy trucks as". */
const COUNTED = 4

/** "600 kilometers, not 1,000 km as stated by the agency, the army said", "not 1,000 km as Lima said": whose number it is stands right after it, whoever speaks. */
export function asStated(mention: Numbered): NamedSpan | null {
  const { parse, after } = mention
  const at = parse.words.findIndex(({ lower }, index) => index >= after && index < after + COUNTED && lower === 'as')
  if (at < 0 || parse.words.slice(after, at).some(({ tag }) => tag === 'comma')) return null
  const next = chunkAt(parse, parse.words[at + 1]?.start ?? Infinity)
  if (isSaying(verbAt(parse, next)) && lastLower(parse, next + 1) === 'by') return speaker(mention, next + 2)
  const end = parse.chunks[next + 2]?.kind
  return nounAt(parse, next) !== null && isSaying(verbAt(parse, next + 1)) && (end === 'comma' || end === 'stop' || end === undefined) ? speaker(mention, next, next + 1) : null
}

function isSaying(verb: VerbGroup | null): boolean {
  return verb !== null && (SAYING.has(verb.lemma) || verb.lemma === 'allege')
}
