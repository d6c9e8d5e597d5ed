import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** To accuse somebody of these is to say that he gave the number. */
const TELLING = new Set(['make', 'invent', 'fabricate', 'concoct', 'spread', 'inflate', 'exaggerate', 'allege', 'cook'])

/** "accused the media of making up a toll of 1,000": it is theirs; "accused Estland of flying 20 drones over its capital": who accuses says so. */
export function accusing(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  for (let index = first - 1; index >= 0 && index > first - REACH / 3; index -= 1) {
    const verb = verbAt(parse, index)
    if (parse.chunks[index]?.kind === 'stop' || parse.chunks[index]?.kind === 'relative') return null
    if (verb === null || !(verb.lemma === 'accuse' || verb.lemma === 'blame') || verb.passive || verb.finite === false) continue
    const link = linkAfter(mention, index)
    if (link === null) return null
    const deed = verbAt(parse, link + 1)
    const tells = deed !== null && verb.lemma === 'accuse' && (SAYING_BARE.has(deed.lemma) || (TELLING.has(deed.lemma) && (deed.lemma !== 'make' || lastLower(parse, link + 2) === 'up')))
    if (tells) return speaker(mention, index + 1)
    const subject = subjectOf(parse, index)
    return subject === null ? null : speaker(mention, subject, index)
  }
  return null
}

/** The "of" or "for" after whom the verb accuses. */
function linkAfter({ parse, first }: Numbered, verb: number): number | null {
  if (nounAt(parse, verb + 1) === null) return null
  for (let index = verb + 2; index < first && index < verb + 6; index += 1) if (['of', 'for'].includes(lastLower(parse, index))) return index
  return null
}
