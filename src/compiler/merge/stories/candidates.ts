import { pushTo } from '../../../lib/group.ts'
import type { Comparer } from './comparison.ts'

/** A story goes on so many days after it began: a report is compared with those of so many days before, */
export const STORY_DAYS = 30
/** with so many of them, those that share the rarest words; of a word, only the latest so many are looked up. */
const MOST = 40
const LATEST = 100
/** Without a day, any may be the one: words that more have say little, and are passed over. */
const MANY = 500
const WORDS_IN_COMMON = 3
/** That name its day as one to come. */
const MOST_FORETELLING = 10

/** Which earlier reports have words of a report, so that it is compared with few. */
export class Candidates {
  readonly #comparer: Comparer
  readonly #printed: readonly (number | null)[]
  readonly #foretelling = new Map<number, number[]>()
  readonly #having = new Map<number, number[]>()
  /** How much and how many words each report shares with the one that is asked for. */
  readonly #weight: Float64Array
  readonly #count: Uint32Array

  constructor(comparer: Comparer, printed: readonly (number | null)[]) {
    this.#comparer = comparer
    this.#printed = printed
    this.#weight = new Float64Array(printed.length)
    this.#count = new Uint32Array(printed.length)
  }

  /** Reports are added by day, those without one last; with days ahead that they name. */
  add(report: number, ahead: readonly number[] = []): void {
    for (const day of ahead) pushTo(this.#foretelling, day, report)
    for (const word of this.#comparer.wordsOf(report)) pushTo(this.#having, word, report)
  }

  /** Of those added before; `days` are those on which it happened. */
  of(report: number, days: readonly number[] = []): number[] {
    const found: number[] = []
    const day = this.#printed[report] ?? null
    const words = this.#comparer.wordsOf(report)
    const weights = this.#comparer.weightsOf(report)
    for (const [at, word] of words.entries()) {
      const list = this.#having.get(word) ?? []
      if (day === null && list.length > MANY) continue
      const first = day === null ? 0 : Math.max(0, list.length - LATEST)
      for (let index = list.length - 1; index >= first; index -= 1) {
        const other = list[index] ?? 0
        if (day !== null && day - (this.#printed[other] ?? 0) > STORY_DAYS) break
        const count = (this.#count[other] ?? 0) + 1
        this.#count[other] = count
        this.#weight[other] = (this.#weight[other] ?? 0) + (weights[at] ?? 0)
        if (count === 1) found.push(other)
      }
    }
    const near = found.filter((other) => (this.#count[other] ?? 0) >= WORDS_IN_COMMON)
    near.sort((a, b) => (this.#weight[b] ?? 0) - (this.#weight[a] ?? 0) || a - b)
    for (const other of found) {
      this.#count[other] = 0
      this.#weight[other] = 0
    }
    const foretelling = days.flatMap((at) => (this.#foretelling.get(at) ?? []).slice(-MOST_FORETELLING))
    return [...new Set([...near.slice(0, MOST), ...foretelling])]
  }
}
