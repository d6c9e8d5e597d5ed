/** Words of a text that tell what it is about, as a unit vector. */
export type WordVector = ReadonlyMap<string, number>

const MIN_WORD = 3

/**
 * Vectors in which a rare word weighs more (tf-idf over these texts, cosine by dot product). Words are cut to a common
 * stem of six letters, which joins inflections without a dictionary.
 */
export function wordVectors(texts: readonly string[]): WordVector[] {
  const bags = texts.map(bagOf)
  const seenIn = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  return bags.map((bag) => {
    const weighted = new Map<string, number>()
    let squares = 0
    for (const [word, times] of bag) {
      const weight = (1 + Math.log(times)) * Math.log(1 + texts.length / (seenIn.get(word) ?? 1))
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

const STOP = new Set(
  'the and for that with from this was were has have had are its it their his her they which who will would said says according after before into over more than been being about also not but during between when while where there these those amid under'.split(
    ' ',
  ),
)
const STEM_LENGTH = 6

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0]
    if (word.length < MIN_WORD || STOP.has(word)) continue
    const stem = word.slice(0, STEM_LENGTH)
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
  }
  return bag
}
