import type { ReactNode } from 'react'
import type { TimelineEvent } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { many } from '../../lib/many.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { eventDetails } from '../../select/provenance.ts'
import { isCertain } from '../../select/timeline-layout.ts'
import { boundsOf, inOrder } from '../../select/timeline.ts'

const MOST_TITLES = 5

/** The day it happened and the day it was printed, never confused. */
export function EventTip({ events, index, kept }: { events: readonly TimelineEvent[]; index: BundleIndex; kept: ReadonlySet<string> }): ReactNode {
  const [event] = events
  if (event === undefined) return null
  if (events.length > 1) {
    return (
      <>
        <p className="font-semibold">{`${events.length} events, ${formatBounds(boundsOf(events), 'short')}`}</p>
        {!isCertain(events) && <p className="text-muted">Not all of them have a known day of their own.</p>}
        <ul className="mt-1 grid grid-cols-[auto_1fr] gap-x-2">
          {inOrder(events).slice(0, MOST_TITLES).map((one) => (
            <li key={one.id} className="contents">
              <span className="text-muted">{formatBounds(one, 'short')}</span>
              <span className="line-clamp-1">{one.title}</span>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-muted">{`${events.length > MOST_TITLES ? `and ${events.length - MOST_TITLES} more; ` : ''}click to list them`}</p>
      </>
    )
  }
  const { happened, reported, isAhead, mentionedAs, sources, titles } = eventDetails(event, index, kept)
  const isSpan = event.earliest !== event.latest
  return (
    <>
      <p className="font-semibold">{event.title}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-2 text-muted">
        <dt>{isAhead ? 'Expected' : 'Happened'}</dt>
        <dd className="text-ink">{happened}</dd>
        <dt>Reported</dt>
        <dd className="text-ink">{reported}</dd>
      </dl>
      {event.untold ? (
        <p className="mt-1 text-muted">No report says when; it stands at the day of the report.</p>
      ) : (
        isSpan && <p className="mt-1 text-muted">The text names no single day: it happened within these days, or lasted through them.</p>
      )}
      {titles.length > 0 && (
        <ul className="mt-1 list-disc pl-4">
          {titles.slice(0, MOST_TITLES).map((title) => (
            <li key={title} className="line-clamp-1">
              {title}
            </li>
          ))}
          {titles.length > MOST_TITLES && <li>{`and ${titles.length - MOST_TITLES} more`}</li>}
        </ul>
      )}
      {event.mentionedBy.length > 0 && <p className="mt-1 text-muted">{`Recalled or foretold in ${many(event.mentionedBy.length, 'other report')}`}</p>}
      <p className="mt-1 text-muted">{mentionedAs === null ? sources : `${mentionedAs === 'ahead' ? 'Ahead of the reports' : 'Background'}, mentioned in ${sources}`}</p>
    </>
  )
}
