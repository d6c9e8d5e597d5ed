import { applyFilters } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { seriesCharts, type SeriesChart } from './chart-series.ts'
import { knownValues } from './facets.ts'
import { figureRecord } from './figure-record.ts'
import { formatDay } from './format-bounds.ts'
import { viewFromQuery, type View } from './url.ts'

/** What an exported image says of itself. */
export interface ExportedView {
  /** The chart's; "" in images from before it was kept. */
  id: string
  /** What the chart was called. */
  chart: string
  query: string
  /** The figures that it showed, by id. */
  claims: readonly string[]
  /** The same in words, so that one that is gone can be named. */
  figures: readonly string[]
  /** What was said of each, for comparison; empty in images from before it was kept. */
  values: readonly string[]
  bundle: string
  /** ISO day. */
  exported: string
  /** The reader's own words; "" where the chart spoke for itself. */
  title: string
  note: string
}

export interface Reopened {
  /** The id of the chart that the image shows. */
  chart: string
  view: View
  /** What the image showed and what has become of it, in sentences. */
  notice: string
}

/** More than these are counted, not named. */
const MOST_NAMED = 3

/** The view of an exported image, and which of its figures this build shows still, no longer or for the first time. */
export function reopen(image: ExportedView, index: BundleIndex, bundleHash: string): Reopened {
  const view: View = { ...viewFromQuery(image.query).view, embed: null }
  const series = seriesCharts(applyFilters(index, knownValues(view.filters, index)))
  // An image from before the id was kept has the title of a series, and of any other chart a name that is its id.
  const chart = image.id === '' ? (series.find(({ title }) => title === image.chart)?.id ?? image.chart) : image.id
  const since = image.bundle === bundleHash ? 'Nothing has changed since.' : changesSince(image, series.find(({ id }) => id === chart), index)
  const own = [...(image.title === '' ? [] : ['title']), ...(image.note === '' ? [] : ['note'])]
  const words = own.length === 0 ? '' : ` Your ${own.join(' and ')} ${own.length === 1 ? 'is' : 'are'} in the chart’s export menu.`
  return { chart, view, notice: `“${image.chart}”, exported ${formatDay(image.exported)}. ${since}${words}` }
}

function changesSince({ claims, figures: words, values }: ExportedView, series: SeriesChart | undefined, index: BundleIndex): string {
  if (claims.length === 0) return 'The corpus has changed since; the image names no single figures.'
  const now = new Set(series?.figures.map(({ claim }) => claim.id) ?? claims.filter((id) => index.claims.has(id)))
  const gone: string[] = []
  const changed: string[] = []
  claims.forEach((id, at) => {
    const was = words[at] ?? ''
    const is = figureRecord(id, index)
    if (!now.has(id)) gone.push(was)
    // An image from before the values were kept has its words alone, without the day.
    else if (values[at] === undefined ? was !== '' && !is.words.startsWith(was) : values[at] !== is.value) changed.push(becameWords(was, is.words))
  })
  const then = new Set(claims)
  const fresh = [...now].filter((id) => !then.has(id)).map((id) => figureRecord(id, index).words)
  const same = claims.length - gone.length - changed.length
  const unsure = values.length === 0 ? ' The image is from before it kept what was said of each figure; days and status may have changed unseen.' : ''
  if (same === claims.length && fresh.length === 0) return `The corpus has changed since, its ${counted(same)} ${same === 1 ? 'has' : 'have'} not.${unsure}`
  return [
    `Of its ${counted(claims.length)}, ${same === 0 ? 'none is' : `${same} ${same === 1 ? 'is' : 'are'}`} the same`,
    ...(changed.length === 0 ? [] : [`${changed.length} ${changed.length === 1 ? 'has' : 'have'} changed${named(changed)}`]),
    ...(gone.length === 0 ? [] : [`${gone.length} ${gone.length === 1 ? 'is' : 'are'} gone or replaced${named(gone)}`]),
    ...(fresh.length === 0 ? [] : [`${fresh.length} ${fresh.length === 1 ? 'is' : 'are'} new${named(fresh)}`]),
  ].join('; ').concat('.', unsure)
}

/** Where the words are the same, what changed stands elsewhere: who disputes it, who corrected it. */
function becameWords(was: string, is: string): string {
  return was === is || was === '' ? `${is}: now disputed or corrected otherwise` : `${was}: now ${is}`
}

function counted(figures: number): string {
  return figures === 1 ? '1 figure' : `${figures} figures`
}

function named(all: readonly string[]): string {
  const words = all.filter((word) => word !== '')
  if (words.length === 0) return ''
  const more = words.length - MOST_NAMED
  return ` (${words.slice(0, MOST_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''})`
}
