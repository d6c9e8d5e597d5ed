import { imageOf } from '../export/image.ts'
import type { PresetId, Resolution } from '../export/presets.ts'
import { seriesCharts } from '../select/chart-series.ts'
import { topicsChart } from '../select/chart-topics.ts'
import { TOPICS, type ExportView, type Format } from './export-view.ts'
import { embeddedFaces } from './node-fonts.ts'
import { rasterOf } from './raster.ts'
import { withDom } from './with-dom.ts'

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

/** The same file that the page's export menu makes. Rejects when the view has no such chart. */
export function exportChart({ selection, bundleHash }: ExportView, options: ExportOptions): Promise<string | Uint8Array> {
  return withDom(async () => {
    const { exportableSeries, exportableTopics } = await import('../views/charts/chart-export.tsx')
    const series = seriesCharts(selection).map((chart) => [chart.id, () => exportableSeries(chart, selection, bundleHash)] as const)
    const topics = topicsChart(selection)
    const charts = new Map(series)
    if (topics !== null) charts.set(TOPICS, () => exportableTopics(topics, selection, bundleHash))
    const chart = charts.get(options.chart)?.()
    if (chart === undefined) throw new RangeError(`no chart "${options.chart}" in this view`)
    if (options.format === 'csv') return chart.csv()
    const fontFaces = options.format === 'svg' ? await embeddedFaces() : ''
    const image = await imageOf(chart, options.preset, { url: options.link, exportDay: options.exportDay, fontFaces })
    return options.format === 'svg' ? image.svg : rasterOf(image, options.resolution, image.state)
  })
}
