import { BACKGROUND, BACKGROUND_REPORTS } from './background-words.ts'
import { NEWSWIRE } from './newswire-words.ts'
import { Rarity } from './rarity.ts'
import type { Told } from './told.ts'
import { TwoRarest } from './two-rarest.ts'

/** How two reports go together by their words: all are 0 to 1. */
export interface Comparison {
  /** Cosine of their words, a word weighing more that is rare in reports of other days; */
  rare: number
  /** with all words alike but those that most reports have; */
  flat: number
  /** how much of the news of one the other tells, of both the higher. */
  told: number
  /** How rare the rarest name is that both have, and the two rarest words of the news of both; of their openings, which go on a sentence further where no headline gives the news. */
  name: number
  topic: number
  opening: number
  /** How many rare names both have, three at most; each has such in its news, and they have none in common. */
  names: number
  otherNames: number
  /** Each is about someone by name of whom the other does not tell. */
  strangers: number
  /** How rare are four more of the words of both: a few rare ones may be chance. */
  further: number
  /** How much of what happened in one is news of the other, of both the lower: who was arrested for it is no news of the deed. */
  core: number
  /** How rare it is what was done in both; or, where nothing is, what one did and the other tells, and does not only refer to; */
  deed: number
  deedNamed: number
  /** how rare the things are that it was done to, two at most; */
  thing: number
  /** and who acts in one and is in the other. */
  actor: number
}

interface Terms {
  /** Numbers of stems, ascending, what they are, and how rare in reports of other days. */
  words: Int32Array
  marks: Uint8Array
  weights: Float64Array
  squares: number
  flatSquares: number
  newsSum: number
  coreSum: number
  /** Its news has names that hardly another has. */
  hasRareNames: boolean
  hasSubject: boolean
}

const [NEWS, NAME, DEED, THING, ACTOR, CORE, OPENING, SUBJECT] = [1, 2, 4, 8, 16, 32, 64, 128]
/** A word of more than this part of all reports says nothing; of a few reports it may be what they are about. */
const EVERYWHERE = 0.4
const FEW_REPORTS = 10
/** Past the rarest words, how many count. */
const [RAREST, FURTHER] = [2, 4]
/** From which part of the rarest weight on a name is rare, and tells what the news is about. */
const [RARE_NAME, TELLING_NAME] = [0.5, 0.6]
const NAMES = 3

/** Reports of one corpus, to be compared by what is rare in it. */
export class Comparer {
  readonly #rarity: Rarity
  readonly #flat: Float64Array
  readonly #terms: readonly Terms[]
  readonly #days: readonly (number | null)[]

  /** `days` are those of publication, null where they are not known. */
  constructor(reports: readonly Told[], days: readonly (number | null)[]) {
    this.#days = days
    const numberOf = new Map<string, number>()
    const bags = reports.map(({ all, news, deeds, things, core }) =>
      [...new Set([...all, ...news, ...deeds, ...things, ...core])].map((word) => {
        const number = numberOf.get(word) ?? numberOf.size
        numberOf.set(word, number)
        return { word, number }
      }),
    )
    const parts = [...numberOf.keys()].map((word) => Math.max((BACKGROUND.get(word) ?? 0) / BACKGROUND_REPORTS, NEWSWIRE.get(word) ?? 0))
    this.#rarity = new Rarity(
      bags.map((bag) => bag.map(({ number }) => number)),
      days,
      (word) => parts[word] ?? 0,
    )
    this.#flat = Float64Array.from({ length: numberOf.size }, (_, word) => {
      const part = this.#rarity.part(word)
      return part > EVERYWHERE && reports.length > FEW_REPORTS ? 0 : 0.6 + Math.min(1.4, -Math.log(part)) / 2
    })
    this.#terms = reports.map((report, at) => this.#termsOf(report, bags[at] ?? [], days[at] ?? null))
  }

  /** Numbers of the words of a report, ascending. */
  wordsOf(report: number): Int32Array {
    return this.#terms[report]?.words ?? new Int32Array()
  }

  weightsOf(report: number): Float64Array {
    return this.#terms[report]?.weights ?? new Float64Array()
  }

  compare(one: number, other: number): Comparison {
    // The weights of the one that has a day hold for both.
    const [a, b] = (this.#days[one] ?? null) === null ? [this.#at(other), this.#at(one)] : [this.#at(one), this.#at(other)]
    let [dot, flatDot, aTold, bTold, bMore, bNews, name, deed, deedNamed, thing, aActs, bActs] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let [names, isKnown] = [0, false]
    const [news, opening] = [new TwoRarest(), new TwoRarest()]
    let [aCore, bCore, bCoreMore] = [0, 0, 0]
    const shared: number[] = []
    for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
      const [left, right] = [a.words[i] ?? 0, b.words[j] ?? 0]
      if (left === right) {
        const [weight, own, flat] = [a.weights[i] ?? 0, b.weights[j] ?? 0, this.#flat[left] ?? 0]
        const [x, y] = [a.marks[i] ?? 0, b.marks[j] ?? 0]
        dot += weight * weight
        shared.push(weight)
        flatDot += flat * flat
        bMore += weight * weight - own * own
        if (x & NEWS) aTold += weight
        if (y & NEWS) {
          bTold += weight
          bNews += weight - own
        }
        if ((x | y) & NAME && weight > name) name = weight
        if (x & y & NAME && weight > RARE_NAME * this.#rarity.most) names += 1
        if ((x | y) & SUBJECT && weight > RARE_NAME * this.#rarity.most) isKnown = true
        if (x & CORE && y & NEWS) aCore += weight
        if (y & CORE) bCoreMore += weight - own
        if (y & CORE && x & NEWS) bCore += weight
        if (x & y & NEWS) news.add(weight)
        if (x & y & OPENING) opening.add(weight)
        if (x & y & THING) thing += weight
        if (x & ACTOR) aActs = Math.max(aActs, weight)
        if (y & ACTOR) bActs = Math.max(bActs, weight)
        if (x & y & DEED) deed = Math.max(deed, weight)
        else if ((x & DEED && y & CORE) || (y & DEED && x & CORE)) deedNamed = Math.max(deedNamed, weight)
      }
      if (left <= right) i += 1
      if (right <= left) j += 1
    }
    shared.sort((p, q) => q - p)
    return {
      rare: dot / Math.sqrt(a.squares * (b.squares + bMore)),
      flat: flatDot / Math.sqrt(a.flatSquares * b.flatSquares),
      told: Math.max(aTold / a.newsSum, bTold / (b.newsSum + bNews)),
      core: Math.min(aCore / a.coreSum, bCore / (b.coreSum + bCoreMore)),
      name: name / this.#rarity.most,
      names: Math.min(1, names / NAMES),
      otherNames: names === 0 && a.hasRareNames && b.hasRareNames ? 1 : 0,
      strangers: a.hasSubject && b.hasSubject && !isKnown ? 1 : 0,
      topic: news.sum / (2 * this.#rarity.most),
      opening: opening.sum / (2 * this.#rarity.most),
      further: shared.slice(RAREST, RAREST + FURTHER).reduce((sum, weight) => sum + weight, 0) / (FURTHER * this.#rarity.most),
      deed: deed / this.#rarity.most,
      deedNamed: deed > 0 ? 0 : deedNamed / this.#rarity.most,
      thing: Math.min(1, thing / (2 * this.#rarity.most)),
      actor: (aActs + bActs) / (2 * this.#rarity.most),
    }
  }

  #at(report: number): Terms {
    const terms = this.#terms[report]
    if (terms === undefined) throw new Error('no such report')
    return terms
  }

  #termsOf({ news, opening, names, deeds, things, actors, subjects, core }: Told, bag: readonly { word: string; number: number }[], day: number | null): Terms {
    const sorted = [...bag].sort((a, b) => a.number - b.number)
    const words = Int32Array.from(sorted, ({ number }) => number)
    const marks = Uint8Array.from(sorted, ({ word }) => (news.has(word) ? NEWS : 0) | (names.has(word) ? NAME : 0) | (deeds.has(word) ? DEED : 0) | (things.has(word) ? THING : 0) | (actors.has(word) ? ACTOR : 0) | (core.has(word) ? CORE : 0) | (opening.has(word) ? OPENING : 0) | (subjects.has(word) ? SUBJECT : 0))
    const weights = words.length === 0 ? new Float64Array() : this.#rarity.weights(words, day)
    let [squares, flatSquares, newsSum, coreSum, hasRareNames, hasSubject] = [LEAST, LEAST, LEAST, LEAST, false, false]
    for (const [at, weight] of weights.entries()) {
      squares += weight * weight
      flatSquares += (this.#flat[words[at] ?? 0] ?? 0) ** 2
      const mark = marks[at] ?? 0
      hasSubject ||= (mark & SUBJECT) > 0 && weight > RARE_NAME * this.#rarity.most
      if (mark & NEWS) newsSum += weight
      if (mark & CORE) coreSum += weight
      hasRareNames ||= (mark & NAME) > 0 && (mark & NEWS) > 0 && weight > TELLING_NAME * this.#rarity.most
    }
    return { words, marks, weights, squares, flatSquares, newsSum, hasRareNames, hasSubject, coreSum }
  }
}

/** No report without words divides by nothing. */
const LEAST = 1e-9
