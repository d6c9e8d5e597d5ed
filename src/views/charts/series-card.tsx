import { useMemo, type ReactNode } from 'react'
import { sideWords, type DisputeSide } from '../../select/claim-sources.ts'
import { countedFigures, disputesIn, type SeriesChart } from '../../select/chart-series.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { usePins } from '../../ui/pins.tsx'
import { Sides } from '../../ui/sides.tsx'
import { useTip } from '../../ui/tip.tsx'
import { Card } from './card.tsx'
import { exportableSeries } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { FigureTable } from './figure-table.tsx'
import { FigureTip } from './figure-tip.tsx'
import { fitSeries } from './place-series.ts'
import { SeriesDrawing, type MarkActions } from './series-drawing.tsx'

/** Padding and border of a card, both sides, CSS px. */
export const CARD_INSET = 26

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
  const { element: tip, bind } = useTip()
  const pins = usePins()
  const { index } = selection
  const actions = useMemo(
    (): MarkActions => ({
      onOpen: ({ claim }) => onOpenClaim(claim.id),
      tip: (figure) => bind(() => <FigureTip figure={figure} index={index} />),
      ...(pins === null ? {} : { pins }),
    }),
    [onOpenClaim, bind, index, pins],
  )
  const disputes = useMemo(() => disputesIn(chart, index), [chart, index])
  return (
    <Card
      title={chart.title}
      unit={chart.unit}
      note={countedFigures(chart)}
      table={<FigureTable chart={chart} index={index} onOpenQuantity={onOpenQuantity} />}
      tools={<ExportMenu chart={exportable} title={chart.title} />}
      drawing={
        <>
          <SeriesDrawing chart={chart} placed={placed} theme={PAGE_THEME} actions={actions} />
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
