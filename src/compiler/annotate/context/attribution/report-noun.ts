import type { NamedSpan } from '../../../../bundle/schema.ts'
import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { subjectOf } from '../grammar/subject.ts'
import { REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { namedSpan, phraseSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { PUTTING } from './estimating.ts'
import { speaker } from './speaker.ts'

const GIVING = new Set(['give', 'offer', 'issue', 'publish', 'release', 'make', 'provide', 'present'])
const SCORED = new Set('medal goal win title point victory run game match seat vote cap trophy try wicket gold silver bronze'.split(' '))
const REFUSING = /^(?:no|any|without)$/

/** "the envoy's disclosure that …", "its earlier estimate of …": whose estimate it is. */
export function reportNoun(mention: Numbered): NamedSpan | null {
  const { parse, first: chunk } = mention
  let isOver = false
  for (let index = chunk - 1; index >= 0 && index > chunk - REACH / 3; index -= 1) {
    const phrase = nounAt(parse, index)
    const verb = verbAt(parse, index)
    if (verb?.finite === true && (SAYING.has(verb.lemma) || isOver)) return null
    // Past the verb of the number's own clause only "that" reaches: "a claim that it covers 40 percent".
    isOver ||= verb?.finite === true
    if (phrase === null) continue
    const head = parse.words[phrase.head]
    // "reports from the capital that hundreds died"
    const far = parse.chunks[index + 1]?.kind === 'preposition' && lastLower(parse, index + 3) === 'that' && nounAt(parse, index + 2) !== null && !isNumbered(parse, index + 2)
    const link = far ? 'that' : lastLower(parse, index + 1)
    if (head === undefined || !REPORTS.has(singular(head.lower)) || (link !== 'that' && (link !== 'of' || isOver))) continue
    if (link === 'of' && keepsScore(mention)) return null
    // "Police said in a statement on Friday that 12": who said it, and not in what
    if (/^(?:in|at|during|via|through)$/.test(lastLower(parse, index - 1)) && SAYING.has(verbAt(parse, pastTime(parse, index - 2))?.lemma ?? '')) return null
    // "a figure that Norland puts at 40": what is put there, and by whom.
    if (link === 'that' && (PUTTING.has(verbAt(parse, index + 3)?.lemma ?? '') || verbAt(parse, index + 3)?.lemma === 'give') && ['at', 'as'].includes(lastLower(parse, index + 4))) return null
    const words = parse.words.slice(phrase.from, phrase.to)
    const possessive = words.findIndex((word) => word.tag === 'possessive')
    const [first, last] = [words[0], words[possessive - 1]]
    if (first !== undefined && last !== undefined) return namedSpan(mention, first.start, last.end)
    if (first !== undefined && /^(?:its|his|her|their)$/.test(first.lower)) return ownerOf(mention, index)
    // "gave a lower estimate of 300"
    if (link === 'of' && GIVING.has(verbAt(parse, index - 1)?.lemma ?? '')) return ownerOf(mention, index)
    // "dismissed reports of 300 dead"
    if (link === 'of' && index + 2 === chunk && /^(?:reports|rumou?rs)$/.test(head.lower) && first !== undefined && first.tag !== 'number' && !REFUSING.test(first.lower)) return namedSpan(mention, first.start, head.end)
    // "denied a newspaper report that 300 had died"
    if (link === 'that' && first !== undefined && !REFUSING.test(first.lower)) {
      const end = far ? parse.words[(nounAt(parse, index + 2)?.to ?? 0) - 1]?.end : undefined
      return end === undefined ? phraseSpan(mention, parse, index) : namedSpan(mention, first.start, end)
    }
  }
  return null
}

/** "said on Friday | in a statement" */
function pastTime(parse: Parse, at: number): number {
  if (nounAt(parse, at)?.time !== true) return at
  return parse.chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1
}

/** "the team's tally of 16 medals" is what it won. */
function keepsScore({ parse, chunk }: Numbered): boolean {
  return SCORED.has(singular(parse.words[nounAt(parse, chunk)?.head ?? -1]?.lower ?? ''))
}

function ownerOf(mention: Numbered, at: number): NamedSpan | null {
  for (let index = at - 1; index >= 0 && index > at - REACH / 2; index -= 1) {
    if (verbAt(mention.parse, index)?.finite !== true) continue
    const subject = subjectOf(mention.parse, index)
    // "The agency says that 2,000 have died, against its earlier estimate of 600": the dead have none.
    if (subject !== null && isNumbered(mention.parse, subject)) continue
    return subject === null ? null : speaker(mention, subject)
  }
  return null
}
