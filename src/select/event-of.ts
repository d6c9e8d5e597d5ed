import type { Article, TimelineEvent } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'
import { eventDetails } from './provenance.ts'

/** What a report tells, by whom else it is told, and what led to it or followed. */
export interface ToldEvent {
  /** "17 June 2025", "day not known" */
  happened: string
  /** Other reports of the same event, in the bundle's order. */
  alsoTold: readonly Article[]
  /** The other events of its story, in order of time, each with its first report. */
  around: readonly { event: TimelineEvent; happened: string; article: Article }[]
}

/** The event that an article tells as its news; null where it tells none. */
export function eventOf({ id, duplicateOf }: Article, index: BundleIndex): ToldEvent | null {
  const told = index.bundle.events.find(({ mentioned, articles }) => !mentioned && articles.includes(duplicateOf ?? id))
  if (told === undefined) return null
  const story = told.story === null ? [] : (index.stories.get(told.story) ?? [])
  return {
    happened: eventDetails(told, index).happened,
    alsoTold: told.articles.flatMap((other) => (other === id ? [] : (index.articles.get(other) ?? []))),
    around: story.flatMap((event) => {
      const article = index.articles.get(event.articles[0] ?? '')
      return event === told || article === undefined ? [] : [{ event, happened: eventDetails(event, index).happened, article }]
    }),
  }
}
