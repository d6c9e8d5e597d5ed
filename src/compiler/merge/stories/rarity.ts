/** Reports of so many days before and after may tell the same story: that they have a word makes it less common than that others have. */
const AROUND_DAYS = 6
const AROUND_PART = 0.3
/** A small corpus knows little of what is rare: so many further reports are thought of, of which this part has any one word. */
const FURTHER_REPORTS = 120
const FURTHER_PART = 0.006

/** How rare words are: which part of reports has them, those of other days above all. */
export class Rarity {
  /** What no other report has. */
  readonly most: number
  readonly #reports: number
  readonly #seenIn: Uint32Array
  /** Days of the reports that have a word, ascending. */
  readonly #daysOf: readonly Int32Array[]
  readonly #days: Int32Array
  readonly #background: (word: number) => number

  /** `bags` are the numbers of each report's words, without repetition, from 0 on; `days` those of publication, where they are known. */
  constructor(bags: readonly (readonly number[])[], days: readonly (number | null)[], background: (word: number) => number = () => 0) {
    const seenIn: number[] = []
    const daysOf: number[][] = []
    for (const [at, bag] of bags.entries()) {
      const day = days[at] ?? null
      for (const word of bag) {
        seenIn[word] = (seenIn[word] ?? 0) + 1
        const list = (daysOf[word] ??= [])
        if (day !== null) list.push(day)
      }
    }
    this.#reports = bags.length
    this.#seenIn = Uint32Array.from(seenIn)
    this.#daysOf = daysOf.map((list) => Int32Array.from(list).sort())
    this.#days = Int32Array.from(days.flatMap((day) => day ?? [])).sort()
    this.#background = background
    this.most = Math.log((this.#reports + FURTHER_REPORTS) / (FURTHER_REPORTS * FURTHER_PART))
  }

  /** The part of all reports that has the word. */
  part(word: number): number {
    return (this.#seenIn[word] ?? 0) / Math.max(1, this.#reports)
  }

  /** Of each word: 0 for one that every report has, `most` at most. */
  weights(words: Int32Array, day: number | null): Float64Array {
    const reports = this.#counted(this.#reports, this.#days, day)
    return Float64Array.from(words, (word) => {
      const having = this.#counted(this.#seenIn[word] ?? 0, this.#daysOf[word] ?? new Int32Array(), day)
      return Math.max(0, Math.log((reports + FURTHER_REPORTS) / (having + FURTHER_REPORTS * Math.max(FURTHER_PART, this.#background(word)))))
    })
  }

  #counted(all: number, days: Int32Array, day: number | null): number {
    if (day === null) return all
    const around = firstAfter(days, day + AROUND_DAYS) - firstAfter(days, day - AROUND_DAYS - 1)
    return all - around * (1 - AROUND_PART)
  }
}

function firstAfter(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) > day) high = middle
    else low = middle + 1
  }
  return low
}
