import { BYTE_ORDER_MARK } from '../export/byte-order-mark.ts'
import { contextOf, imageOf, type Exportable, type ExportPage } from '../export/image.ts'
import { chartJson } from '../export/json.ts'
import { packOf, packOfAll } from '../export/pack.ts'
import type { PresetId, Resolution } from '../export/presets.ts'
import type { ExportView } from './export-view.ts'
import { embeddedFaces } from './node-fonts.ts'
import { rasterOf } from './raster.ts'
import { withDom } from './with-dom.ts'

export const FORMATS = ['png', 'svg', 'csv', 'json', 'zip'] as const
export type Format = (typeof FORMATS)[number]

/** Stands for a chart's id: all of them, which only a pack can hold. */
export const ALL = 'all'

export interface ExportOptions {
  /** A chart's id, or ALL. */
  chart: string
  preset: PresetId
  format: Format
  resolution: Resolution
  /** ISO day. */
  exportDay: string
  /** The page's address, without a query; "" when it has none. */
  link: string
}

/** The charts of a view that the page's menus export, by id and title. */
export function listCharts(view: ExportView): Promise<{ id: string; title: string }[]> {
  return withCharts(view, (charts) => Promise.resolve(charts.map(({ id, title }) => ({ id, title }))))
}

/** The same file that the page's export menu makes. Rejects with a RangeError when the view has no such chart. */
export function exportChart(view: ExportView, { chart: id, format, preset, resolution, exportDay, link }: ExportOptions): Promise<string | Uint8Array> {
  return withCharts(view, async (charts) => {
    const embedded: ExportPage = { url: link, exportDay, fontFaces: format === 'svg' || format === 'zip' ? await embeddedFaces() : '' }
    const pack = { preset, page: embedded, raster: (image: Parameters<typeof rasterOf>[0]) => Promise.resolve(rasterOf(image, resolution)) }
    if (id === ALL && format === 'zip') return packOfAll(charts, pack)
    const chart = charts.find((one) => one.id === id)
    if (chart === undefined) throw new RangeError(`no chart "${id}" in this view`)
    if (format === 'csv') return BYTE_ORDER_MARK + chart.csv()
    if (format === 'json') return chartJson(chart, contextOf(chart, embedded))
    if (format === 'zip') return packOf(chart, pack)
    const image = await imageOf(chart, preset, embedded)
    return format === 'svg' ? image.svg : rasterOf(image, resolution)
  })
}

/** What draws must load where there is a page, and takes a second to. */
function withCharts<T>({ selection, bundleHash, ...view }: ExportView, work: (charts: readonly Exportable[]) => Promise<T>): Promise<T> {
  return withDom(async () => {
    const { allCharts } = await import('../app/all-charts.ts')
    return work(await allCharts(selection, bundleHash, view))
  })
}
