import type { Bounds, Claim, TimelineEvent } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import type { CalendarEntry } from '../codebook/codebook.ts'
import type { IdMaker } from '../ids.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { backgroundDates, eventDays } from './event-day.ts'
import { similarity, wordVectors, type WordVector } from './similarity.ts'

/** Reports of one event may differ by this many days, and must share this much of their words. */
const SAME_EVENT_DAYS = 1
const SAME_EVENT_SIMILARITY = 0.3
/** The opening says what happened; what follows is background. */
const OPENING_CHARACTERS = 600

/** What may be an event, before reports of the same one are put together. */
interface Candidate {
  title: string
  words: string
  days: Bounds
  mentioned: boolean
  source: AnnotatedArticle
  /** The codebook's id of a named date: its mentions are one event, however they are worded. */
  calendar: string | null
}

/**
 * What the reports tell, at the day it happened; several reports of one event become one, in order of time, undated last.
 * Background dates ("signed on 19 June last year") are events of their own, marked as mentioned. A repeated article adds none.
 */
export function buildEvents(
  articles: readonly AnnotatedArticle[],
  claims: readonly Claim[],
  calendar: readonly CalendarEntry[],
  ids: IdMaker,
): TimelineEvent[] {
  const originals = articles.filter(({ article }) => article.duplicateOf === null)
  const candidates = [...originals.map(toldBy), ...originals.flatMap((source) => mentionedBy(source, calendar))]
  const claimsOf = groupClaims(claims)
  return cluster(candidates)
    .map((group) => toEvent(group, claimsOf, ids))
    .sort((a, b) => compare(a.earliest ?? '9999', b.earliest ?? '9999') || compare(a.id, b.id))
}

function toldBy(source: AnnotatedArticle): Candidate {
  const { article } = source
  const words = article.text.slice(0, OPENING_CHARACTERS)
  return { title: article.headline, words, days: eventDays(source), mentioned: false, source, calendar: null }
}

function mentionedBy(source: AnnotatedArticle, calendar: readonly CalendarEntry[]): Candidate[] {
  return backgroundDates(source).map((date) => {
    const sentence = source.sentences.find(({ start, end }) => start <= date.start && date.end <= end)
    const words = (sentence?.text ?? date.quote).replace(/\s+/g, ' ')
    const named = calendar.find(({ names }) => names.some((name) => says(date.quote, name)))
    return { title: named?.names[0] ?? words, words, days: date, mentioned: true, source, calendar: named?.id ?? null }
  })
}

function says(quote: string, name: string): boolean {
  return quote.toLowerCase().includes(name.toLowerCase())
}

/** Groups of candidates near in time and alike in words, found along the time axis. */
function cluster(candidates: readonly Candidate[]): Candidate[][] {
  const vectors = wordVectors(candidates.map(({ words }) => words))
  const order = [...candidates.keys()].sort((a, b) => compare(startOf(candidates[a]), startOf(candidates[b])) || a - b)
  const groupOf = new Map<number, number[]>()
  const groups: number[][] = []
  for (const [at, index] of order.entries()) {
    let group: number[] | undefined
    for (let back = at - 1; back >= 0 && group === undefined; back -= 1) {
      const other = order[back] ?? 0
      if (!isWithin(candidates[other], candidates[index])) break
      if (isSameEvent(candidates, vectors, other, index)) group = groupOf.get(other)
    }
    if (group === undefined) groups.push((group = []))
    group.push(index)
    groupOf.set(index, group)
  }
  return groups.map((group) => group.sort((a, b) => a - b).flatMap((index) => candidates[index] ?? []))
}

function startOf(candidate: Candidate | undefined): string {
  return candidate?.days.earliest ?? '9999-12-31'
}

function isWithin(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a?.days.earliest == null || b?.days.earliest == null) return false
  return dayNumber(b.days.earliest) - dayNumber(a.days.earliest) <= SAME_EVENT_DAYS
}

function isSameEvent(candidates: readonly Candidate[], vectors: readonly WordVector[], i: number, j: number): boolean {
  const [a, b, x, y] = [candidates[i], candidates[j], vectors[i], vectors[j]]
  if (a === undefined || b === undefined || x === undefined || y === undefined) return false
  if (a.mentioned !== b.mentioned || a.calendar !== b.calendar) return false
  if (a.calendar !== null) return true
  return similarity(x, y) >= SAME_EVENT_SIMILARITY
}

function toEvent(group: readonly Candidate[], claimsOf: ReadonlyMap<string, string[]>, ids: IdMaker): TimelineEvent {
  const [first] = [...group].sort(
    (a, b) =>
      compare(a.source.article.published.earliest ?? '9999', b.source.article.published.earliest ?? '9999') ||
      compare(a.source.article.id, b.source.article.id),
  )
  if (first === undefined) throw new Error('an event needs a report')
  const articles = [...new Set(group.map(({ source }) => source.article.id))]
  return {
    id: idOf(first, ids),
    title: first.title,
    earliest: first.days.earliest,
    latest: first.days.latest,
    mentioned: first.mentioned,
    articles,
    topics: [...new Set(group.flatMap(({ source }) => source.article.topics))],
    claims: first.mentioned ? [] : [...new Set(articles.flatMap((id) => claimsOf.get(id) ?? []))],
  }
}

function idOf({ calendar, mentioned, days, title, source }: Candidate, ids: IdMaker): string {
  if (calendar !== null) return ids.make('e', calendar, days.earliest)
  return mentioned ? ids.make('e', source.article.id, title, days.earliest) : ids.make('e', source.article.id)
}

function groupClaims(claims: readonly Claim[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const claim of claims) {
    for (const article of claim.articles) {
      const group = groups.get(article)
      if (group === undefined) groups.set(article, [claim.id])
      else group.push(claim.id)
    }
  }
  return groups
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
