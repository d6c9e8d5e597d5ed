import type { Article, Claim, TimelineEvent } from '../bundle/schema.ts'
import { isUndated, overlaps, type DayBounds } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import type { Filters } from './filters.ts'
import { matchesSearch, parseSearch } from './search.ts'

/** What the filters keep, the same for all views. */
export interface Selection {
  filters: Filters
  index: BundleIndex
  articles: readonly Article[]
  claims: readonly Claim[]
  events: readonly TimelineEvent[]
}

/**
 * Articles by their published days, claims by as-of, events by their own days; topic and text are asked of the article
 * (for claims and events: of any of theirs, whatever its date).
 */
export function applyFilters(index: BundleIndex, filters: Filters): Selection {
  const found = searchedArticles(index, filters.q)
  const matching = new Set(found.filter((article) => hasTopic(article, filters.topics)).map(({ id }) => id))
  const inTime = (bounds: DayBounds): boolean => keepsTime(bounds, filters)
  const tells = (item: { articles: readonly string[] }): boolean => item.articles.some((id) => matching.has(id))
  return {
    filters,
    index,
    articles: index.bundle.articles.filter((article) => matching.has(article.id) && inTime(article.published)),
    claims: index.bundle.claims.filter((claim) => tells(claim) && inTime(claim.asOf)),
    events: index.bundle.events.filter((event) => tells(event) && inTime(event)),
  }
}

/** A link may ask for topics that this build has not; they would hide everything. */
export function knownTopics(filters: Filters, index: BundleIndex): Filters {
  const topics = filters.topics.filter((topic) => index.topicLabels.has(topic))
  return topics.length === filters.topics.length ? filters : { ...filters, topics }
}

/** How many reports each choice would show, the other filters kept. */
export interface Facets {
  topics: ReadonlyMap<string, number>
  undated: number
}

export function countFacets(index: BundleIndex, filters: Filters): Facets {
  const topics = new Map(index.bundle.topics.map(({ id }) => [id, 0]))
  let undated = 0
  for (const article of searchedArticles(index, filters.q)) {
    if (isUndated(article.published) && hasTopic(article, filters.topics)) undated++
    if (!keepsTime(article.published, filters)) continue
    for (const topic of article.topics) topics.set(topic, (topics.get(topic) ?? 0) + 1)
  }
  return { topics, undated }
}

export function keepsTime(bounds: DayBounds, filters: Pick<Filters, 'from' | 'to' | 'undated'>): boolean {
  if (isUndated(bounds) && !filters.undated) return false
  return overlaps(bounds, { earliest: filters.from, latest: filters.to })
}

function hasTopic(article: Article, topics: readonly string[]): boolean {
  return topics.length === 0 || topics.some((topic) => article.topics.includes(topic))
}

function searchedArticles(index: BundleIndex, query: string): readonly Article[] {
  const terms = parseSearch(query)
  if (terms.include.length === 0 && terms.exclude.length === 0) return index.bundle.articles
  return index.bundle.articles.filter((article) => matchesSearch(index.foldedText.get(article.id) ?? '', terms))
}
