import { seriesCaption, topicsCaption } from '../../export/caption.ts'
import { figuresCsv, topicsCsv } from '../../export/csv.ts'
import type { Exportable } from '../../export/image.ts'
import type { Selection } from '../../select/apply.ts'
import { fullTitle, type SeriesChart } from '../../select/chart-series.ts'
import type { TopicsChart } from '../../select/chart-topics.ts'
import { IMAGE_THEME } from '../../ui/chart-theme.ts'
import { KeyDrawing, keyFor, placeKey } from './mark-key.tsx'
import { fitSeries } from './place-series.ts'
import { placeTopics, topicsHeight } from './place-topics.ts'
import { renderDrawing } from './render-drawing.tsx'
import { SeriesDrawing } from './series-drawing.tsx'
import { TopicsDrawing } from './topics-drawing.tsx'

export { imageOf } from '../../export/image.ts'

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
      const key = placeKey(keyFor(chart.figures), width)
      const placed = fitSeries(chart, width, height - key.height)
      return [
        await renderDrawing(<SeriesDrawing chart={chart} placed={placed} theme={IMAGE_THEME} />, placed, placed.marks.length),
        await renderDrawing(<KeyDrawing placed={key} theme={IMAGE_THEME} />, key, 0),
      ]
    },
    csv: () => figuresCsv(chart.figures, selection),
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
  }
}
