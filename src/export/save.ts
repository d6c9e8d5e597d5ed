import type { ImageWords } from '../lib/image-words.ts'
import { copyPng, copyText } from './clipboard.ts'
import { download } from './download.ts'
import { contextOf, exportName, imageOf, queryOf, type Exportable, type ExportedImage, type ExportPage } from './image.ts'
import { chartJson } from './json.ts'
import { embedCode } from './link.ts'
import { pageUrl, today } from './page.ts'
import { pngOf } from './png.ts'
import { PRESET_IDS, PRESETS, type PresetId, type Resolution } from './presets.ts'

/** The image sizes to choose from, for a menu. */
export const SIZES = PRESET_IDS.map((id) => ({ id, label: PRESETS[id].label, hint: `${PRESETS[id].width}×${PRESETS[id].height}` }))

export interface SaveAction {
  label: string
  /** Rejects or throws when it did not work; gives what to tell the reader. */
  run: (preset: PresetId, words: ImageWords, tell: (progress: string) => void) => string | Promise<string>
}

/** What every chart can be saved and copied as, in two rows. The image is made anew in the preset, always light. */
export function saveActions(chart: Exportable): [save: SaveAction[], copy: SaveAction[]] {
  const csv = { name: exportName(chart, { preset: null, extension: 'csv' }), type: 'text/csv' }
  const json = exportName(chart, { preset: null, extension: 'json' })
  const link = (): string => pageUrl() + queryOf(chart)
  return [
    [
      { label: 'PNG', run: (preset, words) => saveImage(chart, { preset, words, extension: 'png' }) },
      { label: 'PNG for print', run: (preset, words) => saveImage(chart, { preset, words, extension: 'png', resolution: 'print' }) },
      { label: 'SVG', run: (preset, words) => saveImage(chart, { preset, words, extension: 'svg' }) },
      { label: 'CSV', run: () => saveText(chart.csv(), csv.name, csv.type) },
      { label: 'JSON', run: () => saveText(chartJson(chart, contextOf(chart, pageOf())), json, 'application/json') },
      { label: 'Figure pack', run: (preset, words) => savePack(chart, preset, words) },
    ],
    [
      { label: 'Copy image', run: (preset, words) => copyPng(pngBlob(chart, preset, words), exportName(chart, { preset, extension: 'png' })) },
      { label: 'Copy CSV', run: () => copyText(chart.csv(), 'CSV copied', csv) },
      { label: 'Copy link', run: () => copyText(link(), 'Link copied', { name: 'link.txt', type: 'text/plain' }) },
      { label: 'Copy embed code', run: () => copyText(embedCode(chart, pageUrl()), 'Embed code copied', { name: 'embed.html', type: 'text/html' }) },
    ],
  ]
}

export function saveText(text: string, name: string, type: string): string {
  download(new Blob([text], { type }), name)
  return `Saved ${name}`
}

/** All charts in one ZIP, by the name of the view. */
export async function saveAll(charts: readonly Exportable[], preset: PresetId, tell: (progress: string) => void): Promise<string> {
  const [first] = charts
  if (first === undefined) throw new Error('No chart is shown.')
  const { packOfAll } = await import('./pack.ts')
  const zip = await packOfAll(charts, { preset, page: await pageWithFonts(), raster }, (done, of) => tell(`Drawing ${done + 1} of ${of} …`))
  const name = exportName({ ...first, name: 'tallywire' }, { preset: null, extension: 'zip' })
  download(new Blob([zip], { type: 'application/zip' }), name)
  return `Saved ${name}`
}

/** The image as it would be saved, as an address for an `<img>`. */
export async function previewOf(chart: Exportable, preset: PresetId, words: ImageWords): Promise<string> {
  const { svg } = await makeImage(chart, preset, words)
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

interface SaveOptions {
  preset: PresetId
  words: ImageWords
  extension: 'png' | 'svg'
  resolution?: Resolution
}

async function saveImage(chart: Exportable, { preset, words, extension, resolution = 'screen' }: SaveOptions): Promise<string> {
  const name = exportName(chart, { preset: resolution === 'print' ? `${preset}-print` : preset, extension })
  const image = await makeImage(chart, preset, words)
  download(extension === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await pngOf(image, resolution, image.state), name)
  return `Saved ${name}`
}

async function savePack(chart: Exportable, preset: PresetId, words: ImageWords): Promise<string> {
  const name = exportName(chart, { preset, extension: 'zip' })
  const { packOf } = await import('./pack.ts')
  const zip = await packOf(chart, { preset, words, page: await pageWithFonts(), raster })
  download(new Blob([zip], { type: 'application/zip' }), name)
  return `Saved ${name}`
}

async function pngBlob(chart: Exportable, preset: PresetId, words: ImageWords): Promise<Blob> {
  const image = await makeImage(chart, preset, words)
  return pngOf(image, 'screen', image.state)
}

async function raster(image: ExportedImage): Promise<Uint8Array> {
  return new Uint8Array(await (await pngOf(image, 'screen', image.state)).arrayBuffer())
}

async function makeImage(chart: Exportable, preset: PresetId, words: ImageWords): Promise<ExportedImage> {
  return imageOf(chart, preset, await pageWithFonts(), words)
}

function pageOf(): Omit<ExportPage, 'fontFaces'> {
  return { url: pageUrl(), exportDay: today() }
}

async function pageWithFonts(): Promise<ExportPage> {
  // Only a bundler knows where font files are; the command line loads this file and has its own.
  const { fontFaces } = await import('./fonts.ts')
  return { ...pageOf(), fontFaces: await fontFaces() }
}
