import type { ReactNode } from 'react'
import { LABEL_FONT, LABEL_GAP, type PlacedItem } from '../../select/timeline-layout.ts'
import type { ChartTheme } from '../../ui/chart-theme.ts'

/** A known day is a dot, an uncertain one a span as wide as it is, with soft ends; what a report only mentions is hollow. */
export function EventShape({ item, theme }: { item: PlacedItem; theme: ChartTheme }): ReactNode {
  const { x0, x1, y, shape, events, label } = item
  const background = events.every(({ mentioned }) => mentioned)
  const middle = (x0 + x1) / 2
  return (
    <>
      {shape === 'span' ? (
        <SpanBar item={item} background={background} theme={theme} />
      ) : (
        <circle cx={middle} cy={y} r={events.length > 1 ? 7 : 4.5} fill={background ? theme.surface : theme.ink} stroke={theme.ink} strokeWidth={1.5} />
      )}
      {events.length > 1 && (
        <text x={middle} y={y + 3.5} textAnchor="middle" fontSize={10} fontWeight={600} fill={background || shape === 'span' ? theme.ink : theme.surface}>
          {events.length}
        </text>
      )}
      {label !== '' && (
        <text x={x1 + LABEL_GAP} y={y + 4} fontSize={LABEL_FONT.size} fill={theme.ink}>
          {label}
        </text>
      )}
    </>
  )
}

/** An end that is cut off at the edge of the axis is hard there: it goes on. */
function SpanBar({ item: { x0, x1, y, openLeft, openRight }, background, theme }: { item: PlacedItem; background: boolean; theme: ChartTheme }): ReactNode {
  const paint = `url(#soft-${openLeft ? 'on' : 'end'}-${openRight ? 'on' : 'end'})`
  const look = background ? { fill: theme.surface, stroke: paint, strokeWidth: 1.5 } : { fill: paint }
  const [left, right] = [openLeft ? x0 : x0 + 1, openRight ? x1 : x1 - 1]
  return <path d={`M${left} ${y - 4}H${right}V${y + 4}H${left}Z`} {...look} />
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
          <stop offset={0} stopColor={theme.muted} stopOpacity={left === 'end' ? 0.08 : 0.75} />
          <stop offset={0.35} stopColor={theme.muted} stopOpacity={0.75} />
          <stop offset={0.65} stopColor={theme.muted} stopOpacity={0.75} />
          <stop offset={1} stopColor={theme.muted} stopOpacity={right === 'end' ? 0.08 : 0.75} />
        </linearGradient>
      ))}
    </defs>
  )
}
