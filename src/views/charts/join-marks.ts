import type { MarkStyle, PlacedMark } from './place-marks.ts'

/** Of the radius: nearer than this, one mark hides the other. */
const HIDDEN = 1.4
/** Px that a mark may reach into a circle, whose number stands in its middle. */
const INTO_CIRCLE = 2

/** Marks with those that would hide each other as one counted circle; every figure stays in exactly one. No circle reaches over another, or over a mark's number. */
export function joinHidden(marks: readonly PlacedMark[], { radius, cell }: MarkStyle): PlacedMark[] {
  let joined = marks.toSorted((a, b) => a.place.x - b.place.x || a.middle - b.middle)
  // A circle is larger than what it takes in, and may reach what those did not: again until nothing joins.
  for (let before = Infinity; joined.length < before; ) {
    before = joined.length
    joined = joinOnce(joined, radius, cell)
  }
  // What is alone is drawn over its neighbours' circles.
  return joined.toSorted((a, b) => Number(b.figures.length > 1) - Number(a.figures.length > 1))
}

function joinOnce(marks: readonly PlacedMark[], radius: number, cell: MarkStyle['cell']): PlacedMark[] {
  const joined: PlacedMark[] = []
  for (const mark of marks) {
    const at = joined.findIndex((other) => isHidden(other, mark, radius))
    const other = joined[at]
    if (other === undefined) joined.push(mark)
    else joined[at] = together(other, mark, circleRadius(other.figures.length + mark.figures.length, cell))
  }
  return joined
}

/** The more figures, the larger. */
export function circleRadius(count: number, { width, height }: MarkStyle['cell']): number {
  const most = Math.min(width, height) / 2 - 0.5
  return most * (0.64 + 0.12 * Math.min(3, Math.floor(Math.log10(count))))
}

/** A circle around a place in which figures stand together. */
export function circleAt(figures: PlacedMark['figures'], x: number, y: number, radius: number): PlacedMark {
  return {
    figures,
    place: { x, yLow: y, yHigh: y, radius },
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    middle: y,
    home: x,
    span: null,
    whole: null,
    label: null,
  }
}

function isHidden(other: PlacedMark, mark: PlacedMark, radius: number): boolean {
  if (other.figures[0].undated !== mark.figures[0].undated) return false
  const circles = [other, mark].filter(({ figures }) => figures.length > 1)
  const isRange = [other, mark].some(({ place, figures }) => figures.length === 1 && place.yLow !== place.yHigh)
  // Two ranges are as tall as they are: only what begins and ends alike hides the other.
  const apart = isRange && circles.length === 0 ? Math.max(Math.abs(other.place.yLow - mark.place.yLow), Math.abs(other.place.yHigh - mark.place.yHigh)) : Math.abs(other.middle - mark.middle)
  const near = circles.length === 0 ? radius * HIDDEN : other.place.radius + mark.place.radius - (circles.length === 2 ? 0 : INTO_CIRCLE)
  return Math.hypot(other.place.x - mark.place.x, apart) < near
}

/** In the middle of all its figures; the days that they may be of stay marked. */
function together(a: PlacedMark, b: PlacedMark, radius: number): PlacedMark {
  const figures: PlacedMark['figures'] = [...a.figures, ...b.figures]
  const share = a.figures.length / figures.length
  const spans = [a.span, b.span].filter((span) => span !== null)
  const span = spans.length === 0 ? null : { x1: Math.min(...spans.map(({ x1 }) => x1)), x2: Math.max(...spans.map(({ x2 }) => x2)) }
  return { ...circleAt(figures, a.home * share + b.home * (1 - share), a.middle * share + b.middle * (1 - share), radius), span }
}
