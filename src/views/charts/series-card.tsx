import { useMemo, type ReactNode } from 'react'
import { disputesAmong, sideWords, type DisputeSide } from '../../select/claim-sources.ts'
import { countedFigures, type SeriesChart } from '../../select/chart-series.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { Sides } from '../../ui/sides.tsx'
import { WhenNear } from '../../ui/when-near.tsx'
import { Card, CARD_INSET } from './card.tsx'
import { exportableSeries } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { FigureTable } from './figure-table.tsx'
import { fitSeries } from './place-series.ts'
import { SeriesDrawing } from './series-drawing.tsx'
import { useMarkActions } from './use-mark-actions.tsx'

export function SeriesCard({
  chart,
  width,
  selection,
  compiledFrom,
  onOpenClaim,
  onOpenQuantity,
}: ChartsProps & {
  chart: SeriesChart
  /** Of the card, CSS px. */
  width: number
}): ReactNode {
  const placed = useMemo(() => fitSeries(chart, Math.floor(width) - CARD_INSET), [chart, width])
  const exportable = useMemo(() => exportableSeries(chart, selection, compiledFrom), [chart, selection, compiledFrom])
  const { index } = selection
  const { actions, tip } = useMarkActions(index, onOpenClaim)
  const disputes = useMemo(() => disputesAmong(chart.figures.map(({ claim }) => claim), index), [chart, index])
  return (
    <Card
      title={chart.title}
      unit={chart.unit}
      note={countedFigures(chart)}
      table={<FigureTable chart={chart} index={index} onOpenQuantity={onOpenQuantity} />}
      tools={<ExportMenu chart={exportable} title={chart.title} />}
      drawing={
        <>
          <WhenNear height={placed.height} of={placed}>
            {() => <SeriesDrawing chart={chart} placed={placed} theme={PAGE_THEME} actions={actions} />}
          </WhenNear>
          {placed.unlabelled > 0 && (
            <p className="text-[0.8125rem] text-muted">
              {placed.unlabelled === placed.marks.length ? 'Too many to label: ' : `${placed.unlabelled} without room for a label: `}
              point at a mark, or see the table.
            </p>
          )}
          {disputes.map((sides) => (
            <ChartDispute key={sides[0]?.claim.id} sides={sides} onOpenQuantity={onOpenQuantity} />
          ))}
          {tip}
        </>
      }
    />
  )
}

/** Below the chart: who says what of a disputed figure. */
function ChartDispute({ sides, onOpenQuantity }: { sides: readonly DisputeSide[]; onOpenQuantity: (quantityId: string) => void }): ReactNode {
  return (
    <div className="border-t border-line pt-1 text-[0.8125rem]">
      <p className="font-semibold">Disputed: the sources differ</p>
      <Sides sides={sides.map((side) => ({ ...sideWords(side), onOpen: () => onOpenQuantity(side.mention.id), current: false }))} />
    </div>
  )
}
