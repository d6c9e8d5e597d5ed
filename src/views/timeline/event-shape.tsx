import type { ReactNode } from 'react'
import { COUNT_FONT, INSET, isCertain, LABEL_FONT, LABEL_GAP, type PlacedItem } from '../../select/timeline-layout.ts'
import type { ChartTheme } from '../../ui/chart-theme.ts'

/** A known day is a dot, one with a ring where only the report has a day; an uncertain one a span as wide as it is, with soft ends; what a report only mentions is hollow, with an angle to the right where it is still to come. A group is as sure as all that it counts: else its outline is dashed. */
export function EventShape({ item, isAhead, theme }: { item: PlacedItem; isAhead: boolean; theme: ChartTheme }): ReactNode {
  const { x0, x1, y, shape, events, label, side } = item
  const background = events.every(({ mentioned }) => mentioned)
  const untold = events.every(({ untold }) => untold)
  const isGroup = events.length > 1
  const isSolid = isGroup ? isCertain(events) : !background && !untold
  const middle = (x0 + x1) / 2
  return (
    <>
      {shape === 'span' ? (
        <SpanBar item={item} background={background} theme={theme} />
      ) : (
        <rect {...dotOf(item)} fill={isSolid ? theme.ink : theme.surface} stroke={theme.ink} strokeWidth={1.5} {...(isGroup && !isSolid && !background ? { strokeDasharray: DASHES, 'data-unsure': true } : {})} />
      )}
      {untold && !isGroup && shape !== 'span' && <circle cx={middle} cy={y} r={CORE} fill={theme.ink} />}
      {isAhead && !isGroup && (
        <g data-ahead>
          <AheadMark x={middle} y={y} stroke={theme.ink} />
        </g>
      )}
      {isGroup && side !== 'inside' && (
        <text x={middle} y={y + 3.5} textAnchor="middle" fontSize={COUNT_FONT.size} fontWeight={COUNT_FONT.weight} fill={isSolid && shape !== 'span' ? theme.surface : theme.ink}>
          {events.length}
        </text>
      )}
      {label !== '' && (
        <text x={LABEL_X[side](item)} y={y + 4} textAnchor={side === 'left' ? 'end' : 'start'} fontSize={LABEL_FONT.size} fill={theme.ink}>
          {label}
        </text>
      )}
    </>
  )
}

/** Of a group in which some day is not known. */
export const DASHES = '3 2'
const RADIUS = { one: 4.5, group: 7 }
const CORE = 2

/** Round; a group's is drawn out to its width. */
function dotOf({ x0, x1, y, events }: PlacedItem): { x: number; y: number; width: number; height: number; rx: number } {
  const rx = events.length > 1 ? RADIUS.group : RADIUS.one
  const width = events.length > 1 ? Math.max(2 * rx, x1 - x0) : 2 * rx
  return { x: (x0 + x1 - width) / 2, y: y - rx, width, height: 2 * rx, rx }
}

const LABEL_X: Record<PlacedItem['side'], (item: PlacedItem) => number> = {
  right: ({ x1 }) => x1 + LABEL_GAP,
  left: ({ x0 }) => x0 - LABEL_GAP,
  inside: ({ x0 }) => x0 + INSET,
}
const HALF = 8
const LINE = 1.5

/** A faint band on a thin line, or between two where it is background, that fades out where its ends are; where it goes on beyond the axis, an angle says so. */
function SpanBar({ item: { x0, x1, y, openLeft, openRight }, background, theme }: { item: PlacedItem; background: boolean; theme: ChartTheme }): ReactNode {
  const paint = `url(#soft-${openLeft ? 'on' : 'end'}-${openRight ? 'on' : 'end'})`
  const box = { x: x0, width: x1 - x0, fill: paint }
  return (
    <>
      <rect {...box} y={y - HALF} height={2 * HALF} opacity={background ? 0.14 : 0.38} />
      {background && <rect {...box} y={y - HALF} height={LINE} />}
      <rect {...box} y={y + HALF - LINE} height={LINE} />
      {openLeft && <Angle x={x0 + 3} y={y} towards={3} theme={theme} />}
      {openRight && <Angle x={x1 - 3} y={y} towards={-3} theme={theme} />}
    </>
  )
}

function Angle({ x, y, towards, theme }: { x: number; y: number; towards: number; theme: ChartTheme }): ReactNode {
  return <path d={`M${x + towards} ${y - 3}L${x} ${y}L${x + towards} ${y + 3}`} fill="none" stroke={theme.muted} strokeWidth={1.5} />
}

/** What is still to come. */
export function AheadMark({ x, y, stroke }: { x: number; y: number; stroke: string }): ReactNode {
  return <path d={`M${x - 1.25} ${y - 2.5}L${x + 1.5} ${y}L${x - 1.25} ${y + 2.5}`} fill="none" stroke={stroke} strokeWidth={1.5} />
}

const ENDS = [
  { left: 'end', right: 'end' },
  { left: 'on', right: 'end' },
  { left: 'end', right: 'on' },
  { left: 'on', right: 'on' },
] as const

/** The paints of spans, to be drawn once beside them. */
export function SoftEnds({ theme }: { theme: ChartTheme }): ReactNode {
  return (
    <defs>
      {ENDS.map(({ left, right }) => (
        <linearGradient key={`${left}-${right}`} id={`soft-${left}-${right}`}>
          <stop offset={0} stopColor={theme.muted} stopOpacity={left === 'end' ? 0 : 0.9} />
          <stop offset={0.3} stopColor={theme.muted} stopOpacity={0.9} />
          <stop offset={0.7} stopColor={theme.muted} stopOpacity={0.9} />
          <stop offset={1} stopColor={theme.muted} stopOpacity={right === 'end' ? 0 : 0.9} />
        </linearGradient>
      ))}
    </defs>
  )
}
