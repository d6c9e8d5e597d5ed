import { download } from './download.ts'
import { fontFaces } from './fonts.ts'
import { exportName, imageOf, type Exportable, type ExportedImage } from './image.ts'
import { pngOf } from './png.ts'
import { PRESET_IDS, PRESETS, type PresetId, type Resolution } from './presets.ts'

/** The image sizes to choose from, for a menu. */
export const SIZES = PRESET_IDS.map((id) => ({ id, label: PRESETS[id].label, hint: `${PRESETS[id].width}×${PRESETS[id].height}` }))

export interface SaveAction {
  label: string
  /** Rejects or throws when it did not work; gives what to tell the reader. */
  run: (preset: PresetId) => string | Promise<string>
}

/** The files that every chart can be saved as. The image is made anew in the preset, always light. */
export function saveActions(chart: Exportable): SaveAction[] {
  return [
    { label: 'PNG', run: (preset) => saveImage(chart, preset, 'png') },
    { label: 'PNG for print', run: (preset) => saveImage(chart, preset, 'png', 'print') },
    { label: 'SVG', run: (preset) => saveImage(chart, preset, 'svg') },
    { label: 'CSV', run: () => saveText(chart.csv(), exportName(chart, { preset: null, extension: 'csv' }), 'text/csv') },
  ]
}

export function copyAction(chart: Exportable): SaveAction {
  return { label: 'Copy image', run: (preset) => copyImage(chart, preset) }
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

async function saveImage(chart: Exportable, preset: PresetId, extension: 'png' | 'svg', resolution: Resolution = 'screen'): Promise<string> {
  const name = exportName(chart, { preset, extension })
  const image = await makeImage(chart, preset)
  download(extension === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await pngOf(image, resolution, image.state), name)
  return `Saved ${name}`
}

async function copyImage(chart: Exportable, preset: PresetId): Promise<string> {
  const png = makeImage(chart, preset).then((image) => pngOf(image, 'screen', image.state))
  try {
    // The promise goes in as it is: some browsers allow the write only inside the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return 'Image copied'
  } catch {
    download(await png, exportName(chart, { preset, extension: 'png' }))
    return 'This browser does not copy images; saved instead'
  }
}

async function makeImage(chart: Exportable, preset: PresetId): Promise<ExportedImage> {
  return imageOf(chart, preset, { url: pageUrl(), exportDay: today(), fontFaces: await fontFaces() })
}
