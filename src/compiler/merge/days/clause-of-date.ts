import type { DateMention } from '../../../bundle/schema.ts'
import { chunkAt, lastLower, REACH, verbAt, wordAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import type { VerbGroup } from '../../annotate/context/grammar/phrases.ts'
import { isOfMishap } from './of-happening.ts'
import { DENYING, MEASURING, SAYING } from '../../annotate/context/lexicon/verb-classes.ts'

/** The chunk of the verb that a date goes with, or null; and whether the date only tells which thing is meant ("soldiers who crossed on Thursday"). */
export interface DatedClause {
  verb: number | null
  tellsWhich: boolean
}

type Spot = Pick<DateMention, 'start' | 'end'>

/**
 * The clause that a date belongs to. It tells which thing is meant inside a noun phrase ("Thursday's crossing"), after a noun's own participle
 * ("photos shown last week"), in a relative clause or what a noun says ("a report that some crossed on Tuesday"), and in a comparison ("up from 1,800 last week").
 */
export function clauseOf(parse: Parse, date: Spot): DatedClause {
  const at = chunkAt(parse, date.start)
  const verb = verbOf(parse, at)
  const next = verbAt(parse, at + 1)
  const deed = verb === null ? null : deedBy(parse, verb)
  if (deed !== null) return { verb: deed, tellsWhich: false }
  const of = parse.chunks[at - 2]
  // "the flight on Friday was the second": the date is the subject's; "Chile on Friday was ready": its verb's.
  if (next?.finite === true && next.lemma === 'be' && parse.chunks[at - 1]?.kind === 'preposition' && of?.kind === 'noun' && parse.words[of.head]?.tag === 'noun') return { verb: at + 1, tellsWhich: true }
  return { verb, tellsWhich: isInPhrase(parse, date) || isOfAnchor(parse, at) || isOfMishap(parse, at) || isCompared(parse, date) || (verb !== null && !isOccurrence(parse, verb) && (isReducedRelative(parse, verb) || isInRelative(parse, verb) || isSince(parse, verb))) }
}

/** "fled by crossing the line on Monday", "boarded a boat suspected of carrying drugs on Monday": the deed that was done by what the verb tells, or to what only seems so. */
function deedBy(parse: Parse, at: number): number | null {
  const verb = verbAt(parse, at)
  if (verb === null || verb.form !== 'ing' || verb.finite !== false) return null
  const isSuspicion = lastLower(parse, at - 1) === 'of' && verbAt(parse, at - 2)?.lemma === 'suspect'
  if (!isSuspicion && lastLower(parse, at - 1) !== 'by') return null
  const left = leftVerb(parse, isSuspicion ? at - 2 : at - 1)
  return left !== null && verbAt(parse, left.at)?.finite === true ? left.at : null
}

/** The first finite verb of the sentence that stands in no relative or subordinate clause. */
export function mainVerb(parse: Parse): number | null {
  for (let at = 0; at < parse.chunks.length && at < REACH; at += 1) {
    if (verbAt(parse, at)?.finite === true && !isInRelative(parse, at) && !isSubordinate(parse, at)) return at
  }
  return null
}

/** The past tense of a verb that tells what was done: "met", "were sent", and not "had met", "was ready". */
export function tellsDeed(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  if (verb === null || verb.finite !== true || SAYING.has(verb.lemma)) return false
  const opener = openerOf(parse, verb)
  const main = parse.words[verb.main]
  if (main?.tag !== 'verb') return false
  if (opener === main) return verb.form === 'past' || verb.form === 'ed'
  return verb.passive && /^(?:was|were)$/.test(opener?.lower ?? '')
}

/** The nearest verb to the left in the part of the sentence between two commas, else the one right after, else the nearest to the left. */
function verbOf(parse: Parse, at: number): number | null {
  let left = leftVerb(parse, at)
  // "held a service for the pilot, who died on Monday, on Friday": past the aside.
  const aside = left === null ? null : (left.pastComma ? asideBefore(parse, left.at) : null) ?? (parse.chunks[at - 1]?.kind === 'comma' ? relativeBefore(parse, left.at) : null)
  if (aside !== null) left = leftVerb(parse, aside) ?? left
  if (left !== null && !left.pastComma) return left.at
  const next = at + 1 + (parse.chunks[at + 1]?.kind === 'comma' ? 1 : 0)
  if (verbAt(parse, next)?.finite === true) return next
  return left?.at ?? rightVerb(parse, at)
}

/** The comma that opens the relative clause of the verb; null where there is none. */
function asideBefore(parse: Parse, verb: number): number | null {
  for (let index = verb - 1; index > 0 && index > verb - 4; index -= 1) {
    if (parse.chunks[index]?.kind === 'relative') return parse.chunks[index - 1]?.kind === 'comma' ? index - 1 : null
  }
  return null
}

/** "tested a rocket that uses solid fuel, the previous day": the pronoun of the verb's relative clause, which the comma has closed. */
function relativeBefore(parse: Parse, verb: number): number | null {
  for (let index = verb - 1; index > 0 && index > verb - 4; index -= 1) if (parse.chunks[index]?.kind === 'relative') return index
  return null
}

function leftVerb(parse: Parse, at: number): { at: number; pastComma: boolean } | null {
  let pastComma = false
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'subordinator') return null
    if (chunk.kind === 'relative' || (chunk.kind === 'clause' && isClauseOpener(parse, index))) return null
    if (chunk.kind === 'comma' && index < at - 2) pastComma = true
    if (chunk.kind === 'verb' && !chunk.infinitive) return { at: index, pastComma }
  }
  return null
}

/** "after" before a clause, not before a noun phrase: a verb follows before the next comma. */
function isClauseOpener(parse: Parse, at: number): boolean {
  const time = parse.chunks[at + 1]
  // "held since Monday were freed"
  if (time?.kind === 'noun' && time.time && parse.chunks[at + 2]?.kind === 'verb') return false
  for (let index = at + 1; index < parse.chunks.length && index < at + REACH / 4; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || (chunk?.kind === 'clause' && /^(?:as|when|while)$/.test(lastLower(parse, index)))) return false
    // "since fighting resumed"
    if (chunk?.kind === 'verb') return chunk.finite === true || (index === at + 1 && chunk.form === 'ing' && verbAt(parse, at + 2)?.finite === true)
  }
  return false
}

/** The next finite verb that has no date of its own right after it. */
function rightVerb(parse: Parse, at: number): number | null {
  let first: number | null = null
  for (let index = at + 1; index < parse.chunks.length && index < at + REACH; index += 1) {
    if (verbAt(parse, index)?.finite !== true || isInRelative(parse, index)) continue
    if (!parse.chunks.slice(index + 1, index + 4).some((chunk) => chunk.kind === 'noun' && chunk.time && parse.words[chunk.head]?.lower !== 'time')) return index
    first ??= index
  }
  return first
}

/** "Thursday's crossing", "the Sunday swap": a noun ends the phrase that the date is in. */
function isInPhrase(parse: Parse, date: Spot): boolean {
  const chunk = parse.chunks[chunkAt(parse, date.end - 1)]
  if (chunk?.kind !== 'noun' || chunk.time) return false
  const head = parse.words[chunk.head]
  // "on Thursday south of Crete"
  return head !== undefined && head.start >= date.end && !/^(?:north|south)?(?:east|west)?$/.test(head.lower) && !isOfDoer(parse, date) && !isWhere(parse, date)
}

/** "killed in Sunday's attack", "agreed at Monday's summit": what the verb tells happened there. */
function isWhere(parse: Parse, date: Spot): boolean {
  const at = chunkAt(parse, date.end - 1)
  const verb = verbAt(parse, at - 2)
  return /^(?:in|at|during)$/.test(lastLower(parse, at - 1)) && verb?.finite === true && tellsDeed(parse, at - 2) && !MEASURING.has(verb.lemma)
}

/** "Sunday's attack killed 11", "said that Sunday's attack had killed 11": the deed of the subject is on the day of the subject; a count of it can be of any day. */
function isOfDoer(parse: Parse, date: Spot): boolean {
  const at = chunkAt(parse, date.end - 1)
  // "Monday's collapse of a bridge in Lima killed two"
  let end = at
  while (/^(?:of|in|at|on|near)$/.test(lastLower(parse, end + 1)) && parse.chunks[end + 2]?.kind === 'noun' && end < at + 6) end += 2
  const verb = verbAt(parse, end + 1)
  const opens = at === 0 || (parse.chunks[at - 1]?.kind === 'relative' && SAYING.has(verbAt(parse, at - 2)?.lemma ?? '')) || (SAYING.has(verbAt(parse, at - 1)?.lemma ?? '') && verbAt(parse, at - 1)?.finite === true)
  return opens && verb !== null && (tellsDeed(parse, end + 1) || openerOf(parse, verb)?.tag === 'have') && !MEASURING.has(verb.lemma)
}

/** "four days after the crash on Friday", "a day after the two met on Friday": the date of what the time is counted from. */
function isOfAnchor({ chunks }: Parse, at: number): boolean {
  for (let index = at - 1; index > 0 && index > at - REACH / 4; index -= 1) {
    const [chunk, before] = [chunks[index], chunks[index - 1]]
    if (chunk?.kind === 'clause') return before?.kind === 'noun' && before.time
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'relative') return false
  }
  return false
}

/** "up from 1,800 last week", "more than it had last week", "compared with 43 in March" */
function isCompared(parse: Parse, date: Spot): boolean {
  const at = wordAt(parse, date.start)
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const [word, before] = [parse.words[index], parse.words[index - 1]]
    if (word === undefined || word.tag === 'stop' || word.tag === 'comma') return false
    const number = parse.words.slice(index + 1, at).some(({ tag }) => tag === 'number')
    // "to 8,000 from 11,000 last week"
    if (word.lower === 'from' && number && before?.tag === 'number') return true
    if (word.lower === 'from' && number && /^(?:up|down|rise|rose|risen|fall|fell|fallen|increase|increased)$/.test(before?.lower ?? '')) return true
    if (word.lower === 'than' || (/^(?:with|to)$/.test(word.lower) && before?.lower === 'compared')) return !/^(?:more|less|fewer|later|earlier|other|rather)$/.test(before?.lower ?? '') || !number
    if (word.lower === 'against' && number && parse.words[index + 1]?.tag === 'number') return true
  }
  return false
}

/** A participle after the noun that it tells about: "a hall shown last week could hold", "the plant, photographed last week, was reopened". */
function isReducedRelative(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  const noun = parse.chunks[at - (parse.chunks[at - 1]?.kind === 'comma' ? 2 : 1)]
  return verb !== null && verb.finite === false && !verb.infinitive && verb.form !== 'ing' && noun?.kind === 'noun' && !noun.time && !isOneOf(parse, at)
}

/** "Two guards were among 20 men killed on Monday": what is told of them. */
function isOneOf(parse: Parse, at: number): boolean {
  for (let index = at - 1; index > 0 && index > at - 8; index -= 1) {
    const { kind } = parse.chunks[index] ?? {}
    if (kind === 'verb') return verbAt(parse, index)?.finite === true && verbAt(parse, index)?.lemma === 'be' && /^(?:among|one)$/.test(parse.words[parse.chunks[index + 1]?.from ?? 0]?.lower ?? '')
    if (kind !== 'noun' && kind !== 'preposition') return false
  }
  return false
}

/** "a blast that occurred on Monday killed two": the day of what the subject did. */
function isOccurrence(parse: Parse, at: number): boolean {
  const relative = parse.chunks[at - 1]?.kind === 'relative' ? at - 1 : -1
  const noun = parse.chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1
  if (relative < 0 || parse.chunks[noun]?.kind !== 'noun' || !OCCURRING.has(verbAt(parse, at)?.lemma ?? '')) return false
  for (let index = at + 1; index < parse.chunks.length && index < at + REACH / 4; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'verb' && chunk.finite === true) return noun === mainSubject(parse) && tellsDeed(parse, index) && !MEASURING.has(chunk.lemma)
  }
  return false
}

const OCCURRING = new Set(['occur', 'happen'])

/** The noun that the sentence opens with, past a phrase of when or where. */
function mainSubject({ chunks }: Parse): number {
  const first = chunks.findIndex(({ kind }) => kind === 'noun')
  return chunks[first - 1]?.kind === 'preposition' ? chunks.findIndex(({ kind }, at) => kind === 'noun' && chunks[at - 1]?.kind === 'comma') : first
}

/** "300 have died since the outbreak was declared on Monday": where a time begins is no day of what filled it. */
function isSince(parse: Parse, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'clause') return lastLower(parse, index) === 'since' && isClauseOpener(parse, index)
    if (chunk?.kind === 'verb' && chunk.form === 'ing' && index === at - 1) continue
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') return false
  }
  return false
}

/** "remarks he made on Monday": a noun, not one who is told something, right before the pronoun that does. */
function isContact(parse: Parse, at: number): boolean {
  const [subject, noun] = [parse.chunks[at - 1], parse.chunks[at - 2]]
  if (subject?.kind !== 'noun' || noun?.kind !== 'noun' || noun.time || parse.words[subject.head]?.tag !== 'pronoun') return false
  return !SAYING.has(verbAt(parse, at - 3)?.lemma ?? '')
}

/** "rejected the offer that the firm made on Monday", without its "that": a second verb with a subject of its own, unless the first one says it. */
function isSecond(parse: Parse, at: number): boolean {
  if (verbAt(parse, at)?.finite !== true || parse.chunks[at - 1]?.kind === 'verb') return false
  let adjacent = false
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'noun') adjacent ||= !chunk.time && parse.words[chunk.from]?.tag !== 'pronoun' && isPlainNoun(parse, index - 1)
    else if (chunk?.kind === 'verb') return adjacent && chunk.finite === true && !SAYING.has(chunk.lemma) && !DENYING.has(chunk.lemma)
    else if (chunk?.kind !== 'preposition' && !isBracket(parse, index)) return false
  }
  return false
}

function isPlainNoun({ chunks, words }: Parse, at: number): boolean {
  const chunk = chunks[at]
  return chunk?.kind === 'noun' && !chunk.time && words[chunk.head]?.tag !== 'pronoun'
}

function isBracket({ chunks, words }: Parse, at: number): boolean {
  return chunks[at]?.kind === 'comma' && /^[()]$/.test(words[chunks[at]?.from ?? -1]?.text ?? '')
}

/** Leftwards from the verb over its subject to a relative pronoun: "who returned", "that some crossed" after a noun; or none is said ("remarks he made"). */
export function isInRelative(parse: Parse, at: number): boolean {
  if (isContact(parse, at) || isSecond(parse, at)) return true
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'noun' || chunk?.kind === 'preposition' || chunk?.kind === 'other') continue
    // "the treaty that Chile and Peru signed"
    if (chunk?.kind === 'conjunction' && index < at - 1 && parse.chunks[index - 1]?.kind === 'noun' && parse.chunks[index + 1]?.kind === 'noun') continue
    // "in Arica, where two were killed on Monday"
    if (chunk?.kind === 'subordinator') return index > 0 && lastLower(parse, index) === 'where'
    return chunk?.kind === 'relative' && (lastLower(parse, index) !== 'that' || isOfNoun(parse, index))
  }
  return false
}

/** "that" after a noun, unless it is what a verb of saying says ("told lawmakers that", "said Wednesday that"), and after a denial. */
function isOfNoun(parse: Parse, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) if (DENYING.has(verbAt(parse, index)?.lemma ?? '')) return true
  const before = parse.chunks[at - 1]
  if (before?.kind !== 'noun' || before.time) return false
  // "said in a statement to the press that"
  let index = at - 2
  while (index > at - 10 && parse.chunks[index]?.kind === 'preposition' && parse.chunks[index - 1]?.kind === 'noun') index -= 2
  if (parse.chunks[index]?.kind === 'preposition') index -= 1
  const verb = verbAt(parse, index)
  return verb === null || !SAYING.has(verb.lemma) || (index === at - 2 && !ADDRESSING.has(verb.lemma))
}

/** Have whom they tell right before what they tell: not "heard a case that Chile brought". */
const ADDRESSING = new Set('tell inform notify warn show advise caution remind'.split(' '))

export function isSubordinate(parse: Parse, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'subordinator' || (chunk?.kind === 'clause' && isClauseOpener(parse, index))) return true
    if (chunk?.kind === 'comma' || chunk?.kind === 'verb' || chunk?.kind === 'stop') return false
  }
  return false
}

function openerOf({ words }: Parse, { from, to }: VerbGroup): Parse['words'][number] | undefined {
  return words.slice(from, to).find(({ tag }) => tag !== 'adverb' && tag !== 'negation')
}
