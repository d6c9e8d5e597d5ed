import type { Article, TimelineEvent } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { Day } from '../lib/days.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { formatDay } from '../select/format-bounds.ts'
import { eventDetails, sourceLine } from '../select/provenance.ts'
import { csvTable, type Cell } from './csv-table.ts'
import { icalOf } from './ical.ts'

const COLUMNS = ['id', 'title', 'earliest', 'latest', 'days_of', 'reported_earliest', 'reported_latest', 'mentioned', 'ahead', 'story', 'topics', 'articles', 'sources', 'recalled_in'] as const

/** One row an event, the undated too; those of one story share the id of the article that told it first. `earliest` and `latest` are the days it happened, or is expected where `ahead` says so; those of the report, where no report says when and `days_of` says so. */
export function timelineCsv(events: readonly TimelineEvent[], index: BundleIndex): string {
  const rows = events.map((event): Record<(typeof COLUMNS)[number], Cell> => ({
    id: event.id,
    title: event.title,
    earliest: event.earliest,
    latest: event.latest,
    days_of: isUndated(event) ? null : event.untold ? 'report' : 'event',
    ...reportedDays(articlesOf(event, index)),
    mentioned: event.mentioned ? 'yes' : 'no',
    ahead: eventDetails(event, index).isAhead ? 'yes' : 'no',
    story: event.story,
    topics: topicsOf(event, index).join(' | '),
    articles: event.articles.join(' | '),
    sources: articlesOf(event, index).map((article) => sourceLine(article, index)).join(' | '),
    recalled_in: event.mentionedBy.join(' | '),
  }))
  return csvTable(COLUMNS, rows)
}

/** From the first report's first possible day to the last one's last; empty where one is open. */
function reportedDays(articles: readonly Article[]): { reported_earliest: Day | null; reported_latest: Day | null } {
  const [first, last] = [articles.map(({ published }) => published.earliest), articles.map(({ published }) => published.latest)]
  const known = (days: readonly (Day | null)[]): Day[] => days.flatMap((day) => day ?? []).sort()
  return { reported_earliest: first.includes(null) ? null : (known(first)[0] ?? null), reported_latest: last.includes(null) ? null : (known(last).at(-1) ?? null) }
}

export interface CalendarContext {
  /** Reopens the view. */
  link: string
  exportDay: Day
}

/** The events that have days, as all-day entries; each says when it happened, when it was reported and when it was exported. */
export function timelineIcal(events: readonly TimelineEvent[], index: BundleIndex, { link, exportDay }: CalendarContext): string {
  const entries = events.flatMap((event) => {
    const { earliest, latest, title } = event
    if (earliest === null || latest === null) return []
    const { happened, reported, isAhead, mentionedAs } = eventDetails(event, index)
    const story = event.story === null ? [] : (index.stories.get(event.story) ?? [])
    const first = story.find((other) => !isUndated(other))
    const description = [
      `${isAhead ? 'Expected' : 'Happened'}: ${happened}${event.untold ? ' (this entry is at the day of the report)' : earliest === latest ? '' : ' (within these days, or through them)'}`,
      `Reported: ${reported}`,
      ...(story.length > 1 ? [`Story: ${story.length} events, the first “${first?.title ?? title}”`] : []),
      ...(mentionedAs === null ? [] : [`${mentionedAs === 'ahead' ? 'Ahead' : 'Background'}: the reports only mention it`]),
      ...articlesOf(event, index).map((article) => `Source: ${sourceLine(article, index)}`),
      ...reportsOf(event.mentionedBy, index).map((article) => `Recalled or foretold: ${sourceLine(article, index)}`),
      `Exported: ${formatDay(exportDay)} from ${link}`,
    ]
    const related = first === undefined || first.id === event.id ? null : uidOf(first)
    // A calendar's grid shows the title alone: it says what the day is.
    const is = event.untold ? 'Reported: ' : earliest !== latest ? 'Day uncertain: ' : isAhead ? 'Expected: ' : ''
    return [{ uid: uidOf(event), related, from: earliest, to: latest, summary: is + title, isTentative: is !== '', description: description.join('\n'), categories: topicsOf(event, index) }]
  })
  return icalOf('Tallywire timeline', entries, exportDay)
}

function uidOf({ id }: TimelineEvent): string {
  return `${id}@tallywire`
}

/** How many events a calendar has no day for. */
export function withoutDay(events: readonly TimelineEvent[]): number {
  return events.filter(isUndated).length
}

function articlesOf({ articles }: TimelineEvent, index: BundleIndex): Article[] {
  return reportsOf(articles, index)
}

function reportsOf(ids: readonly string[], index: BundleIndex): Article[] {
  return ids.flatMap((id) => index.articles.get(id) ?? [])
}

function topicsOf({ topics }: TimelineEvent, index: BundleIndex): string[] {
  return topics.map((id) => index.topicLabels.get(id) ?? id)
}
