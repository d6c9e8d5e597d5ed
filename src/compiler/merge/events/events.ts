import type { Bounds, Claim, TimelineEvent } from '../../../bundle/schema.ts'
import { overlaps } from '../../../lib/bounds.ts'
import { dayNumber } from '../../../lib/days.ts'
import type { CalendarEntry } from '../../codebook/codebook.ts'
import type { IdMaker } from '../../ids.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { mentionedBy, toldBy, type Candidate } from './candidate.ts'
import { cluster } from './cluster.ts'
import { linkMentions } from './link-mentions.ts'
import type { Story } from '../stories/stories.ts'
import { pushTo } from '../../../lib/group.ts'
import { compareText } from '../../../lib/compare-text.ts'

/**
 * What the reports tell, at the day it happened; reports of one story that tell of the same days become one event, in order of time,
 * undated last. What a report only goes back to or foretells ("signed on 19 June last year") goes to the event of the reports whose news it is, else is an event of
 * its own, marked as mentioned. A repeated article adds none.
 */
export function buildEvents(
  articles: readonly AnnotatedArticle[],
  claims: readonly Claim[],
  calendar: readonly CalendarEntry[],
  stories: readonly Story[],
  ids: IdMaker,
): TimelineEvent[] {
  const originals = articles.filter(({ article }) => article.duplicateOf === null)
  const storyOf = new Map(stories.flatMap((story) => story.reports.map((report) => [report, story] as const)))
  const claimsOf = groupClaims(claims)
  const told = [...stories.flatMap(({ happenings }) => happenings.map((happening) => happening.map(toldBy))), ...originals.filter((report) => !storyOf.has(report)).map((report) => [toldBy(report)])]
  const events = told.map((group) => ({ group, days: daysOf(group), story: storyOf.get(group[0]?.source as AnnotatedArticle) }))
  const { linked, rest } = linkMentions(events, told.flat().flatMap((news) => mentionedBy(news, calendar)), ({ source }) => storyOf.get(source))
  const mentioned = cluster(rest.filter(({ isFragment }) => !isFragment))
  return [...events.map((event) => toEvent(event.group, linked.get(event) ?? [], claimsOf, storyOf, ids)), ...mentioned.map((group) => toEvent(group, [], claimsOf, storyOf, ids))]
    .sort((a, b) => compareText(a.earliest ?? '9999', b.earliest ?? '9999') || compareText(a.id, b.id))
}

/** A day that the text does not tell is taken for as wide as this; one on which it was only told, or that a report without a day tells, for a little wider than it is. */
const UNTOLD_DAYS = 3
const TELLING_DAYS = 0.5
const UNDATED_DAYS = 1

type Dated = Pick<Candidate, 'days' | 'isDayTold' | 'isTelling' | 'source'>

/** In days; those that the text does not tell come after all others. */
function widthOf({ days: { earliest, latest }, isDayTold, isTelling, source }: Dated): number {
  if (earliest === null || latest === null) return Infinity
  return dayNumber(latest) - dayNumber(earliest) + (isDayTold ? 0 : UNTOLD_DAYS) + (isTelling ? TELLING_DAYS : 0) + (source.article.published.kind === 'stated' ? 0 : UNDATED_DAYS)
}

/** The days that all reports leave of those that the narrowest one tells; a report that contradicts it, or tells no day, narrows nothing. */
function daysOf(group: readonly Candidate[]): Bounds {
  const [first, ...others] = [...group].sort((a, b) => widthOf(a) - widthOf(b))
  if (first === undefined) throw new Error('an event needs a report')
  let { earliest, latest }: Bounds = first.days
  for (const { days, isDayTold, isTelling } of others) {
    if (!isDayTold || earliest === null || latest === null || !overlaps(days, { earliest, latest })) continue
    if (days.earliest !== null && days.earliest > earliest && !isTelling) earliest = days.earliest
    if (days.latest !== null && days.latest < latest) latest = days.latest
  }
  return { earliest, latest }
}

function toEvent(
  group: readonly Candidate[],
  mentions: readonly Candidate[],
  claimsOf: ReadonlyMap<string, string[]>,
  storyOf: ReadonlyMap<AnnotatedArticle, Story>,
  ids: IdMaker,
): TimelineEvent {
  const [first] = [...group].sort(
    (a, b) =>
      Number(isDated(b)) - Number(isDated(a)) ||
      compareText(a.source.article.published.earliest ?? '9999', b.source.article.published.earliest ?? '9999') ||
      compareText(a.source.article.id, b.source.article.id),
  )
  if (first === undefined) throw new Error('an event needs a report')
  // The one whose title it has comes first.
  const articles = [...new Set([first, ...group].map(({ source }) => source.article.id))]
  const days = first.mentioned ? first.days : daysOf(group)
  return {
    id: idOf(first, ids),
    title: first.title,
    earliest: days.earliest,
    latest: days.latest,
    mentioned: first.mentioned,
    untold: !first.mentioned && isDated(first) && group.every(({ isDayTold }) => !isDayTold),
    story: first.mentioned ? null : (storyOf.get(first.source)?.reports[0]?.article.id ?? null),
    articles,
    mentionedBy: [...new Set(mentions.map(({ source }) => source.article.id))].filter((id) => !articles.includes(id)),
    topics: [...new Set(group.flatMap(({ source }) => source.article.topics))],
    claims: first.mentioned ? [] : [...new Set(articles.flatMap((id) => claimsOf.get(id) ?? []))],
  }
}

/** A report that states its day comes first, so that an undated one that is added leaves the event its id and title. */
function isDated({ source }: Candidate): boolean {
  return source.article.published.kind === 'stated'
}

function idOf({ calendar, mentioned, days, title, source }: Candidate, ids: IdMaker): string {
  if (calendar !== null) return ids.make('e', calendar, days.earliest)
  return mentioned ? ids.make('e', source.article.id, title, days.earliest) : ids.make('e', source.article.id)
}

function groupClaims(claims: readonly Claim[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const claim of claims) {
    for (const article of claim.articles) pushTo(groups, article, claim.id)
  }
  return groups
}
