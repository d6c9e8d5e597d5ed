import { DROPPED_PREMODIFIERS } from '../lexicon/closed.ts'
import { isDemonym } from '../lexicon/demonyms.ts'
import { FIXED_COMPLEMENTS, PORTIONS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { nounAt, type Parse } from '../grammar/parse.ts'
import { isTimePhrase } from '../grammar/phrases.ts'
import type { Word } from '../grammar/words.ts'

const LEADING = new Set<Word['tag']>(['determiner', 'number', 'symbol', 'hyphen', 'possessive', 'adverb', 'calendar'])

/**
 * The noun phrase in words[from, to) as it is counted: without determiners, number words and what only hedges, the head in
 * the singular; null when no noun is left.
 */
export function countedPhrase(words: readonly Word[], from: number, to: number): string | null {
  let first = afterPossessor(words, from, to)
  while (first < to && (leads(words, first, to) || isRate(words, first, to))) first += 1
  const kept: Word[] = []
  for (let at = first; at < to; at += 1) {
    const word = words[at]
    if (word !== undefined && !(at < to - 1 && DROPPED_PREMODIFIERS.has(word.lower))) kept.push(word)
  }
  const head = kept.at(-1)
  if (head === undefined || !isNoun(head) || (kept.length === 1 && DROPPED_PREMODIFIERS.has(head.lower))) return null
  const name = head.tag === 'name' && words[from - 1]?.tag !== 'number' && !isDemonym(singular(head.text))
  const opener = kept[0] === words[0] ? kept[0] : undefined
  const last = name ? head : { ...head, text: singular(head.text), lower: singular(head.lower) }
  return spell([...kept.slice(0, -1), last], opener === head ? last : opener)
}

/** "Boeing's larger planes" counts planes, "women's organizations" counts those. */
function afterPossessor(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (words[at]?.tag !== 'possessive') continue
    const owners = words.slice(from, at)
    return owners.some((word) => word.tag === 'name' || word.tag === 'determiner') || isTimePhrase(words, from, at)
      ? at + 1
      : from
  }
  return from
}

/** "average daily losses", "monthly exports": the rate stands elsewhere. */
function isRate(words: readonly Word[], at: number, to: number): boolean {
  return at < to - 1 && /^(?:average|daily|weekly|monthly|annual|yearly|hourly)$/.test(words[at]?.lower ?? '')
}

const CALIBRES = new Set(['mm', 'cm', 'km', 'kg', 'kw', 'mw', 'millimeter', 'millimetre'])

function leads(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  // "9 million 122 mm shells": the size is said of the shells.
  if (word.tag === 'number' && CALIBRES.has(words[at + 1]?.lower ?? '')) return false
  if (word.tag === 'number' && words[at + 1]?.tag === 'hyphen' && words[at + 2]?.tag !== 'number') return false
  if (LEADING.has(word.tag)) return true
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
  const bare = parse.words[complement.from]?.tag !== 'determiner' && (parse.words[complement.from]?.tag !== 'number' || CALIBRES.has(parse.words[complement.from + 1]?.lower ?? ''))
  return FIXED_COMPLEMENTS.has(text.toLowerCase()) || (portions && bare) ? `${head} of ${text}` : head
}
