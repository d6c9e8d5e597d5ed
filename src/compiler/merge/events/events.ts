import type { Bounds, Claim, TimelineEvent } from '../../../bundle/schema.ts'
import { overlaps } from '../../../lib/bounds.ts'
import { dayNumber } from '../../../lib/days.ts'
import type { CalendarEntry } from '../../codebook/codebook.ts'
import type { IdMaker } from '../../ids.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { backgroundTitle } from './background-title.ts'
import { backgroundDates } from '../days/background-dates.ts'
import { eventDays } from '../days/event-day.ts'
import { toldFinder } from './told-already.ts'
import { similarity, wordVectors, type WordVector } from './similarity.ts'
import type { Story } from '../stories/stories.ts'
import { pushTo } from '../../../lib/group.ts'
import { compareText } from '../../../lib/compare-text.ts'

/** Mentions of one event may differ by this many days, and must share this much of their words. */
const SAME_EVENT_DAYS = 1
const SAME_EVENT_SIMILARITY = 0.25

/** What may be an event, before reports of the same one are put together. */
interface Candidate {
  title: string
  words: string
  days: Bounds
  /** False when the text tells no day, so that they are the report's own. */
  isDayTold: boolean
  /** True when it is only the day on which it was told. */
  isTelling: boolean
  mentioned: boolean
  source: AnnotatedArticle
  /** The codebook's id of a named date: its mentions are one event, however they are worded. */
  calendar: string | null
}

/**
 * What the reports tell, at the day it happened; reports of one story that tell of the same days become one event, in order of time,
 * undated last. Background dates ("signed on 19 June last year") are events of their own, marked as mentioned. A repeated article adds none.
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
  const toldAs = toldFinder(told.map((group) => ({ days: daysOf(group), reports: group.map(({ source }) => source), group })))
  const alsoIn = new Map<readonly Candidate[], string[]>()
  const mentioned = cluster(originals.flatMap((source) => mentionedBy(source, calendar))).filter((group) => {
    const [first] = group
    const event = first === undefined || first.calendar !== null ? null : toldAs({ days: first.days, title: first.title, words: first.words })
    if (event !== null) for (const { source } of group) pushTo(alsoIn, event.group, source.article.id)
    return event === null
  })
  return [...told, ...mentioned]
    .map((group) => toEvent(group, alsoIn.get(group) ?? [], claimsOf, storyOf, ids))
    .sort((a, b) => compareText(a.earliest ?? '9999', b.earliest ?? '9999') || compareText(a.id, b.id))
}

function toldBy(source: AnnotatedArticle): Candidate {
  const { article } = source
  const days = eventDays(source)
  return { title: article.headline.replace(/\s+/g, ' '), words: article.text, days, isDayTold: days.isTold, isTelling: days.isTelling, mentioned: false, source, calendar: null }
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

function mentionedBy(source: AnnotatedArticle, calendar: readonly CalendarEntry[]): Candidate[] {
  // What one report tells of the same days is one thing.
  const told = new Set<string>()
  const dates = backgroundDates(source).filter(({ days: { earliest, latest } }) => {
    const days = `${earliest} ${latest}`
    const isNew = !told.has(days)
    told.add(days)
    return isNew
  })
  return dates.map(({ date, days: around }) => {
    const sentence = source.sentences.find(({ start, end }) => start <= date.start && date.end <= end)
    const words = (sentence?.text ?? date.quote).replace(/\s+/g, ' ')
    const named = calendar.find(({ names, when }) => when.kind !== 'era' && names.some((name) => says(date.quote, name)))
    return { title: named?.names[0] ?? (sentence === undefined ? words : backgroundTitle(date, sentence, source.article.text)), words, days: around, isDayTold: true, isTelling: false, mentioned: true, source, calendar: named?.id ?? null }
  })
}

function says(quote: string, name: string): boolean {
  return quote.toLowerCase().includes(name.toLowerCase())
}

/** Groups of candidates near in time and alike in words, found along the time axis. */
function cluster(candidates: readonly Candidate[]): Candidate[][] {
  const vectors = wordVectors(candidates.map(({ words }) => words))
  const order = [...candidates.keys()].sort((a, b) => compareText(startOf(candidates[a]), startOf(candidates[b])) || a - b)
  const groupOf = new Map<number, number[]>()
  const groups: number[][] = []
  for (const [at, index] of order.entries()) {
    let group: number[] | undefined
    for (let back = at - 1; back >= 0 && group === undefined; back -= 1) {
      const other = order[back] ?? 0
      if (!isWithin(candidates[other], candidates[index])) break
      if (isSameEvent(candidates, vectors, other, index)) group = groupOf.get(other)
    }
    if (group === undefined) groups.push((group = []))
    group.push(index)
    groupOf.set(index, group)
  }
  return groups.map((group) => group.sort((a, b) => a - b).flatMap((index) => candidates[index] ?? []))
}

function startOf(candidate: Candidate | undefined): string {
  return candidate?.days.earliest ?? '9999-12-31'
}

function isWithin(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a?.days.earliest == null || b?.days.earliest == null) return false
  return dayNumber(b.days.earliest) - dayNumber(a.days.earliest) <= SAME_EVENT_DAYS
}

function isSameEvent(candidates: readonly Candidate[], vectors: readonly WordVector[], i: number, j: number): boolean {
  const [a, b, x, y] = [candidates[i], candidates[j], vectors[i], vectors[j]]
  if (a === undefined || b === undefined || x === undefined || y === undefined) return false
  if (a.calendar !== b.calendar) return false
  if (a.calendar !== null) return true
  return similarity(x, y) >= SAME_EVENT_SIMILARITY
}

function toEvent(
  group: readonly Candidate[],
  alsoIn: readonly string[],
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
  const mentions = alsoIn.filter((id, at) => !articles.includes(id) && alsoIn.indexOf(id) === at)
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
    mentions,
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
