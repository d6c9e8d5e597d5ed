import type { ReactNode } from 'react'
import type { Exportable } from '../../export/image.ts'
import type { Selection } from '../../select/apply.ts'
import { seriesCharts } from '../../select/chart-series.ts'
import { topicsChart } from '../../select/chart-topics.ts'
import { exportableSeries, exportableTopics } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { SeriesCard } from './series-card.tsx'
import { TopicsCard } from './topics-card.tsx'

/** A chart of the view, whatever its kind: what is exported, packed, embedded and asked for on the command line. */
export interface ListedChart {
  exportable: Exportable
  /** `width` of the card, CSS px. */
  card: (props: ChartsProps, width: number) => ReactNode
}

/** Every kind of chart stands here once; without figures a kind gives none. */
export function chartList(selection: Selection, bundleHash: string): ListedChart[] {
  const series = seriesCharts(selection).map((chart): ListedChart => ({
    exportable: exportableSeries(chart, selection, bundleHash),
    card: (props, width) => <SeriesCard chart={chart} width={width} {...props} />,
  }))
  const topics = topicsChart(selection)
  if (topics === null) return series
  return [
    ...series,
    {
      exportable: exportableTopics(topics, selection, bundleHash),
      card: (props, width) => <TopicsCard chart={topics} width={width} {...props} />,
    },
  ]
}
