import { ACTORS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { DENYING, JUDGING, OBJECT_CONTROL, SAYING, SAYING_BARE } from '../lexicon/verb-classes.ts'
import { isNumbered, isOfOne, lastLower, nounAt, REACH, verbAt, type Parse } from './parse.ts'
import { relativeAside } from './relative-aside.ts'

/** How many verbs a subject is handed down over. */
const DEEPEST = 8

/** The noun phrase that does what the verb group at `at` says, as a chunk index; null when none is in reach. */
export function subjectOf(parse: Parse, at: number, depth = 0): number | null {
  const verb = verbAt(parse, at)
  if (verb === null || depth > DEEPEST) return null
  if (verb.infinitive) return subjectOfInfinitive(parse, at, depth)
  const before = parse.chunks[at - 1]
  if (before?.kind === 'verb') return pastRelative(parse, at) ?? subjectOf(parse, at - 1, depth + 1)
  const aside = pastAside(parse, at)
  if (aside !== null) return subjectOf(parse, aside, depth + 1)
  const other = SAYING.has(verb.lemma) && before?.kind === 'conjunction' ? (sayingBefore(parse, at) ?? coordinate(parse, at)) : coordinate(parse, at)
  if (other !== null) return subjectOf(parse, other, depth + 1)
  if (before?.kind === 'relative') return antecedent(parse, at - 1)
  // "with Lima speaking of 40"
  if (verb.form === 'ing' && verb.finite === false && before?.kind === 'noun' && lastLower(parse, at - 2) === 'with') return at - 1
  const adjunct =
    verb.finite === false &&
    (before?.kind === 'comma' ||
      before?.kind === 'preposition' ||
      before?.kind === 'clause' ||
      before?.kind === 'conjunction' ||
      before?.kind === 'subordinator')
  if (adjunct) {
    const judged = verb.form === 'ing' && before.kind === 'preposition' ? judgedBefore(parse, at - 1) : null
    if (judged !== null) return judged
    const main = (before.kind === 'comma' && SAYING.has(verb.lemma) ? outermostSaying(parse, at) : null) ?? pastSaying(parse, mainVerbBefore(parse, at), at)
    return main === null ? null : subjectOf(parse, main, depth + 1)
  }
  return pastClause(parse, at) ?? phraseBefore(parse, at)
}

/** "Revenue fell 34%, data showed, and was down 22%": the first verb, before who says so. */
function pastAside(parse: Parse, at: number): number | null {
  const verb = verbAt(parse, at)
  const isSaid = verb !== null && SAYING.has(verb.lemma) && !doesRatherThanSays(parse, at)
  if (verb?.finite !== true || isSaid || parse.chunks[at - 1]?.kind !== 'conjunction' || parse.chunks[at - 2]?.kind !== 'comma') return null
  let says = at - 3
  while (says > at - 8 && verbAt(parse, says) === null) says -= 1
  const told = verbAt(parse, says)
  if (told?.finite !== true || told.passive || !SAYING.has(told.lemma) || nounAt(parse, says - 1) === null || parse.chunks[says - 2]?.kind !== 'comma') return null
  const first = mainVerbBefore(parse, says - 2)
  return first === null || SAYING.has(verbAt(parse, first)?.lemma ?? '') ? null : first
}

/** "a group that counts crowds put it at 40": past the object of a relative clause. */
function pastClause(parse: Parse, at: number): number | null {
  const inner = verbAt(parse, at - 2)
  const plain = verbAt(parse, at)?.finite === true && nounAt(parse, at - 1)?.time === false && inner?.finite === true && !inner.passive && !SAYING_BARE.has(inner.lemma)
  return plain && parse.chunks[at - 3]?.kind === 'relative' && nounAt(parse, at - 4) !== null ? at - 4 : null
}

/** "denied that either village had fallen and said", "said 40 had died, but told": the verb of saying that the clause between is said by. */
function sayingBefore(parse: Parse, at: number): number | null {
  if (doesRatherThanSays(parse, at)) return null
  for (let index = at - 2; index > 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'quote') return null
    if (saysClause(parse, index, at)) return index
    if (chunk.kind !== 'relative' || lastLower(parse, index) !== 'that') continue
    const verb = verbAt(parse, index - 1)
    return verb?.finite === true && (SAYING.has(verb.lemma) || DENYING.has(verb.lemma)) && verb.form === verbAt(parse, at)?.form ? index - 1 : null
  }
  return null
}

/** "said | 40 people | had died": what is said begins right behind the verb. */
function saysClause(parse: Parse, index: number, end: number): boolean {
  const verb = verbAt(parse, index)
  const said = verb?.finite === true && !verb.passive && SAYING_BARE.has(verb.lemma) && nounAt(parse, index - 1) !== null && parse.chunks[index - 2]?.kind !== 'relative' && parse.chunks[index - 2]?.kind !== 'comma'
  return said && nounAt(parse, index + 1) !== null && finiteBetween(parse, index, end) !== null
}

/** "claimed to have killed 80" is told of who did it, as any deed. */
function doesRatherThanSays(parse: Parse, at: number): boolean {
  return verbAt(parse, at)?.lemma === 'claim' && verbAt(parse, at + 1)?.infinitive === true
}

/** "Peru struck 41 jets, the army said, using drones": who says it all uses none. */
function pastSaying(parse: Parse, main: number | null, at: number): number | null {
  const verb = verbAt(parse, main ?? -1)
  if (main === null || verb === null || !SAYING.has(verb.lemma) || parse.chunks[at - 1]?.kind !== 'comma' || at - main > 4) return main
  let open = main - 1
  while (open > 0 && open > main - 6 && parse.chunks[open]?.kind !== 'comma' && parse.chunks[open]?.kind !== 'verb') open -= 1
  return parse.chunks[open]?.kind === 'comma' ? (mainVerbBefore(parse, open) ?? main) : main
}

/**
 * "The mayor said the firm was broke, adding that …": who adds is who spoke first, not whom he spoke of. But in "Lima said 40 had died, while Quito gave a lower figure,
 * saying …" and "…, which Quito denied, saying …" it is the one of the last clause.
 */
function outermostSaying(parse: Parse, at: number): number | null {
  let found: number | null = null
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'stop') break
    if (opensContrast(parse, index)) {
      const own = found ?? finiteBetween(parse, index, at)
      if (own !== null) return own
    }
    if (chunk?.kind === 'relative' && parse.chunks[index - 1]?.kind === 'comma' && found === null) {
      const own = finiteBetween(parse, index, at)
      if (own !== null && isSpeech(parse, own) && nounAt(parse, own - 1) !== null) return own
    }
    if (chunk?.kind === 'verb' && chunk.finite === true && !chunk.passive && SAYING.has(chunk.lemma) && parse.chunks[index - 1]?.kind !== 'relative') found = index
  }
  return found
}

/** The first finite verb past the chunk `from` and before `to`. */
export function finiteBetween(parse: Parse, from: number, to: number): number | null {
  for (let index = from + 1; index < to; index += 1) if (verbAt(parse, index)?.finite === true) return index
  return null
}

function isSpeech(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  return verb !== null && !verb.passive && (SAYING.has(verb.lemma) || DENYING.has(verb.lemma))
}

/** ", while Quito", ", but Quito": a clause with a subject of its own that says something else. */
export function opensContrast(parse: Parse, at: number): boolean {
  if (parse.chunks[at - 1]?.kind !== 'comma' || !/^(?:while|whereas|but|yet)$/.test(lastLower(parse, at))) return false
  const subject = nounAt(parse, at + 1)
  if (subject === null || subject.time) return false
  return parse.chunks.slice(at + 2, at + 6).some((chunk) => chunk.kind === 'verb' && chunk.finite === true)
}

/** "jailed the broker for …", "two men accused of …": who is held to have done what follows the preposition at `at`. */
export function judgedBefore(parse: Parse, at: number): number | null {
  if (!['for', 'of', 'with', 'over', 'in'].includes(lastLower(parse, at))) return null
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || !['noun', 'preposition', 'verb', 'other'].includes(chunk.kind)) return null
    if (chunk.kind !== 'verb' || (chunk.form === 'ing' && index < at - 1)) continue
    if (!JUDGING.has(chunk.lemma)) return null
    if (chunk.passive) return phraseBefore(parse, index)
    if (chunk.finite === false && chunk.form !== 'ing') return nounAt(parse, index - 1) === null ? null : index - 1
    return nounAt(parse, index + 1) !== null && index + 1 < at ? index + 1 : null
  }
  return null
}

/** "the bridge that they agreed to build | fell": the subject before the relative clause whose verb stands right before this one. */
function pastRelative(parse: Parse, at: number): number | null {
  const verb = verbAt(parse, at)
  if (verb?.finite !== true || verb.form === 'base') return null
  let own = 0
  for (let index = at - 1; index > 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'quote') return null
    if (chunk.kind === 'verb' && chunk.finite === true) own += 1
    if (chunk.kind === 'relative') return own === 1 && nounAt(parse, index - 1) !== null ? phraseBefore(parse, index) : null
  }
  return null
}

/** The noun phrase just before a relative pronoun. */
function antecedent(parse: Parse, at: number): number | null {
  let index = at - 1
  while (parse.chunks[index]?.kind === 'comma' || parse.chunks[index]?.kind === 'preposition') index -= 1
  return nounAt(parse, index) === null ? null : index
}

function subjectOfInfinitive(parse: Parse, at: number, depth: number): number | null {
  const before = parse.chunks[at - 1]
  if (before?.kind === 'verb') return subjectOf(parse, at - 1, depth + 1)
  const main = outsideAside(parse, mainVerbBefore(parse, at))
  if (main === null) return phraseBefore(parse, at)
  const lemma = verbAt(parse, main)?.lemma ?? ''
  if (OBJECT_CONTROL.has(lemma) && before?.kind === 'noun' && main < at - 1 && !isLoneAdjective(parse, at - 1))
    return toldTo(parse, main, at) ?? phraseBefore(parse, at)
  return subjectOf(parse, main, depth + 1)
}

/** "Peru has 50 tanks, the army said, and enough steel to make 40": the verb before who says so. */
function outsideAside(parse: Parse, main: number | null): number | null {
  const verb = verbAt(parse, main ?? -1)
  const isAside = main !== null && verb?.finite === true && SAYING.has(verb.lemma) && nounAt(parse, main - 1) !== null && parse.chunks[main - 2]?.kind === 'comma' && parse.chunks[main + 1]?.kind === 'comma'
  return isAside ? (mainVerbBefore(parse, main - 2) ?? main) : main
}

/** "urged Peru to send 40", "called on Peru to": somebody who is to do it, told of right behind the verb. */
function toldTo(parse: Parse, main: number, at: number): number | null {
  const object = /^(?:on|upon)$/.test(lastLower(parse, main + 1)) ? main + 2 : main + 1
  const phrase = nounAt(parse, object)
  const head = parse.words[phrase?.head ?? -1]
  if (object >= at || phrase === null || phrase.time || head === undefined) return null
  return head.tag === 'name' || ACTORS.has(singular(head.lower)) ? object : null
}

export function isLoneAdjective(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  return phrase !== null && parse.words[phrase.head]?.tag === 'adjective'
}

/** The nearest verb group before `at` in the same clause. */
export function mainVerbBefore(parse: Parse, at: number): number | null {
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator')
      return null
    if (chunk.kind === 'verb' && (chunk.finite === true || chunk.infinitive)) return index
  }
  return null
}

/** "attacked the post and killed": the verb that this one is joined to. */
export function coordinate(parse: Parse, at: number): number | null {
  if (parse.chunks[at - 1]?.kind !== 'conjunction') return null
  return mainVerbBefore(parse, at - 1)
}

/** Leftwards over complements and asides to the phrase that is not itself governed by something between. */
function phraseBefore(parse: Parse, at: number): number | null {
  let index = at - 1
  let found: number | null = null
  let isRelative = false
  for (let steps = 0; index >= 0 && steps < REACH; steps += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined) return found
    const before = parse.chunks[index - 1]
    if (chunk.kind === 'noun') {
      if (found !== null && before?.kind === 'verb' && before.finite === true) return found
      if (before?.kind === 'clause' && (index === at - 1 || found !== null) && !chunk.time) return index
      if (before?.kind === 'preposition' || before?.kind === 'clause') index -= 2
      // "contradicts the president, who on Saturday had put it at 260": he is who did
      else if (before?.kind === 'verb' && before.finite === true && isRelative) return index
      else if (before?.kind === 'verb' && !(SAYING.has(before.lemma) && before.finite === true)) index -= 2
      else if (chunk.time && before !== undefined && before.kind !== 'stop' && before.kind !== 'quote') index -= 1
      else if (before?.kind === 'noun' && parse.words[chunk.from]?.tag === 'adverb') index -= 1
      // "the ministry | there | said", "a diplomat | close | to the talks | said"
      else if (before?.kind === 'noun' && !before.time && (isThere(parse, index, at) || isLoneAdjective(parse, index))) index -= 1
      // "the toll from the magnitude | 7.2 quake"
      else if (before?.kind === 'noun' && parse.words[before.head]?.lower === 'magnitude') index -= 1
      else if (before?.kind === 'conjunction' && isNumbered(parse, index - 2) && !isNumbered(parse, index) && isOfOne(parse, at)) return index
      else if (before?.kind === 'conjunction' && parse.chunks[index - 2]?.kind === 'noun') {
        found = index
        index -= 2
      } else if (before?.kind === 'relative' && found === null && clauseEnds(parse, index, at)) index -= 1
      // "The number of people killed when missiles hit a hall | has reached"
      else if (before?.kind === 'subordinator' && index > 2 && parse.chunks[index - 2]?.kind !== 'comma' && clauseEnds(parse, index, at)) index -= 2
      else return index
    } else if (chunk.kind === 'comma') {
      const open = relativeAside(parse.chunks, parse.words, index) ?? commaBefore(parse, index - 1)
      if (open === null) return found
      index = open - 1
    } else if (chunk.kind === 'relative') {
      if (index === at - 1 || found === null) index -= 1
      else return found
      isRelative = true
      if (parse.chunks[index]?.kind === 'comma') index -= 1
      if (parse.chunks[index]?.kind === 'preposition') index -= 1
    } else if (chunk.kind === 'verb' && chunk.finite !== true) index -= 1
    // "a lawmaker who was briefed by the agency said"
    else if (chunk.kind === 'verb' && found === null && before?.kind === 'relative' && nounAt(parse, index - 2) !== null) index -= 2
    // "debt that the town owes to banks amounts to"
    else if (chunk.kind === 'verb' && found === null && before?.kind === 'noun' && parse.chunks[index - 2]?.kind === 'relative' && nounAt(parse, index - 3) !== null) index -= 3
    else if (chunk.kind === 'other' || chunk.kind === 'quote' || chunk.kind === 'preposition') index -= 1
    else return found
  }
  return found
}

/** "the ministry there said", and not "told police there were 50" */
function isThere(parse: Parse, index: number, verb: number): boolean {
  return lastLower(parse, index) === 'there' && !/^(?:be|remain|exist|come|seem|appear|follow)$/.test(verbAt(parse, verb)?.lemma ?? 'be')
}

/** The phrase at `from` has a verb of its own before the one at `to`: "losses that the army admitted | stood". */
function clauseEnds(parse: Parse, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (verbAt(parse, index)?.finite === true) return true
  return false
}

function commaBefore(parse: Parse, from: number): number | null {
  for (let index = from; index > 0 && index > from - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop') return null
    if (chunk.kind === 'comma') return index
    // "Peru, he said on Monday, has sent"
    if (chunk.kind === 'verb' && chunk.finite === true && SAYING.has(chunk.lemma) && nounAt(parse, index - 1) !== null && parse.chunks[index - 2]?.kind === 'comma') return index - 2
    if (chunk.kind === 'verb' && chunk.finite === true && parse.chunks[index - 1]?.kind !== 'relative') return null
  }
  return null
}
