import { isPlural } from '../lexicon/singular.ts'
import { lastLower, nounAt, REACH, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** Stand for the noun that was said before: "two others", "1,500 more". */
const STANDING_IN = new Set(['others', 'more', 'fewer', 'less', 'additional', 'further'])

/** The adverbs and adjectives that may be left of such a phrase. */
const AROUND = new Set(['determiner', 'number', 'adverb', 'adjective', 'hyphen'])

/**
 * "100 balloons, 20 of them full; another 40 came": a number with no noun of its own counts what the number before it did,
 * if that noun was a plural. Last of the rules, since any noun that is said is nearer.
 */
export function countsElided({ number, parse, first, chunk }: Numbered): string | null {
  if (number.unit !== 'count' || !isBare(parse, chunk)) return null
  for (let index = first - 1; index >= 0 && index > first - REACH; index -= 1) {
    if (lastLower(parse, index) === ';' && number.change === null) return null
    const counted = numberedPlural(parse, index)
    if (counted !== null) return counted
  }
  return null
}

function isBare({ words, chunks }: Parse, at: number): boolean {
  const chunk = chunks[at]
  if (chunk === undefined || chunk.kind !== 'noun') return false
  return words.slice(chunk.from, chunk.to).every((word) => STANDING_IN.has(word.lower) || AROUND.has(word.tag))
}

function numberedPlural(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head === undefined || !(head.tag === 'noun' || head.tag === 'name')) return null
  if (head.lower === 'others' || lastLower(parse, at + 1) === 'of') return null
  const number = parse.words.slice(phrase.from, phrase.to).findIndex((word) => word.tag === 'number')
  if (number < 0) return null
  const alone = /^(?:one|1)$/.test(parse.words[phrase.from + number]?.lower ?? '')
  return alone || isPlural(head.text) ? countedPhrase(parse.words, phrase.from + number, phrase.to) : null
}
