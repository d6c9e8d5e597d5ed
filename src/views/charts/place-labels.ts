import { textWidth, wrapText, type Font } from '../../lib/text-metrics.ts'

/** CSS px, y downwards. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface LabelLine {
  text: string
  strong: boolean
}

export interface LabelRequest {
  /** Where the leader starts: the middle of the mark. */
  x: number
  y: number
  /** The mark's own box, to stand beside. */
  mark: Box
  /** The side to take where both are free; lines to its parts leave a mark on the right. */
  side: 'left' | 'right'
  label: string
  /** Instead, where the label does not fit whole. */
  short: string
  /** Below it, the most telling first. */
  notes: readonly string[]
}

export interface PlacedLabel {
  box: Box
  lines: readonly LabelLine[]
  /** Which side of the box is flush: 'start' is left. */
  align: 'start' | 'end'
  /** Words that found no room: notes, or what is counted. */
  leftOut: number
  /** From the mark to the label, where they don't stand side by side. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null
}

export const LABEL_FONT: Font = { size: 13, weight: 600 }
export const NOTE_FONT: Font = { size: 12, weight: 400 }
export const LINE_HEIGHT = 16
const GAP = 6
const STEP = 4
const AIR = 5
/** Px up or down: farther off, a label would be read as another value of the axis. */
const MOST_AWAY = 56
/** Nearer than this, a label is beside its mark and needs no leader. */
const BESIDE = 8
const COSTS = { otherSide: 6, narrow: 14, noteLeftOut: 8, crossesMark: 60, crossesLabel: 200, besideOther: 40, none: 400 }

/**
 * A place for each label beside its mark, inside the region, never over another label, a mark or what is to be avoided;
 * null where there is no room near it. Greedy, the nearest free place first: from the first request on or from the last, whichever serves all of them better.
 */
export function placeLabels(requests: readonly LabelRequest[], region: Box, avoid: readonly Box[] = []): (PlacedLabel | null)[] {
  const onwards = placeInTurn(requests, requests, region, avoid)
  const backwards = placeInTurn(requests.toReversed(), requests, region, avoid)
  const better = backwards.cost - onwards.cost || unserved(backwards.labels) - unserved(onwards.labels)
  return better < 0 ? backwards.labels.toReversed() : onwards.labels
}

function unserved(labels: readonly (PlacedLabel | null)[]): number {
  return labels.filter((label) => label === null).length
}

function placeInTurn(turn: readonly LabelRequest[], requests: readonly LabelRequest[], region: Box, avoid: readonly Box[]): { labels: (PlacedLabel | null)[]; cost: number } {
  const marks = requests.map(({ mark }) => mark)
  const placed: PlacedLabel[] = []
  let total = 0
  const labels = turn.map((request) => {
    let best: PlacedLabel | null = null
    let bestCost = Infinity
    for (const [candidate, ownCost] of candidates(request, region, clearance(request, avoid))) {
      if (ownCost >= bestCost) continue
      if ([marks, avoid].some((boxes) => boxes.some((box) => overlap(box, candidate.box))) || placed.some(({ box }) => overlap(aired(box), candidate.box))) continue
      const cost = ownCost + crossings(candidate, request, marks, placed)
      if (cost < bestCost) [best, bestCost] = [candidate, cost]
    }
    if (best !== null) placed.push(best)
    total += best === null ? COSTS.none : bestCost
    return best
  })
  return { labels, cost: total }
}

/** Labels keep apart, so that one's notes are not read as the next one's. */
function aired({ left, right, top, bottom }: Box): Box {
  return { left, right, top: top - AIR, bottom: bottom + AIR }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** How far a label has to stand above or below its mark's middle because of what runs through that, a soft band or a link. */
function clearance({ y, mark }: LabelRequest, avoid: readonly Box[]): number {
  const beside = { left: mark.left - GAP, right: mark.right + GAP, top: y - 1, bottom: y + 1 }
  return Math.max(0, ...avoid.filter((box) => overlap(box, beside)).map((box) => Math.max(y - box.top, box.bottom - y)))
}

function* candidates(request: LabelRequest, region: Box, clear: number): Generator<[PlacedLabel, number]> {
  const rooms = [region.right - request.mark.right - GAP, request.mark.left - GAP - region.left]
  const preferred = request.side === 'right' ? 'start' : 'end'
  for (const [sideAt, room] of rooms.entries()) {
    const align = sideAt === 0 ? 'start' : 'end'
    let widest = Infinity
    for (const [at, layout] of LAYOUTS.entries()) {
      const { lines, width, leftOut } = layLines(request, layout, room)
      if (width > room || width >= widest) continue
      widest = width
      const height = lines.length * LINE_HEIGHT
      const left = align === 'start' ? request.mark.right + GAP : request.mark.left - GAP - width
      for (const dy of offsets(request.y - height / 2, height, region, MOST_AWAY + clear)) {
        const top = request.y - height / 2 + dy
        const box = { left, right: left + width, top, bottom: top + height }
        const leader =
          Math.abs(dy) <= BESIDE + (clear === 0 ? 0 : height / 2 + clear)
            ? null
            : { x1: request.x, y1: request.y, x2: align === 'start' ? left - 2 : left + width + 2, y2: request.y + dy }
        yield [{ box, lines, align, leader, leftOut: leftOut + Number(layout.text === 'short' && request.short !== request.label) }, Math.abs(dy) + (align === preferred ? 0 : COSTS.otherSide) + at * COSTS.narrow + leftOut * COSTS.noteLeftOut]
      }
    }
  }
}

interface Layout {
  text: 'label' | 'short'
  /** CSS px. */
  width: number
}

/** To try, the fullest first. */
const LAYOUTS: readonly Layout[] = [
  ...[280, 190, 130, 96].map((width) => ({ text: 'label', width }) as const),
  ...[96, 64].map((width) => ({ text: 'short', width }) as const),
]
const LEAST_WIDTH = 40
/** Letters are not as wide everywhere as the metrics say. */
const SLACK = 3
const MOST_LINES = 3

/** Infinitely wide where the text is not to be had whole. */
function layLines(request: LabelRequest, { text, width: limit }: Layout, room: number): { lines: LabelLine[]; width: number; leftOut: number } {
  const maxWidth = Math.min(limit, room - SLACK)
  const strong = maxWidth < LEAST_WIDTH || isBroken(request[text], maxWidth, LABEL_FONT) ? [] : balanced(request[text], maxWidth, LABEL_FONT)
  if (strong.length === 0 || strong.length > MOST_LINES) return { lines: [], width: Infinity, leftOut: 0 }
  const lines: LabelLine[] = strong.map((text) => ({ text, strong: true }))
  const note = layNotes(request.notes, maxWidth)
  lines.push(...note.lines.map((text) => ({ text, strong: false })))
  const widths = lines.map((line) => textWidth(line.text, line.strong ? LABEL_FONT : NOTE_FONT))
  return { lines, width: Math.ceil(Math.max(...widths)) + SLACK, leftOut: note.leftOut }
}

/** As many notes as fit whole: none is cut, no word broken. */
function layNotes(notes: readonly string[], maxWidth: number): { lines: string[]; leftOut: number } {
  for (let count = notes.length; count > 0; count--) {
    const text = notes.slice(0, count).join(' · ')
    const lines = isBroken(text, maxWidth, NOTE_FONT) ? [] : balanced(text, maxWidth, NOTE_FONT)
    if (lines.length > 0 && lines.length <= MOST_LINES) return { lines: lines.map((line) => line.replace(/^· | ·$/, '')), leftOut: notes.length - count }
  }
  return { lines: [], leftOut: notes.length }
}

function isBroken(text: string, maxWidth: number, font: Font): boolean {
  return longestWord(text, font) > maxWidth
}

function longestWord(text: string, font: Font): number {
  return Math.max(...text.split(' ').map((word) => textWidth(word, font)))
}

/** Wrapped to lines of about one length: no last word stands alone. */
function balanced(text: string, maxWidth: number, font: Font): string[] {
  const lines = wrapText(text, maxWidth, font)
  if (lines.length < 2) return lines
  for (let width = Math.max(textWidth(text, font) / lines.length, longestWord(text, font)); width < maxWidth; width += STEP) {
    const even = wrapText(text, width, font)
    if (even.length === lines.length) return even
  }
  return lines
}

/** Shifts of at most `reach` px that keep the box inside the region, the nearest first. */
function* offsets(top: number, height: number, region: Box, reach: number): Generator<number> {
  for (let dy = 0; dy <= reach; dy += STEP) {
    for (const shift of dy === 0 ? [0] : [dy, -dy]) {
      if (top + shift >= region.top && top + shift + height <= region.bottom) yield shift
    }
  }
}

function crossings(label: PlacedLabel, own: LabelRequest, marks: readonly Box[], placed: readonly PlacedLabel[]): number {
  const mine = label.leader
  const beside = mine !== null && marks.some((mark) => mark !== own.mark && isBeside(mark, label.box)) ? COSTS.besideOther : 0
  const overOthers = beside + placed.filter(({ leader }) => leader !== null && passes(leader, label.box)).length * COSTS.crossesLabel
  if (mine === null) return overOthers
  const marksCrossed = marks.filter((mark) => mark !== own.mark && passes(mine, mark)).length
  const labelsCrossed = placed.filter(({ box }) => passes(mine, box)).length
  return overOthers + marksCrossed * COSTS.crossesMark + labelsCrossed * COSTS.crossesLabel
}

/** The label would be read as that mark's. */
function isBeside(mark: Box, { left, right, top, bottom }: Box): boolean {
  return overlap({ left: mark.left - BESIDE, right: mark.right + BESIDE, top: mark.top - BESIDE, bottom: mark.bottom + BESIDE }, { left, right, top, bottom })
}

/** Near enough for a cost: a dozen points along the leader. */
function passes({ x1, y1, x2, y2 }: NonNullable<PlacedLabel['leader']>, box: Box): boolean {
  for (let at = 0; at <= 12; at++) {
    const x = x1 + ((x2 - x1) * at) / 12
    const y = y1 + ((y2 - y1) * at) / 12
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true
  }
  return false
}
