import { bottomValue, topValue, type SeriesFigure } from '../../select/chart-series.ts'
import { dayNumber } from '../../lib/days.ts'
import { circleAt, circleRadius } from './join-marks.ts'
import { placeMark, type MarkStyle, type PlacedMark, type Scales } from './place-marks.ts'

type Figures = [SeriesFigure, ...SeriesFigure[]]

/**
 * One mark for all figures that fall into a cell of the plot, in its middle, whatever their qualifier; what is alone in its cell stands
 * exactly. Every figure is in exactly one mark.
 */
export function groupMarks(figures: readonly SeriesFigure[], scales: Scales, style: MarkStyle): PlacedMark[] {
  const { cell } = style
  const cells = new Map<string, { figures: Figures; x: number; y: number }>()
  for (const figure of figures) {
    const column = (figure.undated ? scales.undated : scales.time) ?? { left: 0, right: cell.width }
    const low = bottomValue(figure.claim) ?? 0
    const [x, across] = cellOf(middleOf(figure, scales, column.left) - column.left, column.right - column.left, cell.width)
    const [y, up] = cellOf(scales.bottom - scales.yOf((low + (topValue(figure.claim) ?? low)) / 2), scales.bottom, cell.height)
    const key = `${figure.undated} ${across} ${up}`
    const known = cells.get(key)
    if (known === undefined) cells.set(key, { figures: [figure], x: column.left + x, y: scales.bottom - y })
    else known.figures.push(figure)
  }
  const marks = [...cells.values()].map(({ figures, x, y }) =>
    figures.length === 1 ? placeMark(figures[0], null, scales, style) : circleAt(figures, x, y, circleRadius(figures.length, cell)),
  )
  // What is alone is drawn over its neighbours' circles.
  return marks.toSorted((a, b) => b.figures.length - a.figures.length)
}

/** The middle of the cell that `at` is in, and which it is, of whole cells between 0 and `length`, at least as wide as asked for. */
function cellOf(at: number, length: number, wide: number): [middle: number, index: number] {
  const count = Math.max(1, Math.floor(length / wide))
  const index = Math.min(count - 1, Math.max(0, Math.floor((at / length) * count)))
  return [((index + 0.5) * length) / count, index]
}

/** The middle of its days, the end of a sum's; an undated figure stands at the head of its column. */
function middleOf({ claim: { asOf }, undated, isTotal }: SeriesFigure, scales: Scales, left: number): number {
  if (undated || asOf.earliest === null || asOf.latest === null) return left
  if (isTotal) return scales.xOf(dayNumber(asOf.latest))
  return (scales.xOf(dayNumber(asOf.earliest)) + scales.xOf(dayNumber(asOf.latest))) / 2
}
