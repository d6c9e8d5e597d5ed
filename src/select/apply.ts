import type { Article, Claim, TimelineEvent } from '../bundle/schema.ts'
import { isUndated, overlaps, type DayBounds } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import type { Filters } from './filters.ts'

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
  const matching = new Set(index.bundle.articles.filter((article) => matchesWords(article, filters)).map(({ id }) => id))
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

export function keepsTime(bounds: DayBounds, filters: Filters): boolean {
  if (isUndated(bounds)) return filters.undated
  return overlaps(bounds, { earliest: filters.from, latest: filters.to })
}

function matchesWords(article: Article, filters: Filters): boolean {
  if (filters.topics.length > 0 && !filters.topics.some((topic) => article.topics.includes(topic))) return false
  const words = filters.q.trim().toLowerCase().split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return true
  const text = article.text.toLowerCase()
  return words.every((word) => text.includes(word))
}
