import { applyFilters } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { FACETS, NO_FILTERS, type Facet, type Filters } from './filters.ts'

/** One filter that stands in the way, and what dropping it would show. */
export interface Loosening {
  drop: Facet | 'dates' | 'search' | 'dated' | 'undated' | 'all'
  filters: Filters
  reports: number
}

/** Which single filters to drop to see something again, the most helpful first; all of them when no single one helps. */
export function loosenings(index: BundleIndex, filters: Filters): Loosening[] {
  const options: [Loosening['drop'], boolean, Partial<Filters>][] = [
    ...FACETS.map((facet): [Facet, boolean, Partial<Filters>] => [facet, filters[facet].length > 0, { [facet]: [] }]),
    ['dates', filters.from !== null || filters.to !== null, { from: null, to: null }],
    ['search', filters.q.trim() !== '', { q: '' }],
    ['dated', !filters.dated, { dated: true }],
    ['undated', !filters.undated, { undated: true }],
  ]
  const count = (asked: Filters): number => applyFilters(index, asked).articles.length
  const single = options.flatMap(([drop, active, change]) => {
    if (!active) return []
    const loosened = { ...filters, ...change }
    return [{ drop, filters: loosened, reports: count(loosened) }]
  })
  const helpful = single.filter(({ reports }) => reports > 0).sort((a, b) => b.reports - a.reports)
  return helpful.length > 0 ? helpful : [{ drop: 'all', filters: NO_FILTERS, reports: count(NO_FILTERS) }]
}
