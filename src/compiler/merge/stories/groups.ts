import { groupBy } from '../../../lib/group.ts'
import { UNLIKE } from './same-happening.ts'

/** Two reports that were compared: above 0 they go together; null where they can't. */
export interface Pair {
  a: number
  b: number
  score: number | null
}

export interface Rules {
  /** What of a group is one thing, so that the mean over two of them counts as one pair; each report for itself, if not given. */
  unitOf?: (report: number) => unknown
  /** How much the best pair of two groups counts against the mean of all, 0 to 1. */
  best: number
  allows: (members: readonly number[]) => boolean
}

/** No pair is more alike than this when groups are judged, so that one can't decide for many. */
const LIKE = -UNLIKE
/** A large group is judged by so many of its members, the last that came. */
const JUDGED = 12
const PASSES = 3

/** Reports put together by pairs: the best first, and only where by and large all pairs go together, so that no chain of likenesses makes a group. */
export class Groups {
  readonly #groupOf: number[][]
  readonly #scores = new Map<number, number | null>()
  readonly #pairs: readonly Pair[]
  readonly #isDated: (report: number) => boolean
  readonly #rules: Rules

  constructor(reports: number, pairs: readonly Pair[], isDated: (report: number) => boolean, rules: Rules) {
    this.#groupOf = Array.from({ length: reports }, (_, report) => [report])
    this.#isDated = isDated
    this.#rules = rules
    for (const { a, b, score } of pairs) this.#scores.set(this.#key(a, b), score)
    this.#pairs = pairs.filter(({ score }) => score !== null && score > 0).sort((one, other) => (other.score ?? 0) - (one.score ?? 0) || one.a - other.a || one.b - other.b)
  }

  of(report: number): readonly number[] {
    return this.#groupOf[report] ?? []
  }

  all(): (readonly number[])[] {
    return [...new Set(this.#groupOf)]
  }

  put(members: readonly number[]): void {
    const group = [...members]
    for (const member of group) this.#groupOf[member] = group
  }

  joinDated(): void {
    const pairs = this.#pairs.filter(({ a, b }) => this.#isDated(a) && this.#isDated(b))
    let joined = true
    for (let pass = 0; joined && pass < PASSES; pass += 1) {
      joined = false
      for (const { a, b } of pairs) {
        const [one, other] = [this.of(a), this.of(b)]
        if (one === other || this.#link(one, other) <= 0 || !this.#rules.allows([...one, ...other])) continue
        this.put([...one, ...other])
        joined = true
      }
    }
  }

  /** What may be of any time, and stands alone, joins the group of the one that it is most like. Tells which that is. */
  joinUndated(order: readonly number[]): Map<number, number> {
    const best = new Map<number, number>()
    for (const { a, b } of this.#pairs) {
      if (this.#isDated(a) === this.#isDated(b)) continue
      const [report, other] = this.#isDated(a) ? [b, a] : [a, b]
      if (!best.has(report)) best.set(report, other)
    }
    for (const report of order) {
      const other = best.get(report)
      if (other !== undefined && this.of(report).length === 1) this.put([...this.of(other), report])
      else best.delete(report)
    }
    return best
  }

  /** Of two that were compared; no pair is less alike than one that was not. */
  scoreOf(a: number, b: number): number {
    return this.#scores.get(this.#key(a, b)) ?? UNLIKE
  }

  /** By the best pair and by all; of those with a day. */
  #link(one: readonly number[], other: readonly number[]): number {
    const { best, unitOf = (report: number) => report } = this.#rules
    const [left, right] = [this.#units(one, unitOf), this.#units(other, unitOf)]
    const means: number[] = []
    for (const unit of left) {
      for (const another of right) {
        const mean = this.#mean(unit, another)
        if (mean === null) return UNLIKE
        means.push(mean)
      }
    }
    if (means.length === 0) return UNLIKE
    return best * Math.max(...means) + ((1 - best) * means.reduce((sum, mean) => sum + mean, 0)) / means.length
  }

  /** Null where some pair can't go together. */
  #mean(one: readonly number[], other: readonly number[]): number | null {
    let sum = 0
    for (const a of one) {
      for (const b of other) {
        const score = this.#scores.get(this.#key(a, b))
        if (score === null) return null
        sum += Math.min(LIKE, score ?? UNLIKE)
      }
    }
    return sum / (one.length * other.length)
  }

  #units(group: readonly number[], unitOf: (report: number) => unknown): number[][] {
    return [...groupBy(group.filter((member) => this.#isDated(member)).slice(-JUDGED), unitOf).values()]
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.#groupOf.length + Math.max(a, b)
  }
}
