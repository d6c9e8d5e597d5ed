import type { ChartFigure } from './chart-figure.ts'
import { bottomValue, topValue, type SeriesFigure } from './chart-series.ts'
import { formatBounds } from './format-bounds.ts'
import { formatNumber } from './format-figure.ts'

/** A chart with more figures than this draws those near each other as one counted group. */
const MOST_SINGLE_MARKS = 120

export function isGrouped(figures: readonly unknown[]): boolean {
  return figures.length > MOST_SINGLE_MARKS
}

/** What is together in a chart: "12 figures, 3,000 to 3,400, 14–28 June 2025". */
export function groupWords(figures: readonly ChartFigure[]): string {
  let first: string | null = null
  let last: string | null = null
  for (const { claim, undated } of figures) {
    const { earliest, latest } = claim.asOf
    if (undated || earliest === null || latest === null) continue
    if (first === null || earliest < first) first = earliest
    if (last === null || latest > last) last = latest
  }
  return `${figures.length} figures, ${valueWords(figures)}, ${formatBounds({ earliest: first, latest: last })}`
}

/** Beside a circle that few stand in, each of them: "9, at least 30"; else what they lie between. */
export function groupLabel(figures: readonly SeriesFigure[]): string {
  return figures.length <= MOST_NAMED ? figures.map(({ shortLabel }) => shortLabel).join(', ') : valueWords(figures)
}

const MOST_NAMED = 3

function valueWords(figures: readonly ChartFigure[]): string {
  const least = figures.reduce((found, { claim }) => Math.min(found, bottomValue(claim) ?? Infinity), Infinity)
  const greatest = figures.reduce((found, { claim }) => Math.max(found, topValue(claim) ?? -Infinity), -Infinity)
  return least === greatest ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(greatest)}`
}
