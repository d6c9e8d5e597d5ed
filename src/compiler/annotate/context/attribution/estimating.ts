import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { ACTORS, REPORTS } from '../lexicon/nouns.ts'
import type { NounPhrase } from '../grammar/phrases.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { isNamed } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** Verbs whose subject sets a figure. */
export const PUTTING = new Set(['put', 'place', 'peg', 'estimate', 'set'])
/** Verbs whose subject gives another figure than before: "raised the toll to 34". */
export const REVISING = new Set(['raise', 'revise', 'lower', 'increase', 'cut', 'reduce', 'speak', 'point'])
const ESTIMATED = new Set('figure number total toll count tally cost price damage loss value amount casualty death size worth dead wounded injured missing'.split(' '))

/** A tally, or a plural whose number has no noun of its own: "puts tanks at 150". */
function isEstimated(parse: Parse, head: number, first: number): boolean {
  const noun = parse.words[head]?.lower ?? ''
  const own = nounAt(parse, first)
  return ESTIMATED.has(singular(noun)) || (isPlural(noun) && parse.words[own?.head ?? -1]?.tag === 'number')
}

/** "police put the figure at 45,000": who puts it there says it. */
export function estimating(mention: Numbered): NamedSpan | null {
  const { parse, first: begin } = mention
  const first = lastLower(parse, begin - 1) === 'between' || parse.chunks[begin - 1]?.kind === 'quote' ? begin - 1 : begin
  const link = lastLower(parse, first - 1)
  // "spoke of only 40 wounded"
  if (link === 'of' && verbAt(parse, first - 2)?.lemma === 'speak') return whoSets(mention, first - 2)
  // "experts point to ten launch tubes"
  if (link === 'to' && verbAt(parse, first - 2)?.lemma === 'point') return whoSets(mention, first - 2)
  // "a doctor gave the number as 300"
  if (link === 'as' && verbAt(parse, first - 3)?.lemma === 'give' && TALLIES.has(lastLower(parse, first - 2))) return whoSets(mention, first - 3)
  // "a figure that the president has given as 45,000"
  if (link === 'as' && verbAt(parse, first - 2)?.lemma === 'give' && TALLIES.has(lastLower(parse, first - 5))) return whoSets(mention, first - 2)
  // "raised the toll to 34 from 30"
  if (link !== 'at' && link !== 'to' && link !== 'from') return null
  for (let index = first - 2; index >= 0 && index > first - REACH / 4; index -= 1) {
    const verb = verbAt(parse, index)
    // "the number of homes destroyed", "the tanks it has lost": said of what the figure counts.
    if (verb === null || (verb.finite === false && !verb.infinitive) || (!PUTTING.has(verb.lemma) && isContact(parse, index))) continue
    const object = parse.chunks[index + 1]?.kind === 'preposition' ? putBefore(parse, index) : nounAt(parse, index + 1)
    if (link !== 'at' && (object === null || !TALLIES.has(singular(parse.words[object.head]?.lower ?? '')))) return null
    // "The toll was put at 300 by Kyiv"
    if (verb.passive && link === 'at' && PUTTING.has(verb.lemma) && lastLower(parse, mention.chunk + 1) === 'by' && nounAt(parse, mention.chunk + 2)?.time === false) return speaker(mention, mention.chunk + 2)
    if (!(link === 'at' ? PUTTING : REVISING).has(verb.lemma) || verb.passive || object === null || !(/^(?:put|peg|estimate)$/.test(verb.lemma) || isEstimated(parse, object.head, first))) return null
    return whoSets(mention, index)
  }
  return null
}

/** The verb of a relative clause, with its pronoun or without: "tanks that were lost", "tanks it has lost". */
function isContact(parse: Parse, verb: number): boolean {
  if (parse.chunks[verb - 1]?.kind === 'relative') return true
  const before = parse.chunks[verb - 2]?.kind
  return nounAt(parse, verb - 1) !== null && (before === 'noun' || before === 'relative')
}

/** "a number that Norland put at 41" */
function putBefore(parse: Parse, verb: number): NounPhrase | null {
  return parse.chunks[verb - 2]?.kind === 'relative' ? (nounAt(parse, verb - 3) ?? nounAt(parse, verb - 4)) : null
}

/** A tally that somebody keeps: "raised its budget to $5m" says nothing. */
const TALLIES = new Set(['figure', 'number', 'total', 'toll', 'count', 'tally', 'estimate'])

function whoSets(mention: Numbered, verb: number): NamedSpan | null {
  const { parse } = mention
  const subject = subjectOf(parse, verb)
  const head = singular(parse.words[nounAt(parse, subject ?? -1)?.head ?? -1]?.lower ?? '')
  return subject !== null && (ACTORS.has(head) || REPORTS.has(head) || /^(?:it|another|others)$/.test(head) || isNamed(mention, parse, subject)) ? speaker(mention, subject, verb) : null
}
