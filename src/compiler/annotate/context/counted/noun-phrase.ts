import { DROPPED_PREMODIFIERS } from '../lexicon/closed.ts'
import { isDemonym } from '../lexicon/demonyms.ts'
import { FIXED_COMPLEMENTS, NOMINAL_ADJECTIVES, PORTIONS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { nounAt, type Parse } from '../grammar/parse.ts'
import { isTimePhrase } from '../grammar/phrases.ts'
import type { Word } from '../grammar/words.ts'

const LEADING = new Set<Word['tag']>(['determiner', 'number', 'symbol', 'hyphen', 'possessive', 'adverb', 'calendar'])

/**
 * The noun phrase in words[from, to) as it is counted: without determiners, number words and what only hedges, the head in
 * the singular; null when no noun is left.
 */
export function countedPhrase(words: readonly Word[], from: number, end: number): string | null {
  const to = isStateAfter(words, from, end) ? end - 1 : end
  let first = afterPossessor(words, from, to)
  while (first < to && (leads(words, first, to) || isRate(words, first, to))) first += 1
  const kept: Word[] = []
  for (let at = first; at < to; at += 1) {
    const word = words[at]
    if (word !== undefined && !(at < to - 1 && DROPPED_PREMODIFIERS.has(word.lower))) kept.push(word)
  }
  const head = kept.at(-1)
  // "the S&P 500"
  if (head?.tag === 'number' && kept.at(-2)?.tag === 'name') return spell(kept, undefined)
  if (head === undefined || !isNoun(head) || (kept.length === 1 && DROPPED_PREMODIFIERS.has(head.lower))) return null
  // "13 of 19 F-16s" are of a kind that a number names.
  const name = head.tag === 'name' && words[from - 1]?.tag !== 'number' && !isDemonym(singular(head.text)) && !/\ds$/.test(head.text)
  const opener = kept[0] === words[0] ? kept[0] : undefined
  const last = name ? head : { ...head, text: singular(head.text), lower: singular(head.lower) }
  return spell([...kept.slice(0, -1), last], opener === head ? last : opener)
}

/** "found 12 miners dead": what the last word says of them, and no part of the phrase. */
function isStateAfter(words: readonly Word[], from: number, to: number): boolean {
  const before = words[to - 2]
  return to - 2 >= from && NOMINAL_ADJECTIVES.has(words[to - 1]?.lower ?? '') && before?.tag === 'noun' && isPlural(before.text)
}

/** "Boeing's larger planes" counts planes, "women's organizations" counts those. */
function afterPossessor(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (words[at]?.tag !== 'possessive') continue
    const owners = words.slice(from, at)
    // "parliament's 120 seats"
    if (words[at + 1]?.tag === 'number') return at + 1
    return owners.some((word) => word.tag === 'name' || word.tag === 'determiner') || isTimePhrase(words, from, at)
      ? at + 1
      : from
  }
  return from
}

const RATES = /^(?:daily|weekly|monthly|annual|yearly|hourly)$/

/** "average daily losses", "second-quarter revenue", "monthly exports": the rate stands elsewhere. */
function isRate(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]?.lower ?? ''
  if (word === 'average') return at < to - 2 && RATES.test(words[at + 1]?.lower ?? '')
  return at < to - 1 && (RATES.test(word) || /^(?:first|second|third|fourth|full|half)-(?:half|quarter|year)$/.test(word))
}

const CALIBRES = new Set(['mm', 'cm', 'km', 'kg', 'kw', 'mw', 'millimeter', 'millimetre'])

function leads(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  // "9 million 122 mm shells": the size is said of the shells.
  if (word.tag === 'number' && CALIBRES.has(words[at + 1]?.lower ?? '')) return false
  if (word.tag === 'number' && words[at + 1]?.tag === 'hyphen' && words[at + 2]?.tag !== 'number') return false
  // "two 2S19 guns"
  if (word.tag === 'number' && words[at + 1]?.start === word.end && words[at + 1]?.tag !== 'hyphen' && words[at + 1]?.tag !== 'symbol') return false
  if (LEADING.has(word.tag)) return true
  // "its last six games"
  if (words[at + 1]?.tag === 'number' && /^(?:last|next|past|previous|first|final|top|other)$/.test(word.lower)) return true
  return at < to - 1 && DROPPED_PREMODIFIERS.has(word.lower)
}

function isNoun(word: Word): boolean {
  return word.tag === 'noun' || word.tag === 'name' || word.tag === 'verb'
}

/** The words with a space wherever the text has one between them; a common noun that opens the sentence loses its capital. */
function spell(words: readonly Word[], opener: Word | undefined): string {
  let text = ''
  let end = -1
  for (const word of words) {
    text +=
      (text === '' || word.start === end ? '' : ' ') + (word === opener && (word.tag === 'noun' || word.tag === 'adjective') ? word.lower : word.text)
    end = word.end
  }
  return text
}

/** How many "of" phrases one counted phrase takes in: "price of a barrel of oil". */
const MOST_COMPLEMENTS = 2

/** What is measured at a chunk, with what it is of: "share of Intel", "risk of stroke". */
export function measuredPhrase(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  const head = phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
  if (head === null) return null
  let text = head
  for (let index = at, taken = 0; taken < MOST_COMPLEMENTS && parse.words[parse.chunks[index + 1]?.from ?? -1]?.lower === 'of'; index += 2, taken += 1) {
    const next = nounAt(parse, index + 2)
    if (next === null || next.time) break
    const first = next.from + parse.words.slice(next.from, next.to).findIndex(({ tag }) => tag !== 'determiner')
    // "a margin of error of 3.1 points"
    if (first < next.from || parse.words[next.head]?.tag === 'pronoun' || hasNumber(parse.words, next.from, next.to)) break
    text += ` of ${spell(parse.words.slice(first, next.to), undefined)}`
  }
  return text
}

/** The phrase at a chunk from a word on, with the complement that belongs to it: "prisoner of war", "round of ammunition". */
export function countedWithComplement(parse: Parse, chunk: number, from: number): string | null {
  const phrase = nounAt(parse, chunk)
  if (phrase === null) return null
  const head = countedPhrase(parse.words, from, phrase.to)
  const of = parse.words[phrase.to]
  const complement = nounAt(parse, chunk + 2)
  if (head === null || of?.lower !== 'of' || complement === null) return head
  const text = spell(parse.words.slice(complement.from, complement.to), undefined)
  const portions = PORTIONS.has(singular(parse.words[phrase.head]?.lower ?? ''))
  const bare = parse.words[complement.from]?.tag !== 'determiner' && !hasNumber(parse.words, complement.from, complement.to)
  const share = head === 'share' || head === 'chance' || head === 'risk'
  const kind = bare && parse.words[complement.from]?.tag !== 'number' && parse.words[complement.head]?.tag === 'noun' && !complement.time
  if (share) return `${head} of ${spell(parse.words.slice(complement.from, complement.to).filter(({ tag }) => tag !== 'determiner'), undefined)}`
  return FIXED_COMPLEMENTS.has(text.toLowerCase()) || (portions && bare) || kind ? `${head} of ${text}` : head
}

/** "up to 1,300 soldiers": another figure, and no part of what is counted, unlike the size in "a 155-mm shell". */
function hasNumber(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }, at) => tag === 'number' && words[from + at + 1]?.tag !== 'hyphen' && !CALIBRES.has(words[from + at + 1]?.lower ?? ''))
}
