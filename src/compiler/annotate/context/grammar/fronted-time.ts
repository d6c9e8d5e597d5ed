import { TIME_NOUNS, TIME_OPENERS } from '../lexicon/closed.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import type { Tag, Word } from './words.ts'

const NOMINAL = new Set<Tag>(['adjective', 'number', 'symbol', 'noun', 'name', 'calendar', 'possessive', 'hyphen'])
const PREDICATE = new Set<Tag>(['modal', 'be', 'have', 'do', 'verb', 'adverb', 'negation'])
/** After these a clause begins. */
const OPENS = new Set<Tag>(['stop', 'clause', 'conjunction', 'subordinator', 'quote', 'comma'])
const LONGEST_SUBJECT = 10

/**
 * "In 2024 | North Korea launched", "Last month | Russia fired", "In October | exports fell": where the time that opens a clause without a
 * comma ends and its subject begins, as a word index; null where the noun phrase at `at` opens with none.
 */
export function endOfFrontedTime(words: readonly Word[], at: number): number | null {
  const from = partBefore(words, at - 1)
  const prepositional = /^(?:in|on|since|by|during|until|over|at|for)$/.test(words[from]?.lower ?? '')
  const opener = prepositional ? from - 1 : from
  // "Earlier this month | officials said"
  const before = /^(?:earlier|later)$/.test(words[opener]?.lower ?? '') ? words[opener - 1] : words[opener]
  if (before !== undefined && !OPENS.has(before.tag) && !(before.verb !== null && SAYING.has(before.verb.lemma))) return null
  const end = timeFrom(words, at, prepositional)
  // "in 2021 just 63 did"
  const hedged = end !== null && words[end]?.tag === 'adverb' && words[end + 1]?.tag === 'number'
  const next = end === null ? undefined : words[hedged ? end + 1 : end]
  if (end === null || next === undefined || !NOMINAL.has(next.tag) || /^(?:hyphen|possessive|calendar)$/.test(next.tag)) return null
  return next.tag === 'name' || hasVerb(words, hedged ? end + 1 : end) ? end : null
}

/** "began in February 2022 | Moscow has lost", "over the same period | Russia lost", "This time | Germany sent": what stands from..at is a time, however it is governed. */
export function closesTime(words: readonly Word[], from: number, at: number): boolean {
  const last = words[at - 1]
  if (isYear(last)) {
    const day = words.slice(from, at - 1)
    return day.length === 0 ? /^(?:in|since|by|until|before|after|and|to|during)$/.test(words[from - 1]?.lower ?? '') : day.some(({ tag }) => tag === 'calendar') && day.every(({ tag }) => tag === 'calendar' || tag === 'number')
  }
  if (last?.tag !== 'noun' || !/^(?:period|time|era|day|hour|week|month|year|quarter|season|night|decade)s?$/.test(last.lower)) return false
  const opener = from === at - 1 ? words[from - 1] : words[from]
  return /^(?:this|that|the|those|these|next|last)$/.test(opener?.lower ?? '') && words.slice(from, at - 1).every(({ tag, lower }) => tag === 'determiner' || tag === 'number' || /^(?:this|that|same|first|last|past|next|previous|whole|entire|following)$/.test(lower))
}

/** The end of the time that begins at `at`: "2024", "late May 2025", "last month", "the first quarter". */
function timeFrom(words: readonly Word[], at: number, prepositional: boolean): number | null {
  const word = words[at]
  if (word === undefined) return null
  if (isYear(word)) return prepositional ? at + 1 : null
  const definite = /^(?:the|this|that)$/.test(word.lower) || TIME_OPENERS.has(word.lower)
  let index = at
  while (index < at + 3 && (isNth(words, index) || words[index]?.tag === 'determiner' || words[index]?.tag === 'adjective' || TIME_OPENERS.has(words[index]?.lower ?? ''))) index += 1
  const noun = words[index]
  if (noun?.tag === 'calendar' && (prepositional || definite)) {
    index += 1
    // "In May 12 people died", "On Monday 12 people died": no day of the month
    const isPart = words[at - 1]?.lower === 'in' || noun.lower.endsWith('day') ? isYear : isDayOrYear
    while (index < at + 4 && isPart(words[index])) index += 1
    // "In May last year Peru held"
    if (/^(?:last|this|next)$/.test(words[index]?.lower ?? '') && words[index + 1]?.lower === 'year') return index + 2
    return /^(?:morning|afternoon|evening|night)$/.test(words[index]?.lower ?? '') ? index + 1 : index
  }
  return definite && noun !== undefined && index > at && noun.tag !== 'name' && isUnit(noun.lower) ? index + 1 : null
}

/** "In the first five months of | the year", "At the end of | March": where what stands before the "of" at `at` begins, which is a part of a time. */
function partBefore(words: readonly Word[], at: number): number {
  const part = words[at - 1]?.lower ?? ''
  if (words[at]?.lower !== 'of' || !(/^(?:half|end|start|beginning|middle|close|rest)$/.test(part) || isUnit(part))) return at
  let index = at - 2
  while (index > at - 5 && (words[index]?.tag === 'determiner' || words[index]?.tag === 'adjective' || isNth(words, index))) index -= 1
  return index
}

/** "the first five months" */
function isNth(words: readonly Word[], at: number): boolean {
  return words[at]?.tag === 'number' && /^(?:first|last|past|next|previous|final)$/.test(words[at - 1]?.lower ?? '')
}

function isYear(word: Word | undefined): boolean {
  return word?.tag === 'number' && /^(?:1[89]|20)\d\d$/.test(word.text)
}

function isDayOrYear(word: Word | undefined): boolean {
  return isYear(word) || (word?.tag === 'number' && /^\d{1,2}$/.test(word.text))
}

/** A time that a clause can open with, unlike a minute. */
function isUnit(lower: string): boolean {
  const unit = lower.replace(/s$/, '')
  return TIME_NOUNS.has(unit) && !/^(?:second|minute|moment|time|date)$/.test(unit)
}

/** The nominal run at `from` is followed by a verb, past prepositions and what they name: it has one as its subject. */
function hasVerb(words: readonly Word[], from: number): boolean {
  for (let index = from; index < from + LONGEST_SUBJECT; index += 1) {
    const word = words[index]
    if (word === undefined) return false
    if (PREDICATE.has(word.tag)) return index > from && (word.tag !== 'verb' || word.verb !== null)
    if (!NOMINAL.has(word.tag) && word.tag !== 'preposition' && !(word.tag === 'determiner' && words[index - 1]?.tag === 'preposition')) return false
  }
  return false
}
