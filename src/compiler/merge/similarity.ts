/** What a text is about, as a unit vector over words, numbers and pairs of words. */
export type WordVector = ReadonlyMap<string, number>

/** A text, and the words of it that say most: they count so many times more. */
export interface Weighted {
  text: string
  headline?: string
}

const HEADLINE_TIMES = 2
const MIN_WORD = 3
const STEM_LENGTH = 6
/** A number that two texts share says more than a word, a pair of words less, since its words count already. */
const NUMBER_WEIGHT = 1.5
const PAIR_WEIGHT = 0.5
const PAIR = '_'

/**
 * Vectors in which a rare word weighs more (tf-idf over these texts, cosine by dot product). Words are cut to a common
 * stem of six letters, which joins inflections without a dictionary.
 */
export function wordVectors(texts: readonly Weighted[]): WordVector[] {
  const bags = texts.map(bagOf)
  const seenIn = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  return bags.map((bag) => {
    const weighted = new Map<string, number>()
    let squares = 0
    for (const [word, times] of bag) {
      const weight = kindWeight(word) * (1 + Math.log(times)) * Math.log(1 + texts.length / (seenIn.get(word) ?? 1))
      weighted.set(word, weight)
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (const [word, weight] of weighted) weighted.set(word, weight / length)
    return weighted
  })
}

/** 0 for nothing in common to 1 for the same words. */
export function similarity(a: WordVector, b: WordVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}

function kindWeight(word: string): number {
  return word.includes(PAIR) ? PAIR_WEIGHT : isNumber(word) ? NUMBER_WEIGHT : 1
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

const STOP = new Set(
  'the and for that with from this was were has have had are its it their his her they which who will would said says told according after before into over more than been being about also not but during between when while where there these those amid under some one two'.split(
    ' ',
  ),
)

function bagOf({ text, headline = '' }: Weighted): Map<string, number> {
  const bag = new Map<string, number>()
  const addAll = (from: string, times: number): void => {
    let previous: string | null = null
    for (const [word] of from.toLowerCase().matchAll(/\d[\d,.]*\d|\d|\p{L}+/gu)) {
      if (isNumber(word) ? word.length === 1 : word.length < MIN_WORD || STOP.has(word)) continue
      const stem = isNumber(word) ? word : word.slice(0, STEM_LENGTH)
      bag.set(stem, (bag.get(stem) ?? 0) + times)
      if (previous !== null) bag.set(previous + PAIR + stem, (bag.get(previous + PAIR + stem) ?? 0) + times)
      previous = stem
    }
  }
  addAll(text, 1)
  addAll(headline, HEADLINE_TIMES)
  return bag
}
