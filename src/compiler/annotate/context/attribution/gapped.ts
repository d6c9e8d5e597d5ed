import type { NamedSpan } from '../../../../bundle/schema.ts'
import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { ACTORS, REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { isNamed, namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { PUTTING } from './estimating.ts'

const PARTING = new Set(['comma', 'stop', 'conjunction', 'subordinator'])

/** "Police said 20,000 marched, the organisers 80,000", "with Lima speaking of 40 and Quito of 60": the verb is said once, and whom it is left out for says this figure. */
export function gapped(mention: Numbered): NamedSpan | null {
  const gap = gapOf(mention)
  const subject = nounAt(mention.parse, gap?.subject ?? -1)
  const [from, to] = [mention.parse.words[subject?.from ?? -1], mention.parse.words[(subject?.to ?? 0) - 1]]
  return from === undefined || to === undefined ? null : namedSpan(mention, from.start, to.end)
}

/** The chunks of the verb that is left out, where it is said, and of its subject here. */
export function gapOf(mention: Numbered): { verb: number; subject: number } | null {
  const { parse, first, chunk } = mention
  const after = parse.chunks[chunk + 1]
  if (after !== undefined && !PARTING.has(after.kind)) return null
  const link = parse.chunks[first - 1]?.kind === 'preposition' ? lastLower(parse, first - 1) : null
  const subject = link === null ? first - 1 : first - 2
  const before = parse.chunks[subject - 1]
  if (before === undefined || !PARTING.has(before.kind) || !isSomebody(mention, subject)) return null
  for (let verb = subject - 2; verb > 0 && verb > subject - REACH / 3; verb -= 1) {
    const { lemma } = verbAt(parse, verb) ?? {}
    if (lemma === undefined) continue
    // "is projected to take 63 percent, the Greens 8": nobody says so
    if (link === null ? SAYING.has(lemma) && verbAt(parse, verb)?.passive !== true && isNumbered(parse, firstNoun(parse, verb)) : reaches(parse, verb, subject, link)) return { verb, subject }
  }
  return null
}

function isSomebody(mention: Numbered, at: number): boolean {
  const { parse } = mention
  const phrase = nounAt(parse, at)
  const head = singular(parse.words[phrase?.head ?? -1]?.lower ?? '')
  return phrase !== null && !phrase.time && !isNumbered(parse, at) && (ACTORS.has(head) || REPORTS.has(head) || isNamed(mention, parse, at))
}

/** What is said begins with it: "said (that) 20,000 people". */
function firstNoun(parse: Parse, verb: number): number {
  return parse.chunks[verb + 1]?.kind === 'noun' ? verb + 1 : verb + 2
}

/** "speaking of 40", "puts the gap at 40", and then "of 60", "at 60" */
function reaches(parse: Parse, verb: number, end: number, link: string): boolean {
  const { lemma = '' } = verbAt(parse, verb) ?? {}
  if (!(link === 'of' ? /^(?:speak|tell|warn|report)$/.test(lemma) : link === 'at' && PUTTING.has(lemma))) return false
  for (let index = verb + 1; index < end; index += 1) if (lastLower(parse, index) === link && isNumbered(parse, index + 1)) return true
  return false
}
