import type { Bounds, DateMention } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import type { AnnotatedArticle } from './annotated-article.ts'

/** A report tells of what happened at most this long before it was printed, or is about to happen. */
const NEWS_DAYS_BEFORE = 10
const NEWS_DAYS_AFTER = 60
/** Wider than this a time is a period, not a happening. */
const HAPPENING_DAYS_AT_MOST = 31

const SAYING_JUST_BEFORE =
  /\b(?:said|says|saying|told|report(?:s|ed|ing)?|announc(?:es|ed|ing)|confirm(?:s|ed|ing)|stat(?:es|ed)|add(?:s|ed)|claim(?:s|ed)|reveal(?:s|ed)|disclosed|according to)(?:\s+[\p{L}'’]+){0,3}\s*(?:on\s+|late\s+|early\s+)?$/iu

/** True when a date says when something was said, not when it happened ("state media reported Wednesday"). */
export function isReportingDate(date: DateMention, text: string): boolean {
  return SAYING_JUST_BEFORE.test(text.slice(Math.max(0, date.start - 60), date.start))
}

/** The day on which what the article tells happened: the first such date of its opening sentences; else its own days. */
export function eventDays({ article, sentences, dates }: AnnotatedArticle): Bounds {
  const { earliest, latest } = article.published
  const published: Bounds = { earliest, latest }
  if (earliest === null || latest === null) return published
  const openingEnd = sentences[article.headlineFrom === 'title' ? 1 : 0]?.end ?? 0
  const date = dates.find(
    (candidate) =>
      candidate.start < openingEnd &&
      candidate.type !== 'duration' &&
      candidate.type !== 'set' &&
      isHappening(candidate) &&
      isNews(candidate, earliest) &&
      !isReportingDate(candidate, article.text),
  )
  return date === undefined ? published : { earliest: date.earliest, latest: date.latest }
}

/** Dates far from the report's own: what it mentions as background. */
export function backgroundDates({ article, dates }: AnnotatedArticle): DateMention[] {
  const { earliest } = article.published
  return dates.filter(
    (date) =>
      (date.type === 'date' || date.type === 'time') && isHappening(date) && (earliest === null || !isNews(date, earliest)),
  )
}

function isHappening({ earliest, latest }: DateMention): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < HAPPENING_DAYS_AT_MOST
}

function isNews({ earliest }: DateMention, published: string): boolean {
  if (earliest === null) return false
  const days = dayNumber(earliest) - dayNumber(published)
  return days >= -NEWS_DAYS_BEFORE && days <= NEWS_DAYS_AFTER
}
