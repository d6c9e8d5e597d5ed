import type { ReactNode } from 'react'
import type { Exportable } from '../../export/image.ts'
import type { Selection } from '../../select/apply.ts'
import { overviewOf } from '../../select/chart-overview.ts'
import { seriesCharts } from '../../select/chart-series.ts'
import { monthOrYear, topicsChart } from '../../select/chart-topics.ts'
import { whoChart } from '../../select/chart-who.ts'
import { exportableHeat, exportableOverview, exportableSeries, exportableTopics, exportableWho } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { HeatCard } from './heat-card.tsx'
import { OverviewCard } from './overview-card.tsx'
import { SeriesCard } from './series-card.tsx'
import { TopicsCard } from './topics-card.tsx'
import { WhoCard } from './who-card.tsx'

/** A chart of the view, whatever its kind: what is exported, packed, embedded and asked for on the command line. */
export interface ListedChart {
  exportable: Exportable
  /** `width` of the card, CSS px. */
  card: (props: ChartsProps, width: number) => ReactNode
}

/** Every kind of chart stands here once; without figures a kind gives none. */
export function chartList(selection: Selection, bundleHash: string): ListedChart[] {
  const charts = seriesCharts(selection)
  const series = charts.map((chart): ListedChart => ({
    exportable: exportableSeries(chart, selection, bundleHash),
    card: (props, width) => <SeriesCard chart={chart} width={width} {...props} />,
  }))
  const overview = listed(overviewOf(charts), (chart) => ({
    exportable: exportableOverview(chart, selection, bundleHash),
    card: (props, width) => <OverviewCard chart={chart} width={width} {...props} />,
  }))
  const who = listed(whoChart(selection), (chart) => ({
    exportable: exportableWho(chart, selection, bundleHash),
    card: (props, width) => <WhoCard chart={chart} width={width} {...props} />,
  }))
  const topics = listed(topicsChart(selection), (chart) => ({
    exportable: exportableTopics(chart, selection, bundleHash),
    card: (props, width) => <TopicsCard chart={chart} width={width} {...props} />,
  }))
  const months = listed(topicsChart(selection, monthOrYear), (chart) => ({
    exportable: exportableHeat(chart, selection, bundleHash),
    card: (props, width) => <HeatCard chart={chart} width={width} {...props} />,
  }))
  return [...series, ...overview, ...who, ...topics, ...months]
}

function listed<T>(chart: T | null, list: (chart: T) => ListedChart): ListedChart[] {
  return chart === null ? [] : [list(chart)]
}
