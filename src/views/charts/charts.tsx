import { Fragment, useMemo, type ReactNode } from 'react'
import { overviewOf } from '../../select/chart-overview.ts'
import { seriesCharts } from '../../select/chart-series.ts'
import { monthOrYear, topicsChart } from '../../select/chart-topics.ts'
import { whoChart } from '../../select/chart-who.ts'
import { useWidth } from '../../ui/use-width.ts'
import type { ChartsProps } from './charts-props.ts'
import { HeatCard } from './heat-card.tsx'
import { MarkKey } from './mark-key.tsx'
import { OverviewCard } from './overview-card.tsx'
import { SeriesCard } from './series-card.tsx'
import { TopicsCard } from './topics-card.tsx'
import { WhoCard } from './who-card.tsx'

/** CSS px: with less, one column. */
const TWO_COLUMNS = 720
const GAP = 16

/** A figure of its own for each series that the filters keep, the most telling first; then all of them compared. */
export function Charts(props: ChartsProps): ReactNode {
  const { selection } = props
  const charts = useMemo(() => seriesCharts(selection), [selection])
  const overview = useMemo(() => overviewOf(charts), [charts])
  const who = useMemo(() => whoChart(selection), [selection])
  const topics = useMemo(() => topicsChart(selection), [selection])
  const months = useMemo(() => topicsChart(selection, monthOrYear), [selection])
  const [ref, width] = useWidth<HTMLDivElement>(0)
  const columns = width >= TWO_COLUMNS ? 2 : 1
  const narrow = (width - GAP * (columns - 1)) / columns
  const parts = [
    { id: 'glance', label: 'At a glance', card: overview !== null && <OverviewCard chart={overview} width={width} {...props} onOpenChart={showChart} /> },
    { id: 'who', label: 'Who said what', card: who !== null && <WhoCard chart={who} width={width} {...props} /> },
    { id: 'topics', label: 'Topics', card: topics !== null && <TopicsCard chart={topics} width={width} {...props} /> },
    { id: 'months', label: null, card: months !== null && <HeatCard chart={months} width={width} {...props} /> },
  ].filter(({ card }) => card !== false)
  return (
    <div className="px-4 pt-2 pb-4">
      <header className="mb-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="flex flex-wrap items-center gap-x-4">
          <h2 className="sr-only">Figures</h2>
          <nav aria-label="Charts" className="flex flex-wrap gap-x-3 text-[0.8125rem]">
            {parts.filter(({ label }) => label !== null).map(({ id, label }) => (
              <a key={id} href={`#${id}`} className="inline-block min-h-6 py-0.5 text-accent underline">
                {label}
              </a>
            ))}
          </nav>
        </div>
        {charts.length > 0 && <MarkKey />}
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
                <div id={idOf(chart.id)} tabIndex={-1} className={`min-w-0 scroll-mt-32 desk:scroll-mt-4 ${wide ? 'col-span-2' : ''}`}>
                  <SeriesCard chart={chart} width={wide ? width : narrow} {...props} />
                </div>
              </Fragment>
            )
          })}
        {width > 0 &&
          parts.map(({ id, card }) => (
            <div key={id} id={id} tabIndex={-1} className={`min-w-0 scroll-mt-32 desk:scroll-mt-4 ${columns === 2 ? 'col-span-2' : ''}`}>
              {card}
            </div>
          ))}
      </div>
      {charts.length === 0 && <p className="py-8 text-center text-muted">No figures in what is shown.</p>}
    </div>
  )
}

/** The place of a series on the page. */
function idOf(seriesId: string): string {
  return `chart-${seriesId}`
}

function showChart(seriesId: string): void {
  const place = document.getElementById(idOf(seriesId))
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
