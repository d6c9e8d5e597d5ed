import type { ReactNode } from 'react'
import type { Article } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { eventOf } from '../../select/event-of.ts'
import { publishedLabel } from '../../select/feed.ts'
import { sourceOf } from '../../select/source-of.ts'

/** When it happened, which other reports tell of it, and the rest of its story. */
export function Event({ article, index, onOpen }: { article: Article; index: BundleIndex; onOpen: (article: string, mark: string | null) => void }): ReactNode {
  const told = eventOf(article, index)
  if (told === null) return null
  const { happened, alsoTold, around } = told
  const others = alsoTold.length === 1 ? 'one other report' : `${alsoTold.length} other reports`
  return (
    <>
      <h3 className="mt-6 font-semibold">Event</h3>
      <div className="mt-2 space-y-2 text-[0.8125rem]">
        <p>{`${happened.startsWith('day') ? `D${happened.slice(1)}` : happened}${alsoTold.length === 0 ? '; told by this report alone' : `; told by ${others} too`}`}</p>
        {alsoTold.length > 0 && (
          <ul aria-label="Also told by" className="space-y-1">
            {alsoTold.map((other) => (
              <Line key={other.id} headline={other.headline} note={`${sourceOf(other, index)}, ${publishedLabel(other)}`} onClick={() => onOpen(other.id, null)} />
            ))}
          </ul>
        )}
        {around.length > 0 && (
          <>
            <p className="text-muted">In the same story</p>
            <ul aria-label="In the same story" className="space-y-1">
              {around.map(({ event, happened, article: first }) => (
                <Line key={event.id} headline={event.title} note={`${happened}${event.articles.length > 1 ? `, ${event.articles.length} reports` : ''}`} onClick={() => onOpen(first.id, null)} />
              ))}
            </ul>
          </>
        )}
      </div>
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
