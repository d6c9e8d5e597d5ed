import type { Article, Claim, TimelineEvent } from '../bundle/schema.ts'
import { isUndated, overlaps, type DayBounds } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import { failedFacets, fitsFigure, hasFigure, valuesIn, type ArticleFacets } from './facets.ts'
import { FACETS, type Facet, type Filters } from './filters.ts'
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
 * Articles by their published days, claims by as-of, events by their own days; topic, entity, source and text are asked of
 * the article (for claims and events: of any of theirs, whatever its date), kind and certainty of the figure (for
 * articles and events: of any of theirs).
 */
export function applyFilters(index: BundleIndex, filters: Filters): Selection {
  const found = searchedReports(index, filters.q).filter((report) => failedFacets(report, filters).length === 0)
  const told = new Set(found.map(({ article }) => article.id))
  const matching = new Set(found.filter((report) => hasFigure(report, filters)).map(({ article }) => article.id))
  const inTime = (bounds: DayBounds): boolean => keepsTime(bounds, filters)
  return {
    filters,
    index,
    articles: index.bundle.articles.filter((article) => matching.has(article.id) && inTime(article.published)),
    claims: index.bundle.claims.filter((claim) => claim.articles.some((id) => told.has(id)) && fitsFigure(claim, filters) && inTime(claim.asOf)),
    events: index.bundle.events.filter((event) => event.articles.some((id) => matching.has(id)) && inTime(event)),
  }
}

/** How many reports each choice would show, the other filters kept. */
export interface Facets extends Record<Facet, ReadonlyMap<string, number>> {
  dated: number
  undated: number
}

export function countFacets(index: BundleIndex, filters: Filters): Facets {
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map(index.facetValues[facet].map((value) => [value, 0]))]),
  ) as Record<Facet, Map<string, number>>
  let dated = 0
  let undated = 0
  for (const report of searchedReports(index, filters.q)) {
    const failed = failedFacets(report, filters)
    if (failed.length > 1) continue
    const fits = hasFigure(report, filters)
    if (failed.length === 0 && fits) {
      if (report.undated) undated++
      else if (keepsTime(report.article.published, { ...filters, dated: true })) dated++
    }
    if (!keepsTime(report.article.published, filters)) continue
    for (const facet of FACETS) {
      const ofFigures = facet === 'kinds' || facet === 'certainty'
      if (ofFigures ? failed.length > 0 : !fits || failed.some((other) => other !== facet)) continue
      for (const value of valuesIn(facet, report, filters)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { ...counts, dated, undated }
}

export function keepsTime(bounds: DayBounds, filters: Pick<Filters, 'from' | 'to' | 'dated' | 'undated'>): boolean {
  if (isUndated(bounds) ? !filters.undated : !filters.dated) return false
  return overlaps(bounds, { earliest: filters.from, latest: filters.to })
}

function searchedReports(index: BundleIndex, query: string): readonly ArticleFacets[] {
  const terms = parseSearch(query)
  if (terms.include.length === 0 && terms.exclude.length === 0) return index.facets
  return index.facets.filter(({ article }) => matchesSearch(index.foldedText.get(article.id) ?? '', terms))
}
