import type { NamedSpan } from '../../../../bundle/schema.ts'
import { nounAt, verbAt } from '../grammar/parse.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "7,500 builders (that) Moscow says it was promised", "12 settlements that Kyiv says it holds" */
export function relative(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  const at = parse.chunks[chunk + 1]?.kind === 'relative' ? chunk + 2 : chunk + 1
  const verb = verbAt(parse, at + 1)
  const subject = nounAt(parse, at)
  if (subject === null || subject.time || verb === null || verb.finite !== true || verb.passive || !SAYING_BARE.has(verb.lemma)) return null
  return parse.chunks[at + 2]?.kind === 'noun' ? speaker(mention, at, at + 1) : null
}
