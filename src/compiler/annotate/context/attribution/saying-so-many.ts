import type { NamedSpan } from '../../../../bundle/schema.ts'
import { nounAt, verbAt } from '../grammar/parse.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "Norland says that it lost 12 tanks, but Estland says 30": the number alone is what is said. */
export function sayingSoMany(mention: Numbered): NamedSpan | null {
  const { parse, first, chunk } = mention
  const verb = verbAt(parse, first - 1)
  const phrase = nounAt(parse, chunk)
  const next = parse.chunks[chunk + 1]?.kind
  const closes = next === undefined || next === 'stop' || next === 'comma'
  if (phrase === null || parse.words[phrase.head]?.tag !== 'number' || !closes || verb?.finite !== true || verb.passive || !/^(?:say|claim|report|count|allege)$/.test(verb.lemma)) return null
  const subject = subjectOf(parse, first - 1)
  return subject === null ? null : speaker(mention, subject, first - 1)
}
