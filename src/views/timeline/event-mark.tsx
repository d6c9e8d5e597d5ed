import type { KeyboardEvent, ReactNode } from 'react'
import type { PlacedItem } from '../../select/timeline-layout.ts'
import { PAGE_THEME, type ChartTheme } from '../../ui/chart-theme.ts'
import type { TipHandlers } from '../../ui/tip.tsx'
import { EventShape } from './event-shape.tsx'

export interface EventMarkProps extends TipHandlers {
  item: PlacedItem
  name: string
  isAhead: boolean
  selected: boolean
  /** The one that Tab reaches; the arrow keys move it. */
  tabbable: boolean
  onOpen: () => void
  onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
}

/** Takes its colour from the text's, which tells hover and selection. */
const THEME: ChartTheme = { ...PAGE_THEME, ink: 'currentColor' }

/** One event or a counted group of them, to be opened by pointer or key. */
export function EventMark({ item, name, isAhead, selected, tabbable, onOpen, onKeyDown, ...tip }: EventMarkProps): ReactNode {
  const { x0, x1, y, events } = item
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
      <EventShape item={item} isAhead={isAhead} theme={THEME} />
    </g>
  )
}
