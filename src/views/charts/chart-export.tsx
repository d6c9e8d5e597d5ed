import { overviewCaption, seriesCaption, topicsCaption, whoCaption } from '../../export/caption.ts'
import { figuresCsv, topicRecords, topicsCsv } from '../../export/csv.ts'
import type { Drawing } from '../../export/drawing.ts'
import type { Exportable } from '../../export/image.ts'
import type { Selection } from '../../select/apply.ts'
import { OVERVIEW_TITLE, type Overview } from '../../select/chart-overview.ts'
import { fullTitle, type SeriesChart } from '../../select/chart-series.ts'
import { isGrouped } from '../../select/figure-group.ts'
import { heatTitle, type TopicsChart } from '../../select/chart-topics.ts'
import { WHO_TITLE, type WhoChart } from '../../select/chart-who.ts'
import { IMAGE_THEME } from '../../ui/chart-theme.ts'
import { HeatDrawing } from './heat-drawing.tsx'
import { KeyDrawing, keyFor, placeKey, type PlacedKey } from './mark-key.tsx'
import { OverviewDrawing } from './overview-drawing.tsx'
import { heatHeight, placeHeat } from './place-heat.ts'
import { placeOverview } from './place-overview.ts'
import { fitSeries } from './place-series.ts'
import { placeTopics, topicsHeight } from './place-topics.ts'
import { placeWho } from './place-who.ts'
import { renderDrawing } from './render-drawing.tsx'
import { SeriesDrawing } from './series-drawing.tsx'
import { TopicsDrawing } from './topics-drawing.tsx'
import { WhoDrawing } from './who-drawing.tsx'
/** More figures than these need room to be told apart, however much stands below them, px. */
const FEW = 3
const LEAST_HEIGHT = 200

export function exportableSeries(chart: SeriesChart, selection: Selection, bundleHash: string): Exportable {
  return {
    id: chart.id,
    title: fullTitle(chart),
    name: chart.title,
    selection,
    bundleHash,
    claims: chart.figures.map(({ claim }) => claim.id),
    caption: (context) => seriesCaption(chart, selection, context),
    draw: async ({ width, height }) => {
      const without = placeKey(keyFor(chart.figures), width)
      const placed = fitSeries(chart, width, Math.max(height - without.height, chart.figures.length > FEW ? LEAST_HEIGHT : 0))
      const key = placed.marks.some(({ figures }) => figures.length > 1) ? placeKey(keyFor(chart.figures, true), width) : without
      return [await renderDrawing(<SeriesDrawing chart={chart} placed={placed} theme={IMAGE_THEME} />, placed, placed.marks.length), await keyDrawing(key)]
    },
    csv: () => figuresCsv(chart.figures, selection),
    ...(chart.pinned.length === 0 ? {} : { opens: { main: 'compare', pin: chart.pinned } }),
  }
}

export function exportableTopics(chart: TopicsChart, selection: Selection, bundleHash: string): Exportable {
  return {
    id: 'reports-by-topic',
    title: `Reports over time by topic, reports a ${chart.bin}`,
    name: 'reports-by-topic',
    selection,
    bundleHash,
    claims: [],
    caption: (context) => topicsCaption(chart, selection, context),
    draw: async ({ width, height }) => {
      const placed = placeTopics(chart, { width, height: Math.max(height, topicsHeight(chart, width)) })
      return [await renderDrawing(<TopicsDrawing placed={placed} theme={IMAGE_THEME} />, placed, placed.rows.length)]
    },
    csv: () => topicsCsv(chart),
    data: () => ({ reports: topicRecords(chart) }),
  }
}

export function exportableOverview(chart: Overview, selection: Selection, bundleHash: string): Exportable {
  const figures = chart.panels.flatMap(({ chart: { figures } }) => figures)
  return {
    id: 'all-series',
    title: OVERVIEW_TITLE,
    name: 'all-series',
    selection,
    bundleHash,
    claims: figures.map(({ claim }) => claim.id),
    caption: (context) => overviewCaption(chart, selection, context),
    draw: async ({ width }) => {
      const placed = placeOverview(chart, width)
      return [await renderDrawing(<OverviewDrawing placed={placed} theme={IMAGE_THEME} />, placed, 0), await keyDrawing(placeKey(keyFor(figures, chart.panels.some((panel) => isGrouped(panel.chart.figures))), width))]
    },
    csv: () => figuresCsv(figures, selection),
  }
}

export function exportableWho(chart: WhoChart, selection: Selection, bundleHash: string): Exportable {
  const said = chart.rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures))
  // A figure with two origins stands twice.
  const figures = [...new Map(said.map((figure) => [figure.claim.id, figure])).values()]
  return {
    id: 'who-said-what',
    title: WHO_TITLE,
    name: 'who-said-what',
    selection,
    bundleHash,
    claims: chart.claims,
    caption: (context) => whoCaption(chart, selection, context),
    draw: async ({ width }) => {
      const placed = placeWho(chart, width)
      return [await renderDrawing(<WhoDrawing placed={placed} theme={IMAGE_THEME} />, placed, 0), await keyDrawing(placeKey(keyFor(figures, false), width))]
    },
    csv: () => figuresCsv(figures, selection),
  }
}

/** The reports of `exportableTopics` again, by whole months. */
export function exportableHeat(chart: TopicsChart, selection: Selection, bundleHash: string): Exportable {
  const title = heatTitle(chart)
  return {
    id: 'topics-by-month',
    title,
    name: 'topics-by-month',
    selection,
    bundleHash,
    claims: [],
    caption: (context) => topicsCaption(chart, selection, context, title),
    draw: async ({ width, height }) => {
      const placed = placeHeat(chart, { width, height: Math.max(height, heatHeight(chart, width)) }, IMAGE_THEME.ramp.length)
      return [await renderDrawing(<HeatDrawing placed={placed} theme={IMAGE_THEME} />, placed, 0)]
    },
    csv: () => topicsCsv(chart),
    data: () => ({ reports: topicRecords(chart) }),
  }
}

function keyDrawing(key: PlacedKey): Promise<Drawing> {
  return renderDrawing(<KeyDrawing placed={key} theme={IMAGE_THEME} />, key, 0)
}
