import type { ReactNode } from 'react'
import { textWidth } from '../../lib/text-metrics.ts'
import { CHART_FONT, type ChartTheme } from '../../ui/chart-theme.ts'
import type { TipHandlers } from '../../ui/tip.tsx'
import { useGridKeys } from '../../ui/use-grid-keys.ts'
import type { HeatCell, PlacedHeat } from './place-heat.ts'
import { NOTE_FONT } from './place-labels.ts'

export interface HeatActions {
  onOpen: (cell: HeatCell) => void
  tip: (cell: HeatCell) => TipHandlers
}

/** Reports by topic and month: the number in each cell, a darker step for more. */
export function HeatDrawing({ placed, theme, actions }: { placed: PlacedHeat; theme: ChartTheme; actions?: HeatActions }): ReactNode {
  const { width, height, columns, undated, all, rows, cells } = placed
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} role="group" aria-label="Reports by topic and month" data-grid="">
      <g fontSize={NOTE_FONT.size}>
        <g fill={theme.muted} textAnchor="middle">
          {columns.map(({ x, label, year }) => (
            <g key={x}>
              <text x={x} y={year === null ? 30 : 16}>
                {label}
              </text>
              {year !== null && (
                <text x={x} y={30}>
                  {year}
                </text>
              )}
            </g>
          ))}
        </g>
        {undated !== null && <UndatedHead undated={undated} height={height} theme={theme} />}
        <text x={all.x} y={30} textAnchor="end" fill={theme.muted}>
          All
        </text>
        {rows.map(({ label, x, y, anchor, total, totalY }) => (
          <g key={y}>
            {/* Where names stand above their cells, the divider ends at them. */}
            {anchor === 'start' && <rect x={x} y={y - NOTE_FONT.size} width={textWidth(label, NOTE_FONT) + 4} height={NOTE_FONT.size + 4} fill={theme.surface} />}
            <text x={x} y={y} textAnchor={anchor} fill={theme.ink}>
              {label}
            </text>
            <text x={all.x} y={totalY} textAnchor="end" fill={theme.muted}>
              {total}
            </text>
          </g>
        ))}
        {actions === undefined ? cells.map((cell) => <Cell key={`${cell.row},${cell.column}`} cell={cell} theme={theme} />) : <Cells cells={cells} theme={theme} actions={actions} />}
      </g>
    </svg>
  )
}

function UndatedHead({ undated: { left, right, x, label }, height, theme }: { undated: NonNullable<PlacedHeat['undated']>; height: number; theme: ChartTheme }): ReactNode {
  return (
    <g>
      <line x1={x} x2={x} y1={4} y2={height} stroke={theme.muted} strokeDasharray="2 3" />
      <text x={(left + right) / 2} y={30} textAnchor="middle" fontWeight={600} fill={theme.muted}>
        {label}
      </text>
    </g>
  )
}

function Cells({ cells, theme, actions }: { cells: readonly HeatCell[]; theme: ChartTheme; actions: HeatActions }): ReactNode {
  const keys = useGridKeys(cells)
  return cells.map((cell) => (
    <g
      key={`${cell.row},${cell.column}`}
      role="button"
      data-cell={`${cell.row},${cell.column}`}
      tabIndex={keys.tabIndex(cell)}
      aria-label={`${cellWords(cell)}; filter by it`}
      className="cursor-pointer"
      onFocus={() => keys.onFocus(cell)}
      onClick={() => actions.onOpen(cell)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          actions.onOpen(cell)
        } else keys.onKeyDown(event, cell)
      }}
      {...actions.tip(cell)}
    >
      <Cell cell={cell} theme={theme} />
    </g>
  ))
}

/** "Leaflets, June 2025: 3 reports" */
export function cellWords({ label, bin, count }: HeatCell): string {
  return `${label}, ${bin?.label ?? 'undated'}: ${count} ${count === 1 ? 'report' : 'reports'}`
}

function Cell({ cell: { left, right, top, bottom, count, step, numbered }, theme }: { cell: HeatCell; theme: ChartTheme }): ReactNode {
  const paint = theme.ramp[step]
  return (
    <>
      <rect x={left} y={top} width={right - left} height={bottom - top} rx={2} fill={paint?.fill} />
      {numbered && (
        <text x={(left + right) / 2} y={(top + bottom) / 2 + 4} textAnchor="middle" fontWeight={600} fill={paint?.ink}>
          {count}
        </text>
      )}
    </>
  )
}
