import { wrapText } from '../../lib/text-metrics.ts'
import type { Overview, OverviewPanel } from '../../select/chart-overview.ts'
import { LABEL_FONT, LINE_HEIGHT, NOTE_FONT } from './place-labels.ts'
import { PANEL, placeSeries, type PlacedSeries } from './place-series.ts'

export interface PlacedPanel {
  panel: OverviewPanel
  /** The panel's top left, CSS px; all below is counted from there. */
  x: number
  y: number
  width: number
  height: number
  title: readonly string[]
  words: readonly string[]
  note: readonly string[]
  /** From the panel's top to the small drawing's. */
  drop: number
  placed: PlacedSeries
}

export interface PlacedOverview {
  width: number
  height: number
  panels: readonly PlacedPanel[]
}

const LEAST = 150
/** More panels in a row are too many to take in; a wide slide has no other room for them. */
const MOST_COLUMNS = { usual: 4, wide: 6 }
const WIDE = 1100
const GAP = { x: 22, y: 18 }
const PLOT = 124

/** Panels of one size in rows. */
export function placeOverview({ panels }: Overview, width: number): PlacedOverview {
  const columns = Math.min(width < WIDE ? MOST_COLUMNS.usual : MOST_COLUMNS.wide, panels.length, Math.max(1, Math.floor((width + GAP.x) / (LEAST + GAP.x))))
  const each = Math.floor((width - GAP.x * (columns - 1)) / columns)
  const titles = panels.map(({ title }) => wrapText(title, each, LABEL_FONT, 3))
  const notes = panels.map(({ note }) => wrapText(note, each, NOTE_FONT, 2))
  const words = panels.map((panel) => wrapText(panel.words, each, NOTE_FONT))
  const lines = panels.map((_, at) => (titles[at]?.length ?? 0) + (words[at]?.length ?? 0) + (notes[at]?.length ?? 0))
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, at) => lines.slice(at * columns, (at + 1) * columns))
  const drops = rows.map((row) => Math.max(...row) * LINE_HEIGHT)
  const tops = drops.map((_, at) => drops.slice(0, at).reduce((sum, drop) => sum + drop + PLOT + GAP.y, 0))
  return {
    width,
    height: (tops.at(-1) ?? 0) + (drops.at(-1) ?? 0) + PLOT,
    panels: panels.map((panel, at): PlacedPanel => {
      const row = Math.floor(at / columns)
      const drop = drops[row] ?? 0
      return {
        panel,
        x: (at % columns) * (each + GAP.x),
        y: tops[row] ?? 0,
        width: each,
        height: drop + PLOT,
        title: titles[at] ?? [],
        words: words[at] ?? [],
        note: notes[at] ?? [],
        drop,
        placed: placeSeries(panel.chart, { width: each, height: PLOT }, PANEL),
      }
    }),
  }
}
