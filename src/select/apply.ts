import type { Article, Claim, TimelineEvent } from '../bundle/schema.ts'
import { isUndated, overlaps, UNBOUNDED, type DayBounds } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import { marksOf, rowsWith, type Rows } from './facet-table.ts'
import { FACETS, FIGURE_FACETS, REPORT_FACETS, type Facet, type FigureFacet, type Filters } from './filters.ts'
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
 * Articles by their published days, claims by as-of, events by their own days; what has no days of its own goes with its reports, and
 * whether reports have a day is asked of the article; topic, entity, source and text are asked of
 * the article (for claims and events: of any of theirs, whatever its date), kind, certainty and speaker of the figure (for
 * articles and events: of any of theirs).
 */
export function applyFilters(index: BundleIndex, filters: Filters): Selection {
  const { bundle, facetTable: table } = index
  const { reports, figures, fits } = judge(index, filters)
  const days = { earliest: filters.from, latest: filters.to }
  const told = reports.map((failed, row) => Number(failed === 0 && keepsDay(bundle.articles[row]?.published, filters)))
  const matching = told.map((tells, row) => tells & (figures[row] ?? 0))
  const shown = matching.map((tells, row) => tells & Number(overlaps(bundle.articles[row]?.published ?? UNBOUNDED, days)))
  const claims = { dated: rowsWith(table.reportsOfClaims, told), undated: rowsWith(table.reportsOfClaims, shown) }
  const events = { dated: rowsWith(table.reportsOfEvents, matching), undated: rowsWith(table.reportsOfEvents, shown) }
  const tells = (by: typeof claims, row: number, own: DayBounds): boolean => (isUndated(own) ? by.undated[row] === 1 : by.dated[row] === 1 && overlaps(own, days))
  return {
    filters,
    index,
    articles: bundle.articles.filter((_, row) => shown[row] === 1),
    claims: bundle.claims.filter((claim, row) => fits[row] === 1 && tells(claims, row, claim.asOf)),
    events: bundle.events.filter((event, row) => tells(events, row, event)),
  }
}

/** How many reports each choice would show, the other filters kept. */
export interface Facets extends Record<Facet, ReadonlyMap<string, number>> {
  dated: number
  undated: number
}

export function countFacets(index: BundleIndex, filters: Filters): Facets {
  const { bundle, facetValues, facetTable: table } = index
  const { reports, figures, fitsAs } = judge(index, filters)
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Uint32Array(facetValues[facet].length)])) as Record<Facet, Uint32Array>
  /** The last row that counted a value: a report with three such figures is one report. */
  const last = Object.fromEntries(FACETS.map((facet) => [facet, new Uint32Array(facetValues[facet].length)])) as Record<Facet, Uint32Array>
  const count = (facet: Facet, value: number, row: number): void => {
    if (last[facet][value] === row + 1) return
    last[facet][value] = row + 1
    counts[facet][value] = (counts[facet][value] ?? 0) + 1
  }
  let dated = 0
  let undated = 0
  const days = { earliest: filters.from, latest: filters.to }
  bundle.articles.forEach(({ published }, row) => {
    if (!overlaps(published, days)) return
    const failed = reports[row] ?? 0
    const hasFigure = figures[row] === 1
    const noDay = isUndated(published)
    if (failed === 0 && hasFigure) {
      if (noDay) undated++
      else dated++
    }
    if (!keepsDay(published, filters)) return
    // A facet's own choice does not bound its counts: a report may fail in that facet alone.
    REPORT_FACETS.forEach((facet, bit) => {
      if (hasFigure && (failed & ~(1 << bit)) === 0) eachOf(table.ofReports[facet], row, (value) => count(facet, value, row))
    })
    if (failed !== 0) return
    eachOf(table.claimsOfReports, row, (claim) => {
      for (const facet of FIGURE_FACETS) {
        if (FIGURE_FACETS.every((other) => other === facet || fitsAs[other][claim] === 1)) eachOf(table.ofClaims[facet], claim, (value) => count(facet, value, row))
      }
    })
  })
  const named = FACETS.map((facet) => [facet, new Map(facetValues[facet].map((value, at) => [value, counts[facet][at] ?? 0]))])
  return { ...(Object.fromEntries(named) as Record<Facet, Map<string, number>>), dated, undated }
}

/** Whether reports that have such days, or none, are asked for. */
function keepsDay(published: DayBounds = UNBOUNDED, { dated, undated }: Pick<Filters, 'dated' | 'undated'>): boolean {
  return isUndated(published) ? undated : dated
}

/** What the filters say of each row, days apart. */
interface Judgement {
  /** By report: a bit for each facet of reports in which it has nothing that is asked for, and one for the words; 0 is kept. */
  reports: Uint8Array
  /** By report: 1 when one of its figures is all that is asked of figures. */
  figures: Uint8Array
  /** By claim: 1 when it is all that is asked of figures, and the same for one facet alone. */
  fits: Uint8Array
  fitsAs: Readonly<Record<FigureFacet, Uint8Array>>
}

const NO_WORDS = 1 << REPORT_FACETS.length

function judge({ bundle, folded, facetTable: table, facetValues }: BundleIndex, filters: Filters): Judgement {
  const reports = new Uint8Array(bundle.articles.length)
  REPORT_FACETS.forEach((facet, bit) => {
    const has = rowsWith(table.ofReports[facet], marksOf(filters[facet], facetValues[facet]))
    has.forEach((yes, row) => {
      if (yes === 0) reports[row] = (reports[row] ?? 0) | (1 << bit)
    })
  })
  const terms = parseSearch(filters.q)
  if (terms.include.length > 0 || terms.exclude.length > 0) {
    bundle.articles.forEach((article, row) => {
      if (!matchesSearch(folded(article), terms)) reports[row] = (reports[row] ?? 0) | NO_WORDS
    })
  }
  const asked = (facet: FigureFacet): Uint8Array => rowsWith(table.ofClaims[facet], marksOf(filters[facet], facetValues[facet]))
  const fitsAs = { kinds: asked('kinds'), certainty: asked('certainty'), speakers: asked('speakers') }
  const fits = fitsAs.kinds.map((yes, claim) => yes & (fitsAs.certainty[claim] ?? 0) & (fitsAs.speakers[claim] ?? 0))
  const asksFigures = FIGURE_FACETS.some((facet) => filters[facet].length > 0)
  return { reports, figures: rowsWith(table.claimsOfReports, asksFigures ? fits : null), fits, fitsAs }
}

function eachOf({ starts, items }: Rows, row: number, act: (item: number) => void): void {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at++) act(items[at] ?? 0)
}
