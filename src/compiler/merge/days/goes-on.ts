import type { DateMention } from '../../../bundle/schema.ts'
import { chunkAt, REACH, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { ACTORS, PEOPLE } from '../../annotate/context/lexicon/nouns.ts'
import { singular } from '../../annotate/context/lexicon/singular.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { Sentence } from '../../segment/index.ts'
import { clauseOf, isInRelative, isSubordinate, mainVerb, tellsDeed } from './clause-of-date.ts'
import { givesSpeech, isPicture, isSpeech, TOLD_BY_SOMEONE } from './telling.ts'

const STEM_LENGTH = 5
/** Stand for what was told before, after "the" or "its": "the company's move". */
const DECISION = /^(?:move|step|ban|decree|pact|accord|treaty|resignation|appointment|plan|decision|measure|deal|agreement|order|result|finding|figure|news)s?$/

/** People told of before, by another word. */
const OF_PEOPLE = /^(?:men|women|man|woman|people|pair|two|three|four|soldiers?|troops|captives?|prisoners?|victims?|group|couple|duo|trio)$/

/** Stems of the words of a title and opening, and all its words. */
export interface Known {
  stems: ReadonlySet<string>
  words: ReadonlySet<string>
  /** The names in what the opening begins with. */
  doer: ReadonlySet<string>
  /** It tells of people, who may be "the men" or "the two" later. */
  hasPeople: boolean
}

export function knownFrom(text: string, opening: Parse | null): Known {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  const first = opening?.chunks[0]
  const doer = first?.kind === 'noun' ? (opening?.words.slice(first.from, first.to).filter(({ tag }) => tag === 'name') ?? []) : []
  return { hasPeople: words.some((word) => PEOPLE.has(singular(word))), doer: new Set(doer.map(({ lower }) => lower)), stems: new Set(words.filter(({ length }) => length >= 4).map(stemOf)), words: new Set(words) }
}

/** "opening", "opened": "open" */
function stemOf(word: string): string {
  return word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '').slice(0, STEM_LENGTH)
}

/** Up to its date or main verb, the sentence speaks of what was spoken of before: "he", "this", "the claim", the same speaker, or a common noun of the opening. */
export function goesOn(clause: Parse, { start }: DateMention, { stems, words: known, doer, hasPeople }: Known): boolean {
  const main = mainVerb(clause) ?? 0
  const last = Math.max(chunkAt(clause, start), main)
  return clause.chunks.slice(0, last).some((chunk, at) => {
    if (chunk.kind !== 'noun') return false
    const words = clause.words.slice(chunk.from, chunk.to)
    const [first, head] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? '']
    if (/^(?:he|she|they|it|this|him|her|them)$/.test(first)) return true
    // "The decision was announced on Monday"
    if (at === 0 && first === 'the' && words.every(({ tag }) => tag !== 'name') && !ACTORS.has(head)) return true
    // "Peru's defence ministry said" of what Peru says
    if (at === main - 1 && words.some(({ tag, lower }) => tag === 'name' && doer.has(lower)) && SAYING.has(verbAt(clause, main)?.lemma ?? '')) return true
    const isDefinite = /^(?:the|this|that|its|his|her|their)$/.test(first)
    if (isDefinite && (DECISION.test(head) || (hasPeople && words.length < 4 && OF_PEOPLE.test(head)))) return true
    if (isSpeech(clause, at) && (at === 1 || isDefinite || isPicture(clause, at) || (at === 0 && givesSpeech(clause, main)))) return true
    if (at === main - 1 && !chunk.time && words.every(({ tag, lower }) => (tag !== 'name' && tag !== 'noun') || known.has(lower)) && words.some(({ tag }) => tag === 'name')) return true
    return words.some(({ tag, lower }) => (tag === 'noun' || tag === 'adjective') && lower.length >= 4 && stems.has(stemOf(lower)))
  })
}

/** "On Monday an official had put the toll at ten": before what is told. */
export function isBeforehand(clause: Parse, date: DateMention): boolean {
  const group = verbAt(clause, clauseOf(clause, date).verb ?? -1)
  // "The move follows clashes on Monday"
  return group !== null && (group.lemma === 'follow' || (group.main > group.from && clause.words[group.from]?.lower === 'had'))
}

const LIGHT_VERB = /^(?:be|have|do|make|take|get|give|go|hold|say|call)$/

/** Between two commas, or who says it all, before the rest. */
const ASIDE = /, (?:who|which|whose)\b[^,]*,|^According to [^,]*,/g

const HOUR = 'dawn|dusk|noon|midday|midnight|daybreak|sunrise|sunset|nightfall|dark'
/** "shortly before dawn on Monday": the date may begin with the hour. */
const BESIDE_HOUR = new RegExp(`\\b(?:before|after) (?:${HOUR})\\b`, 'g')
const OPENS_WITH_HOUR = new RegExp(`^(?:${HOUR})\\b`)

/** Nobody is said to say it, and it is no time before or after another. */
export function isToldPlainly({ start, quote }: DateMention, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, start - sentence.start) + (OPENS_WITH_HOUR.exec(quote)?.[0] ?? '')
  return !TOLD_BY_SOMEONE.test(before.replace(ASIDE, '').replace(BESIDE_HOUR, ''))
}

/** "The group, which came on Monday, will stay", "The bridge, opened on Monday, can": said of the subject that the sentence opens with. */
export function isOfAside(clause: Parse, date: DateMention, { words: known }: Known): boolean {
  const { verb } = clauseOf(clause, date)
  const group = verb === null ? null : verbAt(clause, verb)
  if (verb === null || group === null) return false
  const at = clause.chunks.slice(0, REACH).findIndex(({ kind }) => kind === 'comma')
  const isParticiple = verb === at + 1 && group.finite === false && group.form !== 'ing'
  const isRelative = clause.chunks[at + 1]?.kind === 'relative' && at + 2 <= verb && verb <= at + 3 && tellsDeed(clause, verb)
  const [subject] = clause.chunks
  const isNew = subject?.kind === 'noun' && clause.words.slice(subject.from, subject.to).every(({ tag, lower }) => tag === 'name' && !known.has(lower))
  return (isParticiple || isRelative) && !isNew && clause.chunks.slice(0, at).every(({ kind }) => kind === 'noun' || kind === 'preposition')
}

/** "The agency said that the man was brought in on Monday" */
export function isSaidDeed(clause: Parse, date: DateMention): boolean {
  const { verb, tellsWhich } = clauseOf(clause, date)
  const first = mainVerb(clause)
  return verb !== null && first !== null && verb > first && !tellsWhich && SAYING.has(verbAt(clause, first)?.lemma ?? '') && tellsDeed(clause, verb)
}

/** "said that the man died on Monday" of one who "has died, the army said", "signed it on Monday" of those who "said that they had signed it". */
export function repeatsDeed(opening: Parse, clause: Parse, date: DateMention): boolean {
  const { verb, tellsWhich } = clauseOf(clause, date)
  const lemma = verb === null || tellsWhich ? undefined : verbAt(clause, verb)?.lemma
  if (lemma === undefined || LIGHT_VERB.test(lemma) || SAYING.has(lemma)) return false
  const main = mainVerb(opening)
  return main !== null && (verbAt(opening, main)?.lemma === lemma || saidDeed(opening, main) === lemma)
}

/** The participle of a deed that the title or opening tells: "the rocket, launched on Monday". */
export function isKnownDeed(clause: Parse, at: number | null, { stems }: Known): boolean {
  const verb = verbAt(clause, at ?? -1)
  return verb !== null && verb.finite === false && verb.form !== 'ing' && !verb.infinitive && !LIGHT_VERB.test(verb.lemma) && !SAYING.has(verb.lemma) && stems.has(stemOf(verb.lemma))
}

/** What is done in what the verb says. */
function saidDeed(opening: Parse, main: number): string | null {
  if (!SAYING.has(verbAt(opening, main)?.lemma ?? '')) return null
  for (let at = main + 1; at < opening.chunks.length && at < main + REACH; at += 1) {
    const verb = verbAt(opening, at)
    if (verb?.finite === true && !isInRelative(opening, at) && !isSubordinate(opening, at)) return verb.lemma
  }
  return null
}
