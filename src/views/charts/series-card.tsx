import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { disputesAmong, sideWords, type DisputeSide } from '../../select/claim-sources.ts'
import { countedFigures, fullTitle, type SeriesChart } from '../../select/chart-series.ts'
import { groupWords } from '../../select/figure-group.ts'
import { markNotes } from '../../select/chart-notes.ts'
import { Button } from '../../ui/button.tsx'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { Sides } from '../../ui/sides.tsx'
import { WhenNear } from '../../ui/when-near.tsx'
import { Card, CARD_INSET } from './card.tsx'
import { exportableSeries } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { FigureTable } from './figure-table.tsx'
import { fitSeries, type PlacedSeries } from './place-series.ts'
import { SeriesDrawing } from './series-drawing.tsx'
import { useMarkActions } from './use-mark-actions.tsx'

export function SeriesCard({
  chart,
  width,
  selection,
  compiledFrom,
  onOpenClaim,
  onOpenQuantity,
}: Pick<ChartsProps, 'selection' | 'compiledFrom' | 'onOpenClaim' | 'onOpenQuantity'> & {
  chart: SeriesChart
  /** Of the card, CSS px. */
  width: number
}): ReactNode {
  const placed = useMemo(() => fitSeries(chart, Math.floor(width) - CARD_INSET), [chart, width])
  const exportable = useMemo(() => exportableSeries(chart, selection, compiledFrom), [chart, selection, compiledFrom])
  const { index } = selection
  const [opened, setOpened] = useState<Opened | null>(null)
  const openGroup = useCallback((figures: readonly ChartFigure[]) => setOpened({ figures, placed }), [placed])
  const { actions, tip } = useMarkActions(index, onOpenClaim, openGroup)
  // Another chart has other groups.
  const group = opened?.placed === placed ? opened.figures : null
  const hidden = hiddenWords(placed)
  const notes = useMemo(() => markNotes(chart.figures, { plan: placed.links.some(({ kind }) => kind === 'plan'), dispute: placed.links.some(({ kind }) => kind === 'dispute') }), [chart, placed])
  const disputes = useMemo(() => disputesAmong(chart.figures.map(({ claim }) => claim), index), [chart, index])
  return (
    <Card
      id={exportable.id}
      title={chart.title}
      unit={chart.unit}
      note={countedFigures(chart)}
      table={<FigureTable name={fullTitle(chart)} figures={chart.figures} index={index} onOpenQuantity={onOpenQuantity} />}
      tools={<ExportMenu chart={exportable} title={chart.title} />}
      drawing={
        <>
          <WhenNear height={placed.height} of={placed}>
            {() => <SeriesDrawing chart={chart} placed={placed} theme={PAGE_THEME} actions={actions} />}
          </WhenNear>
          {notes.length > 0 && <p className="text-[0.8125rem] text-muted">{notes.join(' ')}</p>}
          {hidden !== '' && <p className="text-[0.8125rem] text-muted">{hidden}</p>}
          {group !== null && (
            <OpenedGroup key={group[0]?.claim.id} figures={group} onClose={() => setOpened(null)}>
              <FigureTable name={groupWords(group)} figures={group} index={index} onOpenQuantity={onOpenQuantity} />
            </OpenedGroup>
          )}
          <Disputes disputes={disputes} onOpenQuantity={onOpenQuantity} />
          {tip}
        </>
      }
    />
  )
}

/** A group of figures that the reader opened, and the drawing in which it stood. */
interface Opened {
  figures: readonly ChartFigure[]
  placed: PlacedSeries
}

/** What the drawing does not show of each figure; "" where it shows all. */
function hiddenWords({ grouped, unlabelled, marks }: PlacedSeries): string {
  if (grouped) return 'Too many to draw each: a circle stands for as many figures as it says; open it to list them.'
  const joined = marks.some(({ figures }) => figures.length > 1) ? 'A circle counts figures that would hide each other; open it to list them.' : ''
  const unlabelledWords = `${marks.every(({ label }) => label === null) ? 'Too many to label' : `${unlabelled} without room for a label`}: point at a mark, or see the table.`
  return [joined, unlabelled > 0 ? unlabelledWords : ''].filter((words) => words !== '').join(' ')
}

/** Below the chart: the figures of one circle. Takes the focus when it opens. */
function OpenedGroup({ figures, onClose, children }: { figures: readonly ChartFigure[]; onClose: () => void; children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-label="Opened group" className="mt-1 border-t border-line pt-1">
      <div className="flex items-start justify-between gap-2">
        <h4 ref={heading} tabIndex={-1} className="py-1 text-[0.8125rem] font-semibold">
          {groupWords(figures)}
        </h4>
        <Button look="quiet" onClick={onClose}>
          Close the group
        </Button>
      </div>
      {children}
    </section>
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
