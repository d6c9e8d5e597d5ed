import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/clauses.ts'
import { verbAt, type Parse } from '../grammar/parse.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { phraseSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { sentenceAt, subjectBefore } from './speaker.ts'

const OPENS = new Set(['"', '“', '``', '«'])

/** A quotation without a speaker of its own is by whom the sentence before quotes, else by its subject. */
export function neighbour(mention: Numbered): NamedSpan | null {
  const first = mention.parse.words[0]
  if (first === undefined || !OPENS.has(first.text)) return null
  const before = sentenceAt(mention, -1)
  if (before === null) return null
  return lastSpeaker(mention, before) ?? subjectBefore(mention)
}

function lastSpeaker(mention: Numbered, parse: Parse): NamedSpan | null {
  for (let index = parse.chunks.length - 1; index >= 0 && index > parse.chunks.length - 24; index -= 1) {
    const verb = verbAt(parse, index)
    if (verb === null || !SAYING.has(verb.lemma) || verb.passive || verb.finite !== true) continue
    const subject = subjectOf(parse, index)
    if (subject !== null) return phraseSpan(mention, parse, subject)
  }
  return null
}
