import { applyFilters } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { knownValues } from './facets.ts'
import { viewFromQuery } from './url.ts'

/** A view that the reader keeps under a name; in local storage, on purpose only. */
export interface SavedView {
  name: string
  /** What a link to the view holds: "?topic=…". */
  query: string
  /** The reports that it showed when it was last opened. */
  seen: string[]
}

/** `added` after `views`; what has the name of one stands in its place. */
export function joinViews(views: readonly SavedView[], added: readonly SavedView[]): SavedView[] {
  const byName = new Map(views.map((view) => [view.name, view]))
  for (const view of added) byName.set(view.name, view)
  return [...byName.values()]
}

/** The reports that a view shows now, by id. */
export function reportsOfView(query: string, index: BundleIndex): string[] {
  return applyFilters(index, knownValues(viewFromQuery(query).view.filters, index)).articles.map(({ id }) => id)
}

/** How many reports a view shows that it did not when it was last opened. */
export function countNew({ query, seen }: SavedView, index: BundleIndex): number {
  const known = new Set(seen)
  return reportsOfView(query, index).filter((id) => !known.has(id)).length
}
