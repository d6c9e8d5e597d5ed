import type { TimelineEvent } from '../bundle/schema.ts'
import { many } from '../lib/many.ts'

/** The reports of an event that the filters keep; all where they keep none of them, for an event goes by its own day. */
export function keptReports({ articles }: TimelineEvent, kept: ReadonlySet<string> | null): readonly string[] {
  const some = kept === null ? articles : articles.filter((id) => kept.has(id))
  return some.length === 0 ? articles : some
}

/** "4 reports", and where the filters keep only some of them "2 of 4 reports". */
export function countedReportsOf(event: TimelineEvent, kept: ReadonlySet<string> | null): string {
  const [some, all] = [keptReports(event, kept).length, event.articles.length]
  return some === all ? many(all, 'report') : `${some} of ${many(all, 'report')}`
}
