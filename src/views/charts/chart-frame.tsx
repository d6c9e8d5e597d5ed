import { createContext, use, useMemo, type ReactNode } from 'react'
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { CHART_FONT, type ChartTheme } from '../../ui/chart-theme.ts'
import type { Box } from './place-labels.ts'

export interface FrameTick {
  x: number
  label: string
  year: string | null
  /** Words without a stroke, of the days between two. */
  isBare?: boolean
}

export interface Frame {
  width: number
  height: number
  plot: Box
  /** The values at the plot's bottom and top. */
  yBottom: number
  yTop: number
  /** Px: where 0 is, when that is not the bottom. */
  zero: number | null
  yTicks: readonly { y: number; label: string }[]
  time: { left: number; right: number; ticks: readonly FrameTick[] } | null
  /** "Undated", if not labelled otherwise. */
  undated: { left: number; right: number; label?: string } | null
}

/** A mark's place in pixels across and in values up; `key` names it. */
export interface FramePoint {
  key: string
  x: number
  y: number
}

/**
 * Axes, grid and columns around points that are placed already. Across, the scale is pixels: time and the undated column
 * share the plot, and a day has no place in the latter. Every layer is drawn in source order, at once, at a fixed size.
 */
export function ChartFrame<T extends FramePoint>({
  frame,
  theme,
  points,
  draw,
  under,
  over,
  label,
}: {
  frame: Frame
  theme: ChartTheme
  points: readonly T[]
  draw: (point: T) => ReactNode
  under?: ReactNode
  over?: ReactNode
  /** The accessible name of the drawing. */
  label: string
}): ReactNode {
  const { width, height, plot, yBottom, yTop, yTicks } = frame
  const drawn = points.map(draw)
  // The library freezes what it is given and all that hangs on it: so it gets numbers alone.
  const data = useMemo(() => points.map(({ key, x, y }) => ({ key, x, y })), [points])
  return (
    <Drawn value={drawn}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom }}
        accessibilityLayer={false}
        role="group"
        aria-label={label}
        style={{ fontFamily: CHART_FONT, overflow: 'visible' }}
      >
        <CartesianGrid
          vertical={false}
          horizontal={yTicks.length > 0}
          horizontalPoints={yTicks.map(({ y }) => y)}
          horizontalCoordinatesGenerator={noLines}
          verticalCoordinatesGenerator={noLines}
          stroke={theme.line}
          zIndex={0}
        />
        <XAxis type="number" dataKey="x" domain={[plot.left, plot.right]} hide />
        <YAxis type="number" dataKey="y" domain={[yBottom, yTop]} hide />
        <ValueAxis frame={frame} theme={theme} />
        {under}
        <Axes frame={frame} theme={theme} />
        <Scatter
          data={data}
          isAnimationActive={false}
          zIndex={0}
          shape={DrawnPoint}
        />
        {over}
      </ScatterChart>
    </Drawn>
  )
}

/** Without it the library lays ticks that nobody sees, and measures their words in the page. */
function noLines(): number[] {
  return []
}

/** The points' drawings, by index: recharts would mount a shape anew whenever the function that makes it is another. */
const Drawn = createContext<readonly ReactNode[]>([])

function DrawnPoint({ index }: { index: number }): ReactNode {
  return use(Drawn)[index]
}

/** The values beside the grid. */
export function ValueAxis({ frame: { plot, yTicks }, theme }: { frame: Pick<Frame, 'plot' | 'yTicks'>; theme: ChartTheme }): ReactNode {
  return (
    <g fontSize={12} fill={theme.muted} textAnchor="end">
      {yTicks.map(({ y, label }) => (
        <text key={label} x={plot.left - 8} y={y + 4}>
          {label}
        </text>
      ))}
    </g>
  )
}

/** What the marks stand on; where values fall below 0, that is a line of its own. */
export function Axes({ frame: { plot, zero, time, undated }, theme }: { frame: Pick<Frame, 'plot' | 'zero' | 'time' | 'undated'>; theme: ChartTheme }): ReactNode {
  const base = zero === null ? theme.ink : theme.line
  return (
    <>
      {zero !== null && <line x1={plot.left} x2={plot.right} y1={zero} y2={zero} stroke={theme.ink} />}
      {time !== null && <TimeAxis {...time} y={plot.bottom} base={base} theme={theme} />}
      {undated !== null && <UndatedColumn {...undated} plot={plot} beside={time !== null} base={base} theme={theme} />}
    </>
  )
}

function TimeAxis({ left, right, ticks, y, base, theme }: NonNullable<Frame['time']> & { y: number; base: string; theme: ChartTheme }): ReactNode {
  return (
    <g fontSize={12} fill={theme.muted} textAnchor="middle">
      <line x1={left} x2={right} y1={y} y2={y} stroke={base} />
      {ticks.map(({ x, label, year, isBare = false }) => (
        <g key={`${x} ${label}`}>
          {!isBare && <line x1={x} x2={x} y1={y} y2={y + 5} stroke={theme.ink} />}
          {label !== '' && (
            <text x={x} y={y + 18}>
              {label}
            </text>
          )}
          {year !== null && (
            <text x={x} y={y + 32}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** What has no day stands here, beside the time axis and never on it. */
function UndatedColumn({
  left,
  right,
  label = 'Undated',
  plot,
  beside,
  base,
  theme,
}: NonNullable<Frame['undated']> & { plot: Box; beside: boolean; base: string; theme: ChartTheme }): ReactNode {
  return (
    <g>
      {beside && (
        <line x1={left - 6} x2={left - 6} y1={4} y2={plot.bottom} stroke={theme.muted} strokeDasharray="2 3" />
      )}
      <line x1={left} x2={right} y1={plot.bottom} y2={plot.bottom} stroke={base} />
      <text x={left + 4} y={14} fontSize={12} fontWeight={600} fill={theme.muted}>
        {label}
      </text>
    </g>
  )
}
