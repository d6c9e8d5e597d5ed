import { isPlural } from '../lexicon/singular.ts'
import type { Tag, Word } from './words.ts'

/** How far a rule looks, in words, so that a sentence without an end takes linear time. */
const REACH = 24

/** Inside a noun phrase, where no finite verb can stand. */
export function inPhrase(tag: Tag | undefined): boolean {
  return tag === 'determiner' || tag === 'adjective' || tag === 'number' || tag === 'possessive' || tag === 'hyphen'
}

export function followsSubject(before: Word | undefined): boolean {
  return (
    before !== undefined &&
    (before.tag === 'noun' ||
      before.tag === 'name' ||
      before.tag === 'pronoun' ||
      before.tag === 'calendar' ||
      before.tag === 'stop')
  )
}

export function opensObject(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (next.tag === 'number' ||
      next.tag === 'symbol' ||
      next.tag === 'determiner' ||
      next.tag === 'pronoun' ||
      next.tag === 'name' ||
      next.tag === 'adjective' ||
      next.tag === 'relative')
  )
}

export function opensObjectOrClause(words: readonly Word[], at: number): boolean {
  const next = following(words, at)
  if (next === undefined) return false
  if (opensObject(next) || next.tag === 'quote' || next.tag === 'clause') return true
  // "hopes to send", and not "exports to Peru have fallen"
  if (next.tag === 'to') return isInfinitive(words[words.indexOf(next, at) + 1]) || !laterFinite(words, at)
  if (next.tag === 'preposition') return !['of', 'for'].includes(next.lower) && !laterFinite(words, at)
  return (next.tag === 'noun' || next.tag === 'verb') && !laterFinite(words, at)
}

function isInfinitive(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:have|be|do)$/.test(word.lower) || word.readings.some(({ form }) => form === 'base'))
}

/** Some later word of the same clause is surely a finite verb, so that this one need not be. */
export function laterFinite(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < words.length && index < at + REACH / 2; index += 1) {
    const word = words[index]
    if (word === undefined || word.tag === 'stop' || word.tag === 'relative' || word.tag === 'subordinator')
      return false
    // "…, including 300 killed": no verb before the aside ends
    if (word.lower === 'including') {
      while (index < words.length && index < at + REACH / 2 && words[index + 1]?.tag !== 'comma') index += 1
      continue
    }
    if (word.tag === 'modal' || word.tag === 'be' || word.tag === 'have') return true
    if (word.readings.some((reading) => reading.form === 'past')) return true
    if (word.tag === 'verb' && word.readings.some((reading) => reading.form === 'ed') && index > at + 1) return true
  }
  return false
}

/** What follows an infinitive that the lexicon does not know: "to lease 100 tankers". */
export function takesObject(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (next.tag === 'number' || next.tag === 'symbol' || next.tag === 'determiner' || next.tag === 'pronoun')
  )
}

export function finiteNext(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (next.tag === 'modal' ||
      next.tag === 'be' ||
      next.tag === 'have' ||
      next.readings.some((reading) => reading.form === 'past' || reading.form === 'ed'))
  )
}

/** Adverbs that are adjectives before a noun: "14 offshore accounts". */
const LOCATIVE = new Set(['offshore', 'onboard', 'overseas', 'underground', 'underwater', 'inland', 'nationwide', 'worldwide', 'overnight', 'downrange'])

/** "its earlier estimate" */
export function premodifies(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return (
    (before?.tag === 'determiner' || (before?.tag === 'number' && LOCATIVE.has(word?.lower ?? ''))) &&
    word !== undefined &&
    !word.lower.endsWith('ly') &&
    (next?.tag === 'noun' || next?.tag === 'verb')
  )
}

/** "10 artillery shells": after a number, the plural is its noun. */
export function counts(words: readonly Word[], at: number): boolean {
  // "1 in 10 households owns": the plural has been said.
  if (/[^s]s$|^(?:people|men|women|children)$/.test(words[at - 1]?.lower ?? '') && isPlural(words[at - 1]?.text ?? '')) return false
  const object = opensObject(words[at + 1])
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const tag = words[index]?.tag
    // "its 8-metre mirror weighs 17 tonnes": the number is part of an adjective.
    if (tag === 'hyphen' && object) return false
    // "magnitude 6.2 quake kills dozens": nothing comes in tenths
    if (tag === 'number') return words[index]?.lower !== 'one' && !/^\d+\.\d+$/.test(words[index]?.text ?? '')
    if (words[index]?.lower === 'of') return isPartitive(words, index)
    if (tag !== 'noun' && tag !== 'name' && tag !== 'adjective' && tag !== 'hyphen' && tag !== 'possessive' && !(tag === 'determiner' && words[index - 1]?.lower === 'of')) return false
  }
  return false
}

/** "dozens of drone attacks", "12 of the city's bus stops": a number of things, so that what follows ends in a plural; "half of cotton" is of a mass. */
function isPartitive(words: readonly Word[], of: number): boolean {
  const number = words[of - 1]
  return number?.tag === 'number' && !/^(?:half|thirds?|quarters?|fifths?|tenths?)$/.test(number.lower) && !/\/|%/.test(number.text)
}

/** After what has ended its phrase, a form in "-s" is the verb: "one in twenty listens", "a value of $2 trillion makes it", "a two-year break ends". */
export function closesSubject(words: readonly Word[], at: number): boolean {
  const [before, earlier] = [words[at - 1], words[at - 2]]
  // "the drop of 12 percent reflects tight control"
  if (/^(?:%|percent|pct)$/.test(before?.lower ?? '') && earlier?.tag === 'number') return opensObject(words[at + 1]) && !verbBefore(words, at) && !laterFinite(clauseFrom(words, at), 0)
  if (before?.tag !== 'number') return closesPhrase(words, at)
  if (closesDate(words, at)) return opensObject(words[at + 1])
  if (earlier?.lower === 'in' && /^(?:one|1)$/.test(words[at - 3]?.lower ?? '')) return true
  const money = earlier?.tag === 'symbol' || (earlier?.tag === 'number' && words[at - 3]?.tag === 'symbol')
  return money && opensObject(words[at + 1])
}

/** "imagery taken on May 3 shows": a day ends its phrase. */
export function closesDate(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.tag === 'number' && words[at - 2]?.tag === 'calendar'
}

/** "a two-year tax break ends", "its 6.3-inch screen refreshes at 120Hz": a noun has ended the phrase, and the clause has no other verb. */
function closesPhrase(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.tag !== 'noun') return false
  for (let index = at - 2; index >= 0 && index > at - REACH / 4; index -= 1) {
    const word = words[index]
    if (word?.tag === 'hyphen' && words[index - 1]?.tag === 'number') {
      const opener = words[index - 2]?.lower ?? ''
      // "an 11-nation sanctions team said"
      if ((words[at + 1]?.tag === 'noun' || words[at + 1]?.tag === 'verb') && laterFinite(clauseFrom(words, at), 0)) return false
      return /^(?:an?|this|each|every)$/.test(opener) || (words[index - 2]?.tag === 'determiner' && !verbBefore(words, at) && !laterFinite(words, at))
    }
    if (word?.tag !== 'noun' && word?.tag !== 'adjective' && word?.tag !== 'name') return false
  }
  return false
}

/** From the word at `at` to the next comma. */
function clauseFrom(words: readonly Word[], at: number): readonly Word[] {
  const rest = words.slice(at, at + REACH)
  const comma = rest.findIndex(({ tag }) => tag === 'comma')
  return comma < 0 ? rest : rest.slice(0, comma)
}

export function verbBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const word = words[index]
    if (word === undefined || word.tag === 'stop' || word.tag === 'relative') return false
    if (word.verb !== null) return true
  }
  return false
}

/** The comma before is the second of a pair. */
export function closesAside(words: readonly Word[], at: number): boolean {
  for (let index = at - 2; index > 0 && index > at - REACH; index -= 1) {
    if (words[index]?.tag === 'stop') return false
    if (words[index]?.tag === 'comma') return ['noun', 'name'].includes(words[index - 1]?.tag ?? '')
  }
  return false
}

/** The form of the nearest verb before in the same clause. */
export function verbFormBefore(words: readonly Word[], at: number): string | null {
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const word = words[index]
    if (word === undefined || word.tag === 'stop' || word.tag === 'relative') return null
    if (word.verb !== null) return word.verb.form
  }
  return null
}

export function isNounAfterTo(words: readonly Word[], at: number): boolean {
  const next = following(words, at)
  const before = previous(words, at - 1)
  return (
    next !== undefined &&
    next.tag === 'preposition' &&
    before !== undefined &&
    before.verb !== null &&
    next.lower === 'of'
  )
}

/** The word before, adverbs, negations and a short name in brackets between aside: "the agency (IAEA) reports". */
export function previous(words: readonly Word[], at: number): Word | undefined {
  let index = at - 1
  while (index > at - REACH && (words[index]?.tag === 'adverb' || words[index]?.tag === 'negation')) index -= 1
  return words[bracketBefore(words, index) ?? index]
}

const LONGEST_BRACKET = 4

/** The word before the bracket that closes at `at` and holds names alone; null if none does. */
function bracketBefore(words: readonly Word[], at: number): number | null {
  if (words[at]?.text !== ')') return null
  let index = at - 1
  while (index > at - LONGEST_BRACKET && words[index]?.tag === 'name') index -= 1
  return words[index]?.text === '(' && index < at - 1 ? index - 1 : null
}

export function following(words: readonly Word[], at: number): Word | undefined {
  let index = at + 1
  while (index < at + REACH && words[index]?.tag === 'adverb') index += 1
  return words[index]
}
