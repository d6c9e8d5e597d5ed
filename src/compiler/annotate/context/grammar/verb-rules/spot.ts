import type { VerbReading } from '../../lexicon/verbs.ts'
import { following, previous } from '../neighbours.ts'
import type { Tag, Word } from '../words.ts'

/** A word that may be a verb or a noun, among its neighbours. */
export interface Spot {
  words: readonly Word[]
  at: number
  word: Word
  /** The word before and the one after, adverbs aside, and the tag of the former. */
  before: Word | undefined
  next: Word | undefined
  tag: Tag | undefined
  /** Its readings, by their forms; null for a form that it cannot be. `ed` is past and participle in one, and stands for the latter too. */
  base: VerbReading | null
  s: VerbReading | null
  ing: VerbReading | null
  ed: VerbReading | null
  past: VerbReading | null
  participle: VerbReading | null
}

/** A reading, another tag, or null for the noun that its spelling may be. */
export type Choice = VerbReading | 'adjective' | 'noun' | null

/** What a word is at such a spot; undefined leaves it to the next rule. In the example, the word in brackets is one that this rule settles. */
export interface VerbRule {
  example: string
  choose: (spot: Spot) => Choice | undefined
}

export function spotOf(words: readonly Word[], at: number): Spot | null {
  const word = words[at]
  if (word === undefined) return null
  const pick = (form: VerbReading['form']): VerbReading | null => word.readings.find((reading) => reading.form === form) ?? null
  const before = previous(words, at)
  const ed = pick('ed')
  return { words, at, word, before, next: following(words, at), tag: before?.tag, base: pick('base'), s: pick('s'), ing: pick('ing'), ed, past: pick('past'), participle: pick('participle') ?? ed }
}

/** The tag and the text in small letters of the word that stands so many words on, or back; adverbs count. */
export function tagAt({ words, at }: Spot, by: number): Tag | 'none' {
  return words[at + by]?.tag ?? 'none'
}

export function lowerAt({ words, at }: Spot, by: number): string {
  return words[at + by]?.lower ?? ''
}

const NOMINAL = new Set<Tag>(['noun', 'name', 'adjective', 'number', 'symbol', 'calendar'])

export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && NOMINAL.has(word.tag)
}

/** "40", "$40" */
export function isNumeral(word: Word | undefined): boolean {
  return word?.tag === 'number' || word?.tag === 'symbol'
}

export function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.tag === 'stop'
}

/** It may be a past tense: "freed", "rose". */
export function mayBePast(word: Word | undefined): boolean {
  return word?.readings.some(({ form }) => form === 'ed' || form === 'past') === true
}
