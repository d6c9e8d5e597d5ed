import type { ReactNode } from 'react'
import type { TimelineEvent } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { eventDetails } from '../../select/provenance.ts'

export interface EventListProps {
  label: string
  events: readonly TimelineEvent[]
  index: BundleIndex
  onOpen: (event: TimelineEvent) => void
}

/** Events as a list: the trays', and the timeline's for those who don't see the drawing. */
export function EventList({ label, events, index, onOpen }: EventListProps): ReactNode {
  return (
    <ul aria-label={label} className="text-[0.8125rem]">
      {events.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onOpen(event)} className="block w-full rounded-sm px-1 py-1 text-left hover:bg-sunken">
              <span className="line-clamp-2">{event.title}</span>
              <span className="text-xs text-muted">{whenTold(event, index)}</span>
            </button>
          </li>
      ))}
    </ul>
  )
}

/** Empty where neither day is known: the list's own title says so. What is known from one side only is no day on which it happened. */
function whenTold(event: TimelineEvent, index: BundleIndex): string {
  const { happened, reported, isSameDay, isAhead, mentionedAs } = eventDetails(event, index)
  const isOpen = event.earliest === null || event.latest === null
  // Said once where both are the same; the report's says how it is known.
  const day = isSameDay ? reported : happened
  const told = event.untold || isOpen ? day : `${isAhead ? 'expected' : isSameDay ? 'happened and reported' : 'happened'} ${day}`
  const known = [event.earliest === null && event.latest === null ? '' : told, reported === 'undated' || isSameDay ? '' : `reported ${reported}`]
  return known.filter((part) => part !== '').join('; ') + (mentionedAs === null ? '' : ` (${mentionedAs})`)
}
