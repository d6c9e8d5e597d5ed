import { strToU8, zipSync, type Zippable } from 'fflate'
import { partsOf, type Day } from '../lib/days.ts'
import { BYTE_ORDER_MARK } from './byte-order-mark.ts'
import { slug } from './file-name.ts'
import { NO_WORDS, type ImageWords } from '../lib/image-words.ts'
import { captionOf, contextOf, exportName, imageOf, type Exportable, type ExportedImage, type ExportPage } from './image.ts'
import { chartJson } from './json.ts'
import { markdownText } from './markdown.ts'
import type { PresetId } from './presets.ts'
import { chartReadme } from './readme.ts'

export interface PackOptions {
  preset: PresetId
  page: ExportPage
  words?: ImageWords
  /** Makes the PNG, by canvas or without a browser. */
  raster: (image: ExportedImage) => Promise<Uint8Array>
}

/** The files of one chart, by name. */
type Files = Record<string, Uint8Array>

/** A ZIP of one chart: PNG, SVG, CSV, JSON and a README with the claims, their sentences and sources. The same view and day give the same bytes. */
export async function packOf(chart: Exportable, options: PackOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { files, readme } = await chartFiles(chart, options)
  return zip({ ...files, 'README.md': strToU8(readme) }, options.page.exportDay)
}

/** A ZIP of all charts of a view, a folder each. `tell` hears how far it is. Rejects when a chart does not draw. */
export async function packOfAll(charts: readonly Exportable[], options: PackOptions, tell: (done: number, of: number) => void = () => undefined): Promise<Uint8Array<ArrayBuffer>> {
  const all: Files = {}
  const contents: string[] = []
  const names = foldersOf(charts)
  for (const [at, chart] of charts.entries()) {
    tell(at, charts.length)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each chart's images fill much memory
    const { files, readme } = await chartFiles(chart, options)
    const folder = names[at] ?? chart.id
    for (const [name, file] of Object.entries(files)) all[`${folder}/${name}`] = file
    all[`${folder}/README.md`] = strToU8(readme)
    contents.push(`- ${folder}: ${markdownText(chart.title)}`)
  }
  all['README.md'] = strToU8(`# Tallywire: ${charts.length === 1 ? '1 chart' : `${charts.length} charts`}\n\n${contents.join('\n')}\n`)
  return zip(all, options.page.exportDay)
}

async function chartFiles(chart: Exportable, { preset, page, words = NO_WORDS, raster }: PackOptions): Promise<{ files: Files; readme: string }> {
  const image = await imageOf(chart, preset, page, words)
  const files: Files = {
    [exportName(chart, { preset, extension: 'png' })]: await raster(image),
    [exportName(chart, { preset, extension: 'svg' })]: strToU8(image.svg),
    [exportName(chart, { preset: null, extension: 'csv' })]: strToU8(BYTE_ORDER_MARK + chart.csv()),
    [exportName(chart, { preset: null, extension: 'json' })]: strToU8(chartJson(chart, contextOf(chart, page))),
  }
  return { files, readme: chartReadme(chart, captionOf(chart, page, words)) }
}

/** Every file bears the day of export, in whatever time zone it is made; what is compressed already is only stored. */
function zip(files: Files, exportDay: Day): Uint8Array<ArrayBuffer> {
  const [year, month, date] = partsOf(exportDay)
  // The format keeps local time, so noon of the day is the same bytes everywhere.
  const mtime = new Date(year, month - 1, date, 12)
  const entries = Object.entries(files).map(([name, file]) => [name, [file, { mtime, level: name.endsWith('.png') ? 0 : 6 }]] as const)
  return zipSync(Object.fromEntries(entries) as Zippable)
}

/** A folder for each chart, the titles' order kept by a number. */
function foldersOf(charts: readonly Exportable[]): string[] {
  const width = String(charts.length).length
  return charts.map(({ name }, at) => `${String(at + 1).padStart(width, '0')}-${slug(name)}`)
}
