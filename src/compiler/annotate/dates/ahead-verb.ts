import { chunkAt, lastLower, verbAt, type Parse } from '../context/grammar/parse.ts'
import { verbBefore } from './own-verb.ts'

/** What has been agreed, and what somebody has been told to do, is to come. */
const AGREEING = new Set('agree decide resolve vow pledge promise vote undertake'.split(' '))
const ORDERING = new Set('order tell instruct ask urge require oblige command'.split(' '))
/** In the present, of a day: what is on the calendar. */
const SCHEDULED = new Set('open reopen begin start end close conclude vote elect meet gather convene resume expire rule decide visit host hear'.split(' '))
/** "takes place on May 3" */
const TAKEN = /^(?:place|effect|office)$/
/** Are told in the present, whenever they happened. */
const STORIES = /^(?:story|film|movie|book|novel|play|tale|account|diary|documentary|series)$/

/** How the words that a day belongs to look ahead to it: to a day that has not begun ("agreed to meet on May 3"), or that may have ("the trial opens on May 3"); null where they don't. */
export function looksAheadTo(parse: Parse, start: number): 'before' | 'until' | null {
  const at = chunkAt(parse, start)
  const link = parse.chunks[at - 1]?.kind === 'preposition' || parse.chunks[at - 1]?.kind === 'clause' ? lastLower(parse, at - 1) : ''
  if (!/^(?:|on|in|at|by|before|from|until|for|to)$/.test(link)) return null
  const verb = verbBefore(parse, link === '' ? at - 1 : at - 2)
  if (verb === null) return null
  if (isAgreed(parse, verb, link)) return 'before'
  return /^(?:|on|from)$/.test(link) && isScheduled(parse, verb, at) ? 'until' : null
}

/** "agreed over the weekend to resume talks on May 3", "told the company to pay by May 3" */
function isAgreed(parse: Parse, at: number, link: string): boolean {
  const verb = verbAt(parse, at)
  if (verb?.infinitive !== true || parse.words[verb.from + 1]?.tag === 'have') return false
  const governor = verbBefore(parse, at - 1)
  const told = governor === null ? null : verbAt(parse, governor)
  if (governor === null || told === null || told.finite !== true || hadDone(parse, governor)) return false
  return AGREEING.has(told.lemma) || (ORDERING.has(told.lemma) && /^(?:by|before|from|until)$/.test(link))
}

/** Of an earlier time: "had agreed to", "who agreed to". */
function hadDone({ words, chunks }: Parse, at: number): boolean {
  const verb = chunks[at]
  const [before, further] = [chunks[at - 1]?.kind, chunks[at - 2]?.kind]
  return words[verb?.from ?? 0]?.lower === 'had' || before === 'relative' || further === 'relative'
}

/** "The trial opens on May 3", "The summit takes place in Lima on May 3" */
function isScheduled(parse: Parse, at: number, date: number): boolean {
  const verb = verbAt(parse, at)
  if (verb?.finite !== true || parse.words[verb.from]?.tag !== 'verb' || !/^(?:s|base)$/.test(verb.form)) return false
  const subject = parse.chunks[at - 1]
  if (subject?.kind !== 'noun' || STORIES.test(parse.words[subject.head]?.lower ?? '') || verbAt(parse, date + 1) !== null) return false
  return SCHEDULED.has(verb.lemma) || (verb.lemma === 'take' && TAKEN.test(lastLower(parse, at + 1)))
}
