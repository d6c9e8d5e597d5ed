import type { ChartFigure } from './chart-figure.ts'
import { bottomValue, topValue } from './chart-series.ts'
import { formatBounds } from './format-bounds.ts'
import { formatNumber } from './format-figure.ts'

/** A chart with more figures than this draws those near each other as one counted group. */
const MOST_SINGLE_MARKS = 120

export function isGrouped(figures: readonly unknown[]): boolean {
  return figures.length > MOST_SINGLE_MARKS
}

/** What is together in a chart: "12 figures, 3,000 to 3,400, 14–28 June 2025". */
export function groupWords(figures: readonly ChartFigure[]): string {
  let [least, greatest] = [Infinity, -Infinity]
  let first: string | null = null
  let last: string | null = null
  for (const { claim, undated } of figures) {
    least = Math.min(least, bottomValue(claim) ?? Infinity)
    greatest = Math.max(greatest, topValue(claim) ?? -Infinity)
    const { earliest, latest } = claim.asOf
    if (undated || earliest === null || latest === null) continue
    if (first === null || earliest < first) first = earliest
    if (last === null || latest > last) last = latest
  }
  const values = least === greatest ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(greatest)}`
  return `${figures.length} figures, ${values}, ${formatBounds({ earliest: first, latest: last })}`
}
