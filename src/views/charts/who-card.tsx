import { useMemo, type ReactNode } from 'react'
import { countedWho, WHO_TITLE, type WhoChart } from '../../select/chart-who.ts'
import { onlyDenies } from '../../select/denials.ts'
import { qualifierWord } from '../../select/format-figure.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { WhenNear } from '../../ui/when-near.tsx'
import { Card, CARD_INSET, CardTable } from './card.tsx'
import { exportableWho } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { FigureCell } from './figure-cell.tsx'
import { placeWho } from './place-who.ts'
import { useMarkActions } from './use-mark-actions.tsx'
import { WhoDrawing } from './who-drawing.tsx'

/** What a page of paper holds below a card's heading, CSS px. */
const PAPER = 880

export function WhoCard({ chart, width, selection, compiledFrom, onOpenClaim }: ChartsProps & { chart: WhoChart; width: number }): ReactNode {
  const placed = useMemo(() => placeWho(chart, Math.floor(width) - CARD_INSET), [chart, width])
  const exportable = useMemo(() => exportableWho(chart, selection, compiledFrom), [chart, selection, compiledFrom])
  const { actions, tip } = useMarkActions(selection.index, onOpenClaim)
  return (
    <Card
      id={exportable.id}
      title={WHO_TITLE}
      unit="figures by measure and speaker"
      note={`${countedWho(chart)}. A figure that two speakers give stands under both.`}
      drawing={
        <>
          <WhenNear height={placed.height} of={placed}>
            {() => <WhoDrawing placed={placed} theme={PAGE_THEME} actions={actions} />}
          </WhenNear>
          {tip}
        </>
      }
      table={<WhoTable chart={chart} onOpenClaim={onOpenClaim} />}
      tools={<ExportMenu chart={exportable} title={WHO_TITLE} />}
      isTall={placed.height > PAPER}
    />
  )
}

function WhoTable({ chart, onOpenClaim }: { chart: WhoChart; onOpenClaim: (claimId: string) => void }): ReactNode {
  return (
    <CardTable
      name={WHO_TITLE}
      columns={['Said or denied by', 'Measure', 'Figure', 'How sure', 'Status', 'As of', 'Sources']}
      rows={chart.rows.flatMap(({ measure, title, cells }) => cells.flatMap(({ speaker, figures }) => figures.map((figure) => ({ measure, title, speaker, figure }))))}
      row={({ measure, title, speaker, figure }) => (
        <tr key={`${measure} ${speaker.id} ${figure.claim.id}`} className="border-b border-line align-top">
          <th scope="row" className="py-1.5 pr-3 font-normal">
            {onlyDenies(speaker.id, figure.claim) ? `${speaker.name} (denies it)` : speaker.name}
          </th>
          <td className="py-1.5 pr-3">{title}</td>
          <td className="py-1.5 pr-3">
            <FigureCell figure={figure} onOpenClaim={onOpenClaim} />
          </td>
          <td className="py-1.5 pr-3">{qualifierWord(figure.claim.qualifier)}</td>
          <td className="py-1.5 pr-3">{figure.standing}</td>
          <td className="py-1.5 pr-3">{figure.when}</td>
          <td className="py-1.5">{figure.sources}</td>
        </tr>
      )}
    />
  )
}
