import { Fragment, useMemo, type ReactNode } from 'react'
import { seriesCharts } from '../../select/chart-series.ts'
import { topicsChart } from '../../select/chart-topics.ts'
import { useWidth } from '../../ui/use-width.ts'
import type { ChartsProps } from './charts-props.ts'
import { MarkKey } from './mark-key.tsx'
import { SeriesCard } from './series-card.tsx'
import { TopicsCard } from './topics-card.tsx'

/** CSS px: with less, one column. */
const TWO_COLUMNS = 720
const GAP = 16

/** A figure of its own for each series that the filters keep, the most telling first. */
export function Charts(props: ChartsProps): ReactNode {
  const { selection } = props
  const charts = useMemo(() => seriesCharts(selection), [selection])
  const topics = useMemo(() => topicsChart(selection), [selection])
  const [ref, width] = useWidth<HTMLDivElement>(0)
  const columns = width >= TWO_COLUMNS ? 2 : 1
  const narrow = (width - GAP * (columns - 1)) / columns
  return (
    <div className="p-4">
      <header className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-semibold">Figures</h2>
        <MarkKey />
      </header>
      <div ref={ref} className={`grid items-start gap-4 ${columns === 2 ? 'grid-flow-dense grid-cols-2' : ''}`}>
        {width > 0 &&
          charts.map((chart, at) => {
            const wide = columns === 2 && (chart.figures.length > 3 || (chart.undated > 0 && chart.undated < chart.figures.length))
            return (
              <Fragment key={chart.id}>
                {chart.other && charts[at - 1]?.other !== true && (
                  <header className={columns === 2 ? 'col-span-2' : ''}>
                    <h3 className="font-semibold">Other figures</h3>
                    <p className="text-sm text-muted">Counted by several reports, though no measure of the codebook names them</p>
                  </header>
                )}
                <div className={`min-w-0 ${wide ? 'col-span-2' : ''}`}>
                  <SeriesCard chart={chart} width={wide ? width : narrow} {...props} />
                </div>
              </Fragment>
            )
          })}
        {width > 0 && topics !== null && (
          <div className={`min-w-0 ${columns === 2 ? 'col-span-2' : ''}`}>
            <TopicsCard chart={topics} width={width} {...props} />
          </div>
        )}
      </div>
      {charts.length === 0 && <p className="py-8 text-center text-muted">No figures in what is shown.</p>}
    </div>
  )
}
