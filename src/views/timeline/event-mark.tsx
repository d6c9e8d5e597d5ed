import type { KeyboardEvent, ReactNode } from 'react'
import type { PlacedItem } from '../../select/timeline-layout.ts'
import type { TipHandlers } from '../../ui/tip.tsx'

export interface EventMarkProps extends TipHandlers {
  item: PlacedItem
  name: string
  selected: boolean
  /** The one that Tab reaches; the arrow keys move it. */
  tabbable: boolean
  onOpen: () => void
  onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
}

/** A known day is a dot, an uncertain one a span with soft ends; what a report only mentions is hollow. */
export function EventMark({ item, name, selected, tabbable, onOpen, onKeyDown, ...tip }: EventMarkProps): ReactNode {
  const { x0, x1, y, shape, events, label } = item
  const background = events.every(({ mentioned }) => mentioned)
  const open = (event: KeyboardEvent<SVGGElement>): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return onKeyDown(event)
    event.preventDefault()
    onOpen()
  }
  return (
    <g
      role="button"
      tabIndex={tabbable ? 0 : -1}
      data-event={events[0]?.id}
      aria-label={name}
      aria-pressed={selected}
      onClick={onOpen}
      onKeyDown={open}
      className={`cursor-pointer outline-none [&:focus-visible>.ring]:stroke-accent ${selected ? 'text-accent' : 'text-ink hover:text-accent'}`}
      {...tip}
    >
      <rect className="ring" x={x0 - 3} y={y - 9} width={x1 - x0 + 6} height={18} rx={9} fill="transparent" stroke="transparent" strokeWidth={2} />
      {shape === 'span' ? (
        <rect
          x={x0}
          y={y - 4}
          width={x1 - x0}
          height={8}
          rx={4}
          fill={background ? 'url(#soft-hollow)' : 'url(#soft)'}
          stroke={background ? 'currentColor' : 'none'}
          strokeDasharray="2 3"
        />
      ) : (
        <circle
          cx={(x0 + x1) / 2}
          cy={y}
          r={events.length > 1 ? 7 : 4.5}
          fill={background ? 'var(--card)' : 'currentColor'}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      )}
      {events.length > 1 && (
        <text x={(x0 + x1) / 2} y={y + 3.5} textAnchor="middle" fontSize={10} fontWeight={600} fill={background ? 'currentColor' : 'var(--card)'}>
          {events.length}
        </text>
      )}
      {label !== '' && (
        <text x={x1 + 5} y={y + 4} fontSize={12} fill="currentColor">
          {label}
        </text>
      )}
    </g>
  )
}

/** Uncertain ends fade out. */
export function SoftEnds(): ReactNode {
  return (
    <defs>
      <linearGradient id="soft">
        <stop offset="0" stopColor="var(--edge)" stopOpacity="0.15" />
        <stop offset="0.3" stopColor="var(--edge)" stopOpacity="0.9" />
        <stop offset="0.7" stopColor="var(--edge)" stopOpacity="0.9" />
        <stop offset="1" stopColor="var(--edge)" stopOpacity="0.15" />
      </linearGradient>
      <linearGradient id="soft-hollow">
        <stop offset="0" stopColor="var(--card)" stopOpacity="0" />
        <stop offset="0.5" stopColor="var(--card)" />
        <stop offset="1" stopColor="var(--card)" stopOpacity="0" />
      </linearGradient>
    </defs>
  )
}
