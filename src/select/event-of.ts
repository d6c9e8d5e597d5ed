import type { Article, TimelineEvent } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'
import { eventDetails } from './provenance.ts'

/** What a report tells, by whom else it is told, and what led to it or followed. */
export interface ToldEvent {
  /** "17 June 2025", "day not known" */
  happened: string
  /** Other reports of the same event, in the bundle's order. */
  alsoTold: readonly Article[]
  /** Reports of other news that go back to it, or foretold it. */
  recalledIn: readonly Article[]
  /** The other events of its story, in order of time; and events of other reports that this one goes back to, or foretells. */
  around: readonly OtherEvent[]
  recalls: readonly OtherEvent[]
}

/** An event with its first report. */
export interface OtherEvent {
  event: TimelineEvent
  happened: string
  article: Article
}

/** The event that an article tells as its news; null where it tells none. */
export function eventOf({ id, duplicateOf }: Article, index: BundleIndex): ToldEvent | null {
  const told = index.bundle.events.find(({ mentioned, articles }) => !mentioned && articles.includes(duplicateOf ?? id))
  if (told === undefined) return null
  const own = duplicateOf ?? id
  const articlesOf = (ids: readonly string[]): Article[] => ids.flatMap((other) => (other === id ? [] : (index.articles.get(other) ?? [])))
  const withReport = (event: TimelineEvent): OtherEvent[] => {
    const article = index.articles.get(event.articles[0] ?? '')
    return event === told || article === undefined ? [] : [{ event, happened: eventDetails(event, index).happened, article }]
  }
  const story = told.story === null ? [] : (index.stories.get(told.story) ?? [])
  return {
    happened: eventDetails(told, index).happened,
    alsoTold: articlesOf(told.articles),
    recalledIn: articlesOf(told.mentionedBy),
    around: story.flatMap(withReport),
    recalls: index.bundle.events.filter(({ mentionedBy }) => mentionedBy.includes(own)).flatMap(withReport),
  }
}
