import { chunkAt, lastLower, verbAt, type Parse } from '../context/grammar/parse.ts'
import type { VerbGroup } from '../context/grammar/phrases.ts'
import { SAYING } from '../context/lexicon/verb-classes.ts'
import { isHappening, verbBefore } from './own-verb.ts'

const REACH = 8
/** Tell of a state, which holds on no day to come. */
const STATES = new Set('be have remain stay seem appear look continue live stand keep need want like hope mean'.split(' '))
/** Are their own past. */
const SAME_IN_PAST = /^(?:let|cast|read|bet|burst|shed|bid|upset|broadcast|forecast|offset|cost|cut|put|hit|set|shut|split|spread|quit|beat|hurt)$/
/** What a picture shows, by its caption: "A man walks past a shop on Monday." */
const SEEN = new Set('walk carry sit look pass ride wave pose watch clean search react inspect hug cry mourn pray play wait comfort extinguish remove clear survey gesture stroll smile shout'.split(' '))
const SIGHT = /^(?:smoke|flames|dust|debris|rubble)$/
/** Say nothing, with what is on the calendar for an object: "reports results on Thursday". */
const ISSUING = new Set(['report', 'announce', 'disclose'])
/** "efforts to reach them": what is told of these comes later. */
export const UNDERTAKEN = /^(?:efforts?|attempts?|plans|bids?|calls?|moves?|steps?|measures|ways?|demands?|requests?|threats?|promises|pledges|votes|proposals|thanks|orders|failure|refusal|pleas?)$/

/** What the grammar says of a day that no verb in the past governs: "The court rules on the appeal on Friday", "Junior doctors in Lima to strike on Friday". */
export function isShownAhead(parse: Parse, start: number): boolean {
  const at = chunkAt(parse, start)
  // "blame the driver for the crash on Friday"
  if (isHappening(parse, at - 2, lastLower(parse, at - 1), true)) return false
  const verb = verbBefore(parse, at - 1) ?? (at <= 1 ? verbAfter(parse, at + 1) : null)
  if (verb === null) return false
  const isHeadline = parse.words.at(-1)?.tag !== 'stop'
  return isHeadline ? isToBeDone(parse, verb) : isPresent(parse, verb)
}

/** "When the government reports on Friday how many jobs were created", "once the court rules on Friday": what is waited for is told in the present. */
export function isAwaited(parse: Parse, start: number): boolean {
  const at = chunkAt(parse, start)
  const verb = verbBefore(parse, at - 1)
  if (verb === null || parse.chunks[verb - 1]?.kind !== 'noun' || !isPresentForm(parse, verb)) return false
  for (let index = verb - 2; index >= 0 && index > verb - REACH; index -= 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'clause' || kind === 'subordinator') return WAITING.test(lastLower(parse, index))
    if (kind !== 'noun' && kind !== 'preposition') return false
  }
  return false
}

const WAITING = /^(?:when|once|if|until|unless|whether)$/

function isPresentForm(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  return verb?.finite === true && /^(?:s|base)$/.test(verb.form) && isAlone(parse, verb) && !SAME_IN_PAST.test(lastLower(parse, at))
}

/** "On Friday, the court rules": the verb of the subject that follows. */
function verbAfter({ chunks }: Parse, from: number): number | null {
  for (let index = from; index < from + REACH; index += 1) {
    const kind = chunks[index]?.kind
    if (kind === 'verb') return index
    if (kind !== 'noun' && kind !== 'preposition' && !(kind === 'comma' && index === from)) return null
  }
  return null
}

/** The present of a deed, told of a day: it is on the calendar. */
function isPresent(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  const subject = parse.chunks[at - 1]
  if (verb === null || subject?.kind !== 'noun' || subject.time || !isPresentForm(parse, at)) return false
  if (SEEN.has(verb.lemma) || SIGHT.test(lastLower(parse, at - 1)) || /^an?$/.test(parse.words[subject.from]?.lower ?? '')) return false
  return !STATES.has(verb.lemma) && (!SAYING.has(verb.lemma) || (ISSUING.has(verb.lemma) && parse.chunks[at + 1]?.kind === 'noun'))
}

function isAlone({ words }: Parse, { from, to }: VerbGroup): boolean {
  return words.slice(from, to).every(({ tag }) => tag === 'verb' || tag === 'adverb')
}

/** A headline's infinitive with no verb before it, or behind a comma: "…, to visit Lima on Friday". */
function isToBeDone(parse: Parse, at: number): boolean {
  if (verbAt(parse, at)?.infinitive !== true || (UNDERTAKEN.test(lastLower(parse, at - 1)) && parse.chunks[at - 1]?.kind === 'noun')) return false
  return parse.chunks[at - 1]?.kind === 'comma' || !parse.chunks.slice(0, at).some((chunk, index) => chunk.kind === 'verb' && chunk.finite === true && lastLower(parse, index) !== 'talks')
}
