import type { Bundle } from '../bundle/schema.ts'
import type { Facet, FigureFacet, ReportFacet } from './filters.ts'

/** Lists of numbers, one a row, laid end to end: row `n` is `items` from `starts[n]` up to `starts[n + 1]`. */
export interface Rows {
  starts: Uint32Array
  items: Uint32Array
}

/**
 * What the filters ask and the facets count, as numbers, so that ten thousand reports take a few milliseconds. Rows are in
 * the bundle's order; values are places in the facet's list of values.
 */
export interface FacetTable {
  ofReports: Readonly<Record<ReportFacet, Rows>>
  ofClaims: Readonly<Record<FigureFacet, Rows>>
  claimsOfReports: Rows
  reportsOfClaims: Rows
  reportsOfEvents: Rows
}

/** The words for each report's and each claim's values. */
export interface FacetWords {
  ofReports: Readonly<Record<ReportFacet, readonly (readonly string[])[]>>
  ofClaims: Readonly<Record<FigureFacet, readonly (readonly string[])[]>>
}

export function facetTable({ articles, claims, events }: Bundle, words: FacetWords, values: Readonly<Record<Facet, readonly string[]>>): FacetTable {
  const rowOf = places(articles.map(({ id }) => id))
  const coded = (facet: Facet, rows: readonly (readonly string[])[]): Rows => rowsOf(rows, places(values[facet]))
  const { topics, entities, sources } = words.ofReports
  const { kinds, certainty, speakers } = words.ofClaims
  const reportsOfClaims = rowsOf(claims.map((claim) => claim.articles), rowOf)
  return {
    ofReports: { topics: coded('topics', topics), entities: coded('entities', entities), sources: coded('sources', sources) },
    ofClaims: { kinds: coded('kinds', kinds), certainty: coded('certainty', certainty), speakers: coded('speakers', speakers) },
    claimsOfReports: turned(reportsOfClaims, articles.length),
    reportsOfClaims,
    reportsOfEvents: rowsOf(events.map((event) => event.articles), rowOf),
  }
}

/** 1 for each row that holds a marked item; all ones where nothing is asked (`marks` is null). */
export function rowsWith({ starts, items }: Rows, marks: Uint8Array | null): Uint8Array {
  const found = new Uint8Array(starts.length - 1)
  if (marks === null) return found.fill(1)
  for (let row = 0; row < found.length; row++) {
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) if (marks[items[at] ?? 0] === 1) found[row] = 1
  }
  return found
}

/** Marks the asked values in the list of all of them; null when nothing is asked, which everything fits. */
export function marksOf(asked: readonly string[], values: readonly string[]): Uint8Array | null {
  return asked.length === 0 ? null : Uint8Array.from(values, (value) => Number(asked.includes(value)))
}

function places(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, at) => [id, at]))
}

/** Each row once a value; what has no place is left out. */
function rowsOf(rows: readonly (readonly string[])[], place: ReadonlyMap<string, number>): Rows {
  const starts = new Uint32Array(rows.length + 1)
  const items: number[] = []
  rows.forEach((row, at) => {
    for (const item of new Set(row)) {
      const found = place.get(item)
      if (found !== undefined) items.push(found)
    }
    starts[at + 1] = items.length
  })
  return { starts, items: Uint32Array.from(items) }
}

/** The same pairs seen from the other side, which has `count` rows. */
function turned({ starts, items }: Rows, count: number): Rows {
  const turnedStarts = new Uint32Array(count + 1)
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] ?? 0) + 1
  for (let row = 0; row < count; row++) turnedStarts[row + 1] = (turnedStarts[row + 1] ?? 0) + (turnedStarts[row] ?? 0)
  const next = turnedStarts.slice()
  const turnedItems = new Uint32Array(items.length)
  for (let row = 0; row < starts.length - 1; row++) {
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      const item = items[at] ?? 0
      const place = next[item] ?? 0
      turnedItems[place] = row
      next[item] = place + 1
    }
  }
  return { starts: turnedStarts, items: turnedItems }
}
