import { ADJECTIVES, COMPASS } from '../lexicon/closed.ts'
import { ACTORS, MASS_NOUNS, OPENING_NOUNS, PEOPLE, PLACE_NOUNS, REPORTS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import { following, opensObject, premodifies, takesObject } from './neighbours.ts'
import { isNominal, type VerbRule } from './verb-rules/spot.ts'
import type { Word } from './words.ts'
import { settled } from './verb-or-noun.ts'

/**
 * Settles each word that may be a verb or a noun, from left to right, by what stands before and after it.
 * Mutates the words' `tag` and `verb`; `heard` is told which rule settled the word at which place.
 */
export function settle(words: Word[], heard?: (rule: VerbRule, at: number) => void): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    // "Kyiv last put its losses at 300"
    if (word.lower === 'last' && /^(?:name|pronoun)$/.test(words[at - 1]?.tag ?? '') && words[at + 1]?.readings.some(({ form }) => form === 'past' || form === 'ed') === true) word.tag = 'adverb'
    if (word.lower === 'added' && words[at - 1]?.lower === 'value' && words[at + 1]?.lower === 'tax') {
      word.tag = 'adjective'
      continue
    }
    // "the remaining seven hit targets"
    if (word.lower === 'hit' && words[at - 1]?.tag === 'number' && /^(?:remaining|other)$/.test(words[at - 2]?.lower ?? '')) {
      word.tag = 'verb'
      word.verb = word.readings.find(({ form }) => form === 'past' || form === 'ed') ?? word.readings[0] ?? null
    }
    if (word.tag === 'relative' && word.lower === 'that' && pointsOut(words, at)) word.tag = 'determiner'
    // "is to more than double"
    if (word.lower === 'more' && words[at + 1]?.lower === 'than' && words[at - 1]?.tag === 'to' && /^(?:double|triple|halve|quadruple)$/.test(words[at + 2]?.lower ?? '')) for (const hedge of words.slice(at, at + 2)) hedge.tag = 'adverb'
    // "Peru and Chile each freed 230", "have each freed"
    if (/^(?:each|both|all)$/.test(word.lower) && /^(?:name|have)$/.test(words[at - 1]?.tag ?? '') && words[at + 1]?.readings.some(({ form }) => form === 'past' || form === 'ed' || form === 'participle') === true) word.tag = 'adverb'
    // "have since escaped"
    if (word.lower === 'since' && words[at - 1]?.tag === 'have' && words[at + 1]?.readings.some(({ form }) => form === 'ed' || form === 'participle') === true) word.tag = 'adverb'
    if (at === 0 && word.tag === 'name') openSentence(word, words)
    if (
      /^(?:more|less|fewer|further)$/.test(word.lower) &&
      (words[at - 1]?.tag === 'number' || /^(?:%|percent|pct|cent)$/.test(words[at - 1]?.lower ?? '')) &&
      (isNominal(words[at + 1]) || words[at + 1]?.tag === 'verb')
    )
      word.tag = 'adjective'
    // "the mine", "a coal mine"
    if (word.lower === 'mine' && ['determiner', 'adjective', 'noun', 'number', 'possessive'].includes(words[at - 1]?.tag ?? '')) word.tag = 'noun'
    if (word.tag === 'adverb' && premodifies(words, at)) word.tag = 'adjective'
    // "the limit set in 2015"
    if (word.lower === 'set' && word.tag === 'adjective' && words[at - 1]?.tag === 'noun' && /^(?:in|by|at|on|under|during|last)$/.test(words[at + 1]?.lower ?? '')) {
      word.tag = 'verb'
      word.verb = word.readings.find(({ form }) => form === 'participle') ?? null
    }
    // "Seoul seeks record $50 billion"
    const ahead = words[at + 1]
    if (ahead?.lower === 'record' && /^(?:number|symbol)$/.test(words[at + 2]?.tag ?? '') && word.readings.some(({ form }) => form === 's')) ahead.tag = 'adjective'
    // "UN-style monitors say"
    if (word.lower.endsWith('-style') && isPlural(words[at + 1]?.lower ?? '')) word.tag = 'adjective'
    // "a think tank"
    if (word.lower === 'think' && /^tanks?$/.test(words[at + 1]?.lower ?? '')) word.tag = 'noun'
    // "the past week"
    if (word.lower === 'past' && words[at - 1]?.tag === 'determiner') word.tag = 'adjective'
    // "the following statement"
    if (word.lower === 'following' && words[at - 1]?.tag === 'determiner') word.tag = 'adjective'
    // "Monday's close of 143 yen", "a high of 20"
    if (word.tag === 'adjective' && /^(?:close|high|low|average)$/.test(word.lower) && words[at + 1]?.lower === 'of' && ['possessive', 'determiner', 'adjective', 'number'].includes(words[at - 1]?.tag ?? '')) word.tag = 'noun'
    // "the military said": the body, where no noun follows
    if (word.tag === 'adjective' && ACTORS.has(word.lower) && (closesPhrase(words[at + 1]) || words[at + 1]?.lower === 'put' || isPastVerb(words[at + 1], following(words, at + 1)))) word.tag = 'noun'
    // "outside experts", "outside estimates": from without, where no place is meant
    if (word.lower === 'outside' && isPlural(words[at + 1]?.lower ?? '') && (PEOPLE.has(singular(words[at + 1]?.lower ?? '')) || REPORTS.has(singular(words[at + 1]?.lower ?? '')))) word.tag = 'adjective'
    // "the Far East"
    if (word.tag === 'adverb' && word.capital && at > 0 && words[at + 1]?.tag === 'name' && COMPASS.has(words[at + 1]?.lower ?? '')) word.tag = 'name'
    if (word.tag === 'noun' && isDirection(words, at)) word.tag = 'adverb'
    // "a five-year average"
    if (word.lower === 'average' && words[at - 1]?.tag === 'noun' && words[at - 2]?.tag === 'hyphen') word.tag = 'noun'
    const infinitive = word.tag === 'noun' || (word.tag === 'adjective' && word.readings[0]?.form === 'base')
    if (infinitive && words[at - 1]?.tag === 'to' && (takesObject(words[at + 1]) || (words[at + 1]?.tag === 'adverb' && following(words, at)?.tag === 'number'))) {
      word.tag = 'verb'
      word.verb = word.readings[0] ?? { lemma: word.lower, form: 'base' }
    }
    if (word.tag === 'adjective' && topsNumber(words, at)) {
      word.tag = 'verb'
      word.verb = word.readings[0] ?? null
    }
    if (word.tag !== 'verb' || word.verb !== null) continue
    const reading = settled(words, at, heard && ((rule) => heard(rule, at)))
    if (reading === null || typeof reading === 'string') word.tag = reading ?? 'noun'
    else word.verb = reading
  }
}

/** "sent 40 trucks north", "fled south on Monday": whither, after what goes there; "40 km north of" is measured from. */
function isDirection(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || !COMPASS.has(word.lower) || word.text !== word.lower || !['noun', 'number', 'verb'].includes(before?.tag ?? '')) return false
  return next === undefined || !(next.lower === 'of' || ['noun', 'name', 'adjective', 'hyphen'].includes(next.tag))
}

function closesPhrase(next: Word | undefined): boolean {
  return next === undefined || ['comma', 'stop', 'modal', 'be', 'have', 'do', 'possessive'].includes(next.tag) || next.lower === 'said' || next.readings.some(({ form, lemma }) => form === 's' && SAYING_BARE.has(lemma))
}

/** "raise that rate to 50", "called that figure a lie": behind a verb that says nothing, with one noun before the next phrase. */
function pointsOut(words: readonly Word[], at: number): boolean {
  const [before, noun, next] = [words[at - 1], words[at + 1], words[at + 2]]
  const verb = before?.verb ?? before?.readings[0] ?? null
  if (before?.tag !== 'verb' || verb === null || (SAYING_BARE.has(verb.lemma) && verb.lemma !== 'call') || noun === undefined) return false
  if (!(noun.tag === 'noun' || noun.readings.length > 0) || isPlural(noun.text) || noun.tag === 'pronoun') return false
  return next === undefined || ['to', 'preposition', 'stop', 'comma', 'determiner'].includes(next.tag)
}

/** "casualties top 6,000", "losses near 300": an adjective after a plural and before a number is the verb that it may be. */
function topsNumber(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  return (
    words[at]?.readings[0]?.form === 'base' &&
    (next?.tag === 'number' || next?.tag === 'symbol') &&
    (before?.tag === 'noun' || before?.tag === 'name') &&
    isPlural(before.text)
  )
}

/** The first word's capital means nothing by itself. */
function openSentence(word: Word, words: readonly Word[]): void {
  const next = words[1]
  if (next === undefined || next.tag === 'name' || next.tag === 'possessive') return
  const form = word.readings[0]?.form
  const common = next.tag === 'noun' || next.tag === 'verb'
  if (ADJECTIVES.has(word.lower) || (common && /[^aeiou](?:al|ic)$/.test(word.lower) && !isPastVerb(next, words[2]))) word.tag = 'adjective'
  else if (form === 'ing' || form === 'ed' || form === 'participle') word.tag = 'verb'
  else if (MASS_NOUNS.has(word.lower)) word.tag = word.readings.length > 0 && next?.tag === 'number' ? 'verb' : 'noun'
  else if (next.tag === 'preposition' && REPORTS.has(singular(word.lower))) word.tag = 'noun'
  else if (common && next.text === next.lower && OPENING_NOUNS.has(word.lower)) word.tag = 'noun'
  else if (common && (ACTORS.has(word.lower) || PLACE_NOUNS.has(word.lower) || REPORTS.has(word.lower))) word.tag = 'noun'
  else if (isPlural(word.lower) || /(?:ment|tion|sion|ness|ism|ship)$/.test(word.lower)) word.tag = 'noun'
  else if (/(?:ous|ful|less|able|ical|ional|ive)$/.test(word.lower)) word.tag = 'adjective'
}

/** "Arsenal paid $80 million": what can only be a past tense, before its object. */
function isPastVerb(word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && word.readings.length > 0 && word.readings.every(({ form }) => form === 'past' || form === 'ed' || form === 'participle') && opensObject(next)
}
