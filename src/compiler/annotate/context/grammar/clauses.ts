import { DOUBTING, JUDGING, OBJECT_CONTROL, PERCEIVING, PLANNING, SAYING } from '../lexicon/verb-classes.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './parse.ts'
import { relativeAside } from './relative-aside.ts'

/** How many verbs a subject is handed down over. */
const DEEPEST = 8

/** How a phrase stands in its clause: `verb` and `subject` are chunk indexes. */
export interface Governor {
  verb: number
  role: 'subject' | 'object'
}

/** The verb group whose clause the noun phrase in chunks at..last belongs to, or null ("Of 300 workers, none"). */
export function governorOf(parse: Parse, at: number, last: number): Governor | null {
  // "five of which could be lost": the relative clause is the number's own.
  const theirs = lastLower(parse, last + 1) === 'of' && parse.chunks[last + 2]?.kind === 'relative'
  const after = verbAfter(parse, theirs ? last + 2 : last)
  if (theirs && after !== null) return { verb: after, role: 'subject' }
  const right = after !== null && isPurpose(parse, at, after) ? null : after
  let crossed = false
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'relative' || chunk.kind === 'subordinator' || chunk.kind === 'stop')
      break
    if (chunk.kind === 'quote' && opensSpeech(parse, index)) break
    if (chunk.kind === 'clause' && right !== null) break
    if (chunk.kind === 'comma' || chunk.kind === 'conjunction') crossed = true
    if (chunk.kind !== 'verb') continue
    const complement = SAYING.has(chunk.lemma) && !chunk.passive && !(index === at - 1 && right !== null && PERCEIVING.has(chunk.lemma) && isOther(parse, last, right))
    if (
      right !== null &&
      (complement || crossed || (chunk.finite === false && !chunk.infinitive && chunk.form !== 'ing'))
    )
      break
    return { verb: index, role: 'object' }
  }
  return right === null ? null : { verb: right, role: 'subject' }
}

/** "counted six missiles and the army gave no number": what is joined to the number and has none itself begins a clause of its own. */
function isOther(parse: Parse, at: number, verb: number): boolean {
  const phrase = nounAt(parse, at + 2)
  return parse.chunks[at + 1]?.kind === 'conjunction' && phrase !== null && verb === at + 3 && !parse.words.slice(phrase.from, phrase.to).some(({ tag }) => tag === 'number')
}

/** "sent 300 reinforcements to replace its losses": the infinitive says what for, the verb before what is done with them. */
function isPurpose(parse: Parse, at: number, verb: number): boolean {
  const infinitive = verbAt(parse, verb)
  if (infinitive?.infinitive !== true || infinitive.passive || infinitive.main > infinitive.from + 1) return false
  for (let index = at - 1; index >= 0 && index > at - REACH / 2; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false
    if (chunk.kind === 'verb') return chunk.finite === true && !SAYING.has(chunk.lemma) && !PLANNING.has(chunk.lemma) && !DOUBTING.has(chunk.lemma)
  }
  return false
}

/** The finite verb that the noun phrase is the subject of, past its complements, coordinated phrases and asides. */
function verbAfter(parse: Parse, at: number): number | null {
  let asides = 0
  for (let index = at + 1; index < parse.chunks.length && index < at + REACH; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined) return null
    switch (chunk.kind) {
      case 'verb':
        if (chunk.finite === true || (chunk.infinitive && index === at + 1)) return index
        if (chunk.infinitive) return null
        break
      case 'noun':
        // "“at least 300” soldiers were": the quotation ends within the phrase.
        if (!chunk.time && !follows(parse, index) && !(index === at + 2 && parse.chunks[at + 1]?.kind === 'quote') && !(index === at + 1 && lastLower(parse, index) === 'others')) return null
        break
      case 'comma': {
        const next = parse.chunks[index + 1]
        if (next?.kind === 'verb' && next.finite === true) return asides > 0 ? index + 1 : null
        const close = commaAfter(parse, index + 1)
        if (close === null) return null
        asides += 1
        index = close - 1
        if (asides > 2) return null
        break
      }
      case 'relative':
        index = Math.max(index, relativeEnd(parse, index) - 1)
        break
      case 'conjunction':
        if (parse.chunks[index + 1]?.kind !== 'noun') return null
        break
      case 'preposition':
      case 'other':
      case 'quote':
        break
      default:
        return null
    }
  }
  return null
}

/** A noun phrase after a preposition, a conjunction or a participle does not begin a clause of its own. */
function follows(parse: Parse, at: number): boolean {
  const before = parse.chunks[at - 1]
  return (
    before !== undefined &&
    (before.kind === 'preposition' ||
      before.kind === 'conjunction' ||
      (before.kind === 'verb' && before.finite === false))
  )
}

function commaAfter(parse: Parse, from: number): number | null {
  for (let index = from; index < parse.chunks.length && index < from + REACH / 2; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'stop') return null
    if (kind === 'comma') return index
  }
  return null
}

/** Where the relative clause at `at` ends: after its verb and what is governed by that. */
function relativeEnd(parse: Parse, at: number): number {
  let index = at + 1
  let verbs = 0
  for (; index < parse.chunks.length && index < at + REACH / 2; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'stop') break
    if (chunk.kind === 'verb' && chunk.finite === true) {
      verbs += 1
      if (verbs > 1) break
    }
  }
  return index
}

/** A quotation mark that begins what somebody says, and not just a word in quotes. */
function opensSpeech(parse: Parse, at: number): boolean {
  const before = parse.chunks[at - 1]
  return (
    before === undefined ||
    before.kind === 'comma' ||
    before.kind === 'stop' ||
    before.kind === 'verb' ||
    before.kind === 'relative'
  )
}

/** The noun phrase that does what the verb group at `at` says, as a chunk index; null when none is in reach. */
export function subjectOf(parse: Parse, at: number, depth = 0): number | null {
  const verb = verbAt(parse, at)
  if (verb === null || depth > DEEPEST) return null
  if (verb.infinitive) return subjectOfInfinitive(parse, at, depth)
  const before = parse.chunks[at - 1]
  if (before?.kind === 'verb') return pastRelative(parse, at) ?? subjectOf(parse, at - 1, depth + 1)
  const other = coordinate(parse, at)
  if (other !== null) return subjectOf(parse, other, depth + 1)
  if (before?.kind === 'relative') return antecedent(parse, at - 1)
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
    const main = (before.kind === 'comma' && SAYING.has(verb.lemma) ? outermostSaying(parse, at) : null) ?? mainVerbBefore(parse, at)
    return main === null ? null : subjectOf(parse, main, depth + 1)
  }
  return phraseBefore(parse, at)
}

/** "The mayor said the firm was broke, adding that …": who adds is who spoke first, not whom he spoke of. */
function outermostSaying(parse: Parse, at: number): number | null {
  let found: number | null = null
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'stop') break
    if (chunk?.kind === 'verb' && chunk.finite === true && !chunk.passive && SAYING.has(chunk.lemma) && parse.chunks[index - 1]?.kind !== 'relative') found = index
  }
  return found
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
  const main = mainVerbBefore(parse, at)
  if (main === null) return phraseBefore(parse, at)
  const lemma = verbAt(parse, main)?.lemma ?? ''
  if (OBJECT_CONTROL.has(lemma) && before?.kind === 'noun' && main < at - 1 && !isLoneAdjective(parse, at - 1))
    return phraseBefore(parse, at)
  return subjectOf(parse, main, depth + 1)
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
  for (let steps = 0; index >= 0 && steps < REACH; steps += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined) return found
    const before = parse.chunks[index - 1]
    if (chunk.kind === 'noun') {
      if (found !== null && before?.kind === 'verb' && before.finite === true) return found
      if (before?.kind === 'clause' && (index === at - 1 || found !== null) && !chunk.time) return index
      if (before?.kind === 'preposition' || before?.kind === 'clause') index -= 2
      else if (before?.kind === 'verb' && !(SAYING.has(before.lemma) && before.finite === true)) index -= 2
      else if (chunk.time && before !== undefined && before.kind !== 'stop' && before.kind !== 'quote') index -= 1
      else if (before?.kind === 'noun' && parse.words[chunk.from]?.tag === 'adverb') index -= 1
      else if (before?.kind === 'conjunction' && parse.chunks[index - 2]?.kind === 'noun') {
        found = index
        index -= 2
      } else if (before?.kind === 'relative' && found === null && clauseEnds(parse, index, at)) index -= 1
      else return index
    } else if (chunk.kind === 'comma') {
      const open = relativeAside(parse.chunks, parse.words, index) ?? commaBefore(parse, index - 1)
      if (open === null) return found
      index = open - 1
    } else if (chunk.kind === 'relative') {
      if (index === at - 1 || found === null) index -= 1
      else return found
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
    if (chunk.kind === 'verb' && chunk.finite === true && parse.chunks[index - 1]?.kind !== 'relative') return null
  }
  return null
}
