import type { NamedSpan } from '../../../../bundle/schema.ts'
import { lastLower, nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import { speakerSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { sentenceAt, speakerOf } from './antecedent.ts'

/** How far into the next sentence its verb is looked for. */
const OPENING = 16

/** "Norland lost 40 tanks. The General Staff reported this on Monday.", "… This was announced by the mayor.": the next sentence only says whose words these were. */
export function saidSo(mention: Numbered): NamedSpan | null {
  const next = sentenceAt(mention, 1)
  if (next === null || !next.words.slice(0, OPENING * 2).some(({ lower }) => lower === 'this' || lower === 'so')) return null
  for (let index = 0; index < next.chunks.length && index < OPENING; index += 1) {
    const verb = verbAt(next, index)
    if (verb === null || verb.finite !== true) continue
    if (!SAYING_BARE.has(verb.lemma)) return null
    return verb.passive ? bySpeaker(mention, next, index) : ofThis(mention, next, index)
  }
  return null
}

function ofThis(mention: Numbered, next: Parse, verb: number): NamedSpan | null {
  const at = speakerOf(next, verb, true)
  const head = next.words[nounAt(next, at ?? -1)?.head ?? -1]
  const end = next.chunks[verb + 2]?.kind
  const closed = end === undefined || end === 'preposition' || end === 'comma' || end === 'stop' || nounAt(next, verb + 2)?.time === true
  if (at === null || head === undefined || head.tag === 'pronoun' || !closed || !isThis(next, verb + 1)) return null
  return speakerSpan(mention, next, at, verb)
}

/** "This was reported by the General Staff." */
function bySpeaker(mention: Numbered, next: Parse, verb: number): NamedSpan | null {
  return verb === 1 && isThis(next, 0) && lastLower(next, verb + 1) === 'by' && nounAt(next, verb + 2)?.time === false ? speakerSpan(mention, next, verb + 2, null) : null
}

/** The bare pronoun, and not "this week". */
function isThis(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]
  return chunk !== undefined && chunk.to === chunk.from + 1 && /^(?:this|so)$/.test(lastLower(parse, at))
}
