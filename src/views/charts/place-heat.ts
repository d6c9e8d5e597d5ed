import { ellipsize, textWidth } from '../../lib/text-metrics.ts'
import { dayFromNumber, partsOf } from '../../lib/days.ts'
import { once } from '../../lib/once.ts'
import { asideLabel, type TopicsChart } from '../../select/chart-topics.ts'
import { NOTE_FONT, type Box } from './place-labels.ts'

export interface HeatCell extends Box {
  /** Names it among all cells: the row's place, the column's. */
  row: number
  column: number
  topic: string
  label: string
  count: number
  /** Of the ramp's steps, from 0: each stands for so many times as many, or one busy month would pale all others. */
  step: number
  /** Null for the undated. */
  bin: { from: number; to: number; label: string } | null
  /** Its number fits. */
  numbered: boolean
}

export interface PlacedHeat {
  width: number
  height: number
  columns: readonly { x: number; label: string; year: string | null }[]
  /** Left and right of the undated column, and where it parts from time. */
  undated: { left: number; right: number; x: number; label: string } | null
  all: { x: number }
  rows: readonly { label: string; x: number; y: number; anchor: 'start' | 'end'; total: number; totalY: number }[]
  cells: readonly HeatCell[]
}

const NARROW = 480
const HEAD = 40
const CELL = 26
const ABOVE = 18
const GAP = 2
const APART = 14
/** A month is as wide before the names give way to it, and never wider than the other: a bar would say nothing more. */
const USUAL = 72
const WIDEST = 240
/** The least that the undated column takes, without the space before it. */
const UNDATED = 54
const ALL = 36
const CELL_FONT = { size: 12, weight: 600 } as const

export function heatHeight(chart: TopicsChart, width: number): number {
  return HEAD + chart.rows.length * rowHeight(width) + 2
}

function rowHeight(width: number): number {
  return CELL + GAP + (width < NARROW ? ABOVE : 0)
}

/** A row a topic, a column a month, the undated in a column of their own; `steps` is how many the ramp has. */
export function placeHeat(chart: TopicsChart, { width, height }: { width: number; height: number }, steps: number): PlacedHeat {
  const narrow = width < NARROW
  const widest = Math.max(...chart.rows.map(({ label }) => textWidth(label, NOTE_FONT)))
  const hasUndated = chart.undated + chart.spread > 0
  const aside = hasUndated ? UNDATED + APART : 0
  // Few months leave the names more than their share.
  const spare = width - ALL - aside - chart.bins.length * USUAL
  const left = narrow ? 0 : Math.ceil(Math.min(Math.max(width * 0.3, spare), widest + 14))
  const room = width - left - ALL - (hasUndated ? APART : 0)
  const alike = room / Math.max(1, chart.bins.length + Number(hasUndated))
  const each = Math.min(WIDEST, alike >= UNDATED || !hasUndated ? alike : (room - UNDATED) / Math.max(1, chart.bins.length))
  const undatedWidth = Math.max(UNDATED, each)
  const high = Math.max(rowHeight(width), Math.min(38, (height - HEAD - 2) / chart.rows.length))
  const cellHigh = high - GAP - (narrow ? ABOVE : 0)
  const xOf = (at: number): number => left + at * each
  const edge = xOf(chart.bins.length) + (chart.bins.length > 0 ? APART : 0)
  const columnWidth = (column: number): number => (column < chart.bins.length ? each : undatedWidth) - GAP
  const cells = chart.rows.flatMap((row, rowAt) => {
    const top = HEAD + rowAt * high + (narrow ? ABOVE : 0)
    const cell = (column: number, x: number, count: number, bin: HeatCell['bin']): HeatCell[] => {
      if (count === 0) return []
      const numbered = textWidth(String(count), CELL_FONT) <= columnWidth(column) - 2
      const step = Math.min(steps - 1, Math.ceil((Math.log1p(count) / Math.log1p(chart.most)) * steps) - 1)
      return [{ row: rowAt, column, topic: row.topic, label: row.label, count, step, bin, numbered, left: x, right: x + columnWidth(column), top, bottom: top + cellHigh }]
    }
    return [
      ...row.counts.flatMap((count, at) => cell(at, xOf(at), count, chart.bins[at] ?? null)),
      ...cell(chart.bins.length, edge, row.undated, null),
    ]
  })
  const end = hasUndated ? edge + undatedWidth : xOf(chart.bins.length)
  return {
    width,
    height: Math.ceil(HEAD + chart.rows.length * high + 2),
    columns: columnLabels(chart, (at) => xOf(at) + (each - GAP) / 2, each),
    undated: hasUndated ? { left: edge, right: edge + columnWidth(chart.bins.length), x: edge - APART / 2 - GAP / 2, label: asideLabel(chart) } : null,
    all: { x: end + ALL - 4 },
    rows: chart.rows.map(({ label, total }, at) => {
      const top = HEAD + at * high + (narrow ? ABOVE : 0)
      const middle = top + cellHigh / 2 + 4
      return narrow
        ? { label: ellipsize(label, width, NOTE_FONT), x: 0, y: top - 5, anchor: 'start', total, totalY: middle }
        : { label: ellipsize(label, left - 10, NOTE_FONT), x: left - 10, y: middle, anchor: 'end', total, totalY: middle }
    }),
    cells,
  }
}

const monthOnly = once(() => new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }))

/** As many as fit; the year below where it begins. */
function columnLabels({ bin, bins }: TopicsChart, centre: (at: number) => number, each: number): PlacedHeat['columns'] {
  const every = Math.max(1, Math.ceil(32 / each))
  let last: string | null = null
  return bins.flatMap(({ from }, at) => {
    if (at % every !== 0) return []
    const day = dayFromNumber(from)
    const year = String(partsOf(day)[0])
    const told = bin === 'year' || year === last ? null : year
    last = year
    return [{ x: centre(at), label: bin === 'year' ? year : monthOnly().format(new Date(day)), year: told }]
  })
}
