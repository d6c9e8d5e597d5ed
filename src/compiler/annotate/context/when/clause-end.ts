import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { tenseOf } from '../grammar/tense.ts'
import { JOINING, PLANNING, SAYING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'

/** How many chunks an aside or a list has. */
const LONGEST_ASIDE = 12
const LONGEST_LIST = 16

/** What follows is another happening, which the figure only has to do with. */
const APART = new Set(['including', 'like', 'unlike', 'despite'])
/** Participles that tell no deed of the same time: they sum up, compare or quote. */
const SUMMING = new Set('make bring take raise push leave add mark include cite quote compare follow give put'.split(' '))
/** Verbs whose object and the participle after it are told together: "left 40 homes destroyed in May". */
const WHOLE = new Set('be have leave see find get keep'.split(' '))

/** The offset at which the number's clause ends, and the asides in it. */
export function clauseEnd(mention: Numbered): { limit: number; asides: { start: number; end: number }[] } {
  const { parse, chunk } = mention
  const asides: { start: number; end: number }[] = []
  const offset = (at: number): number => parse.words[parse.chunks[at]?.from ?? -1]?.start ?? Infinity
  let own = ownAside(mention)
  const relative = isInAside(mention)
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH; index += 1) {
    // "opens the resort, which has 20,000 beds, on July 1"
    if (relative && parse.chunks[index]?.kind === 'comma' && parse.chunks[index + 1]?.kind === 'preposition') return { limit: offset(index), asides }
    if (!isPause(parse, index)) {
      if (opensAnother(mention, index)) return { limit: offset(index), asides }
      continue
    }
    if (own !== null && isDash(parse, index) === isDash(parse, own) && verbAt(parse, index + 1)?.finite === true) {
      own = null
      continue
    }
    const close = asideEnd(parse, index)
    const items = isNumbered(parse, index + 1) && !isDash(parse, index) && verbAt(parse, (close ?? -2) + 1)?.finite !== true ? listEnd(parse, index) : null
    // "fired 40 shells, 30 bombs and 20 rockets this week, he said" is a list and no aside.
    if (items !== null) {
      index = items
      continue
    }
    if (close !== null) {
      const next = parse.chunks[index + 1]
      if (next?.kind !== 'preposition' || APART.has(lastLower(parse, index + 1))) asides.push({ start: offset(index), end: offset(close) })
      index = close
      continue
    }
    const list = listEnd(parse, index)
    if (list !== null) index = list
    else if (!goesOn(parse, index)) return { limit: offset(index), asides }
  }
  return { limit: Infinity, asides }
}

/** A clause that a comma and "which" or "who" open, after the main verb, holds the number. */
function isInAside({ parse, first }: Numbered): boolean {
  for (let index = first - 1; index > 0 && index > first - LONGEST_ASIDE; index -= 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'conjunction') return false
    if (kind === 'relative') return parse.chunks[index - 1]?.kind === 'comma' && /^(?:which|who|whose)$/.test(lastLower(parse, index)) && parse.chunks.slice(0, index).some((chunk) => chunk.kind === 'verb' && chunk.finite === true)
  }
  return false
}

function isDash({ words, chunks }: Parse, at: number): boolean {
  const chunk = chunks[at]
  return chunk?.kind === 'stop' && /^[-–—]$/.test(words[chunk.from]?.text ?? '')
}

function isPause(parse: Parse, at: number): boolean {
  return parse.chunks[at]?.kind === 'comma' || isDash(parse, at)
}

/** The mark that opens the enumeration that the number is in: "38 people — 34 women and four men — arrived", "guests, including 40 ministers, came". */
function ownAside({ parse, first }: Numbered): number | null {
  for (let index = first - 1; index >= 0 && index > first - LONGEST_ASIDE; index -= 1) {
    const chunk = parse.chunks[index]
    if (isDash(parse, index)) return nounAt(parse, index + 1) === null ? null : index
    if (chunk?.kind === 'comma' && /^(?:including|among)$/.test(lastLower(parse, index + 1))) return index
    // "The bulk, $1.4 billion, was taken in May"
    if (chunk?.kind === 'comma' && index === first - 1 && nounAt(parse, index - 1) !== null) return index
    // "The next one, of $1.4 billion, is due in May"
    if (chunk?.kind === 'comma' && index === first - 2 && lastLower(parse, first - 1) === 'of' && nounAt(parse, index - 1) !== null) return index
    if (chunk === undefined || chunk.kind === 'stop' || (chunk.kind === 'verb' && chunk.finite === true)) return null
  }
  return null
}

/** Where the mark at `at` is closed by its like, with no verb of its own between: "60 children, three of them girls, since May". */
function asideEnd(parse: Parse, at: number): number | null {
  const dash = isDash(parse, at)
  for (let index = at + 1; index < at + LONGEST_ASIDE; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || (chunk.kind === 'verb' && chunk.finite === true)) return null
    if (dash ? isDash(parse, index) : chunk.kind === 'comma') return index
    if (chunk.kind === 'stop') return null
  }
  return null
}

/** The last phrase of a list that goes on after the comma: "40 lamps, rugs and beds"; null where a clause follows, or what stands beside ("300 people, the most since May"). */
function listEnd(parse: Parse, comma: number): number | null {
  if (nounAt(parse, comma + 1) === null) return null
  for (let index = comma + 1; index < comma + LONGEST_LIST; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || (chunk.kind === 'noun' && isSuperlative(parse, index))) return null
    if (chunk.kind === 'conjunction') {
      const item = nounAt(parse, index + 1)
      return item === null || item.time || verbAt(parse, index + 2)?.finite === true ? null : index + 1
    }
    const part = chunk.kind === 'noun' || chunk.kind === 'comma' || chunk.kind === 'preposition' || (chunk.kind === 'verb' && chunk.finite === false)
    if (!part || (chunk.kind === 'noun' && chunk.time)) return null
  }
  return null
}

function isSuperlative({ words, chunks }: Parse, at: number): boolean {
  const chunk = chunks[at]
  return chunk !== undefined && words.slice(chunk.from, chunk.to).some(({ lower }) => /^(?:most|least|record|first|worst|best|\p{L}{3,}est)$/u.test(lower) && !/^(?:forest|west|guest|priest|interest|protest|request|harvest|arrest)$/.test(lower))
}

/** After the comma the clause goes on: with a preposition, a participle that tells what was done then, or the next of several verbs. */
function goesOn(parse: Parse, comma: number): boolean {
  const next = parse.chunks[comma + 1]
  if (isDash(parse, comma)) return false
  if (next?.kind === 'preposition') return !APART.has(lastLower(parse, comma + 1))
  if (next?.kind !== 'verb' || next.infinitive) return false
  if (next.finite !== true) return next.form === 'ing' && !SUMMING.has(next.lemma) && !SAYING.has(next.lemma)
  for (let index = comma + 2; index < comma + LONGEST_ASIDE; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'verb') return false
    if (chunk.kind === 'conjunction') return tenseOf(parse, index + 1) === tenseOf(parse, comma + 1)
  }
  return false
}

/** A chunk after which the dates are of something else. */
function opensAnother(mention: Numbered, at: number): boolean {
  const { parse, governor, number } = mention
  const chunk = parse.chunks[at]
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  const ofObject = verb !== null && governor?.role === 'object' && !SAYING.has(verb.lemma) && !WHOLE.has(verb.lemma) && !JOINING.has(verb.lemma) && number.change === null
  switch (chunk?.kind) {
    case 'stop':
      return true
    case 'subordinator':
      return lastLower(parse, at) !== 'when'
    case 'conjunction':
      return isOutlook(parse, at + 1) || opensWithTime(parse, at + 1) || (governor !== null && governor.verb < at && changesTense(parse, governor.verb, at + 1))
    case 'preposition':
      return APART.has(lastLower(parse, at))
    case 'other':
      return lastLower(parse, at) === 'ahead' && lastLower(parse, at + 1) === 'of'
    case 'clause':
      return governor !== null && ((lastLower(parse, at) === 'as' && opensClauseOfNow(parse, at)) || opensSaying(parse, at))
    // "arrested 30 men who had fled in May", "found 40 rifles stolen in May": when that was done says nothing of the deed.
    case 'relative':
      return ofObject && ['past', 'perfect'].includes(tenseOf(parse, governor?.verb ?? -1) ?? '') && !isTold(mention, at)
    case 'verb':
      return ofObject && verb.finite === true && chunk.finite === false && !chunk.infinitive && chunk.form !== 'ing' && nounAt(parse, at - 1)?.time === false && !/^(?:record|register|log|report|count|post|achieve)$/.test(chunk.lemma)
    default:
      return false
  }
}

/** "one of the 303 children who were taken in May": how many that were. */
function isTold({ parse, chunk, first }: Numbered, at: number): boolean {
  return at === chunk + 1 && lastLower(parse, first - 1) === 'of' && parse.words[nounAt(parse, first)?.from ?? -1]?.lower === 'the'
}

/** "and will raise it by 2027", "and plans to": a date of that is no date of what stands before. */
function isOutlook(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  if (verb?.finite !== true) return false
  if (/^(?:will|shall|would)$/.test(parse.words[verb.from]?.lower ?? '') || verb.lemma === 'aim') return true
  return verbAt(parse, at + 1)?.infinitive === true && PLANNING.has(verb.lemma)
}

/** "and in 2025 Peru lost", "and on Friday it sank": a clause with a time and a subject of its own. */
function opensWithTime(parse: Parse, at: number): boolean {
  const time = parse.chunks[at]?.kind === 'preposition' ? at + 1 : at
  const subject = parse.chunks[time + 1]?.kind === 'comma' ? time + 2 : time + 1
  return nounAt(parse, time)?.time === true && nounAt(parse, subject) !== null && verbAt(parse, subject + 1)?.finite === true
}

/** "has 900 workers and opened in May", "was hit by 40 shells and is shut until May", "shed 3,000 jobs and has lost 97,000 since January" */
function changesTense(parse: Parse, verb: number, next: number): boolean {
  const [one, other] = [tenseOf(parse, verb), tenseOf(parse, next)]
  if (one === 'past' && other === 'perfect') return isNumbered(parse, next + 1)
  return (one === 'present' && other === 'past') || (one === 'past' && other === 'present')
}

/** "jumped 2% after it said sales in the first half fell": the time is of what was said. */
function opensSaying(parse: Parse, at: number): boolean {
  return /^(?:after|as|because)$/.test(lastLower(parse, at)) && nounAt(parse, at + 1)?.time === false && SAYING.has(verbAt(parse, at + 2)?.lemma ?? '') && verbAt(parse, at + 2)?.finite === true && nounAt(parse, at + 3)?.time !== true && nounAt(parse, at + 4)?.time !== true
}

/** "… as the army gears up for a parade on Friday": as long as this goes on, and not "killed as they slept on Friday". */
function opensClauseOfNow(parse: Parse, at: number): boolean {
  for (let index = at + 1; index < at + LONGEST_ASIDE; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'comma') return false
    if (chunk.kind === 'verb' && chunk.finite === true) return tenseOf(parse, index) !== 'past'
  }
  return false
}
