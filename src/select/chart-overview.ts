import { saidBy } from './chart-figure.ts'
import { fullTitle, type SeriesChart, type SeriesFigure } from './chart-series.ts'
import { formatBounds } from './format-bounds.ts'
import { leading } from './key-figures.ts'

/** One series, small. */
export interface OverviewPanel {
  chart: SeriesChart
  title: string
  /** The figure that stands for the series, "at least 6,000, planned". */
  words: string
  /** When and from whom: "16 Jun 2025 · British defence ministry". */
  note: string
  /** The same figure. */
  leading: SeriesFigure
}

/** All series as small multiples, each at its own scale: unlike units share no axis. */
export interface Overview {
  panels: readonly OverviewPanel[]
  figures: number
  undated: number
}

export const OVERVIEW_TITLE = 'All series at a glance'

/** Null when there is nothing to compare: fewer than two series. */
export function overviewOf(charts: readonly SeriesChart[]): Overview | null {
  const panels = charts.flatMap((chart): OverviewPanel[] => {
    const claim = leading(chart.figures.map(({ claim }) => claim))
    const latest = chart.figures.find((figure) => figure.claim === claim)
    if (latest === undefined) return []
    const { short, who, standing, claim: { asOf, status } } = latest
    const words = status === 'actual' ? short : `${short}, ${standing}`
    return [{ chart, title: fullTitle(chart), words, note: `${formatBounds(asOf, 'short')} · ${status === 'denied' ? saidBy(who) : who}`, leading: latest }]
  })
  if (panels.length < 2) return null
  return {
    panels,
    figures: panels.reduce((sum, { chart }) => sum + chart.figures.length, 0),
    undated: panels.reduce((sum, { chart }) => sum + chart.undated, 0),
  }
}

/** "15 figures in 9 series; 8 of them undated" */
export function countedOverview({ panels, figures, undated }: Overview): string {
  return `${figures} figures in ${panels.length} series; ${undated} of them undated`
}
