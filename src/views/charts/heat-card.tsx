import { useMemo, type ReactNode } from 'react'
import { countedReports, heatTitle, type TopicsChart } from '../../select/chart-topics.ts'
import { dayFromNumber } from '../../lib/days.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { useTip } from '../../ui/tip.tsx'
import { WhenNear } from '../../ui/when-near.tsx'
import { Card, CARD_INSET } from './card.tsx'
import { exportableHeat } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { cellWords, HeatDrawing, type HeatActions } from './heat-drawing.tsx'
import { heatHeight, placeHeat } from './place-heat.ts'
import { TopicsTable } from './topics-card.tsx'

export function HeatCard({ chart, width, selection, compiledFrom, onFilterTopic, onFilter }: ChartsProps & { chart: TopicsChart; width: number }): ReactNode {
  const placed = useMemo(() => {
    const inner = Math.floor(width) - CARD_INSET
    return placeHeat(chart, { width: inner, height: heatHeight(chart, inner) }, PAGE_THEME.ramp.length)
  }, [chart, width])
  const exportable = useMemo(() => exportableHeat(chart, selection, compiledFrom), [chart, selection, compiledFrom])
  const { element: tip, bind } = useTip()
  const actions = useMemo(
    (): HeatActions => ({
      onOpen: ({ topic, bin }) => {
        if (onFilter === undefined) onFilterTopic(topic)
        else if (bin === null) onFilter({ topics: [topic], dated: false, undated: true })
        else onFilter({ topics: [topic], from: dayFromNumber(bin.from), to: dayFromNumber(bin.to), dated: true, undated: false })
      },
      tip: (cell) => bind(() => <p>{cellWords(cell)}</p>),
    }),
    [onFilter, onFilterTopic, bind],
  )
  const title = heatTitle(chart)
  return (
    <Card
      id={exportable.id}
      title={title}
      unit={null}
      note={`${countedReports(chart)}; a stronger colour is more, by multiples; one with several topics counts in each`}
      drawing={
        <>
          <WhenNear height={placed.height} of={placed}>
            {() => <HeatDrawing placed={placed} theme={PAGE_THEME} actions={actions} />}
          </WhenNear>
          {tip}
        </>
      }
      table={<TopicsTable chart={chart} name={title} onFilterTopic={onFilterTopic} />}
      tools={<ExportMenu chart={exportable} title={title} />}
    />
  )
}
