import type { TimelineEvent } from '../bundle/schema.ts'
import { addDays, dayNumber, partsOf, type Day } from '../lib/days.ts'
import { ellipsize, textWidth, type Font } from '../lib/text-metrics.ts'
import { countedReportsOf } from './kept-reports.ts'
import type { Domain, Lane } from './timeline.ts'

/** CSS px. */
type Px = number

const ROW_HEIGHT: Px = 18
const LANE_GAP: Px = 4
const DOT: Px = 10
/** Between an item and its label, and between the label and the next item. */
export const LABEL_GAP: Px = 5
export const LABEL_FONT: Font = { size: 12, weight: 400 }
const MIN_LABEL: Px = 48
/** A span as long as this has room for words, which begin behind its soft end. */
const LONG_SPAN: Px = 130
export const INSET: Px = 14

/** One event, or several that would lie on each other; `x0` and `x1` are its left and right edges. */
export interface PlacedItem {
  events: TimelineEvent[]
  x0: Px
  x1: Px
  /** Middle, from the lanes' top. */
  y: Px
  row: number
  /** A day that is known is a dot; several days are a span as wide as they are. A counted group is a dot, wide enough for its number. */
  shape: 'dot' | 'span'
  /** It reaches further out than is shown. */
  openLeft: boolean
  openRight: boolean
  /** As much of the title as fits in the span or before the next item; empty when too little does. */
  label: string
  /** Where the label stands: a long span carries it; near the right edge it stands before its item. */
  side: 'right' | 'left' | 'inside'
}

/** How a drawing trades height for words. */
export interface LaneRoom {
  /** Above each lane, for its name. */
  heading: Px
  /** A lane's most rows; what finds none joins a counted group. */
  rows: number
  /** As much of a label is worth a row of its own. */
  label: Px
  /** The reports that the filters keep; without it, all are. */
  kept?: ReadonlySet<string>
}

/** A page scrolls its lanes; an image can't. */
export const PAGE_ROOM: LaneRoom = { heading: 0, rows: 3, label: 72 }
export const IMAGE_ROOM: LaneRoom = { heading: 0, rows: 6, label: 260 }

export interface PlacedLane {
  lane: Lane
  top: Px
  height: Px
  items: PlacedItem[]
}

export interface Tick {
  x: Px
  label: string
  /** Starts a month or a year. */
  major: boolean
}

/** A day's left edge, `later` days on; the last day's right edge is `width`. */
export function scaleOf({ from, to }: Domain, width: Px): (day: Day, later?: number) => Px {
  const first = dayNumber(from)
  const days = dayNumber(to) - first + 1
  return (day, later = 0) => ((dayNumber(day) - first + later) / days) * width
}

/** Items of one row never overlap, nor do their labels; what finds no row joins a counted group. */
export function layoutLanes(lanes: readonly Lane[], domain: Domain, width: Px, room: LaneRoom): PlacedLane[] {
  const x = scaleOf(domain, width)
  let top = 0
  return lanes.map((lane) => {
    const items = withLabels(countable(rowsOf(lane.events.map((event) => placed(event, domain, x)).sort((a, b) => a.x0 - b.x0), room)), width, room)
    const rows = Math.max(1, ...items.map(({ row }) => row + 1))
    for (const item of items) keepInside(item, width)
    for (const item of items) item.y = top + room.heading + LANE_GAP / 2 + (item.row + 0.5) * ROW_HEIGHT
    const place = { lane, top, height: room.heading + rows * ROW_HEIGHT + LANE_GAP, items }
    top += place.height
    return place
  })
}

function placed(event: TimelineEvent, domain: Domain, x: ReturnType<typeof scaleOf>): PlacedItem {
  const openLeft = event.earliest === null || event.earliest < domain.from
  const openRight = event.latest === null || event.latest > domain.to
  const from = openLeft ? domain.from : (event.earliest ?? domain.from)
  const to = openRight ? domain.to : (event.latest ?? domain.to)
  const base = { events: [event], y: 0, row: 0, openLeft, openRight, label: '', side: 'right' as const }
  if (event.earliest !== null && event.earliest === event.latest) {
    // Whole at the edges, too.
    const middle = Math.min(Math.max(x(from, 0.5), DOT / 2), x(domain.to, 1) - DOT / 2)
    return { ...base, shape: 'dot', x0: middle - DOT / 2, x1: middle + DOT / 2 }
  }
  // Wide enough to be seen, and inside even at the last day.
  const x0 = Math.min(x(from), x(domain.to, 1) - DOT)
  const x1 = Math.max(x(to, 1), x0 + DOT)
  return { ...base, shape: 'span', x0, x1, side: x1 - x0 >= LONG_SPAN ? 'inside' : 'right' }
}

function rowsOf(items: readonly PlacedItem[], room: LaneRoom): PlacedItem[] {
  const { rows, label } = room
  const all = Array.from({ length: rows }, (_, row) => row)
  const lastInRow: PlacedItem[] = []
  const kept: PlacedItem[] = []
  for (const item of items) {
    const isFree = (row: number, words: Px): boolean => {
      const last = lastInRow[row]
      return last === undefined || last.x1 + 2 + Math.min(words, labelWidth(last, room)) <= item.x0
    }
    // A known day never goes into a span that is not: one row is none of theirs.
    const isSpan = item.shape === 'span'
    const own = isSpan && rows > 1 ? all.slice(0, -1) : all
    const free = own.find((row) => isFree(row, label)) ?? own.find((row) => isFree(row, 0))
    if (free !== undefined) {
      item.row = free
      lastInRow[free] = item
      kept.push(item)
      continue
    }
    // Of its kind the one that starts nearest: same days, so one counted mark tells both.
    const latest = lastInRow.filter((last) => last !== undefined).toSorted((a, b) => b.x0 - a.x0)
    const nearest = latest.find(({ shape }) => (shape === 'span') === isSpan) ?? latest[0]
    if (nearest === undefined) continue
    nearest.events.push(...item.events)
    if (isSpan && nearest.shape === 'span') {
      nearest.x1 = Math.max(nearest.x1, item.x1)
      nearest.openRight ||= item.openRight
    }
  }
  return kept
}

/** A group that is wider than its days stands inside at the last ones. */
function keepInside(item: PlacedItem, width: Px): void {
  const over = item.x1 - width
  if (over <= 0 || item.shape === 'span' || item.x1 - item.x0 > width) return
  item.x0 -= over
  item.x1 -= over
}

/** All of them happened on days that are known, and were told for themselves. */
export function isCertain(events: readonly TimelineEvent[]): boolean {
  return events.every(({ earliest, latest, untold, mentioned }) => earliest !== null && earliest === latest && !untold && !mentioned)
}

export const COUNT_FONT: Font = { size: 10, weight: 600 }
const COUNT_PAD: Px = 8

/** A counted group is as wide as its number needs, and takes up what it would cover, but for a long span, which it stops at. */
function countable(items: readonly PlacedItem[]): PlacedItem[] {
  const kept: PlacedItem[] = []
  const lastInRow = new Map<number, PlacedItem>()
  for (const item of items) {
    const last = lastInRow.get(item.row)
    const isLong = item.x1 - item.x0 >= LONG_SPAN
    if (last !== undefined && last.x1 >= item.x0 && isLong && item.x0 - last.x0 > DOT) last.x1 = item.x0 - 1
    if (last !== undefined && last.x1 >= item.x0) {
      last.events.push(...item.events)
      last.x1 = Math.max(last.x1, item.x1)
      last.openRight ||= item.openRight
    } else {
      kept.push(item)
      lastInRow.set(item.row, item)
    }
    widen(lastInRow.get(item.row))
  }
  return kept
}

function widen(group: PlacedItem | undefined): void {
  if (group === undefined || group.events.length < 2 || group.side === 'inside') return
  // Spans that are counted together are a span still.
  if (group.events.some(({ earliest, latest }) => earliest !== null && earliest === latest)) group.shape = 'dot'
  group.x1 = Math.max(group.x1, group.x0 + textWidth(String(group.events.length), COUNT_FONT) + COUNT_PAD)
}

/** Of the whole title beside its item, with the gaps. */
function labelWidth({ events: [event], side }: PlacedItem, room: LaneRoom): Px {
  if (side === 'inside') return 0
  return textWidth(event === undefined ? '' : event.title + toldBy(event, room), LABEL_FONT) + 2 * LABEL_GAP
}

/** " · 4 reports", where an event has more than one. */
function toldBy(event: TimelineEvent, { kept = null }: { kept?: LaneRoom['kept'] | null }): string {
  return event.articles.length > 1 ? ` · ${countedReportsOf(event, kept)}` : ''
}

/** From the left on: each takes what room the one before it left. */
function withLabels(items: PlacedItem[], width: Px, room: LaneRoom): PlacedItem[] {
  const taken: Px[] = []
  for (const item of items) {
    const [event] = item.events
    if (event === undefined) continue
    const next = items.filter((other) => other.row === item.row && other.x0 > item.x0).map(({ x0 }) => x0)
    const right = Math.min(width, ...next) - item.x1 - 2 * LABEL_GAP
    const left = item.x0 - (taken[item.row] ?? 0) - 2 * LABEL_GAP
    const [text, tail] = item.events.length === 1 ? [event.title, toldBy(event, room)] : [`${item.events.length} events`, '']
    if (item.side !== 'inside' && left > right && right < textWidth(text + tail, LABEL_FONT)) item.side = 'left'
    item.label = fitted(text, item.side === 'inside' ? item.x1 - item.x0 - 2 * INSET : item.side === 'left' ? left : right, tail)
    taken[item.row] = item.x1 + (item.side === 'right' && item.label !== '' ? LABEL_GAP + textWidth(item.label, LABEL_FONT) : 0)
  }
  return items
}

/** Cut so that it fits with `tail` whole, or else without it; empty when too little would stand. */
function fitted(text: string, room: Px, tail: string): string {
  if (textWidth(text + tail, LABEL_FONT) <= room) return text + tail
  const before = room - textWidth(tail, LABEL_FONT)
  if (tail !== '' && before >= MIN_LABEL) return ellipsize(text, before, LABEL_FONT) + tail
  return room < MIN_LABEL ? '' : ellipsize(text, room, LABEL_FONT)
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 1 January 1970 was a Thursday: so many days after a Monday. */
const EPOCH_WEEKDAY = 3
const TICK_FONT: Font = { size: 11, weight: 400 }
const TICK_GAP: Px = 3

/** No label leaves the axis, or runs into the next. */
function fitting(ticks: readonly Tick[], width: Px): Tick[] {
  return ticks.map((tick, at) => {
    const room = Math.min(width, ticks[at + 1]?.x ?? width) - tick.x - TICK_GAP
    if (textWidth(tick.label, TICK_FONT) <= room) return tick
    const short = tick.label.replace(/ \d{4}$/, '')
    return { ...tick, label: textWidth(short, TICK_FONT) <= room ? short : '' }
  })
}

/** Ticks at days, months or years, no nearer to each other than a label needs. */
export function ticksOf(domain: Domain, width: Px): Tick[] {
  const x = scaleOf(domain, width)
  const days = dayNumber(domain.to) - dayNumber(domain.from) + 1
  const fits = Math.max(2, Math.floor(width / 64))
  const ticks: Tick[] = []
  if (days <= 92) {
    const step = [1, 2, 7, 14, 28].find((step) => days / step <= fits) ?? 28
    // On the same days whatever is shown: they go along when it is moved. Weeks begin on Monday.
    const offset = (((dayNumber(domain.from) + (step >= 7 ? EPOCH_WEEKDAY : 0)) % step) + step) % step
    for (let day = addDays(domain.from, offset === 0 ? 0 : step - offset); day <= domain.to; day = addDays(day, step)) {
      const [year, month, date] = partsOf(day)
      const [yearBefore, monthBefore] = partsOf(addDays(day, -step))
      const first = ticks.length === 0
      const name = NAMES[month - 1] ?? ''
      const turned = first || monthBefore !== month
      ticks.push({ x: x(day), label: first || yearBefore !== year ? `${date} ${name} ${year}` : turned ? `${date} ${name}` : String(date), major: turned && !first })
    }
    return fitting(ticks, width)
  }
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((step) => days / (step * 30.4) <= fits) ?? 1200
  const [firstYear, firstMonth] = partsOf(domain.from)
  for (let index = Math.ceil((firstYear * 12 + firstMonth - 1) / step) * step; ; index += step) {
    const [year, month] = [Math.floor(index / 12), index % 12]
    const day = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`
    if (day > domain.to) return fitting(ticks, width)
    if (day < domain.from) continue
    const whole = step >= 12 || month === 0 || ticks.length === 0
    ticks.push({ x: x(day), label: step >= 12 ? String(year) : `${NAMES[month] ?? ''}${whole ? ` ${year}` : ''}`, major: month === 0 })
  }
}
