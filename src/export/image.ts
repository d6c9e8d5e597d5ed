import { NO_WORDS, type ImageWords } from '../lib/image-words.ts'
import type { Selection } from '../select/apply.ts'
import { figureRecord } from '../select/figure-record.ts'
import { EMPTY_VIEW, queryOfView, type View } from '../select/url.ts'
import type { Caption, ExportContext } from './caption.ts'
import { composeSvg, type ComposedImage } from './compose.ts'
import type { Drawing } from './drawing.ts'
import { fileName } from './file-name.ts'
import { layoutImage, type ImageLayout } from './layout.ts'
import { PRESETS, type PresetId } from './presets.ts'
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
  /** What its link opens beside the filters: a report and its sentence, days of the timeline. */
  opens?: Partial<Omit<View, 'filters'>>
}

export interface ExportedImage extends ComposedImage {
  /** What the file says of itself. */
  state: string
}

/** What only the page, or the command line, knows. */
export interface ExportPage {
  /** The address without a query; "" where nobody knows it. */
  url: string
  /** ISO day. */
  exportDay: string
  /** CSS with the fonts embedded; "" where the renderer has them. */
  fontFaces: string
}

/** The image of a chart in a preset. The same chart, view, day and fonts give the same text. */
export async function imageOf(chart: Exportable, preset: PresetId, page: ExportPage, words: ImageWords = NO_WORDS): Promise<ExportedImage> {
  const { id, bundleHash, name, claims, selection } = chart
  const caption = captionOf(chart, page, words)
  const records = claims.map((claim) => figureRecord(claim, selection.index))
  const state: ImageState = {
    app: 'tallywire',
    version: 1,
    id,
    chart: name,
    query: queryOf(chart),
    claims: [...claims],
    figures: records.map(({ words }) => words),
    values: records.map(({ value }) => value),
    bundle: bundleHash,
    exported: page.exportDay,
    title: words.title.trim(),
    note: words.note.trim(),
  }
  const { layout, drawings } = await fitted(chart, caption, preset)
  return { ...composeSvg(caption, layout, drawings, state, page.fontFaces), state: writeState(state) }
}

/** What keeps its shape is tried so many times as large, until all has room. */
const FACTORS = [1, 1.15, 1.3, 1.5, 1.75]

async function fitted(chart: Exportable, caption: Caption, preset: PresetId, [factor, ...larger]: readonly number[] = FACTORS): Promise<{ layout: ImageLayout; drawings: Drawing[] }> {
  const layout = layoutImage(caption, preset, factor)
  const drawings = await chart.draw(layout.drawing)
  const missing = layout.height - layout.headHeight - layout.footHeight - drawings.reduce((sum, { height }) => sum + height, 0)
  // What is too long even so grows taller from the preset, as it would in a text.
  if (!PRESETS[preset].keepsShape || factor === undefined || missing === 0) return { layout, drawings }
  if (missing < 0) return fitted(chart, caption, preset, larger)
  return { layout, drawings: [...drawings, { markup: '', width: layout.drawing.width, height: missing }] }
}

/** What a chart's caption, JSON and README say of where they come from. */
export function contextOf(chart: Pick<Exportable, 'selection' | 'opens' | 'bundleHash'>, { url, exportDay }: Pick<ExportPage, 'url' | 'exportDay'>): ExportContext {
  return { link: url + queryOf(chart), bundleHash: chart.bundleHash, exportDay }
}

/** The words around a chart, the reader's own among them. */
export function captionOf(chart: Exportable, page: Pick<ExportPage, 'url' | 'exportDay'>, words: ImageWords = NO_WORDS): Caption {
  return withWords(chart.caption(contextOf(chart, page)), words)
}

/** The query string that reopens what a chart shows: "?topic=…" or "". */
export function queryOf({ selection, opens }: Pick<Exportable, 'selection' | 'opens'>): string {
  return queryOfView({ ...EMPTY_VIEW, filters: selection.filters, ...opens })
}

function withWords(caption: Caption, { title, note }: ImageWords): Caption {
  return { ...caption, title: title.trim() || caption.title, notes: note.trim() === '' ? caption.notes : [...caption.notes, note.trim()] }
}

export function exportName({ name, selection, bundleHash }: Pick<Exportable, 'name' | 'selection' | 'bundleHash'>, kind: Parameters<typeof fileName>[3]): string {
  return fileName(name, selection.filters, bundleHash, kind)
}
