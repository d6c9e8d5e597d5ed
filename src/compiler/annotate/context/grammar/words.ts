import type { Token } from '../../../segment/index.ts'
import {
  ADJECTIVES, ADVERBS, BE, CLAUSE_PREPOSITIONS, CONJUNCTIONS, DETERMINERS, DO, HAVE, LY_NOT_ADVERB, MODALS, MONTHS, NEGATIONS, NUMBER_WORDS,
  PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS, WEEKDAYS,
} from '../lexicon/closed.ts'
import { VERBS, type VerbReading } from '../lexicon/verbs.ts'

/**
 * What part a word plays. `clause`: after, before, since … before a clause or a noun phrase; `verb` covers all forms of a
 * main verb; `stop`: punctuation that a phrase does not cross.
 */
export type Tag =
  | 'number' | 'determiner' | 'possessive' | 'preposition' | 'clause' | 'to' | 'conjunction' | 'subordinator' | 'relative'
  | 'pronoun' | 'modal' | 'be' | 'have' | 'do' | 'negation' | 'adverb' | 'verb' | 'noun' | 'adjective' | 'name' | 'calendar'
  | 'hyphen' | 'comma' | 'quote' | 'stop' | 'symbol'

/** A token, or several letters-only tokens that hyphens join ("Jong-un", "short-range"). */
export interface Word {
  start: number
  end: number
  text: string
  lower: string
  tag: Tag
  /** The readings as a verb that the lexicon or the ending allows; settled by position. */
  verb: VerbReading | null
  readings: readonly VerbReading[]
  capital: boolean
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', '``', "''", '«', '»', "'", '`'])

/** The words of a sentence with the tags that their spelling alone gives them. */
export function wordsOf(tokens: readonly Token[], text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (first === undefined) break
    let last = at
    while (joins(tokens, last)) last += 2
    const end = tokens[last]?.end ?? first.end
    words.push(last === at ? single(first) : word(first.start, end, text.slice(first.start, end)))
    at = last
  }
  return titleCase(words) ? words.map(lowered) : words
}

function joins(tokens: readonly Token[], at: number): boolean {
  const [left, hyphen, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (left === undefined || hyphen === undefined || right === undefined) return false
  if (hyphen.text !== '-' || hyphen.start !== left.end || right.start !== hyphen.end) return false
  return left.kind === 'word' && right.kind === 'word' && !NUMBER_WORDS.has(left.lower)
}

function single(token: Token): Word {
  if (token.kind === 'number') return { ...bare(token), tag: 'number' }
  if (token.kind === 'symbol') return { ...bare(token), tag: token.text === '&' ? 'conjunction' : 'symbol' }
  if (token.kind === 'word') return word(token.start, token.end, token.text)
  return { ...bare(token), tag: punctuation(token.text) }
}

function bare(token: { start: number; end: number; text: string }): Omit<Word, 'tag'> {
  return { start: token.start, end: token.end, text: token.text, lower: token.text.toLowerCase(), verb: null, readings: [], capital: false }
}

function punctuation(text: string): Tag {
  if (text === ',') return 'comma'
  if (QUOTES.has(text)) return 'quote'
  return text === '-' || text === '/' ? 'hyphen' : 'stop'
}

function word(start: number, end: number, text: string): Word {
  const base = bare({ start, end, text })
  const readings = VERBS.get(base.lower) ?? guessed(base.lower)
  const capital = /^\p{Lu}/u.test(text)
  return { ...base, readings, capital, tag: spelled(base.lower, text, capital, readings) }
}

function guessed(lower: string): readonly VerbReading[] {
  if (lower.length > 5 && /[^aeiou]ed$|[aeiou][^aeiou]+ed$/.test(lower) && !lower.includes('-')) return [{ lemma: lower.replace(/e?d$/, ''), form: 'ed' }]
  return []
}

function spelled(lower: string, text: string, capital: boolean, readings: readonly VerbReading[]): Tag {
  if (/^['’]s$/i.test(text)) return 'possessive'
  if (lower === 'us' && text !== 'us') return 'name'
  if (lower === 'to') return 'to'
  if (MODALS.has(lower)) return lower === 'may' && capital ? 'calendar' : 'modal'
  if (BE.has(lower)) return 'be'
  if (HAVE.has(lower)) return 'have'
  if (DO.has(lower)) return 'do'
  if (NEGATIONS.has(lower)) return 'negation'
  if (CLAUSE_PREPOSITIONS.has(lower)) return 'clause'
  if (RELATIVES.has(lower)) return 'relative'
  if (PREPOSITIONS.has(lower)) return 'preposition'
  if (CONJUNCTIONS.has(lower)) return 'conjunction'
  if (SUBORDINATORS.has(lower)) return 'subordinator'
  if (DETERMINERS.has(lower)) return 'determiner'
  if (PRONOUNS.has(lower)) return 'pronoun'
  if (capital && (MONTHS.has(lower) || WEEKDAYS.has(lower))) return 'calendar'
  if (NUMBER_WORDS.has(lower)) return 'number'
  if (ADVERBS.has(lower)) return 'adverb'
  if (lower.length > 4 && lower.endsWith('ly') && !LY_NOT_ADVERB.has(lower)) return 'adverb'
  if (capital) return 'name'
  if (ADJECTIVES.has(lower)) return 'adjective'
  if (/(?:ous|ful|less|able|ible|ical|ional|ive|ish|ese|ary)$/.test(lower) && readings.length === 0) return 'adjective'
  if (readings.length > 0) return 'verb'
  return 'noun'
}

/** A headline in Title Case says nothing with its capitals. */
function titleCase(words: readonly Word[]): boolean {
  const open = words.filter((word) => /^\p{L}/u.test(word.text) && (word.tag === 'name' || word.tag === 'noun' || word.tag === 'verb' || word.tag === 'adverb'))
  if (open.length < 4) return false
  return open.filter((word) => word.capital).length >= open.length * 0.9
}

function lowered(from: Word): Word {
  if (from.tag !== 'name' || from.readings.length === 0) return from
  return { ...from, tag: 'verb' }
}
