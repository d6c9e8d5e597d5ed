import * as v from 'valibot'
import { applyFilters } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { knownValues } from './facets.ts'
import { viewFromQuery } from './url.ts'

const savedViewSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  /** What a link to the view holds: "?topic=…". */
  query: v.string(),
  /** The reports that it showed when it was last opened. */
  seen: v.array(v.string()),
})
const fileSchema = v.object({ app: v.literal('tallywire-views'), version: v.literal(1), views: v.array(savedViewSchema) })

/** A view that the reader keeps under a name; in local storage, on purpose only. */
export type SavedView = v.InferOutput<typeof savedViewSchema>

/** The file's and the storage's text. */
export function writeSavedViews(views: readonly SavedView[]): string {
  return JSON.stringify({ app: 'tallywire-views', version: 1, views }, null, 1)
}

/** Null when the text holds no saved views. Of two by one name the later stands. */
export function readSavedViews(text: string): SavedView[] | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const file = v.safeParse(fileSchema, data)
  return file.success ? joinViews([], file.output.views) : null
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
