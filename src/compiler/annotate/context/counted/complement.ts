import { CHANGE_NOUNS, COUNTING_NOUNS, LIFELESS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { MEASURING } from '../lexicon/verb-classes.ts'
import { chunkAt, isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase, countedWithComplement } from './noun-phrase.ts'
import { isMoney } from '../../../../lib/money.ts'

/** "half of the troops", "20 tonnes of rice", "$5 million in aid", "worth of arms", "a 5% rise in exports". */
export function countsComplement(mention: Numbered): string | null {
  const { parse, chunk, after } = mention
  const phrase = nounAt(parse, chunk)
  if (phrase === null) return null
  // "900,000 tons short of grain"
  if (parse.words[after]?.lower === 'short' && parse.words[after + 1]?.lower === 'of') return counted(mention, chunkAt(parse, parse.words[after + 2]?.start ?? Infinity))
  const change = after < phrase.to && CHANGE_NOUNS.has(parse.words[phrase.head]?.lower ?? '')
  if (after < phrase.to && !change && !(after === phrase.head && parse.words[after]?.lower === 'worth')) return null
  const link = lastLower(parse, chunk + 1)
  // "cocaine worth 36 million euros in container 44": what is worth it was said before.
  if (lastLower(parse, mention.first - 1) === 'worth' && link === 'in') return null
  if (link === 'worth' && lastLower(parse, chunk + 2) === 'of') return counted(mention, chunk + 3)
  if (link === 'of' && (isAway(mention) || isYardstick(mention))) return null
  if (link === 'out' && lastLower(parse, chunk + 2) === 'of') return outOf(mention)
  if (link === 'of' || (link === 'in' && (change || inKind(mention)))) return counted(mention, chunk + 2)
  return null
}

/** "26 out of 28 drones", "14 out of a total of 20 bridges"; and in "Most banks, 30 out of 41, expect" what stands before. */
function outOf(mention: Numbered): string | null {
  const { parse, chunk, first } = mention
  const isWhole = isNumbered(parse, chunk + 3) || (lastLower(parse, chunk + 3) === 'total' && isNumbered(parse, chunk + 5))
  if (!isWhole) return null
  const whole = lastLower(parse, chunk + 3) === 'total' ? chunk + 5 : chunk + 3
  const of = counted(mention, whole)
  if (of !== null || parse.chunks[first - 1]?.kind !== 'comma') return of
  const before = nounAt(parse, first - 2)
  return before !== null && isPlural(parse.words[before.head]?.text ?? '') ? countedPhrase(parse.words, before.from, before.to) : null
}

/** "debt stands at 110% of GDP": what is measured is the debt. */
function isYardstick({ parse, first, chunk, governor }: Numbered): boolean {
  const phrase = nounAt(parse, chunk + 2)
  const verb = verbAt(parse, governor?.verb ?? -1)
  const measures = governor?.role === 'object' && verb !== null && MEASURING.has(verb.lemma) && !/^(?:account|represent|constitute|comprise|equal|equate)$/.test(verb.lemma)
  const fined = lastLower(parse, first - 1) === 'of' && nounAt(parse, first - 2) !== null
  return (measures || fined) && phrase !== null && /^(?:gdp|gnp|product|output|capacity|turnover|revenue|income|earnings|sales|average|normal)$/.test(parse.words[phrase.head]?.lower ?? '')
}

const LENGTHS = new Set(['metre', 'kilometre', 'mile', 'nautical mile', 'yard', 'foot'])

/** "within 6 km of the border", and not "6 km of road": how far from it. */
function isAway({ parse, chunk, number }: Numbered): boolean {
  const phrase = nounAt(parse, chunk + 2)
  const first = parse.words[phrase?.from ?? -1]
  return LENGTHS.has(number.unit) && first !== undefined && (first.tag === 'determiner' || first.tag === 'name')
}

/** "$5 million in aid", and not "$199 in the US". */
function inKind({ parse, chunk, number }: Numbered): boolean {
  const phrase = nounAt(parse, chunk + 2)
  const head = parse.words[phrase?.head ?? -1]
  return isMoney(number.unit) && head?.tag === 'noun' && !['determiner', 'number'].includes(parse.words[phrase?.from ?? -1]?.tag ?? '')
}

/** What the complement at a chunk counts; "the number of people" counts people. */
export function counted({ parse }: Pick<Numbered, 'parse'>, chunk: number): string | null {
  const phrase = nounAt(parse, chunk)
  if (phrase === null || phrase.time) return null
  const head = parse.words[phrase.head]
  if (head === undefined) return null
  if (head.tag === 'pronoun') return ofThem(parse, chunk)
  // "85% of the total"
  if (/^(?:total|number)$/.test(head.lower) && lastLower(parse, chunk + 1) !== 'of') return numberedBefore(parse, chunk - 1) ?? countedPhrase(parse.words, phrase.from, phrase.to)
  if (!isNumbered(parse, chunk) && COUNTING_NOUNS.has(singular(head.lower)) && lastLower(parse, chunk + 1) === 'of') {
    const inner = nounAt(parse, chunk + 2)
    if (inner !== null) return countedPhrase(parse.words, inner.from, inner.to)
  }
  return countedWithComplement(parse, chunk, phrase.from)
}

/** "20 people, 5 of them children". */
function ofThem(parse: Parse, chunk: number): string | null {
  const next = nounAt(parse, chunk + 1)
  return next !== null && !next.time ? countedPhrase(parse.words, next.from, next.to) : null
}

/** "1.1 million families, half of them in Sudan": the plural that was numbered before. */
export function numberedBefore(parse: Parse, from: number): string | null {
  for (let index = from - 1; index >= 0 && index > from - REACH; index -= 1) {
    const counted = numberedPlural(parse, index)
    if (counted !== null) return counted
  }
  return null
}

/** "the bodies of 1,000 soldiers": the dead are counted, and no soldiers come or go. */
export function areBodies(parse: Parse, at: number): boolean {
  // "the remains of 16 drones"
  const head = parse.words[nounAt(parse, at)?.head ?? -1]
  if (head?.tag === 'noun' && LIFELESS.has(singular(head.lower))) return false
  return lastLower(parse, at - 1) === 'of' && /^(?:bodies|remains|corpses)$/.test(parse.words[nounAt(parse, at - 2)?.head ?? -1]?.lower ?? '')
}

/** What a phrase that begins with a number counts, if it is a plural. */
export function numberedPlural(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head === undefined) return null
  // "hundreds of thousands of people"
  const share = head.tag === 'number' || /^(?:%|percent|pct)$/.test(head.lower)
  const portion = share && !/^(?:one|1)$/.test(head.lower) && lastLower(parse, at + 1) === 'of' ? nounAt(parse, at + 2) : null
  if (portion !== null && isPlural(parse.words[portion.head]?.text ?? '')) return countedPhrase(parse.words, portion.from, portion.to)
  // "put the number of protesters at 20,000"
  const tallied = head.lower === 'number' && lastLower(parse, at + 1) === 'of' ? nounAt(parse, at + 2) : null
  if (tallied !== null && isPlural(parse.words[tallied.head]?.text ?? '')) return countedPhrase(parse.words, tallied.from, tallied.to)
  if (!(head.tag === 'noun' || head.tag === 'name')) return null
  if (head.lower === 'others' || lastLower(parse, at + 1) === 'of') return null
  const number = parse.words.slice(phrase.from, phrase.to).findIndex((word) => word.tag === 'number')
  if (number < 0) return null
  if (areBodies(parse, at)) return 'body'
  const alone = /^(?:one|1)$/.test(parse.words[phrase.from + number]?.lower ?? '')
  return alone || isPlural(head.text) ? countedPhrase(parse.words, phrase.from + number, phrase.to) : null
}

export function isAmongThem(parse: Parse, at: number): boolean {
  return lastLower(parse, at + 1) === 'among' && lastLower(parse, at + 2) === 'them'
}

/** "…, among them two children, and wounding 31", "…, one soldier among them," */
export function isPart(parse: Parse, at: number): boolean {
  const before = lastLower(parse, at - 1)
  if (isAmongThem(parse, at)) return true
  // "including five women and three children"
  if (parse.chunks[at - 1]?.kind === 'conjunction' && at > 2 && isNumbered(parse, at - 2)) return isPart(parse, at - 2)
  return before === 'including' || (before === 'them' && ['among', 'of'].includes(lastLower(parse, at - 2)))
}
