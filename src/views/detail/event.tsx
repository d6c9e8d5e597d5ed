import type { ReactNode } from 'react'
import type { Article } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { eventOf, type OtherEvent } from '../../select/event-of.ts'
import { publishedLabel } from '../../select/feed.ts'
import { sourceOf } from '../../select/source-of.ts'

/** When it happened, which other reports tell of it, and the rest of its story. */
export function Event({ article, index, onOpen }: { article: Article; index: BundleIndex; onOpen: OnOpen }): ReactNode {
  const told = eventOf(article, index)
  if (told === null) return null
  const { happened, alsoTold, recalledIn, around, recalls } = told
  const others = alsoTold.length === 1 ? 'one other report' : `${alsoTold.length} other reports`
  return (
    <>
      <h3 className="mt-6 font-semibold">Event</h3>
      <div className="mt-2 space-y-2 text-[0.8125rem]">
        <p>{`${happened.startsWith('day') ? `D${happened.slice(1)}` : happened}${alsoTold.length === 0 ? '; told by this report alone' : `; told by ${others} too`}`}</p>
        <Reports label="Also told by" reports={alsoTold} isTitled={false} index={index} onOpen={onOpen} />
        <Reports label="Recalled or foretold in" reports={recalledIn} isTitled index={index} onOpen={onOpen} />
        <Events label="In the same story" events={around} onOpen={onOpen} />
        <Events label="Recalls or foretells" events={recalls.filter(({ event }) => !around.some((other) => other.event === event))} onOpen={onOpen} />
      </div>
    </>
  )
}

type OnOpen = (article: string, mark: string | null) => void

function Reports({ label, reports, isTitled, index, onOpen }: { label: string; reports: readonly Article[]; isTitled: boolean; index: BundleIndex; onOpen: OnOpen }): ReactNode {
  if (reports.length === 0) return null
  return (
    <>
      {isTitled && <p className="text-muted">{label}</p>}
      <ul aria-label={label} className="space-y-1">
        {reports.map((other) => (
          <Line key={other.id} headline={other.headline} note={`${sourceOf(other, index)}, ${publishedLabel(other)}`} onClick={() => onOpen(other.id, null)} />
        ))}
      </ul>
    </>
  )
}

function Events({ label, events, onOpen }: { label: string; events: readonly OtherEvent[]; onOpen: OnOpen }): ReactNode {
  if (events.length === 0) return null
  return (
    <>
      <p className="text-muted">{label}</p>
      <ul aria-label={label} className="space-y-1">
        {events.map(({ event, happened, article: first }) => (
          <Line key={event.id} headline={event.title} note={`${happened}${event.articles.length > 1 ? `, ${event.articles.length} reports` : ''}`} onClick={() => onOpen(first.id, null)} />
        ))}
      </ul>
    </>
  )
}

function Line({ headline, note, onClick }: { headline: string; note: string; onClick: () => void }): ReactNode {
  return (
    <li>
      <button type="button" onClick={onClick} className="text-left hover:text-accent hover:underline">
        {headline} <span className="text-muted">{note}</span>
      </button>
    </li>
  )
}
