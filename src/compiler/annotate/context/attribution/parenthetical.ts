import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { REACH, verbAt } from '../grammar/parse.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "It is unlikely to meet its goal, three sources said, and may sell 770 jets": who is named in the middle says all of it. */
export function parenthetical(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  for (let index = first - 1; index > 0 && index > first - REACH; index -= 1) {
    const verb = verbAt(parse, index)
    if (parse.chunks[index]?.kind === 'stop') return null
    if (verb === null || verb.finite !== true || verb.passive || !SAYING_BARE.has(verb.lemma)) continue
    const subject = subjectOf(parse, index)
    const closed = parse.chunks[index + 1]?.kind === 'comma' && parse.chunks[index + 2]?.kind !== 'subordinator'
    if (closed && subject !== null && parse.chunks[subject - 1]?.kind === 'comma') return speaker(mention, subject, index)
  }
  return null
}
