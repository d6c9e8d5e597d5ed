import type { DayNumber } from '../../lib/days.ts'
import { dayNumber } from '../../lib/days.ts'
import { textWidth } from '../../lib/text-metrics.ts'
import { topValue, type SeriesChart, type SeriesFigure } from '../../select/chart-series.ts'
import { ticksFromZero } from '../../select/chart-scale.ts'
import { timeDomain, timeTicks, type TimeDomain } from '../../select/chart-time.ts'
import { formatNumber } from '../../select/format-figure.ts'
import { markBox, middleOf, type MarkPlace } from '../../ui/chart-marks.ts'
import { NOTE_FONT, overlap, placeLabels, type Box, type LabelRequest, type PlacedLabel } from './place-labels.ts'

/** All in CSS px from the drawing's top left. */
export interface PlacedSeries {
  width: number
  height: number
  plot: Box
  yTop: number
  yTicks: { value: number; y: number; label: string }[]
  time: { left: number; right: number; ticks: { x: number; label: string; year: string | null }[] } | null
  undated: { left: number; right: number } | null
  marks: PlacedMark[]
  /** Figures whose label found no room; the table has them. */
  unlabelled: number
}

export interface PlacedMark {
  /** One figure, or all that share this spot where a chart has too many to draw each. */
  figures: readonly [SeriesFigure, ...SeriesFigure[]]
  place: MarkPlace
  box: Box
  middle: number
  /** As-of, where it is longer than a day. */
  span: { x1: number; x2: number } | null
  /** Where the whole stands of which this is a part. */
  whole: { x: number; y: number } | null
  label: PlacedLabel | null
}

const EDGE = 8
const HEAD = 22
const ROOF = 14
const TIME_AXIS = 38
const TIME_PAD = 18
const RADIUS = 5
const SMALL_RADIUS = 3
const DODGE = 17
/** With more figures the labels say the value alone; with still more, there are none, and the marks are small. */
const MOST_NOTES = 14
const MOST_LABELS = 36
const MOST_MARKS = 200
const BIN = 14

/** The drawing at a given size. Throws nothing; a figure without any number is not drawn. */
export function placeSeries(chart: SeriesChart, size: { width: number; height: number }): PlacedSeries {
  const drawable = chart.figures.filter(({ claim }) => topValue(claim) !== null)
  const domain = timeDomain(drawable.filter(({ undated }) => !undated).map(({ claim }) => claim.asOf))
  const hasUndated = drawable.some(({ undated }) => undated)
  const yValues = ticksFromZero(
    Math.max(...drawable.map(({ claim }) => topValue(claim) ?? 0)),
    Math.max(2, Math.floor(size.height / 64)),
    chart.whole,
  )
  const gutter = Math.max(...yValues.map((value) => textWidth(formatNumber(value), NOTE_FONT))) + 12
  const plot = {
    left: Math.ceil(gutter),
    right: size.width - EDGE,
    top: hasUndated ? HEAD + ROOF : HEAD,
    bottom: size.height - (domain === null ? EDGE : TIME_AXIS),
  }
  const yTop = yValues.at(-1) ?? 1
  const yOf = (value: number): number => plot.bottom - (value / yTop) * (plot.bottom - plot.top)
  const { time, undated } = columns(plot, domain, hasUndated)
  const xOf = time === null || domain === null ? () => plot.left : dayScale(time, domain)

  const marks = placeMarks(drawable, { xOf, yOf, time, undated })
  labelMarks(marks, time, plot)
  labelMarks(marks, undated, plot)
  return {
    ...size,
    plot,
    yTop,
    yTicks: yValues.map((value) => ({ value, y: yOf(value), label: formatNumber(value) })),
    time: time === null || domain === null ? null : { ...time, ticks: ticksOf(time, domain, xOf) },
    undated,
    marks,
    unlabelled: marks.filter(({ label }) => label === null).length,
  }
}

/** The least height at which every label finds a place, up to a limit. */
export function fitSeries(chart: SeriesChart, width: number, least = leastHeight(chart)): PlacedSeries {
  let placed = placeSeries(chart, { width, height: least })
  for (const more of [60, 140, 240, 360, 520]) {
    if (placed.unlabelled === 0 || placed.marks.length > MOST_LABELS) break
    placed = placeSeries(chart, { width, height: least + more })
  }
  return placed
}

/** One figure needs no more than a scale to stand on. */
function leastHeight({ figures, undated }: SeriesChart): number {
  if (figures.length > 3) return 260
  return undated === figures.length ? 136 : 190
}

interface Column {
  left: number
  right: number
}

/** Time on the left, the undated in a column of their own beside it; either has all the room where the other is empty. */
function columns(plot: Box, domain: TimeDomain | null, hasUndated: boolean): { time: Column | null; undated: Column | null } {
  const { left, right } = plot
  if (domain === null) return { time: null, undated: { left, right } }
  if (!hasUndated) return { time: { left, right }, undated: null }
  const edge = right - Math.round(Math.max(128, (right - left) * 0.36))
  return { time: { left, right: edge - 6 }, undated: { left: edge + 6, right } }
}

function dayScale({ left, right }: Column, { from, to }: TimeDomain): (day: DayNumber) => number {
  return (day) => left + TIME_PAD + ((day - from) / (to - from)) * (right - left - 2 * TIME_PAD)
}

function ticksOf(time: Column, domain: TimeDomain, xOf: (day: DayNumber) => number): { x: number; label: string; year: string | null }[] {
  const most = Math.max(2, Math.floor((time.right - time.left) / 64))
  return timeTicks(domain, most).map(({ day, label, year }) => ({ x: xOf(day), label, year }))
}

interface Scales {
  xOf: (day: DayNumber) => number
  yOf: (value: number) => number
  time: Column | null
  undated: Column | null
}

function placeMarks(figures: readonly SeriesFigure[], scales: Scales): PlacedMark[] {
  const marks: PlacedMark[] = []
  const bins = new Map<string, PlacedMark>()
  const many = figures.length > MOST_MARKS
  // Wholes before their parts, which stand beside them.
  for (const figure of figures.toSorted((a, b) => Number(a.partOf !== null) - Number(b.partOf !== null))) {
    const mark = placeMark(figure, marks, scales, { many, radius: figures.length > MOST_LABELS ? SMALL_RADIUS : RADIUS })
    const key = `${figure.claim.qualifier} ${figure.claim.status} ${Math.round(mark.place.x / BIN)} ${Math.round(mark.middle / BIN)}`
    const bin = many ? bins.get(key) : undefined
    if (bin !== undefined) {
      bin.figures = [...bin.figures, figure]
      continue
    }
    marks.push(mark)
    bins.set(key, mark)
  }
  return marks
}

function placeMark(figure: SeriesFigure, others: readonly PlacedMark[], scales: Scales, { many, radius: full }: { many: boolean; radius: number }): PlacedMark {
  const { claim } = figure
  const low = claim.low ?? claim.high ?? 0
  const high = claim.high ?? low
  const radius = figure.partOf === null ? full : full - 1
  const span = spanOf(figure, scales.xOf)
  const column = figure.undated ? scales.undated : scales.time
  const whole = others.find(({ figures: [first] }) => first.claim.id === figure.partOf && first.undated === figure.undated)
  // A dot stands in the middle of its time.
  const home = whole?.place.x ?? (span === null ? (column?.left ?? 0) + 20 : (span.x1 + span.x2) / 2)
  const at = (x: number): MarkPlace => ({ x, yLow: scales.yOf(low), yHigh: scales.yOf(high), radius })
  const free = (x: number): boolean => {
    const box = markBox(claim.qualifier, at(x))
    if (column !== null && (box.left < column.left || box.right > column.right)) return false
    return others.every((other) => {
      const apart = Math.abs(other.place.x - x) >= DODGE - 1
      const mustPart = other === whole || figure.disputes.includes(other.figures[0].claim.id)
      return (apart || !mustPart) && !overlap(other.box, box)
    })
  }
  const x = many ? home : (shifts(home, figure.undated || whole !== undefined).find(free) ?? home)
  const place = at(x)
  const middle = middleOf(claim.qualifier, place)
  const box = markBox(claim.qualifier, place)
  return {
    figures: [figure],
    place,
    box,
    middle,
    span: span === null || span.x1 === span.x2 ? null : span,
    whole: whole === undefined ? null : { x: whole.place.x, y: whole.middle },
    label: null,
  }
}

/** Where a mark may stand: at home, else a little beside it, the nearest first. */
function shifts(home: number, onlyRight: boolean): number[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((at) => (at === 0 || onlyRight ? [home + at * DODGE] : [home + at * DODGE, home - at * DODGE]))
}

/** The days of a dated figure; both ends are known, or it would stand with the undated. */
function spanOf({ claim: { asOf }, undated }: SeriesFigure, xOf: Scales['xOf']): PlacedMark['span'] {
  const { earliest, latest } = asOf
  return undated || earliest === null || latest === null ? null : { x1: xOf(dayNumber(earliest)), x2: xOf(dayNumber(latest)) }
}

/** Direct labels for the marks of one column, unless there are too many to read. */
function labelMarks(marks: PlacedMark[], column: Column | null, plot: Box): void {
  if (column === null || marks.length > MOST_LABELS) return
  const mine = marks.filter(({ place }) => place.x >= column.left && place.x <= column.right).toSorted((a, b) => a.middle - b.middle)
  const wholes = new Set(mine.map(({ figures: [{ partOf }] }) => partOf))
  const requests = mine.map(({ figures: [figure], place, middle, box }): LabelRequest => ({
    side: wholes.has(figure.claim.id) ? 'left' : 'right',
    x: place.x,
    y: middle,
    mark: box,
    label: marks.length > MOST_NOTES ? figure.short : figure.label,
    short: figure.short,
    note: marks.length > MOST_NOTES ? '' : figure.note,
  }))
  const region = { left: column.left + 2, right: column.right, top: plot.top - ROOF, bottom: plot.bottom - 2 }
  for (const [at, label] of placeLabels(requests, region).entries()) {
    const mark = mine[at]
    if (mark !== undefined) mark.label = label
  }
}
