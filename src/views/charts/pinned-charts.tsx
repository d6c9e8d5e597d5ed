import { useMemo, type ReactNode } from 'react'
import type { Selection } from '../../select/apply.ts'
import { pinnedCharts } from '../../select/chart-series.ts'
import { useWidth } from '../../ui/use-width.ts'
import type { ChartsProps } from './charts-props.ts'
import { SeriesCard } from './series-card.tsx'

/** The pinned figures at one scale and one time axis, a chart for each unit; to be exported like any other. `selection` holds the whole corpus. */
export function PinnedCharts({ pins, selection, ...props }: { pins: readonly string[]; selection: Selection } & Pick<ChartsProps, 'compiledFrom' | 'onOpenClaim' | 'onOpenQuantity'>): ReactNode {
  const charts = useMemo(() => pinnedCharts(pins, selection.index), [pins, selection])
  const known = pins.filter((id) => selection.index.claims.has(id)).length
  const [ref, width] = useWidth<HTMLDivElement>(0)
  return (
    <div ref={ref} className={known < 2 ? '' : 'mb-4 space-y-4'}>
      {charts.length === 0 && known > 1 && <p className="text-sm text-muted">Nothing is drawn: no two of these figures have one unit.</p>}
      {width > 0 && charts.map((chart) => <SeriesCard key={chart.id} chart={chart} width={width} selection={selection} {...props} />)}
    </div>
  )
}
