import { ACTORS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { HARMING } from '../lexicon/verb-classes.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import type { NounPhrase } from '../grammar/phrases.ts'
import type { Numbered } from '../numbered.ts'
import { isPart } from './complement.ts'
import { countedPhrase } from './noun-phrase.ts'

/** A number without a noun takes that of its neighbour: "1,600 and 400 jobs", "4,300 jobs in France, 3,700 in Germany". */
export function countsShared({ number, parse, first, chunk }: Numbered): string | null {
  const own = nounAt(parse, chunk)
  if (number.unit !== 'count' || own === null || parse.words[own.head]?.tag !== 'number') return null
  if (parse.chunks[chunk + 1]?.kind === 'conjunction') {
    const next = numberedNoun(parse, chunk + 2)
    if (next !== null && !isFarLarger(parse, own, chunk + 2)) return next
  }
  // "by 312 votes to 209"
  if (/^(?:to|against)$/.test(lastLower(parse, first - 1)) && numberedNoun(parse, first - 2) !== null) return numberedNoun(parse, first - 2)
  const link = parse.chunks[first - 1]?.kind
  return before(parse, first, link === 'comma' || link === 'conjunction')
}

/** "has had 2,600 and nine deaths": of no one thing there are so many and so few. */
function isFarLarger(parse: Parse, own: NounPhrase, at: number): boolean {
  const other = nounAt(parse, at)
  const says = (phrase: NounPhrase, number: RegExp): boolean => parse.words.slice(phrase.from, phrase.to).some(({ tag, lower }) => tag === 'number' && number.test(lower))
  return other !== null && says(own, THOUSANDS) && says(other, FEW)
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+$|^\d{4,}$/
const FEW = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** The noun of the number before, in the same list; past a verb only from people to people: "killed 20 people and wounded 30". */
function before(parse: Parse, first: number, listed: boolean): string | null {
  const verb = verbAt(parse, first - 1)
  const harmed = verb !== null && HARMING.has(verb.lemma)
  if (!listed && !harmed) return null
  for (let index = harmed ? first - 2 : first - 1; index >= 0 && index > first - REACH / 3; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || (chunk.kind === 'verb' && !harmed)) return null
    const counted = numberedNoun(parse, index)
    if (counted !== null && harmed && isPart(parse, index)) continue
    if (counted !== null) return !harmed || isPeople(nounAt(parse, index), parse) ? counted : null
  }
  return null
}

/** What a phrase that begins with a number counts, if its noun stands in it. */
function numberedNoun(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  if (phrase === null || phrase.time) return null
  const words = parse.words.slice(phrase.from, phrase.to)
  const number = words.findIndex((word) => word.tag === 'number')
  const head = parse.words[phrase.head]
  if (number < 0 || head?.tag !== 'noun' || !isPlural(head.text) || lastLower(parse, at + 1) === 'of') return null
  return countedPhrase(parse.words, phrase.from + number, phrase.to)
}

function isPeople(phrase: NounPhrase | null, parse: Parse): boolean {
  return phrase !== null && ACTORS.has(singular(parse.words[phrase.head]?.lower ?? ''))
}
