import {
  ADJECTIVES,
  ADVERBS,
  BE,
  CLAUSE_PREPOSITIONS,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  LY_NOT_ADVERB,
  MODALS,
  MONTHS,
  NEGATIONS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
} from '../lexicon/closed.ts'
import type { VerbReading } from '../lexicon/verbs.ts'

/**
 * What part a word plays. `clause`: after, before, since … before a clause or a noun phrase; `verb` covers all forms of a
 * main verb; `stop`: punctuation that a phrase does not cross.
 */
export type Tag =
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'clause'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'negation'
  | 'adverb'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'name'
  | 'calendar'
  | 'hyphen'
  | 'comma'
  | 'quote'
  | 'stop'
  | 'symbol'

const NO_READINGS: readonly VerbReading[] = []

/** What verbs are made with: "test-fired", "co-hosted". */
const VERB_PREFIX = /^(?:test|re|co|pre|over|out|mis|counter|double|cross|soft|fast|air|spear|short|side|dive|fire)-(?=\p{L}+$)/u

/** The verb that a compound of two words is a form of, without its first: "fired"; null for other words. */
export function verbOfCompound(lower: string): string | null {
  return VERB_PREFIX.test(lower) ? lower.replace(VERB_PREFIX, '') : null
}

/** Any word in "-ed" may be a verb. */
export function guessed(lower: string): readonly VerbReading[] {
  if (lower.endsWith('ed') && lower.length > 5 && /[^aeiou]ed$|[aeiou][^aeiou]+ed$/.test(lower) && !lower.includes('-'))
    return [{ lemma: lower.replace(/e?d$/, ''), form: 'ed' }]
  return NO_READINGS
}

/** The closed classes, the first that has a word first. */
const CLOSED: ReadonlyMap<string, Tag> = closedTags([
  ['to', new Set(['to'])],
  ['modal', MODALS],
  ['be', BE],
  ['have', HAVE],
  ['do', DO],
  ['negation', NEGATIONS],
  ['clause', CLAUSE_PREPOSITIONS],
  ['relative', RELATIVES],
  ['preposition', PREPOSITIONS],
  ['conjunction', CONJUNCTIONS],
  ['subordinator', SUBORDINATORS],
  ['determiner', DETERMINERS],
  ['pronoun', PRONOUNS],
  ['number', NUMBER_WORDS],
  ['adverb', ADVERBS],
])

function closedTags(classes: readonly [Tag, ReadonlySet<string>][]): Map<string, Tag> {
  const tags = new Map<string, Tag>()
  for (const [tag, words] of classes) for (const word of words) if (!tags.has(word)) tags.set(word, tag)
  return tags
}

/** Words in "-ly" that say of what kind a noun is. */
const LY_ADJECTIVES = new Set(
  'daily hourly weekly monthly quarterly yearly early deadly costly friendly elderly likely unlikely only lovely lively'.split(
    ' ',
  ),
)
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ional|ive|ish|ese|ary)$/
const NOUNS_LIKE_ADJECTIVES = new Set(
  `secretary missionary library salary boundary diary anniversary documentary judiciary mercenary beneficiary adversary summary commentary estuary
   obituary executive detective representative operative explosive initiative directive native relative fugitive motive archive objective incentive
   narrative alternative locomotive captive table cable vegetable constable bible handful cheese fish dish parish goldfish shellfish chemical cooperative`.split(/\s+/),
)
/** Words in "-est" that are no superlatives. */
const EST_NOUNS = new Set('forest request harvest contest priest guest quest conquest tempest inquest manifest rainforest'.split(' '))
const COMPOUND_ADJECTIVE =
  /-(?:\w+ed|led|built|made|run|style|born|old|long|wide|range|free|term|level|scale|time|speed|type|going)$/

/** In capitals these are no pronouns. */
const ACRONYMS = new Set(['US', 'IT', 'WHO'])

/** The tag that a word's spelling alone gives it. */
export function spelled(lower: string, text: string, capital: boolean, readings: readonly VerbReading[]): Tag {
  if (lower === "'s" || lower === '’s') return 'possessive'
  const closed = CLOSED.get(lower)
  if (closed !== undefined)
    return capital && lower === 'may' ? 'calendar' : ACRONYMS.has(text) ? 'name' : closed
  if (/^(?:mid|early|late|end)-/.test(lower) && MONTHS.has(lower.slice(lower.indexOf('-') + 1))) return 'calendar'
  if (capital && /^\p{L}+-\p{L}+$/u.test(lower) && lower.split('-').every((part) => MONTHS.has(part) || WEEKDAYS.has(part))) return 'calendar'
  if (capital && (MONTHS.has(lower) || WEEKDAYS.has(lower))) return 'calendar'
  if (LY_ADJECTIVES.has(lower)) return 'adjective'
  if (lower.length > 4 && lower.endsWith('ly') && !LY_NOT_ADVERB.has(lower)) return 'adverb'
  // "a Lyon-based trading house"
  if (capital) return /\p{Ll}-(?:[\p{Ll}]+ed|led|built|made|run|born|style)$/u.test(text) ? 'adjective' : 'name'
  if (/\d/.test(lower)) return 'noun'
  if (ADJECTIVES.has(lower) || (readings.length === 0 && ADJECTIVE_ENDING.test(lower) && !NOUNS_LIKE_ADJECTIVES.has(lower))) return 'adjective'
  if (lower.includes('-') && readings.length === 0 && COMPOUND_ADJECTIVE.test(lower)) return 'adjective'
  if (/^\p{Ll}{3,}(?:i|[^aeiou])est$/u.test(lower) && readings.length === 0 && !EST_NOUNS.has(lower)) return 'adjective'
  return readings.length > 0 ? 'verb' : 'noun'
}
