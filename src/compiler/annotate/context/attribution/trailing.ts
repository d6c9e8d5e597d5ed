import type { NamedSpan } from '../../../../bundle/schema.ts'
import { relativeAside } from '../grammar/relative-aside.ts'
import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { DENYING, SAYING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { isForecaster } from './relative.ts'
import { speaker } from './speaker.ts'

/** "…, the ministry said Tuesday", "… ,” said the mayor" */
export function trailing(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  let separated = false
  let says = false
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'quote' || kind === 'stop') separated = true
    const verb = verbAt(parse, index)
    // "The owner, which has 11 ships, denied that one was full, as some had claimed": that is said of what is denied.
    says ||= verb?.finite === true && (SAYING.has(verb.lemma) || DENYING.has(verb.lemma)) && lastLower(parse, index + 1) === 'that'
    if (says && lastLower(parse, index) === 'as') return null
    // "…, the official was quoted as saying"
    const quoted = verb?.lemma === 'quote' && verb.passive && lastLower(parse, index + 1) === 'as'
    if (!separated || verb === null || (verb.passive && !quoted) || verb.finite !== true || !SAYING.has(verb.lemma)) continue
    const next = parse.chunks[index + 1]
    const before = parse.chunks[index - 1]
    // and not "Prosecutors, who had sought 20 years, said Medina took money"
    // nor "The mission, which has 90 staff, reported fraud"
    if (before?.kind === 'comma' && relativeAside(parse.chunks, parse.words, index - 1) !== null) continue
    if ((before?.kind === 'comma' || before?.kind === 'quote') && next?.kind === 'noun' && !next.time && verbAt(parse, index + 2)?.finite !== true)
      return speaker(mention, index + 1)
    const closed =
      verb.lemma === 'tell' ||
      verb.lemma === 'inform' ||
      next === undefined ||
      next.kind === 'comma' ||
      next.kind === 'stop' ||
      next.kind === 'preposition' ||
      next.kind === 'quote' ||
      next.kind === 'subordinator' ||
      next.kind === 'clause' ||
      next.kind === 'conjunction' ||
      // "said early on Monday"
      ((next.kind === 'other' || next.kind === 'noun') && /^(?:early|late|later|shortly|earlier)$/.test(lastLower(parse, index + 1))) ||
      (next.kind === 'verb' && !next.infinitive) ||
      (next.kind === 'noun' && next.time)
    const subject = subjectOf(parse, index)
    if (
      closed &&
      subject !== null &&
      subject > chunk &&
      !isForecaster(parse, subject) &&
      nounAt(parse, subject) !== null &&
      parse.chunks[subject - 1]?.kind !== 'relative'
    ) {
      const said = speaker(mention, subject, index)
      // "one fewer than first reported, the minister said"
      if (said !== null || !/^(?:first|previously|initially|originally)$/.test(lastLower(parse, index - 1))) return said
    }
  }
  return null
}
