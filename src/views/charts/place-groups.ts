import { bottomValue, topValue, type SeriesFigure } from '../../select/chart-series.ts'
import { dayNumber } from '../../lib/days.ts'
import { placeMark, type MarkStyle, type PlacedMark, type Scales } from './place-marks.ts'

type Figures = [SeriesFigure, ...SeriesFigure[]]

/**
 * One mark for all figures that fall into a cell of the plot, in its middle, whatever their qualifier; what is alone in its cell stands
 * exactly. Every figure is in exactly one mark.
 */
export function groupMarks(figures: readonly SeriesFigure[], scales: Scales, style: MarkStyle): PlacedMark[] {
  const { cell } = style
  const cells = new Map<string, { figures: Figures; across: number; up: number; left: number }>()
  for (const figure of figures) {
    const left = (figure.undated ? scales.undated?.left : scales.time?.left) ?? 0
    const low = bottomValue(figure.claim) ?? 0
    const across = Math.floor((xOf(figure, scales, left) - left) / cell.width)
    const up = Math.floor(scales.yOf((low + (topValue(figure.claim) ?? low)) / 2) / cell.height)
    const key = `${figure.undated} ${across} ${up}`
    const known = cells.get(key)
    if (known === undefined) cells.set(key, { figures: [figure], across, up, left })
    else known.figures.push(figure)
  }
  const marks = [...cells.values()].map(({ figures, across, up, left }) =>
    figures.length === 1 ? placeMark(figures[0], null, scales, style) : groupMark(figures, left + (across + 0.5) * cell.width, (up + 0.5) * cell.height, cell),
  )
  // What is alone is drawn over its neighbours' circles.
  return marks.toSorted((a, b) => b.figures.length - a.figures.length)
}

function groupMark(figures: Figures, x: number, y: number, { width, height }: MarkStyle['cell']): PlacedMark {
  const most = Math.min(width, height) / 2 - 0.5
  const radius = most * (0.64 + 0.12 * Math.min(3, Math.floor(Math.log10(figures.length))))
  return {
    figures,
    place: { x, yLow: y, yHigh: y, radius },
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    middle: y,
    span: null,
    whole: null,
    label: null,
  }
}

/** The middle of its days; an undated figure stands at the head of its column. */
function xOf({ claim: { asOf }, undated }: SeriesFigure, scales: Scales, left: number): number {
  if (undated || asOf.earliest === null || asOf.latest === null) return left
  return (scales.xOf(dayNumber(asOf.earliest)) + scales.xOf(dayNumber(asOf.latest))) / 2
}
