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
  return [`${figures.length} figures`, valueWords(figures), ...doubts(figures), formatBounds({ earliest: first, latest: last })].join(', ')
}

/** Beside a circle that few stand in, each of them: "9, at least 30"; else what they lie between. What its marks would show of a member, the words do: "600 to 1,000, one denied, disputed". */
export function groupLabel(figures: readonly SeriesFigure[]): string {
  return [...(figures.length <= MOST_NAMED ? figures.map(({ shortLabel }) => shortLabel) : [valueWords(figures)]), ...doubts(figures)].join(', ')
}

/** "one denied", "disputed": a circle looks as sure as can be. */
function doubts(figures: readonly Pick<ChartFigure, 'claim'>[]): string[] {
  const denied = figures.filter(({ claim }) => claim.status === 'denied').length
  const isDisputed = figures.some(({ claim }) => claim.disputes.length > 0)
  return [denied === 0 ? '' : denied === figures.length ? 'denied' : denied === 1 ? 'one denied' : `${denied} denied`, isDisputed ? 'disputed' : ''].filter((words) => words !== '')
}

const MOST_NAMED = 3

function valueWords(figures: readonly ChartFigure[]): string {
  const least = figures.reduce((found, { claim }) => Math.min(found, bottomValue(claim) ?? Infinity), Infinity)
  const greatest = figures.reduce((found, { claim }) => Math.max(found, topValue(claim) ?? -Infinity), -Infinity)
  return least === greatest ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(greatest)}`
}
