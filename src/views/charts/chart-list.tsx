import type { ReactNode } from 'react'
import type { Exportable } from '../../export/image.ts'
import type { Selection } from '../../select/apply.ts'
import { overviewOf } from '../../select/chart-overview.ts'
import { isGrouped } from '../../select/figure-group.ts'
import { pinnedCharts, seriesCharts, type SeriesChart } from '../../select/chart-series.ts'
import { monthOrYear, topicsChart } from '../../select/chart-topics.ts'
import { whoChart } from '../../select/chart-who.ts'
import { exportableHeat, exportableOverview, exportableSeries, exportableTopics, exportableWho } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { HeatCard } from './heat-card.tsx'
import { OverviewCard } from './overview-card.tsx'
import { SeriesCard } from './series-card.tsx'
import { TopicsCard } from './topics-card.tsx'
import { WhoCard } from './who-card.tsx'

/** A chart of the view, whatever its kind: what the page shows, and what is exported, packed, embedded and asked for on the command line. */
export interface ListedChart {
  exportable: Exportable
  /** `width` of the card, CSS px. */
  card: (props: ChartsProps, width: number) => ReactNode
  /** What it shows: a series of the codebook's, a series that the codebook does not name, or what is in all of them. */
  of: 'series' | 'other' | 'all'
  /** Wants the whole width where there is room for two beside each other. */
  wide: boolean
  /** Its link at the head of the page. */
  link: string | null
  /** Whether it draws near figures as counted groups. */
  grouped: boolean
}

/** Every kind of chart stands here once; without figures a kind gives none. `pins` are the claims that the reader compares. */
export function chartList(selection: Selection, bundleHash: string, pins: readonly string[] = []): ListedChart[] {
  const charts = seriesCharts(selection)
  const listSeries = (chart: SeriesChart): ListedChart => ({
    exportable: exportableSeries(chart, selection, bundleHash),
    card: (props, width) => <SeriesCard chart={chart} width={width} {...props} />,
    of: chart.other ? 'other' : 'series',
    wide: chart.figures.length > 3 || (chart.undated > 0 && chart.undated < chart.figures.length),
    link: null,
    grouped: isGrouped(chart.figures),
  })
  const series = charts.map(listSeries)
  const pinned = pinnedCharts(pins, selection.index).map((chart) => ({ ...listSeries(chart), of: 'all' as const }))
  const overview = listed(overviewOf(charts), (chart) => ({
    exportable: exportableOverview(chart, selection, bundleHash),
    card: (props, width) => <OverviewCard chart={chart} width={width} {...props} />,
    link: 'At a glance',
  }))
  const who = listed(whoChart(selection), (chart) => ({
    exportable: exportableWho(chart, selection, bundleHash),
    card: (props, width) => <WhoCard chart={chart} width={width} {...props} />,
    link: 'Who said what',
  }))
  const topics = listed(topicsChart(selection), (chart) => ({
    exportable: exportableTopics(chart, selection, bundleHash),
    card: (props, width) => <TopicsCard chart={chart} width={width} {...props} />,
    link: 'Topics',
  }))
  const months = listed(topicsChart(selection, monthOrYear), (chart) => ({
    exportable: exportableHeat(chart, selection, bundleHash),
    card: (props, width) => <HeatCard chart={chart} width={width} {...props} />,
    link: null,
  }))
  return [...series, ...overview, ...who, ...topics, ...months, ...pinned]
}

function listed<T>(chart: T | null, list: (chart: T) => Pick<ListedChart, 'exportable' | 'card' | 'link'>): ListedChart[] {
  return chart === null ? [] : [{ ...list(chart), of: 'all', wide: true, grouped: false }]
}
