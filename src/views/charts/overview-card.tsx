import { useMemo, type ReactNode } from 'react'
import { countedOverview, OVERVIEW_TITLE, type Overview } from '../../select/chart-overview.ts'
import { countedFigures } from '../../select/chart-series.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { WhenNear } from '../../ui/when-near.tsx'
import { Card, CARD_INSET, CardTable } from './card.tsx'
import { exportableOverview } from './chart-export.tsx'
import type { ChartsProps } from './charts-props.ts'
import { ExportMenu } from './export-menu.tsx'
import { FigureCell } from './figure-cell.tsx'
import { OverviewDrawing } from './overview-drawing.tsx'
import { placeOverview } from './place-overview.ts'

export function OverviewCard({ chart, width, selection, compiledFrom, onOpenClaim, onOpenChart }: ChartsProps & { chart: Overview; width: number }): ReactNode {
  const placed = useMemo(() => placeOverview(chart, Math.floor(width) - CARD_INSET), [chart, width])
  const exportable = useMemo(() => exportableOverview(chart, selection, compiledFrom), [chart, selection, compiledFrom])
  return (
    <Card
      id={exportable.id}
      title={OVERVIEW_TITLE}
      unit={null}
      note={`${countedOverview(chart)}. Each stands at its own scale; below a title, its latest figure (done before planned), else its largest.`}
      drawing={
        <WhenNear height={placed.height} of={placed}>
          {() => <OverviewDrawing placed={placed} theme={PAGE_THEME} {...(onOpenChart === undefined ? {} : { onOpen: onOpenChart })} />}
        </WhenNear>
      }
      table={<OverviewTable chart={chart} onOpenClaim={onOpenClaim} />}
      tools={<ExportMenu chart={exportable} title={OVERVIEW_TITLE} />}
    />
  )
}

function OverviewTable({ chart, onOpenClaim }: { chart: Overview; onOpenClaim: (claimId: string) => void }): ReactNode {
  return (
    <CardTable
      name={OVERVIEW_TITLE}
      columns={['Series', 'Figures', 'Latest, else largest', 'As of', 'Said by', 'Sources']}
      rows={chart.panels}
      row={({ chart: series, title, leading }) => (
        <tr key={series.id} className="border-b border-line align-top">
          <th scope="row" className="py-1.5 pr-3 font-normal">
            {title}
          </th>
          <td className="py-1.5 pr-3">{countedFigures(series)}</td>
          <td className="py-1.5 pr-3">
            <FigureCell figure={leading} text={leading.claim.status === 'actual' ? leading.words : `${leading.words}, ${leading.standing}`} onOpenClaim={onOpenClaim} />
          </td>
          <td className="py-1.5 pr-3">{leading.when}</td>
          <td className="py-1.5 pr-3">{leading.who}</td>
          <td className="py-1.5">{leading.sources}</td>
        </tr>
      )}
    />
  )
}
