import type { Status } from '../../../bundle/schema.ts'
import { isNegated } from './denial.ts'
import { coordinate, isLoneAdjective, mainVerbBefore } from './grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import type { VerbGroup } from './grammar/phrases.ts'
import { ACTORS, DOUBT_NOUNS, PLAN_NOUNS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { CAUSING, DOUBTING, DROPPING, FAILING, PLANNING, SAYING } from './lexicon/verb-classes.ts'

export const DOUBT_ADVERBS = new Set([
  'possibly',
  'potentially',
  'perhaps',
  'maybe',
  'probably',
  'presumably',
  'conceivably',
  'likely',
  'unlikely',
])
const WILL = new Set(['will', 'shall', "'ll", 'would', 'must', "won't", "wouldn't", "mustn't", 'wo', 'ought'])
const MAY = new Set(['may', 'might', 'could', 'should', "couldn't", "shouldn't"])
/** Verbs whose object is still to come: "promised 300 jobs". */
const PROMISING = new Set([
  'plan',
  'pledge',
  'promise',
  'propose',
  'expect',
  'offer',
  'seek',
  'demand',
  'request',
  'anticipate',
  'forecast',
  'project',
  'predict',
  'envisage',
  'foresee',
  'vow',
  'intend',
  'signal',
])
/** What an infinitive after these tells came about with them: "visited to sign", "rose to close at 300", "used drones to hit". */
const ACHIEVING = new Set(['visit', 'use', 'meet', 'gather', 'join', 'go', 'rise', 'fall', 'climb', 'grow', 'drop', 'gain', 'lose', 'rally', 'slip', 'rebound', 'manage', 'combine', 'fight', 'come', 'surge', 'jump', 'break', 'beat', 'win', 'defeat'])
/** Infinitives that tell how it came out: "cleared 6 metres to break the record". */
const RESULTING = new Set(['break', 'beat', 'win', 'claim', 'clinch', 'earn', 'become', 'reach', 'finish', 'close', 'end', 'settle', 'top', 'become', 'set', 'equal', 'record'])
/** Deciding these is doing them: "his decision to authorize strikes", "the Council decided to impose". */
const PERFORMING = new Set(['authorize', 'authorise', 'approve', 'grant', 'impose', 'lift', 'suspend', 'ban', 'recognize', 'recognise', 'pardon', 'sanction'])
/** "is preparing a $1bn package": it is not there yet. */
const PREPARING = new Map<string, Status>([
  ...['prepare', 'finalize', 'finalise', 'draft', 'ready', 'plan'].map((lemma): [string, Status] => [lemma, 'planned']),
  ...['consider', 'mull', 'weigh', 'contemplate', 'discuss', 'negotiate', 'debate'].map((lemma): [string, Status] => [lemma, 'possible']),
])
const CONDITIONS = new Set(['if', 'unless', 'whether'])
/** "could be seen from 40 villages": somebody did. */
const SENSING = new Set(['see', 'hear', 'feel', 'smell', 'notice', 'observe', 'sense', 'spot', 'watch', 'make'])

/** `promised`: the number is what the verb promises, and not who does. */
export function ofVerb(parse: Parse, at: number, depth: number, promised = false): Status {
  const verb = verbAt(parse, at)
  if (verb === null || depth > 6) return 'actual'
  if (isInverted(parse, at)) return isNegated(parse, verb) ? 'actual' : 'denied'
  const own = ofGroup(parse, verb)
  if (own !== null) return own
  // "6,300 of the workers are to follow"
  if (verb.lemma === 'be' && verb.main === verb.from && verbAt(parse, at + 1)?.infinitive === true) return 'planned'
  // "are presumed dead"
  if (verb.passive && /^(?:presume|suppose)$/.test(verb.lemma) && verbAt(parse, at + 1) === null) return 'possible'
  if (underCondition(parse, at)) return 'possible'
  if (verb.form === 'ing' && verb.finite === true && promised && PREPARING.has(verb.lemma)) return PREPARING.get(verb.lemma) ?? 'planned'
  if (isArranged(parse, at)) return 'planned'
  if (promised && PROMISING.has(verb.lemma) && !verb.infinitive) return 'planned'
  if (promised && !verb.passive && !verb.infinitive && isAskedFor(parse, at)) return 'planned'
  if (verb.infinitive) return ofInfinitive(parse, at, depth)
  const before = parse.chunks[at - 1]
  if (verb.form === 'ing' && verb.finite === false) return ofGerund(parse, at, depth)
  if (before?.kind === 'conjunction' && (verb.form === 'base' || verb.form === 'participle')) {
    const other = coordinate(parse, at)
    if (other !== null) return ofVerb(parse, other, depth + 1)
  }
  return 'actual'
}

const ARRANGED = new Set(['set', 'slate', 'suppose', 'mean', 'earmark', 'poise', 'schedule', 'tip', 'book', 'line'])

/** "are set to leave" (an adjective), "were supposed to arrive", "is slated for"; and "are due to arrive" */
export function isArranged(parse: Parse, at: number): boolean {
  const verb = verbAt(parse, at)
  if (verb === null || verb.finite !== true) return false
  const open = verbAt(parse, at + 1)?.infinitive === true
  if (verb.passive) return ARRANGED.has(verb.lemma) && (open || lastLower(parse, at + 1) === 'for')
  if (verb.lemma !== 'be') return false
  // "another 18 are due by May"
  if (lastLower(parse, at + 1) === 'due' && /^(?:in|by|on|next|within|before)$/.test(parse.words[parse.chunks[at + 2]?.from ?? -1]?.lower ?? '')) return true
  return /^(?:due|ready|poised|set)$/.test(lastLower(parse, at + 1)) && verbAt(parse, at + 2)?.infinitive === true
}

/** "asked for 40 tanks", "called for 40 tanks": they are not there. */
function isAskedFor(parse: Parse, at: number): boolean {
  // "asked lawmakers for an extra $85 million"
  if (/^(?:ask|press|lobby|petition)$/.test(verbAt(parse, at)?.lemma ?? '') && nounAt(parse, at + 1) !== null && lastLower(parse, at + 2) === 'for') return true
  return /^(?:ask|call|appeal|apply|plead|push|lobby|press|hope)$/.test(verbAt(parse, at)?.lemma ?? '') && lastLower(parse, at + 1) === 'for'
}

/** "40 jets were promised", "40 jets promised": and not who promises something. */
export function isPromised(parse: Parse, at: number, chunk: number): boolean {
  const verb = verbAt(parse, at)
  if (verb === null || verb.passive) return verb !== null
  const next = parse.chunks[at + 1]
  const headless = verb.form === 'ed' && verb.from === verb.main && (next === undefined || next.kind === 'stop' || next.kind === 'preposition')
  return headless && !ACTORS.has(singular(parse.words[nounAt(parse, chunk)?.head ?? -1]?.lower ?? ''))
}

/** What the auxiliaries, adverbs and negation of the group itself say. */
function ofGroup(parse: Parse, verb: VerbGroup): Status | null {
  const group = parse.words.slice(Math.max(0, verb.from - 1), verb.to + 1)
  const inside = parse.words.slice(verb.from, verb.to).map((word) => word.lower)
  // "cannot be ruled out", "could not be verified"
  if (isNegated(parse, verb)) return /^(?:rule|exclude|preclude|verify|confirm|corroborate|authenticate|substantiate|prove)$/.test(verb.lemma) ? 'possible' : 'denied'
  if (group.some((word) => DOUBT_ADVERBS.has(word.lower) && word.start < (parse.words[verb.main]?.start ?? 0)))
    return 'possible'
  const would = inside.includes('would') && inside.includes('have')
  if (inside.includes('could') && !would && SENSING.has(verb.lemma) && (verb.lemma !== 'make' || parse.words[verb.to]?.lower === 'out')) return null
  if (would || inside.some((word) => MAY.has(word))) return 'possible'
  if (inside.includes('would') && isConditional(parse, verb)) return 'possible'
  if (inside.some((word) => WILL.has(word))) return 'planned'
  return null
}

/** "If the deal is signed, it would supply 12 jets", "it would supply 12 jets if …" */
function isConditional({ words }: Parse, { from, to }: VerbGroup): boolean {
  const around = [...words.slice(Math.max(0, from - REACH), from), ...words.slice(to, to + REACH / 2)]
  return around.some(({ lower }) => lower === 'if' || lower === 'unless')
}

/** "if it sends 300 troops" */
function underCondition(parse: Parse, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH / 3; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'relative')
      return false
    if (chunk.kind === 'verb' && chunk.finite === true) return false
    if (chunk.kind === 'subordinator') return CONDITIONS.has(lastLower(parse, index))
  }
  return false
}

/** "Had it sent 300 troops, …": it has not. */
function isInverted(parse: Parse, at: number): boolean {
  const had = verbAt(parse, at - 2)
  const opens = [undefined, 'stop', 'comma', 'quote'].includes(parse.chunks[at - 3]?.kind)
  return opens && nounAt(parse, at - 1) !== null && had?.lemma === 'have' && parse.words[had.main]?.lower === 'had' && had.from === had.main
}

function ofInfinitive(parse: Parse, at: number, depth: number): Status {
  if (verbAt(parse, at - 1) !== null) return underVerb(parse, at - 1, depth)
  if (/^(?:enough|sufficient)$/.test(lastLower(parse, at - 1))) return 'possible'
  if (isLoneAdjective(parse, at - 1)) return ofAdjective(parse, at, depth)
  const noun = nounBefore(parse, at)
  if (noun !== null && PLAN_NOUNS.has(noun) && isDropped(parse, at)) return 'denied'
  if (noun !== null && (PLAN_NOUNS.has(noun) || DOUBT_NOUNS.has(noun)) && parse.words[nounAt(parse, at - 1)?.from ?? -1]?.lower === 'no') return 'denied'
  const performed = noun === 'decision' && PERFORMING.has(verbAt(parse, at)?.lemma ?? '')
  if (noun !== null && PLAN_NOUNS.has(noun) && !performed) return 'planned'
  if (noun !== null && DOUBT_NOUNS.has(noun) && !performed) return 'possible'
  const main = mainVerbBefore(parse, at)
  // "its claim to have downed five"
  const infinitive = verbAt(parse, at)
  const isPast = infinitive !== null && parse.words.slice(infinitive.from, infinitive.main).some(({ lower }) => lower === 'have')
  if (isPast && !PLANNING.has(verbAt(parse, main ?? -1)?.lemma ?? '')) return 'actual'
  if (main === null) return performed ? 'actual' : 'planned'
  const lemma = verbAt(parse, main)?.lemma ?? ''
  const achieved = RESULTING.has(verbAt(parse, at)?.lemma ?? '') && verbAt(parse, main)?.finite === true && !PLANNING.has(lemma) && !DOUBTING.has(lemma) && !FAILING.has(lemma)
  if (achieved || CAUSING.has(lemma) || ACHIEVING.has(lemma) || performed) return ofVerb(parse, main, depth + 1)
  if (DOUBTING.has(lemma)) return 'possible'
  return 'planned'
}

/** "scrapped a plan to build 300 homes", "the plan to build 300 homes was cancelled" */
function isDropped(parse: Parse, at: number): boolean {
  const main = verbAt(parse, mainVerbBefore(parse, at) ?? -1)
  if (main !== null) return !main.passive && DROPPING.has(main.lemma) && !isNegated(parse, main) && ofGroup(parse, main) === null
  for (let index = at + 1; index < parse.chunks.length && index < at + REACH / 4; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || ['comma', 'stop', 'relative', 'subordinator'].includes(chunk.kind)) return false
    if (chunk.kind === 'verb' && chunk.finite === true) return chunk.passive && DROPPING.has(chunk.lemma) && ofGroup(parse, chunk) === null
  }
  return false
}

/** "is likely to", "is due to", "is able to" */
function ofAdjective(parse: Parse, at: number, depth: number): Status {
  const word = lastLower(parse, at - 1)
  if (/^(?:likely|unlikely|able|possible|capable|willing|eager|keen|free)$/.test(word)) return 'possible'
  if (word === 'unable') return 'denied'
  if (/^(?:due|set|ready|bound|certain|sure)$/.test(word)) return 'planned'
  return verbAt(parse, at - 2) === null ? 'planned' : ofVerb(parse, at - 2, depth + 1)
}

function underVerb(parse: Parse, parent: number, depth: number): Status {
  const verb = verbAt(parse, parent)
  if (verb === null) return 'actual'
  if (verb.lemma === 'be') return ofGroup(parse, verb) ?? 'planned'
  // "is looking to buy 40"
  if (verb.lemma === 'look' && verb.form === 'ing') return ofGroup(parse, verb) ?? 'planned'
  if (FAILING.has(verb.lemma)) return 'denied'
  if (verb.lemma === 'decide' && PERFORMING.has(verbAt(parse, parent + 1)?.lemma ?? '')) return ofVerb(parse, parent, depth + 1)
  const inherited = ofVerb(parse, parent, depth + 1)
  if (inherited === 'denied' || inherited === 'possible') return inherited
  if (DOUBTING.has(verb.lemma)) return 'possible'
  const reported =
    verb.passive &&
    SAYING.has(verb.lemma) &&
    verb.lemma !== 'expect' &&
    !['project', 'forecast', 'predict', 'fear'].includes(verb.lemma)
  if (reported) return 'actual'
  return PLANNING.has(verb.lemma) ? 'planned' : inherited
}

function ofGerund(parse: Parse, at: number, depth: number): Status {
  const before = parse.chunks[at - 1]
  // "is seen cutting rates"
  if (before?.kind === 'verb' && before.passive && /^(?:see|forecast|expect|project|tip)$/.test(before.lemma) && /^(?:is|are)$/.test(parse.words[before.from]?.lower ?? '')) return 'planned'
  if (before?.kind === 'verb') return underVerb(parse, at - 1, depth)
  if (before?.kind === 'preposition') {
    if (lastLower(parse, at - 1) === 'without') return 'denied'
    // "stopped short of sending 300", "sent advisers instead of deploying 300"
    if (lastLower(parse, at - 1) === 'of' && /^(?:short|instead)$/.test(lastLower(parse, at - 2))) return 'denied'
    const noun = nounBefore(parse, at - 1)
    if (noun !== null && DOUBT_NOUNS.has(noun)) return 'possible'
    if (noun !== null && PLAN_NOUNS.has(noun)) return 'planned'
    const main = verbAt(parse, at - 2)
    if (main !== null && lastLower(parse, at - 1) === 'from') return 'denied'
    // "could not agree on freeing 300", "agreed on freeing 300"
    if (main !== null && !main.passive && /^(?:on|to)$/.test(lastLower(parse, at - 1)) && /^(?:agree|decide|settle|vote|commit)$/.test(main.lemma)) return isNegated(parse, main) ? 'denied' : 'planned'
  }
  if (before?.kind === 'noun') return 'actual'
  const main = finiteBefore(parse, at)
  const inherited = main === null ? 'actual' : ofVerb(parse, main, depth + 1)
  return inherited === 'denied' ? 'actual' : inherited
}

/** The finite verb that a participle after a comma goes with. */
function finiteBefore(parse: Parse, at: number): number | null {
  let main = mainVerbBefore(parse, at)
  for (let steps = 0; main !== null && verbAt(parse, main)?.infinitive === true && steps < 4; steps += 1)
    main = mainVerbBefore(parse, main)
  return main
}

/** The head of the noun phrase just before, past its "of" complements, singular. */
function nounBefore(parse: Parse, at: number): string | null {
  let index = at - 1
  while (
    index >= 2 &&
    parse.chunks[index]?.kind === 'noun' &&
    ['of', 'for', 'with'].includes(lastLower(parse, index - 1))
  )
    index -= 2
  const phrase = nounAt(parse, index)
  return phrase === null ? null : singular(parse.words[phrase.head]?.lower ?? '')
}
