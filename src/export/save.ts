import { download } from './download.ts'
import { fontFaces } from './fonts.ts'
import { exportName, imageOf, type Exportable, type ExportedImage, type ImageWords } from './image.ts'
import { pngOf } from './png.ts'
import { PRESET_IDS, PRESETS, type PresetId, type Resolution } from './presets.ts'

/** The image sizes to choose from, for a menu. */
export const SIZES = PRESET_IDS.map((id) => ({ id, label: PRESETS[id].label, hint: `${PRESETS[id].width}×${PRESETS[id].height}` }))

export interface SaveAction {
  label: string
  /** Rejects or throws when it did not work; gives what to tell the reader. */
  run: (preset: PresetId, words: ImageWords) => string | Promise<string>
}

/** The files that every chart can be saved as. The image is made anew in the preset, always light. */
export function saveActions(chart: Exportable): SaveAction[] {
  return [
    { label: 'PNG', run: (preset, words) => saveImage(chart, { preset, words, extension: 'png' }) },
    { label: 'PNG for print', run: (preset, words) => saveImage(chart, { preset, words, extension: 'png', resolution: 'print' }) },
    { label: 'SVG', run: (preset, words) => saveImage(chart, { preset, words, extension: 'svg' }) },
    { label: 'CSV', run: () => saveText(chart.csv(), exportName(chart, { preset: null, extension: 'csv' }), 'text/csv') },
  ]
}

export function copyAction(chart: Exportable): SaveAction {
  return { label: 'Copy image', run: (preset, words) => copyImage(chart, preset, words) }
}

export function saveText(text: string, name: string, type: string): string {
  download(new Blob([text], { type }), name)
  return `Saved ${name}`
}

/** The reader's own day. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The page without what is asked of it. */
export function pageUrl(): string {
  return location.origin + location.pathname
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
  const name = exportName(chart, { preset, extension })
  const image = await makeImage(chart, preset, words)
  download(extension === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await pngOf(image, resolution, image.state), name)
  return `Saved ${name}`
}

async function copyImage(chart: Exportable, preset: PresetId, words: ImageWords): Promise<string> {
  const png = makeImage(chart, preset, words).then((image) => pngOf(image, 'screen', image.state))
  try {
    // The promise goes in as it is: some browsers allow the write only inside the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return 'Image copied'
  } catch {
    download(await png, exportName(chart, { preset, extension: 'png' }))
    return 'This browser does not copy images; saved instead'
  }
}

async function makeImage(chart: Exportable, preset: PresetId, words: ImageWords): Promise<ExportedImage> {
  return imageOf(chart, preset, { url: pageUrl(), exportDay: today(), fontFaces: await fontFaces() }, words)
}
