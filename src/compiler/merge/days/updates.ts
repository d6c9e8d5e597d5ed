import type { DateMention } from '../../../bundle/schema.ts'
import { UNPLANNED } from '../../annotate/dates/unplanned.ts'
import { subjectOf } from '../../annotate/context/grammar/subject.ts'
import { chunkAt, nounAt, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { singular } from '../../annotate/context/lexicon/singular.ts'
import { clauseOf, mainVerb, tellsDeed } from './clause-of-date.ts'
import type { Known } from './goes-on.ts'
import { isDone } from './news.ts'

/** Those who come after a disaster, and what they do. */
const RESCUER = /^(?:rescuer|searcher|responder|diver|crew|team|search|rescue|relief|effort|volunteer|worker|hundred|thousand|dozen|people|person|villager|resident|relative|helicopter|boat|aftershock|work|aid|operation)$/
const SEARCHING = new Set('search comb scour sift dig hunt look seek race scramble struggle hamper hinder continue resume try work rush intensify step gather slow press widen expand stall'.split(' '))
/** What is counted afterwards, and how it changes. */
const TALLY = /^(?:toll|count|number|tally|death|casualty|body)$/
const GROWING = new Set('rise climb grow increase reach pass top jump soar go mount exceed stand near surge'.split(' '))
/** Of a disaster, that it came about. */
const STRIKING = new Set('strike hit explode collapse crash sink capsize derail erupt burst plunge slam sweep happen occur come rupture overturn detonate'.split(' '))

/** "Rescuers searched on Sunday for survivors", "The death toll rose to 89 on Monday": of a disaster that is told of already, on whose day the event was. */
export function isUpdate(opening: readonly Parse[]): boolean {
  return opening.some((sentence) => {
    const main = mainVerb(sentence)
    const lemma = main === null ? undefined : verbAt(sentence, main)?.lemma
    const subject = main === null ? null : subjectOf(sentence, main)
    const head = singular(sentence.words[nounAt(sentence, subject ?? -1)?.head ?? -1]?.lower ?? '')
    if (lemma === undefined || !sentence.words.some(({ lower }) => UNPLANNED.has(lower) || VICTIMS.test(lower))) return false
    return (RESCUER.test(head) && SEARCHING.has(lemma)) || (TALLY.test(head) && GROWING.has(lemma))
  })
}

const VICTIMS = /^(?:survivors?|victims?|missing|trapped|stranded|dead|toll)$/

/** The news is of a disaster, or an attack. */
export function tellsDisaster({ words }: Known): boolean {
  return [...words].some((word) => UNPLANNED.has(word) || UNPLANNED.has(singular(word)))
}

/** "the quake struck on Saturday", "last Friday night's blast", "the quake a day earlier": the day of the disaster of which the opening tells. */
export function isOfDisaster(clause: Parse, date: DateMention, known: Known): boolean {
  if (!tellsDisaster(known)) return false
  const at = chunkAt(clause, date.start)
  const own = nounAt(clause, chunkAt(clause, date.end - 1))
  const head = clause.words[own?.head ?? -1]
  // "Friday's blast", not "a blast on Friday"
  if (head !== undefined && head.start >= date.end) return UNPLANNED.has(head.lower)
  for (const index of [at - 1, at - 2]) if (isTheDisaster(clause, index)) return true
  const { verb } = clauseOf(clause, date)
  const group = verb === null ? null : verbAt(clause, verb)
  if (verb === null || group === null) return false
  const isStruck = STRIKING.has(group.lemma) && (tellsDeed(clause, verb) || isDone(clause, verb))
  const subject = subjectOf(clause, verb) ?? -1
  return ((isStruck || group.lemma === 'kill') && isTheDisaster(clause, subject)) || (isStruck && isTheThing(clause, subject))
}

/** "when the bomb went off", "the bridge collapsed" */
function isTheThing(clause: Parse, at: number): boolean {
  const noun = nounAt(clause, at)
  return noun !== null && /^(?:the|its|their|this)$/.test(clause.words[noun.from]?.lower ?? '') && THINGS.test(clause.words[noun.head]?.lower ?? '') && !clause.words.slice(noun.from, noun.head).some(({ lower }) => OF_ANOTHER.test(lower))
}

const THINGS = /^(?:bomb|bombs|device|explosives|missile|missiles|rocket|rockets|shell|shells|plane|jet|airliner|aircraft|helicopter|train|bus|coach|truck|lorry|car|vehicle|ship|ferry|boat|vessel|tanker|bridge|dam|roof|building|tower|mine|pipeline|tank)$/

function isTheDisaster(clause: Parse, at: number): boolean {
  const noun = nounAt(clause, at)
  if (noun === null || !UNPLANNED.has(clause.words[noun.head]?.lower ?? '')) return false
  return !clause.words.slice(noun.from, noun.head).some(({ lower }) => OF_ANOTHER.test(lower))
}

const OF_ANOTHER = /^(?:an?|another|previous|earlier|last|second|similar|separate|other|such|first|no|any|these|those|recent|deadliest|worst)$/
