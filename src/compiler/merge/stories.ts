import { dayNumber } from '../../lib/days.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { headlineTold, OneToMany, similarity, wordVectors, type WordVector } from './similarity.ts'

/**
 * Reports of one happening and of what it led to: the news, its rewrites, the reaction a day later. `closest` is, for a report without a
 * day, the one of them that it is most like.
 */
export interface Story {
  reports: AnnotatedArticle[]
  closest: ReadonlyMap<AnnotatedArticle, AnnotatedArticle>
  /** How much the words of two of its reports have in common, 0 to 1. */
  likeness: (a: AnnotatedArticle, b: AnnotatedArticle) => number
  /** How much of what only the headline of one says the other tells, too, 0 to 1; null where that is nothing. */
  headlineTold: (of: AnnotatedArticle, by: AnnotatedArticle) => number | null
}

/** A report goes on with a story told so many days before at most, which began no longer ago than that, */
const STORY_DAYS = 5
const STORY_SPAN_DAYS = 8
/** when it is so much like one of its reports, and so much like all of them, by and large. */
const LIKE_ONE = 0.08
const LIKE_ALL = 0.05
/** Without a day to go by, it must be much more alike, and less so when they share a figure. */
const LIKE_UNDATED = 0.35
const LIKE_WITH_FIGURE = 0.2
/** Of a word that many have, only the latest so many reports are looked up. */
const LATEST = 60
/** With fewer words in common than this, they are not even weighed. */
const WORDS_IN_COMMON = 3
const LATEST_REPORTS = 12
/** The opening says what happened; what follows is background. */
const OPENING_CHARACTERS = 600

interface Group {
  members: number[]
  closest: Map<number, number>
}

/**
 * Stories of two reports or more; repeated articles are left out. Dated reports are taken in order of time and each joins the story that it is most
 * like, puts two together or begins one; then those without a day. A report is compared with those that share a few words with it, so that the corpus may be large.
 */
export function findStories(articles: readonly AnnotatedArticle[]): Story[] {
  const reports = articles.filter(({ article }) => article.duplicateOf === null)
  const vectors = wordVectors(reports.map(({ article }) => ({ text: article.text.slice(0, OPENING_CHARACTERS), headline: article.headline })))
  const days = reports.map(({ article: { published } }) => (published.kind === 'stated' && published.latest !== null ? dayNumber(published.latest) : null))
  const figures = reports.map(({ article }) => figuresOf(article.text))
  const order = [...reports.keys()].sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b)
  const place = new Map(order.map((report, index) => [report, index]))
  const groupOf = new Map<number, Group>()
  const index = new Postings(vectors)
  const one = new OneToMany(vectors)
  for (const report of order) {
    const day = days[report] ?? null
    one.lay([vectors[report] ?? NONE])
    const alike = index.before(report).flatMap((other) => {
      const otherDay = days[other] ?? null
      if (day !== null && otherDay !== null && day - otherDay > STORY_DAYS) return []
      const like = one.to(vectors[other] ?? NONE)
      const undated = day === null || otherDay === null
      const enough = !undated ? LIKE_ONE : shareFigure(figures[report], figures[other]) ? LIKE_WITH_FIGURE : LIKE_UNDATED
      return like >= enough ? [{ other, like }] : []
    })
    alike.sort((a, b) => b.like - a.like || a.other - b.other)
    let group: Group = { members: [report], closest: new Map() }
    // Many candidates are of one story, which is judged once for as long as this one does not grow.
    const judged = new Set<Group>()
    for (const { other } of alike) {
      const theirs = groupOf.get(other)
      if (theirs === undefined || theirs === group || judged.has(theirs)) continue
      judged.add(theirs)
      if (!areAlike(one, theirs.members, vectors) || spanOf([...group.members, ...theirs.members], days) > STORY_SPAN_DAYS) continue
      if (day === null) {
        // What may be of any time joins one story and puts no two together.
        if (group.members.length > 1) break
        theirs.closest.set(report, other)
      }
      group = joined(theirs, group)
      judged.clear()
      one.lay(group.members.slice(-LATEST_REPORTS).map((member) => vectors[member] ?? NONE))
      for (const member of group.members) groupOf.set(member, group)
    }
    groupOf.set(report, group)
    index.add(report)
  }
  const at = (report: number): AnnotatedArticle => reports[report] as AnnotatedArticle
  const vectorOf = new Map(reports.map((report, index) => [report, vectors[index] ?? NONE]))
  const likeness = (a: AnnotatedArticle, b: AnnotatedArticle): number => similarity(vectorOf.get(a) ?? NONE, vectorOf.get(b) ?? NONE)
  const told = (of: AnnotatedArticle, by: AnnotatedArticle): number | null => headlineTold(vectorOf.get(of) ?? NONE, vectorOf.get(by) ?? NONE)
  return [...new Set(groupOf.values())]
    .filter(({ members }) => members.length > 1)
    .map(({ members, closest }) => ({
      reports: [...members].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)).map(at),
      closest: new Map([...closest].map(([report, other]) => [at(report), at(other)])),
      likeness,
      headlineTold: told,
    }))
}

const NONE: WordVector = { words: new Int32Array(), weights: new Float64Array(), headline: [], names: new Set() }

/** Numbers of two digits or more that are no years: what a retelling takes over. */
export function figuresOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/\d[\d,.]*\d/g) ?? []).filter((number) => !/^(?:19|20)\d\d$/.test(number)))
}

function shareFigure(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((figure) => b.has(figure))
}

/** By and large: over all pairs of those laid out and these; a long story is judged by its latest reports. */
function areAlike(one: OneToMany, members: readonly number[], vectors: readonly WordVector[]): boolean {
  const latest = members.slice(-LATEST_REPORTS)
  return latest.reduce((sum, other) => sum + one.to(vectors[other] ?? NONE), 0) >= LIKE_ALL * latest.length
}

/** Days from the first dated one to the last. */
function spanOf(members: readonly number[], days: readonly (number | null)[]): number {
  const known = members.flatMap((member) => days[member] ?? [])
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
}

function joined(a: Group, b: Group): Group {
  return { members: [...a.members, ...b.members], closest: new Map([...a.closest, ...b.closest]) }
}

/** Which reports have a word, so that a report is compared with few. */
class Postings {
  readonly #vectors: readonly WordVector[]
  readonly #postings = new Map<number, number[]>()

  /** How many words each report shares with the one that is asked for. */
  readonly #shared: Uint32Array

  constructor(vectors: readonly WordVector[]) {
    this.#vectors = vectors
    this.#shared = new Uint32Array(vectors.length)
  }

  add(report: number): void {
    for (const word of this.#vectors[report]?.words ?? []) {
      const list = this.#postings.get(word)
      if (list === undefined) this.#postings.set(word, [report])
      // The latest ones only: an old report is no part of today's story.
      else if (list.push(report) > LATEST) list.shift()
    }
  }

  /** Reports added before that share words with it. */
  before(report: number): number[] {
    const found: number[] = []
    for (const word of this.#vectors[report]?.words ?? []) {
      for (const other of this.#postings.get(word) ?? []) {
        const shared = (this.#shared[other] ?? 0) + 1
        this.#shared[other] = shared
        if (shared === 1) found.push(other)
      }
    }
    const near = found.filter((other) => (this.#shared[other] ?? 0) >= WORDS_IN_COMMON)
    for (const other of found) this.#shared[other] = 0
    return near
  }
}
