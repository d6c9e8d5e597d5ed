import { ellipsize, textWidth } from '../../lib/text-metrics.ts'
import { asideLabel, type TopicRow, type TopicsChart } from '../../select/chart-topics.ts'
import { timeTicks } from '../../select/chart-time.ts'
import type { Frame } from './chart-frame.tsx'
import { NOTE_FONT, type Box } from './place-labels.ts'

export interface PlacedBar {
  x: number
  width: number
  height: number
  count: number
  /** The days it counts, in words; null for the undated. */
  when: string | null
}

export interface PlacedRow {
  row: TopicRow
  label: string
  labelBox: Box
  baseline: number
  bars: readonly PlacedBar[]
}

export interface PlacedTopics extends Frame {
  rows: readonly PlacedRow[]
  /** Counts fit on the bars. */
  numbered: boolean
}

const HEAD = 22
const TIME_AXIS = 38
const EDGE = 8
const NARROW = 480
const ROW = { beside: 38, below: 54 }
const BAR = 22
const WIDEST_BAR = 26
const UNDATED = 76

export function topicsHeight(chart: TopicsChart, width: number): number {
  return HEAD + chart.rows.length * rowHeight(width) + (chart.bins.length > 0 ? TIME_AXIS : EDGE)
}

function rowHeight(width: number): number {
  return width < NARROW ? ROW.below : ROW.beside
}

/** A row of bars for each topic, all to one scale; the undated in a column of their own. */
export function placeTopics(chart: TopicsChart, { width, height }: { width: number; height: number }): PlacedTopics {
  const narrow = width < NARROW
  const widest = Math.max(...chart.rows.map(({ label }) => textWidth(label, NOTE_FONT)))
  const left = narrow ? EDGE : Math.ceil(Math.min(width * 0.3, widest + 14))
  const dated = chart.bins.length > 0
  const plot = { left, right: width - EDGE, top: HEAD, bottom: height - (dated ? TIME_AXIS : EDGE) }
  const hasUndated = chart.undated + chart.spread > 0
  const edge = dated ? plot.right - UNDATED : plot.left
  const time = dated ? { left: plot.left, right: hasUndated ? edge - 6 : plot.right } : null
  const undated = hasUndated ? { left: edge + (dated ? 6 : 0), right: plot.right, label: asideLabel(chart) } : null
  const step = time === null ? 0 : (time.right - time.left) / chart.bins.length
  const barWidth = Math.min(WIDEST_BAR, step * 0.8)
  const high = (plot.bottom - plot.top) / chart.rows.length
  const centre = (at: number): number => (time?.left ?? 0) + (at + 0.5) * step
  const rows = chart.rows.map((row, at) => {
    const baseline = plot.top + (at + 1) * high - 4
    const bar = (x: number, count: number, when: string | null, width: number): PlacedBar => ({
      x: x - width / 2,
      width,
      height: (count / chart.most) * Math.min(BAR, high - 14),
      count,
      when,
    })
    const bars = row.counts.flatMap((count, bin) => (count === 0 ? [] : [bar(centre(bin), count, chart.bins[bin]?.label ?? null, barWidth)]))
    if (undated !== null && row.undated > 0) bars.push(bar(undated.left + 24, row.undated, null, Math.min(WIDEST_BAR, 20)))
    const labelBox = narrow
      ? { left, right: edge - 8, top: baseline - high + 8, bottom: baseline - high + 24 }
      : { left: 0, right: left - 10, top: baseline - 14, bottom: baseline + 2 }
    return { row, label: ellipsize(row.label, labelBox.right - labelBox.left, NOTE_FONT), labelBox, baseline, bars }
  })
  const first = chart.bins[0]
  const last = chart.bins.at(-1)
  return {
    width,
    height,
    plot,
    yBottom: 0,
    yTop: 1,
    yTicks: [],
    zero: null,
    time: time === null || first === undefined || last === undefined ? null : { ...time, ticks: binTicks(chart, centre, time, first.from, last.from) },
    undated,
    rows,
    numbered: barWidth >= 10,
  }
}

/** Ticks stand below the middle of the bin that begins on the tick's day or holds it. */
function binTicks(
  { bins }: TopicsChart,
  centre: (at: number) => number,
  { left, right }: { left: number; right: number },
  from: number,
  to: number,
): NonNullable<Frame['time']>['ticks'] {
  const most = Math.max(2, Math.floor((right - left) / 64))
  return timeTicks({ from, to }, most).flatMap(({ day, label, year }) => {
    const at = bins.findIndex((bin) => bin.from <= day && day <= bin.to)
    return at < 0 ? [] : [{ x: centre(at), label, year }]
  })
}
