import type { DayNumber } from '../../lib/days.ts'
import { dayNumber } from '../../lib/days.ts'
import { groupBy } from '../../lib/group.ts'
import { bottomValue, topValue, type SeriesFigure } from '../../select/chart-series.ts'
import { markBox, middleOf, type MarkPlace } from '../../ui/chart-marks.ts'
import { overlap, type Box, type PlacedLabel } from './place-labels.ts'

export interface PlacedMark {
  /** One figure, or a group: what would hide each other, or all of a cell where a chart has too many to draw each. */
  figures: readonly [SeriesFigure, ...SeriesFigure[]]
  place: MarkPlace
  box: Box
  middle: number
  /** Where its day is, px; the mark itself may stand a little beside it. */
  home: number
  /** As-of, where it is longer than a day. */
  span: { x1: number; x2: number } | null
  /** Where the whole stands of which this is a part. */
  whole: { x: number; y: number } | null
  label: PlacedLabel | null
}

/** From one mark to another: a plan to what carried it out, with an arrow; or between two that dispute each other. */
export interface PlacedLink {
  key: string
  kind: 'plan' | 'dispute'
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface Column {
  left: number
  right: number
}

export interface Scales {
  xOf: (day: DayNumber) => number
  yOf: (value: number) => number
  time: Column | null
  undated: Column | null
  /** Where the plot ends, below. */
  bottom: number
}

export interface MarkStyle {
  radius: number
  /** Px between marks that would stand on each other, where there is room. */
  dodge: number
  /** Whether marks that would hide each other stand together, counted. */
  joins: boolean
  /** Px: what a chart of too many figures puts together. */
  cell: { width: number; height: number }
}

export const HALF_BAND = 4
/** From a column's edge to its first mark. */
const INDENT = 20

/** Wholes before their parts, which stand beside them. */
export function placeMarks(figures: readonly SeriesFigure[], scales: Scales, style: MarkStyle): PlacedMark[] {
  const marks: PlacedMark[] = []
  const places = placesOnDays(figures, scales, style)
  for (const figure of figures.toSorted((a, b) => Number(a.partOf !== null) - Number(b.partOf !== null))) marks.push(placeMark(figure, marks, scales, style, places.get(figure)))
  return marks
}

/** A dot stands in the middle of its time; a sum so far at the end. */
function homeOf(figure: SeriesFigure, { xOf, time, undated }: Scales, radius: number): number {
  const span = spanOf(figure, xOf)
  if (span === null) return ((figure.undated ? undated : time)?.left ?? 0) + Math.min(INDENT, radius * 4)
  return figure.isTotal ? span.x2 : (span.x1 + span.x2) / 2
}

/** Px that a mark may stand from the middle of its days: within them, or so near that it touches it. */
function reachOf(figure: SeriesFigure, xOf: Scales['xOf'], radius: number): number {
  const span = spanOf(figure, xOf)
  const days = span === null ? 0 : span.x2 - span.x1
  return Math.max((Math.max(xOf(1) - xOf(0), figure.isTotal ? 0 : days)) / 2 - radius - 1, radius + 1)
}

/** Where figures of one day stand that would else stand on each other: side by side, as far as their day has room for all of them. */
function placesOnDays(figures: readonly SeriesFigure[], scales: Scales, { radius, dodge }: MarkStyle): Map<SeriesFigure, number> {
  const dated = figures.filter(({ undated }) => !undated)
  const places = new Map<SeriesFigure, number>()
  for (const [home, together] of groupBy(dated, (figure) => Math.round(homeOf(figure, scales, radius)))) {
    const columns: { figure: SeriesFigure; box: Box }[][] = []
    for (const figure of together) {
      const box = markBox(figure.claim.qualifier, markPlace(figure, home, scales, radius))
      const isFree = (column: (typeof columns)[number]): boolean => !column.some((other) => overlap(other.box, box) || figure.disputes.includes(other.figure.claim.id))
      const column = columns.find(isFree)
      if (column === undefined) columns.push([{ figure, box }])
      else column.push({ figure, box })
    }
    const step = Math.min(dodge, (2 * Math.min(...together.map((figure) => reachOf(figure, scales.xOf, radius)))) / (columns.length - 1))
    const wide = Math.max(...columns.flat().map(({ box }) => box.right - box.left))
    if (columns.length < 2 || step < wide) continue
    for (const [at, column] of columns.entries()) for (const { figure } of column) places.set(figure, (at - (columns.length - 1) / 2) * step)
  }
  return places
}

function markPlace({ claim }: SeriesFigure, x: number, { yOf }: Scales, radius: number): MarkPlace {
  const low = bottomValue(claim) ?? 0
  return { x, yLow: yOf(low), yHigh: yOf(topValue(claim) ?? low), radius }
}

/** `others` are to be kept clear of by what has no day; null where all stand on their very spot. `aside` is where on its day a mark stands, px from the middle. */
export function placeMark(figure: SeriesFigure, others: readonly PlacedMark[] | null, scales: Scales, { radius: full, dodge }: MarkStyle, aside = 0): PlacedMark {
  const { claim } = figure
  const radius = figure.partOf === null ? full : full - 1
  const span = spanOf(figure, scales.xOf)
  const column = figure.undated ? scales.undated : scales.time
  const whole = others?.find(({ figures: [first] }) => first.claim.id === figure.partOf && first.undated === figure.undated)
  // Without a day, a part stands beside its whole; with one, on it.
  const beside = figure.undated ? whole : undefined
  const home = beside?.place.x ?? homeOf(figure, scales, radius)
  const free = (x: number): boolean => {
    const box = markBox(claim.qualifier, markPlace(figure, x, scales, radius))
    if (column !== null && (box.left < column.left || box.right > column.right)) return false
    return others === null || others.every((other) => {
      const apart = Math.abs(other.place.x - x) >= dodge - 1
      const mustPart = other === beside || figure.disputes.includes(other.figures[0].claim.id)
      return (apart || !mustPart) && !overlap(other.box, box)
    })
  }
  const shifts = Array.from({ length: UNDATED_SHIFTS + 1 }, (_, at) => home + at * dodge)
  const x = figure.undated && others !== null ? (shifts.find(free) ?? home) : home + aside
  const place = markPlace(figure, x, scales, radius)
  return {
    figures: [figure],
    place,
    box: markBox(claim.qualifier, place),
    middle: middleOf(claim.qualifier, place),
    home,
    span: span === null || span.x1 === span.x2 ? null : span,
    whole: whole === undefined ? null : { x: whole.place.x, y: whole.middle },
    label: null,
  }
}

/** What has no day can stand wherever there is room. */
const UNDATED_SHIFTS = 6

/** The days of a dated figure; both ends are known, or it would stand with the undated. */
function spanOf({ claim: { asOf }, undated }: SeriesFigure, xOf: Scales['xOf']): PlacedMark['span'] {
  const { earliest, latest } = asOf
  return undated || earliest === null || latest === null ? null : { x1: xOf(dayNumber(earliest)), x2: xOf(dayNumber(latest)) }
}

/** Plans to their deeds, and disputes, each once; from edge to edge of the marks. */
export function placeLinks(marks: readonly PlacedMark[]): PlacedLink[] {
  const byClaim = new Map(marks.flatMap((mark) => mark.figures.map(({ claim }) => [claim.id, mark] as const)))
  const link = (kind: PlacedLink['kind'], from: PlacedMark | undefined, to: PlacedMark): PlacedLink[] => {
    if (from === undefined || from === to) return []
    const key = `${kind} ${from.figures[0].claim.id} ${to.figures[0].claim.id}`
    return [{ key, kind, ...between(from, to) }]
  }
  return marks.flatMap((mark) =>
    mark.figures.flatMap(({ claim, carriesOut, disputes }) => [
      ...(carriesOut === null ? [] : link('plan', byClaim.get(carriesOut), mark)),
      ...disputes.flatMap((other) => (other < claim.id ? link('dispute', byClaim.get(other), mark) : [])),
    ]),
  )
}

/** The straight way between two marks, short of both. */
function between(from: PlacedMark, to: PlacedMark): Pick<PlacedLink, 'x1' | 'y1' | 'x2' | 'y2'> {
  const [dx, dy] = [to.place.x - from.place.x, to.middle - from.middle]
  const length = Math.hypot(dx, dy)
  const [out, into] = [reach(from), reach(to)]
  if (length <= out + into) return { x1: from.place.x, y1: from.middle, x2: to.place.x, y2: to.middle }
  const along = (px: number): { x: number; y: number } => ({ x: from.place.x + (dx * px) / length, y: from.middle + (dy * px) / length })
  const [start, end] = [along(out), along(length - into)]
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
}

function reach({ box, place }: PlacedMark): number {
  return Math.max(place.radius, (box.right - box.left) / 2) + 2
}

/** What labels may not stand on: the soft bands of uncertain days, and the links. */
export function bandsOf(marks: readonly PlacedMark[]): Box[] {
  return marks.flatMap(({ span, middle }) => (span === null ? [] : [{ left: span.x1, right: span.x2, top: middle - HALF_BAND, bottom: middle + HALF_BAND }]))
}

/** A link as small boxes along it. */
export function linkBoxes({ x1, y1, x2, y2 }: PlacedLink): Box[] {
  const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1) / 24, Math.abs(y2 - y1) / 6)))
  return Array.from({ length: pieces }, (_, at) => {
    const [from, to] = [at / pieces, (at + 1) / pieces]
    const [xa, xb, ya, yb] = [x1 + (x2 - x1) * from, x1 + (x2 - x1) * to, y1 + (y2 - y1) * from, y1 + (y2 - y1) * to]
    return { left: Math.min(xa, xb) - 1, right: Math.max(xa, xb) + 1, top: Math.min(ya, yb) - 2, bottom: Math.max(ya, yb) + 2 }
  })
}
