import { GRAMMATICAL, MIN_WORD, STEM_LENGTH } from '../stems.ts'

/** What a text is about, as a unit vector over words, numbers and pairs of words: their numbers, ascending, and how much each weighs. */
export interface WordVector {
  readonly words: Int32Array
  readonly weights: Float64Array
}

/** A number that two texts share says more than a word, a pair of words less, since its words count already. */
const NUMBER_WEIGHT = 1.5
const PAIR_WEIGHT = 0.5
const PAIR = '_'

/**
 * Vectors in which a rare word weighs more (tf-idf over these texts, cosine by dot product). Words are cut to a common
 * stem of six letters, which joins inflections without a dictionary.
 */
export function wordVectors(texts: readonly string[]): WordVector[] {
  const bags = texts.map(bagOf)
  const numberOf = new Map<string, number>()
  const seenIn: number[] = []
  for (const bag of bags) {
    for (const word of bag.keys()) {
      const number = numberOf.get(word) ?? numberOf.size
      numberOf.set(word, number)
      seenIn[number] = (seenIn[number] ?? 0) + 1
    }
  }
  return bags.map((bag) => {
    const weighted = [...bag].map(([word, times]) => {
      const number = numberOf.get(word) ?? 0
      return { word, number, weight: kindWeight(word) * (1 + Math.log(times)) * Math.log(1 + texts.length / (seenIn[number] ?? 1)) }
    })
    weighted.sort((a, b) => a.number - b.number)
    const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
    return {
      words: Int32Array.from(weighted, ({ number }) => number),
      weights: Float64Array.from(weighted, ({ weight }) => weight / length),
    }
  })
}

/** 0 for nothing in common to 1 for the same words. Of two of one call of `wordVectors`. */
export function similarity(a: WordVector, b: WordVector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const left = a.words[i] ?? 0
    const right = b.words[j] ?? 0
    if (left === right) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return sum
}

function kindWeight(word: string): number {
  return word.includes(PAIR) ? PAIR_WEIGHT : isNumber(word) ? NUMBER_WEIGHT : 1
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  let previous: string | null = null
  for (const [word] of text.toLowerCase().matchAll(/\d[\d,.]*\d|\d|\p{L}+/gu)) {
    if (isNumber(word) ? word.length === 1 : word.length < MIN_WORD || GRAMMATICAL.has(word)) continue
    const stem = isNumber(word) ? word : word.slice(0, STEM_LENGTH)
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
    if (previous !== null) bag.set(previous + PAIR + stem, (bag.get(previous + PAIR + stem) ?? 0) + 1)
    previous = stem
  }
  return bag
}
