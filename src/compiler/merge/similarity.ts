/** What a text is about, as a unit vector over words, numbers and pairs of words: their numbers, ascending, and how much each weighs. */
export interface WordVector {
  readonly words: Int32Array
  readonly weights: Float64Array
  /** Which of them stand in the headline: places in `words`, without pairs. */
  readonly headline: readonly number[]
  /** Which of them are names or numbers. */
  readonly names: ReadonlySet<number>
}

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
  const numberOf = new Map<string, number>()
  const seenIn: number[] = []
  for (const bag of bags) {
    for (const word of bag.keys()) {
      const number = numberOf.get(word) ?? numberOf.size
      numberOf.set(word, number)
      seenIn[number] = (seenIn[number] ?? 0) + 1
    }
  }
  return bags.map((bag, index) => {
    const { text = '', headline = '' } = texts[index] ?? {}
    const inHeadline = bagOf({ text: headline })
    const names = namesIn(text.startsWith(headline) ? text.slice(headline.length) : text)
    const weighted = [...bag].map(([word, times]) => {
      const number = numberOf.get(word) ?? 0
      return { word, number, weight: kindWeight(word) * (1 + Math.log(times)) * Math.log(1 + texts.length / (seenIn[number] ?? 1)) }
    })
    weighted.sort((a, b) => a.number - b.number)
    const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
    return {
      words: Int32Array.from(weighted, ({ number }) => number),
      weights: Float64Array.from(weighted, ({ weight }) => weight / length),
      headline: weighted.flatMap(({ word }, at) => (!word.includes(PAIR) && inHeadline.has(word) ? at : [])),
      names: new Set(weighted.flatMap(({ word, number }) => (isNumber(word) || names.has(word) ? number : []))),
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

/**
 * How much of what the headline of one says, and that of the other does not, the other tells all the same: 0 to 1, rare words
 * weighing more; null where the headlines say the same. Of headlines after one pattern ("Greetings from X") the
 * rarest name or number decides.
 */
export function headlineTold(of: WordVector, by: WordVector): number | null {
  const theirs = new Set(by.headline.map((at) => by.words[at]))
  const own = of.headline.filter((at) => !theirs.has(of.words[at])).sort((a, b) => (of.weights[b] ?? 0) - (of.weights[a] ?? 0))
  if (own.length === 0) return null
  const words = new Set(by.words)
  const isPattern = own.length * 2 <= of.headline.length
  const weigh = (places: readonly number[]): number => places.reduce((sum, at) => sum + (of.weights[at] ?? 0), 0)
  const judged = isPattern ? own.filter((at) => of.names.has(of.words[at] ?? -1)).slice(0, 1) : own
  if (judged.length === 0) return null
  return weigh(judged.filter((at) => words.has(of.words[at] ?? -1))) / weigh(judged)
}

/** Texts laid out together by words, to be compared with many. */
export class OneToMany {
  readonly #laid: Float64Array
  #texts: readonly WordVector[] = []

  /** `vectors` are all that are to be compared. */
  constructor(vectors: readonly WordVector[]) {
    this.#laid = new Float64Array(1 + vectors.reduce((most, { words }) => Math.max(most, words.at(-1) ?? 0), 0))
  }

  lay(texts: readonly WordVector[]): void {
    for (const { words } of this.#texts) for (const word of words) this.#laid[word] = 0
    for (const { words, weights } of texts) {
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0
        this.#laid[word] = (this.#laid[word] ?? 0) + (weights[at] ?? 0) / texts.length
      }
    }
    this.#texts = texts
  }

  /** The mean of its `similarity` to those that are laid out. */
  to({ words, weights }: WordVector): number {
    let sum = 0
    for (let at = 0; at < words.length; at += 1) sum += (weights[at] ?? 0) * (this.#laid[words[at] ?? 0] ?? 0)
    return sum
  }
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

/** Stems of what has a capital within a sentence. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<=[\p{Ll}\d,;]['’"“]?\s)\p{Lu}\p{L}*/gu)].map(([word]) => word.toLowerCase().slice(0, STEM_LENGTH)))
}

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
