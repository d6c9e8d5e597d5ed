import { createHash } from 'node:crypto'
import type { Bundle } from '../bundle/schema.ts'
import { applyFilters, type Selection } from '../select/apply.ts'
import { indexBundle } from '../select/bundle-index.ts'
import { fullTitle, seriesCharts } from '../select/chart-series.ts'
import { topicsChart } from '../select/chart-topics.ts'
import { viewFromQuery } from '../select/url.ts'

export const FORMATS = ['png', 'svg', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** The chart of the reports by topic, which no series has. */
export const TOPICS = 'reports-by-topic'

/** What a view shows, before a chart of it is chosen. */
export interface ExportView {
  selection: Selection
  /** SHA-256 of the bundle, in hex, as the page computes it. */
  bundleHash: string
  charts: readonly { id: string; title: string }[]
}

/** The view that a query string asks for; a sentence where it asks for what is not there, which a page would only mention. */
export function viewOf({ bundle, json }: { bundle: Bundle; json: string }, query: string): ExportView | string {
  const { view, ignored } = viewFromQuery(query)
  const [wrong] = ignored
  if (wrong !== undefined) return `"${wrong.key}=${wrong.value}" in the query says nothing`
  const index = indexBundle(bundle)
  const unknown = view.filters.topics.find((topic) => !index.topicLabels.has(topic))
  if (unknown !== undefined) return `no topic "${unknown}"; there are:\n${list(bundle.topics.map(({ id, label }) => ({ id, title: label })))}`
  const selection = applyFilters(index, view.filters)
  const series = seriesCharts(selection).map((chart) => ({ id: chart.id, title: fullTitle(chart) }))
  const topics = topicsChart(selection) === null ? [] : [{ id: TOPICS, title: 'Reports over time by topic' }]
  return { selection, bundleHash: createHash('sha256').update(json).digest('hex'), charts: [...series, ...topics] }
}

/** "id  title", a line each. */
export function list(items: readonly { id: string; title: string }[]): string {
  const width = Math.max(0, ...items.map(({ id }) => id.length))
  return items.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join('\n')
}
