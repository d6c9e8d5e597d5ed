import type { FoundDate } from '../../types.ts'
import { chunkAt, nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import { relativeAside } from '../grammar/relative-aside.ts'
import { mainVerbBefore } from '../grammar/subject.ts'
import { tenseOf } from '../grammar/tense.ts'
import { singular } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { HAPPENING, UPHEAVAL } from './year-of-happening.ts'

/** What a storm does, whatever its name. */
const STRIKING = new Set('strike hit devastate batter lash slam pound ravage sweep flatten'.split(' '))
/** What happenings do on their day, */
const OCCURRING = new Set('take occur happen erupt break make rip tear come unfold'.split(' '))
/** and what goes on from then. */
const BEGINNING = new Set('begin start erupt break'.split(' '))
/** How many verbs one subject has in a row. */
const MOST_VERBS = 5

/** "Katrina, which struck in 2005, was blamed for 1,200 deaths", "Camille in 1969 made landfall and caused $1bn in damage": the day that the subject is told by is that of all its past verbs. */
export function isOfSubject({ parse, governor, number }: Numbered, date: FoundDate): boolean {
  if (governor === null || date.end > number.start) return false
  const first = firstVerb(parse, governor.verb)
  if (first === null) return false
  if (first !== governor.verb && chunkAt(parse, date.end - 1) === first - 1) return tenseOf(parse, first) === 'past' && !SAYING.has(verbAt(parse, first)?.lemma ?? '')
  return isInAside(parse, first, date) && (tenseOf(parse, first) === 'past' || hasBegunThen(parse, date))
}

/** "an uprising that began in April", "the war, which erupted in May": it has gone on since the date. */
export function hasBegunThen(parse: Parse, date: FoundDate): boolean {
  const at = chunkAt(parse, date.start)
  const verb = verbBefore(parse, at)
  return verb !== null && BEGINNING.has(verbAt(parse, verb)?.lemma ?? '') && parse.chunks[verb - 1]?.kind === 'relative' && isEvent(parse, parse.chunks[verb - 2]?.kind === 'comma' ? verb - 3 : verb - 2)
}

/** "The toll from a quake that struck on Saturday has risen to 200", "rose to 200": by now. */
export function isPastOfPerfect({ parse, governor, number }: Numbered, date: FoundDate): boolean {
  if (governor === null || date.end > number.start) return false
  if (tenseOf(parse, governor.verb) !== 'perfect' && number.change?.role !== 'to') return false
  const at = chunkAt(parse, date.start)
  const verb = verbBefore(parse, at)
  return verb !== null && governor.verb > at && tenseOf(parse, verb) === 'past' && parse.chunks[verb - 1]?.kind === 'relative' && !hasBegunThen(parse, date)
}

/** The date stands in the "which" clause that ends before the verb, and says when the subject happened. */
function isInAside(parse: Parse, first: number, date: FoundDate): boolean {
  const open = relativeAside(parse.chunks, parse.words, first - 1)
  const at = chunkAt(parse, date.start)
  if (open === null || at <= open || at >= first) return false
  const verb = verbBefore(parse, at)
  const lemma = verbAt(parse, verb ?? -1)?.lemma ?? ''
  if (verb === null || verb !== open + 2 || tenseOf(parse, verb) !== 'past') return false
  return isEvent(parse, open - 1) ? STRIKING.has(lemma) || OCCURRING.has(lemma) || BEGINNING.has(lemma) : STRIKING.has(lemma) && parse.words[nounAt(parse, open - 1)?.head ?? -1]?.tag === 'name'
}

function isEvent(parse: Parse, at: number): boolean {
  const noun = singular(parse.words[nounAt(parse, at)?.head ?? -1]?.lower ?? '')
  return HAPPENING.test(noun) || UPHEAVAL.test(noun) || noun === 'fighting'
}

/** The finite verb before a date, with no comma between. */
function verbBefore(parse: Parse, at: number): number | null {
  for (let index = at - 1; index >= 0 && index > at - 8; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'relative') return null
    if (chunk?.kind === 'verb' && chunk.finite === true) return index
  }
  return null
}

/** The first of the verbs that share a subject: "struck, killed 12 and left 40 hurt". */
function firstVerb(parse: Parse, verb: number): number | null {
  let at = verb
  for (let steps = 0; steps < MOST_VERBS; steps += 1) {
    const group = verbAt(parse, at)
    if (group === null) return null
    const kind = parse.chunks[at - 1]?.kind
    const joined = kind === 'conjunction' || (kind === 'comma' && relativeAside(parse.chunks, parse.words, at - 1) === null)
    if (!joined && group.finite === true) return at
    const before = mainVerbBefore(parse, at)
    if (before === null || (group.finite === true && tenseOf(parse, before) !== tenseOf(parse, at)) || group.infinitive) return null
    at = before
  }
  return null
}
