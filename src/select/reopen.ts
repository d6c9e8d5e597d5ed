import { applyFilters } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { seriesCharts } from './chart-series.ts'
import { knownValues } from './facets.ts'
import type { Filters } from './filters.ts'
import { formatDay } from './format-bounds.ts'
import { viewFromQuery, type View } from './url.ts'

/** What an exported image says of itself. */
export interface ExportedView {
  /** The chart's title. */
  chart: string
  query: string
  /** The figures that it showed, by id. */
  claims: readonly string[]
  /** The same in words, so that one that is gone can be named. */
  figures: readonly string[]
  bundle: string
  /** ISO day. */
  exported: string
  /** The reader's own words; "" where the chart spoke for itself. */
  title: string
  note: string
}

export interface Reopened {
  view: View
  /** What the image showed and what has become of it, in sentences. */
  notice: string
}

/** More than these are counted, not named. */
const MOST_NAMED = 3

/** The view of an exported image, and which of its figures this build shows still, no longer or for the first time. */
export function reopen(image: ExportedView, index: BundleIndex, bundleHash: string): Reopened {
  const view: View = { ...viewFromQuery(image.query).view, embed: null }
  const since = image.bundle === bundleHash ? 'Nothing has changed since.' : changesSince(image, view.filters, index)
  const own = [...(image.title === '' ? [] : ['title']), ...(image.note === '' ? [] : ['note'])]
  const words = own.length === 0 ? '' : ` Your ${own.join(' and ')} ${own.length === 1 ? 'is' : 'are'} in the chart’s export menu.`
  return { view, notice: `“${image.chart}”, exported ${formatDay(image.exported)}. ${since}${words}` }
}

function changesSince({ chart, claims, figures: words }: ExportedView, filters: Filters, index: BundleIndex): string {
  if (claims.length === 0) return 'The corpus has changed since; the image names no single figures.'
  const figures = seriesCharts(applyFilters(index, knownValues(filters, index))).find(({ title }) => title === chart)?.figures
  const shown = figures?.map(({ claim }) => claim.id) ?? claims.filter((id) => index.claims.has(id))
  const [then, now] = [new Set(claims), new Set(shown)]
  const same = claims.filter((id) => now.has(id)).length
  const fresh = figures?.filter(({ claim }) => !then.has(claim.id)) ?? []
  if (same === then.size && fresh.length === 0) return `The corpus has changed since, its ${counted(same)} ${same === 1 ? 'has' : 'have'} not.`
  const gone = then.size - same
  const goneWords = claims.flatMap((id, at) => (now.has(id) ? [] : (words[at] ?? [])))
  return [
    `Of its ${counted(then.size)}, ${same === 0 ? 'none is' : `${same} ${same === 1 ? 'is' : 'are'}`} the same`,
    ...(gone === 0 ? [] : [`${gone} ${gone === 1 ? 'is' : 'are'} gone or changed${named(goneWords)}`]),
    ...(fresh.length === 0 ? [] : [`${fresh.length} ${fresh.length === 1 ? 'is' : 'are'} new${named(fresh.map(({ words }) => words))}`]),
  ].join('; ').concat('.')
}

function counted(figures: number): string {
  return figures === 1 ? '1 figure' : `${figures} figures`
}

function named(words: readonly string[]): string {
  if (words.length === 0) return ''
  const more = words.length - MOST_NAMED
  return ` (${words.slice(0, MOST_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''})`
}
