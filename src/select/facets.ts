import { OTHER_MEASURE, type Bundle, type Claim, type SourceDocument } from '../bundle/schema.ts'
import type { FacetWords } from './facet-table.ts'
import { voicesOf } from './denials.ts'
import { FACETS, NOBODY, type Facet, type Filters } from './filters.ts'
import { sourceOf } from './source-of.ts'
import { speakerName } from './speaker-name.ts'
import { isMoney } from '../lib/money.ts'

/** What the figures are, for those that the codebook does not name. */
const KIND_LABELS: ReadonlyMap<string, string> = new Map([
  ['unit:money', 'Money'],
  ['unit:share', 'Percentages and shares'],
  ['unit:count', 'Other counts'],
  ['unit:measured', 'Durations, distances and other units'],
])

const CERTAINTY_LABELS: ReadonlyMap<string, string> = new Map([
  ['exact', 'Exact'],
  ['approximate', 'Approximate'],
  ['range', 'Range'],
  ['at-least', 'At least'],
  ['at-most', 'At most'],
  ['planned', 'Planned'],
  ['possible', 'Possible'],
  ['denied', 'Denied'],
])

const SHARES = new Set(['percent', 'percentage-point', 'fraction', 'times'])

/** A figure's measure, or the class of its unit when no measure of the codebook is known for it. */
function kindOf({ measure, unit }: Claim): string {
  if (measure !== null && !measure.startsWith(OTHER_MEASURE)) return measure
  if (isMoney(unit)) return 'unit:money'
  if (SHARES.has(unit)) return 'unit:share'
  return unit === 'count' ? 'unit:count' : 'unit:measured'
}

/** How sure: its qualifier and, unless it is told as done, its status. */
function suretiesOf({ qualifier, status }: Claim): string[] {
  return status === 'actual' ? [qualifier] : [qualifier, status]
}

/** What the values of facets are called. */
export type FacetNames = Readonly<Record<'topicLabels' | 'entityNames' | 'measureTitles', ReadonlyMap<string, string>>>

/** A value of a facet as the reader sees it; the value itself when this build does not know it. */
export function facetLabel(facet: Facet, value: string, index: FacetNames): string {
  switch (facet) {
    case 'topics':
      return index.topicLabels.get(value) ?? value
    case 'entities':
      return index.entityNames.get(value) ?? value
    case 'sources':
      return value
    case 'kinds':
      return KIND_LABELS.get(value) ?? index.measureTitles.get(value) ?? value
    case 'certainty':
      return CERTAINTY_LABELS.get(value) ?? value
    case 'speakers':
      return value === NOBODY ? 'Unattributed' : speakerName(value, index)
  }
}

/** Each report's and each claim's values, a list a row. */
export function facetWords({ bundle, documents }: { bundle: Bundle; documents: ReadonlyMap<string, SourceDocument> }): FacetWords {
  const { articles, claims } = bundle
  return {
    ofReports: {
      topics: articles.map(({ topics }) => topics),
      entities: articles.map(({ entities }) => entities),
      sources: articles.map((article) => [sourceOf(article, { documents })]),
    },
    ofClaims: { kinds: claims.map((claim) => [kindOf(claim)]), certainty: claims.map(suretiesOf), speakers: claims.map((claim) => { const voices = voicesOf(claim); return voices.length === 0 ? [NOBODY] : voices }) },
  }
}

/** Every value of each facet that the corpus has, in the order in which it is shown. */
export function facetValues(words: FacetWords, index: FacetNames & { bundle: Bundle }): Record<Facet, string[]> {
  const byLabel = (facet: Facet, rows: readonly (readonly string[])[]): string[] =>
    [...new Set(rows.flat())].sort((a, b) => facetLabel(facet, a, index).localeCompare(facetLabel(facet, b, index), 'en'))
  const kinds = new Set(words.ofClaims.kinds.flat())
  const certainty = new Set(words.ofClaims.certainty.flat())
  return {
    topics: index.bundle.topics.map(({ id }) => id),
    entities: byLabel('entities', words.ofReports.entities),
    sources: byLabel('sources', words.ofReports.sources),
    // The codebook's measures first, in its order; the classes of units after them.
    kinds: [...new Set([...index.measureTitles.keys(), ...KIND_LABELS.keys(), ...kinds])].filter((kind) => kinds.has(kind)),
    certainty: [...CERTAINTY_LABELS.keys()].filter((value) => certainty.has(value)),
    speakers: byLabel('speakers', words.ofClaims.speakers).toSorted((a, b) => Number(a === NOBODY) - Number(b === NOBODY)),
  }
}

/** The biggest first; what is as big, by its name. */
export function biggestFirst<T>(values: readonly T[], sizeOf: (value: T) => number, labelOf: (value: T) => string): T[] {
  return values.toSorted((a, b) => sizeOf(b) - sizeOf(a) || labelOf(a).localeCompare(labelOf(b), 'en'))
}

/** Values that this build has not are left out, as they would hide everything. */
export function knownValues(filters: Filters, { facetValues: known }: { facetValues: Readonly<Record<Facet, readonly string[]>> }): Filters {
  const changed = FACETS.filter((facet) => filters[facet].some((value) => !known[facet].includes(value)))
  if (changed.length === 0) return filters
  return { ...filters, ...Object.fromEntries(changed.map((facet) => [facet, filters[facet].filter((value) => known[facet].includes(value))])) }
}
