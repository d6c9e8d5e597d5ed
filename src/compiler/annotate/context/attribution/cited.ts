import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { chunkAt, lastLower, nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { ACTORS, REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { isNamed } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { enclosing } from './enclosing.ts'
import { speaker } from './speaker.ts'

const CITING = new Set(['citing', 'quoting'])

/** "Reuters said 300 had died, citing the police": who is cited says it, and the reporter only passes it on. */
export function cited(mention: Numbered): NamedSpan | null {
  const { parse, chunk, first } = mention
  const { words, chunks } = parse
  if (CITING.has(words[0]?.lower ?? '')) return source(mention, 1)
  // "A lawmaker quoted the agency as saying that 300 had"
  for (let index = first - 1; index > 1 && index > first - REACH / 2; index -= 1) {
    if (lastLower(parse, index) !== 'as' || verbAt(parse, index + 1)?.form !== 'ing' || !SAYING.has(verbAt(parse, index + 1)?.lemma ?? '')) continue
    const verb = verbAt(parse, index - 2)
    if (verb !== null && !verb.passive && /^(?:quote|cite)$/.test(verb.lemma)) return source(mention, chunks[index - 1]?.from ?? 0)
  }
  let told = false
  for (let index = chunk + 1; index < chunks.length && index < chunk + REACH; index += 1) {
    const found = chunks[index]
    if (found === undefined || found.kind === 'subordinator' || words[found.from]?.lower === ';') return null
    // "The army says 20 fell, Reuters reports, citing Tass": the report is of what the army says.
    if (CITING.has(words[found.from]?.lower ?? '')) return told && enclosing(mention) !== null ? null : source(mention, found.from + 1)
    // "…, a lawmaker quoted the agency as saying"
    const quoting = verbAt(parse, index)
    if (quoting !== null && !quoting.passive && /^(?:quote|cite)$/.test(quoting.lemma) && lastLower(parse, index + 2) === 'as') return source(mention, chunks[index + 1]?.from ?? 0)
    // "…, and the army said 20 had"
    const verb = verbAt(parse, index)
    const subject = verb !== null && verb.finite === true && SAYING.has(verb.lemma) ? subjectOf(parse, index) : null
    told ||= subject !== null && subject > first
    if (subject !== null && subject > first && chunks[subject - 1]?.kind === 'conjunction') return null
  }
  return null
}

function source(mention: Numbered, word: number): NamedSpan | null {
  const { parse } = mention
  const at = chunkAt(parse, parse.words[word]?.start ?? Infinity)
  const head = singular(parse.words[nounAt(parse, at)?.head ?? -1]?.lower ?? '')
  return isNamed(mention, parse, at) || ACTORS.has(head) || REPORTS.has(head) ? speaker(mention, at) : null
}
