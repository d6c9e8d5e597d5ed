import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { EVIDENCE } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { phraseSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'

const SHOWING = new Set(['show', 'suggest', 'indicate', 'reveal', 'confirm', 'prove', 'list', 'capture', 'document', 'depict', 'say', 'state', 'put'])

/** "Photos show what appear to be ten hatches": things that show a number say it where nobody says so of them. */
export function showing(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  for (let index = first - 1; index > 0 && index > first - REACH / 3; index -= 1) {
    const verb = verbAt(parse, index)
    const kind = parse.chunks[index]?.kind
    if (kind === 'stop' || kind === 'subordinator') return null
    if (verb === null || verb.finite !== true || verb.passive || !SHOWING.has(verb.lemma)) continue
    const subject = subjectOf(parse, index)
    const head = parse.words[nounAt(parse, subject ?? -1)?.head ?? -1]
    return subject !== null && head !== undefined && EVIDENCE.has(singular(head.lower)) ? phraseSpan(mention, parse, subject) : null
  }
  return null
}
