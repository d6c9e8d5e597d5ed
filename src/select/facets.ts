import type { Article, Claim } from '../bundle/schema.ts'
import { OTHER_MEASURE } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import { FACETS, type Facet, type Filters } from './filters.ts'
import { sourceOf } from './provenance.ts'

/** What the figures are, for those that the codebook does not name. */
export const KIND_LABELS: Readonly<Record<string, string>> = {
  'unit:money': 'Money',
  'unit:share': 'Percentages and shares',
  'unit:count': 'Other counts',
  'unit:measured': 'Durations, distances and other units',
}

export const CERTAINTY_LABELS: Readonly<Record<string, string>> = {
  exact: 'Exact',
  approximate: 'Approximate',
  range: 'Range',
  'at-least': 'At least',
  'at-most': 'At most',
  planned: 'Planned',
  possible: 'Possible',
  denied: 'Denied',
}

const SHARES = new Set(['percent', 'percentage-point', 'fraction', 'times'])

/** A figure's measure, or the class of its unit when no measure of the codebook is known for it. */
export function kindOf({ measure, unit }: Claim): string {
  if (measure !== null && !measure.startsWith(OTHER_MEASURE)) return measure
  if (/^[A-Z]{3}$/.test(unit)) return 'unit:money'
  if (SHARES.has(unit)) return 'unit:share'
  return unit === 'count' ? 'unit:count' : 'unit:measured'
}

/** How sure: its qualifier and, unless it is told as done, its status. */
export function suretiesOf({ qualifier, status }: Claim): string[] {
  return status === 'actual' ? [qualifier] : [qualifier, status]
}

/** Whether a figure is of the kinds and certainties that are asked for. */
export function fitsFigure(claim: Claim, { kinds, certainty }: Pick<Filters, 'kinds' | 'certainty'>): boolean {
  return among(kinds, [kindOf(claim)]) && among(certainty, suretiesOf(claim))
}

/** A value of a facet as the reader sees it; the value itself when this build does not know it. */
export function facetLabel(facet: Facet, value: string, index: Pick<BundleIndex, 'topicLabels' | 'entityNames' | 'measureTitles'>): string {
  switch (facet) {
    case 'topics':
      return index.topicLabels.get(value) ?? value
    case 'entities':
      return index.entityNames.get(value) ?? value
    case 'sources':
      return value
    case 'kinds':
      return KIND_LABELS[value] ?? index.measureTitles.get(value) ?? value
    case 'certainty':
      return CERTAINTY_LABELS[value] ?? value
  }
}

const ARTICLE_FACETS = ['topics', 'entities', 'sources'] as const

/** One report's values in each facet, made once a bundle: what the filters ask, and what the facets count. */
export interface ArticleFacets {
  article: Article
  undated: boolean
  topics: readonly string[]
  entities: readonly string[]
  sources: readonly string[]
  claims: readonly { kind: string; sureties: readonly string[] }[]
}

export function facetsOfArticles(index: Pick<BundleIndex, 'bundle' | 'documents'>): ArticleFacets[] {
  const claims = new Map<string, { kind: string; sureties: readonly string[] }[]>()
  for (const claim of index.bundle.claims) {
    const figure = { kind: kindOf(claim), sureties: suretiesOf(claim) }
    for (const article of claim.articles) {
      const figures = claims.get(article)
      if (figures === undefined) claims.set(article, [figure])
      else figures.push(figure)
    }
  }
  return index.bundle.articles.map((article) => ({
    article,
    undated: isUndated(article.published),
    topics: article.topics,
    entities: article.entities,
    sources: [sourceOf(article, index)],
    claims: claims.get(article.id) ?? [],
  }))
}

/** What of its own a report lacks of what is asked. */
export function failedFacets(report: ArticleFacets, filters: Filters): Facet[] {
  return ARTICLE_FACETS.filter((facet) => !among(filters[facet], report[facet]))
}

/** Whether it has one figure that is all that is asked of figures. */
export function hasFigure({ claims }: ArticleFacets, { kinds, certainty }: Filters): boolean {
  if (kinds.length === 0 && certainty.length === 0) return true
  return claims.some(({ kind, sureties }) => among(kinds, [kind]) && among(certainty, sureties))
}

/** The values by which a report counts in one facet, the other filters kept. */
export function valuesIn(facet: Facet, report: ArticleFacets, filters: Filters): readonly string[] {
  switch (facet) {
    case 'kinds':
      return unique(report.claims.flatMap(({ kind, sureties }) => (among(filters.certainty, sureties) ? [kind] : [])))
    case 'certainty':
      return unique(report.claims.flatMap(({ kind, sureties }) => (among(filters.kinds, [kind]) ? sureties : [])))
    default:
      return report[facet]
  }
}

/** Every value of each facet that the corpus has, in the order in which it is shown. */
export function facetValues(index: Omit<BundleIndex, 'facetValues'>): Record<Facet, string[]> {
  const byLabel = (facet: Facet, values: string[]): string[] =>
    values.sort((a, b) => facetLabel(facet, a, index).localeCompare(facetLabel(facet, b, index), 'en'))
  const seen = (facet: Facet): string[] => unique(index.facets.flatMap((report) => valuesOfAll(facet, report)))
  const present = new Set(seen('certainty'))
  const kinds = new Set(seen('kinds'))
  const measures = [...index.measureTitles.keys()].filter((measure) => kinds.has(measure))
  return {
    topics: index.bundle.topics.map(({ id }) => id),
    entities: byLabel('entities', seen('entities')),
    sources: byLabel('sources', seen('sources')),
    kinds: unique([...measures, ...Object.keys(KIND_LABELS).filter((kind) => kinds.has(kind)), ...kinds]),
    certainty: Object.keys(CERTAINTY_LABELS).filter((value) => present.has(value)),
  }
}

function valuesOfAll(facet: Facet, report: ArticleFacets): readonly string[] {
  if (facet === 'kinds') return report.claims.map(({ kind }) => kind)
  if (facet === 'certainty') return report.claims.flatMap(({ sureties }) => sureties)
  return report[facet]
}

function among(asked: readonly string[], values: readonly string[]): boolean {
  return asked.length === 0 || values.some((value) => asked.includes(value))
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** Values that this build has not are left out, as they would hide everything. */
export function knownValues(filters: Filters, index: BundleIndex): Filters {
  const known = index.facetValues
  const changed = FACETS.filter((facet) => filters[facet].some((value) => !known[facet].includes(value)))
  if (changed.length === 0) return filters
  return { ...filters, ...Object.fromEntries(changed.map((facet) => [facet, filters[facet].filter((value) => known[facet].includes(value))])) }
}
