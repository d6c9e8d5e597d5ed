import { seriesCaption, topicsCaption, type Caption, type ExportContext } from '../../export/caption.ts'
import { composeSvg, type ComposedImage } from '../../export/compose.ts'
import { figuresCsv, topicsCsv } from '../../export/csv.ts'
import type { Drawing } from '../../export/drawing.ts'
import { fileName } from '../../export/file-name.ts'
import { layoutImage } from '../../export/layout.ts'
import type { PresetId } from '../../export/presets.ts'
import { writeState, type ImageState } from '../../export/state.ts'
import type { Selection } from '../../select/apply.ts'
import type { SeriesChart } from '../../select/chart-series.ts'
import type { TopicsChart } from '../../select/chart-topics.ts'
import { EMPTY_VIEW, queryOfView } from '../../select/url.ts'
import { IMAGE_THEME } from '../../ui/chart-theme.ts'
import { KeyDrawing, keyFor, placeKey } from './mark-key.tsx'
import { fitSeries } from './place-series.ts'
import { placeTopics, topicsHeight } from './place-topics.ts'
import { renderDrawing } from './render-drawing.tsx'
import { SeriesDrawing } from './series-drawing.tsx'
import { TopicsDrawing } from './topics-drawing.tsx'

/** What a card's export menu needs to make any file of its chart. */
export interface Exportable {
  /** Names the files. */
  name: string
  selection: Selection
  bundleHash: string
  claims: readonly string[]
  caption: (context: ExportContext) => Caption
  /** Drawn at this width and at least this height, one below the other. */
  draw: (size: { width: number; height: number }) => Promise<Drawing[]>
  csv: () => string
}

export function exportableSeries(chart: SeriesChart, selection: Selection, bundleHash: string): Exportable {
  return {
    name: chart.title,
    selection,
    bundleHash,
    claims: chart.figures.map(({ claim }) => claim.id),
    caption: (context) => seriesCaption(chart, selection, context),
    draw: async ({ width, height }) => {
      const key = placeKey(keyFor(chart.figures), width)
      const placed = fitSeries(chart, width, height - key.height)
      return [
        await renderDrawing(<SeriesDrawing chart={chart} placed={placed} theme={IMAGE_THEME} />, placed, placed.marks.length),
        await renderDrawing(<KeyDrawing placed={key} theme={IMAGE_THEME} />, key, 0),
      ]
    },
    csv: () => figuresCsv(chart.figures, selection.index),
  }
}

export function exportableTopics(chart: TopicsChart, selection: Selection, bundleHash: string): Exportable {
  return {
    name: 'reports-by-topic',
    selection,
    bundleHash,
    claims: [],
    caption: (context) => topicsCaption(chart, selection, context),
    draw: async ({ width, height }) => {
      const placed = placeTopics(chart, { width, height: Math.max(height, topicsHeight(chart, width)) })
      return [await renderDrawing(<TopicsDrawing placed={placed} theme={IMAGE_THEME} />, placed, placed.rows.length)]
    },
    csv: () => topicsCsv(chart),
  }
}

export interface ExportedImage extends ComposedImage {
  /** What the file says of itself. */
  state: string
}

/** The image of a chart in a preset. The same chart, view, day and fonts give the same text. */
export async function imageOf(chart: Exportable, preset: PresetId, page: { url: string; exportDay: string; fontFaces: string }): Promise<ExportedImage> {
  const { selection, bundleHash, name, claims } = chart
  const query = queryOfView({ ...EMPTY_VIEW, filters: selection.filters })
  const caption = chart.caption({ link: page.url + query, bundleHash, exportDay: page.exportDay })
  const layout = layoutImage(caption, preset)
  const state: ImageState = { app: 'tallywire', version: 1, chart: name, query, claims: [...claims], bundle: bundleHash, exported: page.exportDay }
  return { ...composeSvg(caption, layout, await chart.draw(layout.drawing), state, page.fontFaces), state: writeState(state) }
}

export function exportName(
  { name, selection, bundleHash }: Exportable,
  kind: { preset: PresetId; extension: 'png' | 'svg' } | { preset: null; extension: 'csv' },
): string {
  return fileName(name, selection.filters, bundleHash, kind)
}
