import type { NamedSpan } from '../../../../bundle/schema.ts'
import { isNegated } from '../denial.ts'
import { subjectOf, type Governor } from '../grammar/clauses.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { PERCEIVING, SAYING, SAYING_BARE } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "Officials said that 20 people had died", "the military detected 10 shells": the number is in what the verb reports. */
export function enclosing(mention: Numbered): NamedSpan | null {
  let pronoun: number | null = null
  const { parse, first: chunk, governor } = mention
  for (let index = chunk - 1; index >= 0 && index > chunk - REACH; index -= 1) {
    const verb = verbAt(parse, index)
    if (parse.chunks[index]?.kind === 'stop' && lastLower(parse, index) === ';') return null
    if (
      verb === null ||
      !SAYING.has(verb.lemma) ||
      verb.passive ||
      verb.infinitive ||
      isNegated(parse, verb) ||
      (verb.finite === false && verb.form !== 'ing')
    )
      continue
    const subject = subjectOf(parse, index)
    const own = governor?.verb === index
    if (own ? !(PERCEIVING.has(verb.lemma) || finds(parse, verb.lemma, subject)) : !holds(parse, index, chunk, governor)) continue
    if (subject === null || subject === chunk || parse.chunks[subject - 1]?.kind === 'clause') continue
    if (parse.words[nounAt(parse, subject)?.head ?? -1]?.tag === 'pronoun') {
      pronoun ??= subject
      continue
    }
    const said = speaker(mention, subject, index)
    if (said !== null) return said
  }
  return pronoun === null ? null : speaker(mention, pronoun)
}

/** "Researchers found 5,400 species", and not "rescuers found 20 bodies": a finding is told. */
function finds(parse: Parse, lemma: string, subject: number | null): boolean {
  const head = singular(parse.words[nounAt(parse, subject ?? -1)?.head ?? -1]?.lower ?? '')
  return lemma === 'find' && (REPORTS.has(head) || /^(?:researcher|scientist|economist|analyst|auditor|inspector|investigator|inquiry|investigation|audit|review|research)$/.test(head))
}

/** The clause of the number begins after the saying verb: its subject does too, or "that" stands between. */
function holds(parse: Parse, saying: number, chunk: number, governor: Governor | null): boolean {
  if (!SAYING_BARE.has(verbAt(parse, saying)?.lemma ?? '')) return isOpened(parse, saying, chunk)
  if (governor?.role === 'subject' && governor.verb > saying) return true
  const verb = governor?.verb ?? null
  const opener = parse.chunks[saying + 1]
  const opened =
    opener?.kind === 'relative' ||
    opener?.kind === 'quote' ||
    (opener?.kind === 'stop' && lastLower(parse, saying + 1) === ':') ||
    (opener?.kind === 'comma' && parse.chunks[saying + 2]?.kind === 'quote')
  if (verb === null || verb <= saying) return opened
  const subject = subjectOf(parse, verb)
  if (subject !== null) return subject > saying
  return opened || (nounAt(parse, saying + 1) !== null && chunk > saying)
}

/** "that" or a quotation begins between the verb and the number. */
function isOpened(parse: Parse, saying: number, chunk: number): boolean {
  for (let index = saying + 1; index < chunk && index < saying + 6; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'quote' || (kind === 'relative' && lastLower(parse, index) === 'that')) return true
    if (kind === 'verb' || kind === 'clause' || kind === 'subordinator') return false
  }
  return false
}
