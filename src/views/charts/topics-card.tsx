import { useMemo, type ReactNode } from 'react'
import { asideLabel, countedReports, type TopicsChart } from '../../select/chart-topics.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { WhenNear } from '../../ui/when-near.tsx'
import { Card, CARD_INSET } from './card.tsx'
import { exportableTopics } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { placeTopics, topicsHeight } from './place-topics.ts'
import { TopicsDrawing } from './topics-drawing.tsx'

export function TopicsCard({
  chart,
  width,
  selection,
  compiledFrom,
  onFilterTopic,
}: ChartsProps & {
  chart: TopicsChart
  /** Of the card, CSS px. */
  width: number
}): ReactNode {
  const placed = useMemo(() => {
    const inner = Math.floor(width) - CARD_INSET
    return placeTopics(chart, { width: inner, height: topicsHeight(chart, inner) })
  }, [chart, width])
  const exportable = useMemo(() => exportableTopics(chart, selection, compiledFrom), [chart, selection, compiledFrom])
  return (
    <Card
      id={exportable.id}
      title="Reports over time by topic"
      unit={`reports a ${chart.bin}`}
      note={`${countedReports(chart)}; one with several topics counts in each`}
      drawing={
        <WhenNear height={placed.height} of={placed}>
          {() => <TopicsDrawing placed={placed} theme={PAGE_THEME} onTopic={onFilterTopic} />}
        </WhenNear>
      }
      table={<TopicsTable chart={chart} name="Reports over time by topic" onFilterTopic={onFilterTopic} />}
      tools={<ExportMenu chart={exportable} title="Reports over time by topic" />}
    />
  )
}

/** Numbers by topic and bin, the undated in a column of their own. */
export function TopicsTable({ chart, name, onFilterTopic }: { chart: TopicsChart; name: string; onFilterTopic: (topicId: string) => void }): ReactNode {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={`${name}, table`}>
      <table className="text-[0.8125rem]">
        <caption className="sr-only">{`${name}, reports a ${chart.bin}`}</caption>
        <thead className="border-b border-edge text-muted">
          <tr>
            <th scope="col" className="py-1 pr-3 text-left font-normal">
              Topic
            </th>
            {[...chart.bins.map(({ label }) => label), asideLabel(chart), 'All'].map((label) => (
              <th key={label} scope="col" className="min-w-14 py-1 pl-3 text-right align-bottom font-normal">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ topic, label, counts, undated, total }) => (
            <tr key={topic} className="border-b border-line">
              <th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap">
                <button type="button" className="text-accent underline" onClick={() => onFilterTopic(topic)}>
                  {label}
                </button>
              </th>
              {counts.map((count, at) => (
                <td key={chart.bins[at]?.from} className="py-1 pl-3 text-right">
                  {count === 0 ? '' : count}
                </td>
              ))}
              <td className="py-1 pl-3 text-right">{undated}</td>
              <td className="py-1 pl-3 text-right font-semibold">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
