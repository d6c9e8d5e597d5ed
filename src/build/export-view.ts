import { createHash } from 'node:crypto'
import type { Bundle } from '../bundle/schema.ts'
import { applyFilters, type Selection } from '../select/apply.ts'
import { indexBundle } from '../select/bundle-index.ts'
import { facetLabel } from '../select/facets.ts'
import { FACETS } from '../select/filters.ts'
import { FACET_KEYS, viewFromQuery, type View } from '../select/url.ts'

/** What a view shows, before a chart of it is chosen. */
export interface ExportView {
  selection: Selection
  /** The days that the timeline shows; null is its home. */
  days: View['days']
  /** The claims that it compares. */
  pin: View['pin']
  /** SHA-256 of the bundle, in hex, as the page computes it. */
  bundleHash: string
}

/** The view that a query string asks for; a sentence where it asks for what is not there, which a page would only mention. */
export function viewOf({ bundle, json }: { bundle: Bundle; json: string }, query: string): ExportView | string {
  const { view, ignored } = viewFromQuery(query)
  const [wrong] = ignored
  if (wrong !== undefined) return `"${wrong.key}=${wrong.value}" in the query says nothing`
  const index = indexBundle(bundle)
  for (const facet of FACETS) {
    const known = index.facetValues[facet]
    const unknown = view.filters[facet].find((value) => !known.includes(value))
    if (unknown !== undefined) return `no ${FACET_KEYS[facet]} "${unknown}"; there are:\n${list(known.map((id) => ({ id, title: facetLabel(facet, id, index) })))}`
  }
  const claims = new Set(bundle.claims.map(({ id }) => id))
  const lost = view.pin.find((id) => !claims.has(id))
  if (lost !== undefined) return `no claim "${lost}" to pin: the page's address holds the ids of those that are pinned`
  return { selection: applyFilters(index, view.filters), days: view.days, pin: view.pin, bundleHash: createHash('sha256').update(json).digest('hex') }
}

/** "id  title", a line each. */
export function list(items: readonly { id: string; title: string }[]): string {
  const width = Math.max(0, ...items.map(({ id }) => id.length))
  return items.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join('\n')
}
