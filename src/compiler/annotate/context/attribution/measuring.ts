import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { nounAt, verbAt } from '../grammar/parse.ts'
import { ACTORS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

const MEASURING = new Set(['measure', 'clock', 'record'])

/** "The army measured 600 kilometers": it is no 600 kilometers long, but says that something else is. */
export function measuring(mention: Numbered): NamedSpan | null {
  const at = measurerOf(mention)
  return at === null ? null : speaker(mention, at, mention.governor?.verb ?? null)
}

/** The chunk of who measures; null where what has the measure is the subject ("The hall measured 40 metres"). */
export function measurerOf({ parse, governor, number }: Numbered): number | null {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb === null || verb.passive || number.unit === 'count' || !MEASURING.has(verb.lemma)) return null
  const subject = subjectOf(parse, governor.verb)
  return subject !== null && ACTORS.has(singular(parse.words[nounAt(parse, subject)?.head ?? -1]?.lower ?? '')) ? subject : null
}
