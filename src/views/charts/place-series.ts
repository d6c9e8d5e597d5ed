import type { DayBounds } from '../../lib/bounds.ts'
import { dayNumber, type DayNumber } from '../../lib/days.ts'
import { textWidth } from '../../lib/text-metrics.ts'
import { bottomValue, topValue, type SeriesChart } from '../../select/chart-series.ts'
import { scaleThroughZero } from '../../select/chart-scale.ts'
import { timeDomain, timeTicks, type TimeDomain } from '../../select/chart-time.ts'
import { groupLabel, isGrouped } from '../../select/figure-group.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { formatNumber } from '../../select/format-figure.ts'
import type { FrameTick } from './chart-frame.tsx'
import { joinHidden } from './join-marks.ts'
import { NOTE_FONT, placeLabels, type Box, type LabelRequest } from './place-labels.ts'
import { groupMarks } from './place-groups.ts'
import { bandsOf, linkBoxes, placeLinks, placeMarks, type Column, type MarkStyle, type PlacedLink, type PlacedMark } from './place-marks.ts'

/** All in CSS px from the drawing's top left. */
export interface PlacedSeries {
  width: number
  height: number
  plot: Box
  yBottom: number
  yTop: number
  yTicks: { value: number; y: number; label: string }[]
  /** Where 0 is, when that is not the bottom. */
  zero: number | null
  time: (Column & { ticks: FrameTick[] }) | null
  undated: Column | null
  marks: PlacedMark[]
  links: PlacedLink[]
  /** Whether near figures stand together, as counted groups. */
  grouped: boolean
  /** Figures whose label found no room; the table has them. */
  unlabelled: number
  /** Figures whose label found no room for all its words. */
  shortened: number
}

/** How a series is drawn: as a figure of its own, or small among others. */
export interface SeriesStyle {
  marks: MarkStyle
  labels: boolean
  /** Px that the undated take at least. */
  undated: number
  /** Px between the values of the axis, and between the days. */
  steps: { value: number; day: number }
  /** Px that the first and last day stand in from the ends. */
  pad: number
  /** Where two days find no room on the axis, it says from when to when the figures are. */
  extent: boolean
}

const EDGE = 8
const HEAD = 22
/** Room for an arrow, and the ring around what is pinned, below the head of a column. */
const ROOF = 20
const TIME_AXIS = 38
const SMALL_RADIUS = 3
/** With more figures the labels say the value alone; with still more, there are none, and the marks are small. */
const MOST_NOTES = 14
const MOST_LABELS = 36
/** Px that a drawing grows by at most so that labels stand with all their words. */
const MOST_FOR_WORDS = 140

const FIGURE: SeriesStyle = { marks: { radius: 5, dodge: 17, joins: true, cell: { width: 36, height: 27 } }, labels: true, undated: 128, steps: { value: 64, day: 64 }, pad: 18, extent: false }
/** Too small for a number in a circle. */
export const PANEL: SeriesStyle = { marks: { radius: 3.5, dodge: 11, joins: false, cell: { width: 30, height: 22 } }, labels: false, undated: 54, steps: { value: 44, day: 62 }, pad: 10, extent: true }

/** The drawing at a given size. Throws nothing; a figure without any number is not drawn. */
export function placeSeries(chart: SeriesChart, size: { width: number; height: number }, style: SeriesStyle = FIGURE): PlacedSeries {
  const drawable = chart.figures.filter(({ claim }) => topValue(claim) !== null)
  const days = drawable.filter(({ undated }) => !undated).map(({ claim }) => claim.asOf)
  const domain = timeDomain(days)
  const hasUndated = drawable.some(({ undated }) => undated)
  const scale = scaleThroughZero(
    drawable.reduce((least, { claim }) => Math.min(least, bottomValue(claim) ?? 0), Infinity),
    drawable.reduce((most, { claim }) => Math.max(most, topValue(claim) ?? 0), -Infinity),
    Math.floor(size.height / style.steps.value),
    chart.whole,
  )
  const gutter = Math.max(...scale.ticks.map((value) => textWidth(formatNumber(value), NOTE_FONT))) + 12
  const plot = {
    left: Math.ceil(gutter),
    right: size.width - EDGE,
    top: hasUndated ? HEAD + ROOF : HEAD,
    bottom: size.height - (domain === null ? EDGE : TIME_AXIS),
  }
  const { from: yBottom, to: yTop } = scale
  const yOf = (value: number): number => plot.bottom - ((value - yBottom) / (yTop - yBottom)) * (plot.bottom - plot.top)
  const grouped = isGrouped(drawable)
  const { time, undated } = columns(plot, domain, hasUndated, style.undated, grouped ? 0 : UNDATED_SHARE)
  const xOf = time === null || domain === null ? () => plot.left : dayScale(time, domain, style.pad)

  const small = drawable.length > MOST_LABELS ? { ...style.marks, radius: SMALL_RADIUS } : style.marks
  const placed = (grouped ? groupMarks : placeMarks)(drawable, { xOf, yOf, time, undated, bottom: plot.bottom }, small)
  const marks = grouped || !small.joins ? placed : joinHidden(placed, small)
  const links = grouped ? [] : placeLinks(marks)
  const avoid = [...bandsOf(marks), ...links.flatMap(linkBoxes)]
  if (style.labels && !grouped) for (const column of [time, undated]) labelMarks(marks, column, plot, avoid)
  return {
    ...size,
    plot,
    yBottom,
    yTop,
    yTicks: scale.ticks.map((value) => ({ value, y: yOf(value), label: formatNumber(value) })),
    zero: yBottom < 0 ? yOf(0) : null,
    time: time === null || domain === null ? null : { ...time, ticks: ticksOf(time, domain, xOf, style, days) },
    undated,
    marks,
    links,
    grouped,
    unlabelled: marks.reduce((sum, { label, figures }) => sum + (label === null ? figures.length : 0), 0),
    shortened: marks.filter(({ label }) => label !== null && label.leftOut > 0).length,
  }
}

/** The least height at which every label that can has a place, up to a limit; a little more where its words are whole then. */
export function fitSeries(chart: SeriesChart, width: number, least = leastHeight(chart)): PlacedSeries {
  let best = placeSeries(chart, { width, height: least })
  let most = Infinity
  for (const more of [60, 140, 240, 360, 520]) {
    if (best.unlabelled === 0) most = Math.min(most, best.height + MOST_FOR_WORDS)
    if ((best.unlabelled === 0 && best.shortened === 0) || least + more > most || best.marks.length > MOST_LABELS) break
    const taller = placeSeries(chart, { width, height: least + more })
    const gained = best.unlabelled - taller.unlabelled
    if (gained > 0 ? gained * PX_FOR_LABEL >= taller.height - best.height || taller.unlabelled === 0 : gained === 0 && best.unlabelled === 0 && taller.shortened < best.shortened) best = taller
  }
  return best
}

/** Px that a chart may grow by for each label that it has then. */
const PX_FOR_LABEL = 40

/** One figure needs no more than a scale to stand on. */
function leastHeight({ figures, undated }: SeriesChart): number {
  if (figures.length > 3) return 250
  return undated === figures.length ? 136 : 190
}

/** Of the plot, where the undated have labels too. */
const UNDATED_SHARE = 0.36

/** Time on the left, the undated in a column of their own beside it; either has all the room where the other is empty. */
function columns(plot: Box, domain: TimeDomain | null, hasUndated: boolean, least: number, share: number): { time: Column | null; undated: Column | null } {
  const { left, right } = plot
  if (domain === null) return { time: null, undated: { left, right } }
  if (!hasUndated) return { time: { left, right }, undated: null }
  const edge = right - Math.round(Math.max(least, (right - left) * share))
  return { time: { left, right: edge - 6 }, undated: { left: edge + 6, right } }
}

function dayScale({ left, right }: Column, { from, to }: TimeDomain, pad: number): (day: DayNumber) => number {
  // On a phone a panel's time may be no wider than what is kept clear of it.
  const clear = Math.min(pad, Math.max(0, right - left) / 2)
  return (day) => left + clear + ((day - from) / (to - from)) * Math.max(0, right - left - 2 * clear)
}

function ticksOf(time: Column, domain: TimeDomain, xOf: (day: DayNumber) => number, { steps, extent }: SeriesStyle, days: readonly DayBounds[]): FrameTick[] {
  const most = Math.max(1, Math.floor((time.right - time.left) / steps.day))
  const ticks = timeTicks(domain, most).map(({ day, label, year }) => ({ x: xOf(day), label, year }))
  return ticks.length > 1 || !extent ? ticks : extentOf(time, xOf, days)
}

/** A stroke at the first day and at the last, and between them in words what they are: "17–18 Jun". */
function extentOf({ left, right }: Column, xOf: (day: DayNumber) => number, days: readonly DayBounds[]): FrameTick[] {
  const known = days.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null).toSorted()
  const [earliest, latest] = [known[0], known.at(-1)]
  if (earliest === undefined || latest === undefined) return []
  const words = formatBounds({ earliest, latest }, 'short')
  const year = /^(?<days>.*\D) (?<year>\d{4})$/.exec(words)?.groups
  const isShort = year !== undefined && earliest.slice(0, 4) === latest.slice(0, 4)
  const label = isShort ? (year['days'] ?? '') : words
  const [from, to] = [xOf(dayNumber(earliest)), xOf(dayNumber(latest))]
  const half = textWidth(label, NOTE_FONT) / 2
  const middle = Math.max(half, Math.min((from + to) / 2, Math.max(right, left + half) - half))
  const strokes = [...new Set([from, to])].map((x) => ({ x, label: '', year: null }))
  return [...strokes, { x: middle, label, year: isShort ? (year['year'] ?? null) : null, isBare: true }]
}

/** Direct labels for the marks of one column, unless there are too many to read. */
function labelMarks(marks: PlacedMark[], column: Column | null, plot: Box, avoid: readonly Box[]): void {
  if (column === null || marks.length > MOST_LABELS) return
  const mine = marks.filter(({ place }) => place.x >= column.left && place.x <= column.right).toSorted((a, b) => a.middle - b.middle)
  const wholes = new Set(mine.flatMap(({ figures }) => figures.map(({ partOf }) => partOf)))
  const all = marks.reduce((sum, { figures }) => sum + figures.length, 0)
  const requests = mine.map(({ figures, place, middle, box }): LabelRequest => ({
    side: figures.some(({ claim }) => wholes.has(claim.id)) ? 'left' : 'right',
    x: place.x,
    y: middle,
    mark: box,
    ...wordsOf(figures, all <= MOST_NOTES),
  }))
  const region = { left: column.left + 2, right: column.right, top: plot.top - ROOF, bottom: plot.bottom - 2 }
  for (const [at, label] of placeLabels(requests, region, avoid).entries()) {
    const mark = mine[at]
    if (mark !== undefined) mark.label = label
  }
}

function wordsOf(figures: PlacedMark['figures'], withNotes: boolean): Pick<LabelRequest, 'label' | 'short' | 'notes'> {
  const [figure, ...others] = figures
  if (others.length > 0) return { label: groupLabel(figures), short: groupLabel(figures), notes: [] }
  return { label: withNotes ? figure.label : figure.shortLabel, short: figure.shortLabel, notes: withNotes ? figure.notes : [] }
}
