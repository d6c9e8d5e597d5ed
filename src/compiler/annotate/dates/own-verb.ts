import { chunkAt, lastLower, verbAt, type Parse } from '../context/grammar/parse.ts'
import { tenseOf } from '../context/grammar/tense.ts'
import { SAYING } from '../context/lexicon/verb-classes.ts'
import { CONCLUDED, UNPLANNED } from './unplanned.ts'

/** So many phrases lie between a date and its verb. */
const REACH = 8

/** Whose participle tells of a plan: "a vote scheduled on May 3", "a summit held on May 3". */
const ARRANGING = new Set('schedule plan expect set slate hold organise organize host due'.split(' '))
const AGREEING = new Set('agree decide resolve pledge vow'.split(' '))

/** True where the words that a day belongs to say that it is past, whatever is said to come of it: "will visit the mill closed on May 3", "victims of the crash on May 3". */
export function isDone(parse: Parse, start: number, isDay: boolean): boolean {
  const at = chunkAt(parse, start)
  const link = parse.chunks[at - 1]?.kind === 'preposition' ? lastLower(parse, at - 1) : ''
  if (link !== '' && !/^(?:on|in|of|at)$/.test(link)) return false
  const before = link === '' ? at - 1 : at - 2
  return isHappening(parse, before, link, isDay) || (link !== 'of' && (isDoneThen(parse, before) || isToldOn(parse, before, at) || isOfSubject(parse, before, at)))
}

/** "the storm of May 3", "the crash on May 3", "the accord of May 3"; not "more deaths in May". */
export function isHappening(parse: Parse, at: number, link: string, isDay: boolean): boolean {
  const { chunks, words } = parse
  const noun = chunks[at]
  // "With the anniversary of his death on May 3 approaching"
  if (/^(?:anniversary|eve)$/.test(lastLower(parse, at - 2))) return false
  if (noun?.kind !== 'noun' || link === '' || !(isDay || link === 'of')) return false
  const head = words[noun.head]?.lower ?? ''
  return UNPLANNED.has(head) || (link === 'of' && CONCLUDED.has(head))
}

/** "the officers died on May 3", "a bill introduced on May 3": the verb stands right before, and is not one of two that are still to be done ("will be flown home and buried on May 3"). */
function isDoneThen(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  if (verb === null || ARRANGING.has(verb.lemma) || parse.chunks[at - 1]?.kind === 'conjunction') return false
  if (verb.finite === true) return tenseOf(parse, at) === 'past' && parse.words[verb.main]?.tag === 'verb'
  return verb.form === 'ed' && !verb.infinitive && parse.words[verb.from]?.tag === 'verb' && !isStill(parse, at - 1)
}

/** "will remain closed": the participle says what goes on. */
function isStill(parse: Parse, at: number): boolean {
  return /^(?:remain|stay|keep|be|get|become|leave)$/.test(verbAt(parse, at)?.lemma ?? '')
}

/** "Tariffs will fall, the ministry said in a statement on May 3": the day on which it was told. */
function isToldOn(parse: Parse, before: number, date: number): boolean {
  const at = verbBefore(parse, before)
  const verb = at === null ? null : verbAt(parse, at)
  if (at === null || verb === null || verbAt(parse, date + 1) !== null) return false
  return verb.finite === true && (SAYING.has(verb.lemma) || AGREEING.has(verb.lemma)) && tenseOf(parse, at) === 'past' && !verb.passive
}

/** "The accord signed by both in Lima on May 3 will create jobs": of a participle within the subject of another verb. */
function isOfSubject(parse: Parse, before: number, date: number): boolean {
  const at = verbBefore(parse, before)
  const verb = at === null ? null : verbAt(parse, at)
  return verb !== null && verb.finite === false && verb.form === 'ed' && !verb.infinitive && !ARRANGING.has(verb.lemma) && verbAt(parse, date + 1)?.finite === true
}

/** "The town captured on Monday was shelled", "After a strike that killed four on Monday, they fled": the clause of the day is over, and only says which town and which strike. */
export function saysWhich(parse: Parse, start: number): boolean {
  const at = chunkAt(parse, start)
  const next = parse.chunks[at + 1]
  if (next?.kind !== 'comma' && !(next?.kind === 'verb' && next.finite === true)) return false
  const verb = verbBefore(parse, at - 1)
  if (verb === null) return false
  const isParticiple = verbAt(parse, verb)?.finite === false && verbAt(parse, verb)?.form === 'ed' && next.kind === 'verb'
  return isParticiple || parse.chunks[verb - 1]?.kind === 'relative' || (parse.chunks[verb - 1]?.kind === 'noun' && parse.chunks[verb - 2]?.kind === 'relative')
}

/** The nearest verb to the left with only nouns and prepositions between. */
export function verbBefore({ chunks }: Parse, from: number): number | null {
  for (let index = from; index >= 0 && index > from - REACH; index -= 1) {
    const { kind } = chunks[index] ?? {}
    if (kind === 'verb') return index
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'other') return null
  }
  return null
}
