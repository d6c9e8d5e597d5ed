import type { Selection } from '../select/apply.ts'
import { EMPTY_VIEW, queryOfView, type View } from '../select/url.ts'
import type { Caption, ExportContext } from './caption.ts'
import { composeSvg, type ComposedImage } from './compose.ts'
import type { Drawing } from './drawing.ts'
import { fileName } from './file-name.ts'
import { layoutImage } from './layout.ts'
import type { PresetId } from './presets.ts'
import { writeState, type ImageState } from './state.ts'

/** What an export menu needs to make any file of a chart. */
export interface Exportable {
  /** Names the chart in links and on the command line; stays the same from one build to the next. */
  id: string
  /** With its unit. */
  title: string
  /** Names the files. */
  name: string
  selection: Selection
  bundleHash: string
  claims: readonly string[]
  caption: (context: ExportContext) => Caption
  /** Drawn at this width and at least this height, one below the other. */
  draw: (size: { width: number; height: number }) => Promise<Drawing[]>
  csv: () => string
  /** What its JSON holds beside the claims. */
  data?: () => Readonly<Record<string, unknown>>
  /** The report and sentence that its link opens, where it is about one. */
  opens?: Pick<View, 'article' | 'mark'>
}

export interface ExportedImage extends ComposedImage {
  /** What the file says of itself. */
  state: string
}

/** The reader's own words on the image; "" leaves what the chart says. */
export interface ImageWords {
  /** Instead of the chart's title. */
  title: string
  /** Below the chart's own notes, which it never replaces. */
  note: string
}

export const NO_WORDS: ImageWords = { title: '', note: '' }

/** The image of a chart in a preset. The same chart, view, day and fonts give the same text. */
export async function imageOf(
  chart: Exportable,
  preset: PresetId,
  page: { url: string; exportDay: string; fontFaces: string },
  words: ImageWords = NO_WORDS,
): Promise<ExportedImage> {
  const { selection, bundleHash, name, claims } = chart
  const query = queryOf(chart)
  const caption = withWords(chart.caption({ link: page.url + query, bundleHash, exportDay: page.exportDay }), words)
  const layout = layoutImage(caption, preset)
  const state: ImageState = { app: 'tallywire', version: 1, chart: name, query, claims: [...claims], bundle: bundleHash, exported: page.exportDay }
  return { ...composeSvg(caption, layout, await chart.draw(layout.drawing), state, page.fontFaces), state: writeState(state) }
}

/** The query string that reopens what a chart shows: "?topic=…" or "". */
export function queryOf({ selection, opens }: Pick<Exportable, 'selection' | 'opens'>): string {
  return queryOfView({ ...EMPTY_VIEW, filters: selection.filters, ...opens })
}

function withWords(caption: Caption, { title, note }: ImageWords): Caption {
  return { ...caption, title: title.trim() || caption.title, notes: note.trim() === '' ? caption.notes : [...caption.notes, note.trim()] }
}

export function exportName({ name, selection, bundleHash }: Exportable, kind: Parameters<typeof fileName>[3]): string {
  return fileName(name, selection.filters, bundleHash, kind)
}
