import { useMemo, useState, type ReactNode } from 'react'
import { disputesAmong, sideWords, type DisputeSide } from '../../select/claim-sources.ts'
import { countedFigures, type SeriesChart } from '../../select/chart-series.ts'
import { Button } from '../../ui/button.tsx'
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
          <Disputes disputes={disputes} onOpenQuantity={onOpenQuantity} />
          {tip}
        </>
      }
    />
  )
}

/** Shown until the reader asks for all: a large corpus disputes thousands. */
const MOST_DISPUTES = 5
const MOST_SIDES = 8

/** Below the chart: who says what of its disputed figures. */
function Disputes({ disputes, onOpenQuantity }: { disputes: readonly (readonly DisputeSide[])[]; onOpenQuantity: (quantityId: string) => void }): ReactNode {
  const [all, setAll] = useState(false)
  const shown = all ? disputes : disputes.slice(0, MOST_DISPUTES).map((sides) => sides.slice(0, MOST_SIDES))
  const count = (some: typeof disputes): number => some.reduce((sum, sides) => sum + sides.length, 0)
  return (
    <>
      {shown.map((sides) => (
        <div key={sides[0]?.claim.id} className="border-t border-line pt-1 text-[0.8125rem]">
          <p className="font-semibold">Disputed: the sources differ</p>
          <Sides sides={sides.map((side) => ({ ...sideWords(side), onOpen: () => onOpenQuantity(side.mention.id), current: false }))} />
        </div>
      ))}
      {count(shown) < count(disputes) && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {`Show all ${count(disputes).toLocaleString('en-GB')} disputed figures`}
        </Button>
      )}
    </>
  )
}
