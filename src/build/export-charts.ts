import { createHash } from 'node:crypto'
import type { Bundle } from '../bundle/schema.ts'
import { imageOf } from '../export/image.ts'
import type { PresetId, Resolution } from '../export/presets.ts'
import { applyFilters, type Selection } from '../select/apply.ts'
import { indexBundle } from '../select/bundle-index.ts'
import { fullTitle, seriesCharts } from '../select/chart-series.ts'
import { topicsChart } from '../select/chart-topics.ts'
import { viewFromQuery } from '../select/url.ts'
import { embeddedFaces } from './node-fonts.ts'
import { rasterOf } from './raster.ts'
import { withDom } from './with-dom.ts'

export const FORMATS = ['png', 'svg', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** The chart of the reports by topic, which no series has. */
const TOPICS = 'reports-by-topic'

/** What a view shows, before a chart of it is chosen. */
export interface ExportView {
  selection: Selection
  /** SHA-256 of the bundle, in hex, as the page computes it. */
  bundleHash: string
  charts: readonly { id: string; title: string }[]
}

/** The view that a query string asks for; a sentence where it asks for what is not there, which a page would only mention. */
export function viewOf({ bundle, json }: { bundle: Bundle; json: string }, query: string): ExportView | string {
  const { view, ignored } = viewFromQuery(query)
  const [wrong] = ignored
  if (wrong !== undefined) return `"${wrong.key}=${wrong.value}" in the query says nothing`
  const index = indexBundle(bundle)
  const unknown = view.filters.topics.find((topic) => !index.topicLabels.has(topic))
  if (unknown !== undefined) return `no topic "${unknown}"; there are:\n${list(bundle.topics.map(({ id, label }) => ({ id, title: label })))}`
  const selection = applyFilters(index, view.filters)
  const series = seriesCharts(selection).map((chart) => ({ id: chart.id, title: fullTitle(chart) }))
  const topics = topicsChart(selection) === null ? [] : [{ id: TOPICS, title: 'Reports over time by topic' }]
  return { selection, bundleHash: createHash('sha256').update(json).digest('hex'), charts: [...series, ...topics] }
}

/** "id  title", a line each. */
export function list(items: readonly { id: string; title: string }[]): string {
  const width = Math.max(0, ...items.map(({ id }) => id.length))
  return items.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join('\n')
}

export interface ExportOptions {
  chart: string
  preset: PresetId
  format: Format
  resolution: Resolution
  /** ISO day. */
  exportDay: string
  /** The page's address, without a query; "" when it has none. */
  link: string
}

/** The same file that the page's export menu makes. Null when the view has no such chart. */
export function exportChart({ selection, bundleHash }: ExportView, options: ExportOptions): Promise<string | Uint8Array | null> {
  return withDom(async () => {
    const { exportableSeries, exportableTopics } = await import('../views/charts/chart-export.tsx')
    const series = seriesCharts(selection).map((chart) => [chart.id, () => exportableSeries(chart, selection, bundleHash)] as const)
    const topics = topicsChart(selection)
    const charts = new Map(series)
    if (topics !== null) charts.set(TOPICS, () => exportableTopics(topics, selection, bundleHash))
    const chart = charts.get(options.chart)?.()
    if (chart === undefined) return null
    if (options.format === 'csv') return chart.csv()
    const fontFaces = options.format === 'svg' ? await embeddedFaces() : ''
    const image = await imageOf(chart, options.preset, { url: options.link, exportDay: options.exportDay, fontFaces })
    return options.format === 'svg' ? image.svg : rasterOf(image, options.resolution, image.state)
  })
}
