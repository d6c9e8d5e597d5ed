import { parse, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import type { VerbGroup } from '../../annotate/context/grammar/phrases.ts'
import { PEOPLE } from '../../annotate/context/lexicon/nouns.ts'
import { PLANNING, SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { countriesOf } from '../../annotate/countries.ts'
import type { Sentence } from '../../segment/index.ts'
import { mainVerb } from '../days/clause-of-date.ts'
import { DENIALS, FORMS, JUDGING, LIGHT, meaningOf } from '../same-meaning.ts'
import { baseOf, inflected, STOP, stemsOf } from '../stems.ts'

/** What the main clause of a sentence tells, or what is said in it. */
interface Clause {
  /** Base forms of its verb and of what that is about: "plans to hold talks". */
  verbs: string[]
  /** It is what someone says, and not what happened; that something is not so. */
  judges: boolean
  denies: boolean
  /** Heads of the nouns beside it. */
  things: string[]
  /** It is yet to come; null where it is half done: "agreed to send". */
  isAhead: boolean | null
}

export function clausesOf(sentence: Sentence, text: string): Clause[] {
  const whole = parse(sentence, text)
  const main = mainVerb(whole) ?? planned(whole)
  const hyphen = { verbs: hyphened(whole), things: [], isAhead: false, judges: false, denies: false }
  if (main === null) return [hyphen]
  const own = { verbs: deedAt(whole, main), things: thingsAt(whole, main), isAhead: isAheadAt(whole, main), ...speechAt(whole, main) }
  const lemma = verbAt(whole, main)?.lemma ?? ''
  if (!SAYING.has(lemma) || own.judges) return [own, hyphen]
  // "said that it had …": what is said.
  for (let at = main + 1; at < whole.chunks.length && at < main + 12; at += 1) {
    const verb = verbAt(whole, at)
    if (verb !== null && verb.finite === true && !SAYING.has(verb.lemma)) return [hyphen, { verbs: deedAt(whole, at), things: thingsAt(whole, at), isAhead: isAheadAt(whole, at), ...speechAt(whole, at) }]
  }
  return [hyphen]
}

/** Of the main clause, and of verbs of saying. */
export function actorsOf({ chunks, words, ...whole }: Parse): string[] {
  const main = mainVerb({ chunks, words, ...whole }) ?? 0
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'noun' || chunk.time) return []
    const next = chunks[at + 1]
    const speaks = next?.kind === 'verb' && next.finite === true && SAYING.has(next.lemma)
    if (!speaks && (at >= main || at < main - 4)) return []
    return words.slice(chunk.from, chunk.to).flatMap(({ tag, lower }) => (tag === 'noun' || tag === 'name' ? stemsOf(lower.replace(/['’]s?$/, '')) : []))
  })
}

/** Stems of the names in the subject of what the sentence tells, or of what is said in it: "Shares of Acme", "Acme reported". */
export function subjectNamesOf(whole: Parse): string[] {
  const told = toldVerb(whole)
  if (told === null) return []
  const stems: string[] = []
  for (let at = told - 1; at >= 0 && at > told - 4; at -= 1) {
    const chunk = whole.chunks[at]
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') break
    const words = whole.words.slice(chunk.from, chunk.to)
    // "A lawyer from Lima" is not Lima.
    if (chunk.kind === 'preposition' && words[0]?.lower !== 'of') stems.length = 0
    if (chunk.kind === 'noun' && !chunk.time) stems.push(...words.flatMap(({ tag, text }) => (tag === 'name' && countriesOf(text).size === 0 ? stemsOf(text.replace(/['’]s?$/, '')) : [])))
  }
  return stems
}

/** The main verb, or that of the clause that it says; of "reported a profit" its own. */
function toldVerb(whole: Parse): number | null {
  const main = mainVerb(whole)
  if (main === null || !SAYING.has(verbAt(whole, main)?.lemma ?? '')) return main
  for (let at = main + 2; at < whole.chunks.length && at < main + 12; at += 1) {
    const verb = verbAt(whole, at)
    if (verb?.finite === true && !SAYING.has(verb.lemma) && whole.chunks[at - 1]?.kind === 'noun') return at
  }
  return main
}

/** Words of the main clause and of what is said in it. */
export function coreOf({ chunks, words, ...whole }: Parse): string[] {
  const main = mainVerb({ chunks, words, ...whole })
  const stems: string[] = []
  let isCore = true
  for (const [at, chunk] of chunks.entries()) {
    const opener = words[chunk.from]?.lower ?? ''
    if (at === main) isCore = true
    else if (chunk.kind === 'comma') isCore ||= main !== null && at < main
    else if (chunk.kind === 'relative') isCore &&= opener === 'that' && says(chunks, at)
    else if (chunk.kind === 'subordinator' || chunk.kind === 'clause' || BACKGROUND.test(opener)) isCore = false
    if (isCore && (chunk.kind === 'verb' || (chunk.kind === 'noun' && !chunk.time))) stems.push(...stemsOf(words.slice(chunk.from, chunk.to).map(({ lower }) => lower).join(' ')))
  }
  return stems
}

const BACKGROUND = /^(?:after|before|following|since|amid|despite|over|while|as|ahead|marking|citing)$/

function says(chunks: Parse['chunks'], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const chunk = chunks[at - back]
    return chunk?.kind === 'verb' && SAYING.has(chunk.lemma)
  })
}

function speechAt(whole: Parse, at: number): { judges: boolean; denies: boolean } {
  const verb = verbAt(whole, at)
  const lemma = verb === null ? '' : lemmaOf(whole, verb)
  if (lemma === 'dismiss' && isOfPerson(whole, at, verb?.passive === true)) return { judges: false, denies: false }
  // "Missiles slammed into a market"
  if (/^(?:slam|blast)$/.test(lemma) && whole.chunks[at + 1]?.kind === 'preposition') return { judges: false, denies: false }
  return { judges: JUDGING.has(lemma), denies: DENIALS.has(lemma) }
}

/** "dismissed the prime minister", "was dismissed as chief": from a post, and no word against what was said. */
function isOfPerson({ chunks, words }: Parse, at: number, passive: boolean): boolean {
  const chunk = chunks[passive ? at - 1 : at + 1]
  return chunk?.kind === 'noun' && words.slice(chunk.from, chunk.to).some(({ lower }) => PEOPLE.has(baseOf(lower)))
}

/** The parser guesses at verbs that its lexicon has not. */
function lemmaOf({ words }: Parse, { main, lemma }: VerbGroup): string {
  return FORMS.get(words[main]?.lower ?? '') ?? lemma
}

function isAheadAt(whole: Parse, at: number): boolean | null {
  const verb = verbAt(whole, at)
  if (verb === null) return false
  const group = whole.words.slice(verb.from, verb.main)
  // "will not sign": what was decided
  if (verb.infinitive || group.some(({ lower }) => AHEAD.test(lower))) return !group.some(({ tag }) => tag === 'negation')
  if (verbAt(whole, at + 1)?.infinitive !== true || !PLANNING.has(verb.lemma)) return false
  return AHEAD_TO.has(verb.lemma) || null
}

const AHEAD = /^(?:will|would|shall|may|might|could)$/
const AHEAD_TO = new Set('plan intend prepare aim set expect schedule slate seek want hope'.split(' '))

/** Heads of the common nouns around a verb: who does what to whom, as far as order tells. */
function thingsAt(whole: Parse, at: number): string[] {
  const heads: string[] = []
  for (let index = Math.max(0, at - 4); index < at + 5; index += 1) {
    const chunk = whole.chunks[index]
    if (chunk?.kind !== 'noun' || chunk.time) continue
    const head = whole.words[chunk.head]
    if (head?.tag === 'noun') heads.push(baseOf(head.lower))
  }
  return heads.filter((head) => !STOP.has(head))
}

/** "Builders to arrive in May"; of two phrases side by side the second may be a verb ("Ten states set up a body to watch"). */
function planned({ chunks }: Parse): number | null {
  const at = chunks.findIndex((chunk, index) => chunk.kind === 'verb' || (chunk.kind === 'noun' && chunks[index + 1]?.kind === 'noun'))
  const verb = chunks[at]
  return verb?.kind === 'verb' && verb.infinitive ? at : null
}

/** "test-fires" */
function hyphened({ words }: Parse): string[] {
  return words.flatMap(({ lower }) => (lower.includes('-') && meaningOf(inflected(lower)) !== inflected(lower) ? [inflected(lower)] : []))
}

function deedAt(whole: Parse, at: number): string[] {
  const verb = verbAt(whole, at)
  if (verb === null || SAYING.has(verb.lemma)) return []
  // "agreed to bring", "plans to hold"
  const planned = verbAt(whole, at + 1)
  const further = planned?.infinitive === true ? deedAt(whole, at + 1) : []
  if (!LIGHT.has(verb.lemma)) return [lemmaOf(whole, verb), ...further]
  const object = whole.chunks.slice(at + 1, at + 3).find(({ kind }) => kind === 'noun')
  const nouns = object === undefined ? [] : whole.words.slice(object.from, object.to).filter(({ tag, verb: reading }) => tag === 'noun' || reading !== null)
  return [...further, ...nouns.map(({ lower }) => baseOf(lower))]
}
