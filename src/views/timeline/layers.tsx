import type { ReactNode } from 'react'
import { ellipsize } from '../../lib/text-metrics.ts'
import { LABEL_FONT, type PlacedItem, type PlacedLane, type Tick } from '../../select/timeline-layout.ts'
import type { ChartTheme } from '../../ui/chart-theme.ts'

/** Room for a lane's name, CSS px; on narrow drawings the names stand above their lanes instead. */
const NAMES = 168
const NARROW = 560
export const AXIS_HEIGHT = 18

/** Where names end and the time axis runs, CSS px. */
export interface Columns {
  names: number
  plot: number
  /** Room above each lane for its name. */
  heading: number
}

export function columnsOf(width: number): Columns {
  const names = width < NARROW ? 0 : NAMES
  return { names, plot: Math.max(120, width - names - 4), heading: names === 0 ? 16 : 0 }
}

interface LayerProps {
  columns: Columns
  ticks: readonly Tick[]
  theme: ChartTheme
  /** By so many CSS px to the right, and cut at the plot's edges. */
  moved?: { by: number; clip: string } | null
}

/** What stands along time, where the plot begins. */
function Along({ names, moved, children }: { names: number; moved: LayerProps['moved']; children: ReactNode }): ReactNode {
  if (moved == null) return <g transform={`translate(${names} 0)`}>{children}</g>
  return (
    <g transform={`translate(${names} 0)`} clipPath={`url(#${moved.clip})`}>
      <g transform={`translate(${moved.by} 0)`}>{children}</g>
    </g>
  )
}

/** The lanes with their names and what stands in them. */
export function Lanes({
  lanes,
  columns: { names, plot },
  ticks,
  theme,
  moved,
  draw,
}: LayerProps & { lanes: readonly PlacedLane[]; draw: (item: PlacedItem) => ReactNode }): ReactNode {
  const height = heightOf(lanes)
  return (
    <>
      <Along {...{ names, moved }}>
        {ticks.map(({ x, major }) => (
          <line key={x} x1={x} x2={x} y2={height} stroke={theme.line} {...(major ? {} : { strokeDasharray: '1 3' })} />
        ))}
      </Along>
      {lanes.map(({ lane, top, height, items }) => (
        <g key={lane.topic} role="group" aria-label={`${lane.label}: ${lane.events.length}`}>
          <line x1={0} x2={names + plot} y1={top + height} y2={top + height} stroke={theme.line} />
          <text x={0} y={names === 0 ? top + 13 : top + height / 2 + 4} fontSize={LABEL_FONT.size} fill={theme.muted}>
            <title>{lane.label}</title>
            {names === 0 ? lane.label : ellipsize(lane.label, names - 8, LABEL_FONT)}
          </text>
          <Along {...{ names, moved }}>{items.map(draw)}</Along>
        </g>
      ))}
    </>
  )
}

export function Axis({ columns: { names }, ticks, theme, moved }: LayerProps): ReactNode {
  return (
    <Along {...{ names, moved }}>
      {ticks.map(({ x, label }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <line y2={4} stroke={theme.line} />
          <text x={3} y={13} fontSize={11} fill={theme.muted}>
            {label}
          </text>
        </g>
      ))}
    </Along>
  )
}

export function heightOf(lanes: readonly PlacedLane[]): number {
  const last = lanes.at(-1)
  return last === undefined ? 0 : last.top + last.height
}
