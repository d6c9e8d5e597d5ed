import type { Bounds, DateMention } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import type { AnnotatedArticle } from './annotated-article.ts'

/** A report tells of what happened at most this long before it was printed, or is about to happen. */
const NEWS_DAYS_BEFORE = 10
const NEWS_DAYS_AFTER = 60
/** Wider than this a time is a period, not a happening. */
const HAPPENING_DAYS_AT_MOST = 31

const SAYING =
  'said|says|saying|told|reported|reports|reporting|announced|announces|announcing|confirmed|confirms|confirming|stated|added|adds|claimed|claims|revealed|reveals|disclosed|showed|shows'
const SAYING_JUST_BEFORE = new RegExp(String.raw`\b(?:${SAYING}|report|according to)(?:\s+[\p{L}'’]+){0,3}\s*(?:on\s+|late\s+|early\s+)?$`, 'iu')
const SAYING_JUST_AFTER = new RegExp(String.raw`^,?\s+(?:${SAYING})\b`, 'iu')
/** Said, denied or supposed rather than told as what happened. */
const TOLD_BY_SOMEONE = new RegExp(String.raw`\b(?:${SAYING}|that|denied|report|according|would|will|may|might|could)\b`, 'iu')

/** True when a date says when something was said, not when it happened ("state media reported Wednesday", "on Wednesday said"). */
export function isReportingDate({ start, end }: Pick<DateMention, 'start' | 'end'>, text: string): boolean {
  return SAYING_JUST_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || SAYING_JUST_AFTER.test(text.slice(end, end + 20))
}

export interface EventDays extends Bounds {
  /** False when the text says nothing of it, so that these are the days of the report. */
  isTold: boolean
}

/**
 * The days on which what the article tells happened: the first such date of its headline and opening sentence; else one in the past that the
 * next sentence goes on with ("The group came on Monday"); else the day on which the opening says it was told; else its own days.
 */
export function eventDays({ article, sentences, dates }: AnnotatedArticle): EventDays {
  const { earliest, latest } = article.published
  const published = { earliest, latest, isTold: false }
  if (earliest === null || latest === null) return published
  const opening = article.headlineFrom === 'title' ? 1 : 0
  const openingEnd = sentences[opening]?.end ?? 0
  const near = dates.filter((date) => date.type !== 'duration' && date.type !== 'set' && isHappening(date) && isNews(date, earliest))
  const told = near.find((date) => date.start < openingEnd && isReportingDate(date, article.text) && isPast(date, latest))
  const lastDay = told?.latest ?? latest
  const date = near.find((candidate) => candidate.start < openingEnd && !isReportingDate(candidate, article.text)) ?? continued()
  const days = date === undefined ? told : cut(date, lastDay)
  return days === undefined ? published : { earliest: days.earliest, latest: days.latest, isTold: true }

  function continued(): DateMention | undefined {
    const next = sentences[opening + 1]
    if (next === undefined) return undefined
    return near.find(
      ({ start, end, ...candidate }) =>
        start >= next.start && end <= next.end && isPast(candidate, lastDay) && !TOLD_BY_SOMEONE.test(article.text.slice(next.start, start)),
    )
  }
}

/** Dates far from the report's own: what it mentions as background. */
export function backgroundDates({ article, dates }: AnnotatedArticle): DateMention[] {
  const { earliest } = article.published
  return dates.filter(
    (date) =>
      (date.type === 'date' || date.type === 'time') && isHappening(date) && (earliest === null || !isNews(date, earliest)),
  )
}

/** What has begun is told up to the day of the telling: "since the start of April". */
function cut({ earliest, latest }: Bounds, lastDay: string): Bounds {
  const began = earliest !== null && earliest <= lastDay
  return { earliest, latest: began && latest !== null && latest > lastDay ? lastDay : latest }
}

function isPast({ latest }: Bounds, day: string): boolean {
  return latest !== null && latest <= day
}

function isHappening({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < HAPPENING_DAYS_AT_MOST
}

function isNews({ earliest }: Bounds, published: string): boolean {
  if (earliest === null) return false
  const days = dayNumber(earliest) - dayNumber(published)
  return days >= -NEWS_DAYS_BEFORE && days <= NEWS_DAYS_AFTER
}
