import type { Bounds, DateMention } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import type { AnnotatedArticle } from './annotated-article.ts'

/** A report tells of what happened at most this long before it was printed, or is about to happen. */
const NEWS_DAYS_BEFORE = 10
const NEWS_DAYS_AFTER = 60
/** Wider than this a time is a period, not a happening. */
const HAPPENING_DAYS_AT_MOST = 31
/** A month is no day of the news, half of one may be: "since the start of June". */
const NEWS_SPAN_DAYS_AT_MOST = 17

const SAYING =
  'said|says|saying|told|reported|reports|reporting|announced|announces|announcing|confirmed|confirms|confirming|stated|added|adds|claimed|claims|revealed|reveals|disclosed|discloses|showed|shows|warned|wrote|posted|published|released|estimated|cited|citing|quoted'
/** What is said stands in one of these: "in a statement on Friday". */
const DOCUMENT = 'report|statement|briefing|interview|update|post|commentary|article|notice|assessment|dispatch|letter|data|figures'
const SAYING_JUST_BEFORE = new RegExp(String.raw`\b(?:${SAYING}|${DOCUMENT}|according to)(?:\s+[\p{L}'’]+){0,3}\s*(?:on\s+|late\s+|early\s+)?$`, 'iu')
const SAYING_JUST_AFTER = new RegExp(String.raw`^,?\s+(?:${SAYING})\b`, 'iu')
/** Said, denied or supposed rather than told as what happened. */
const TOLD_BY_SOMEONE = new RegExp(String.raw`\b(?:${SAYING}|that|denied|report|according|would|will|may|might|could|after|before|since|when|while|whose|who|which)\b`, 'iu')

/** True when a date says when something was said, not when it happened ("state media reported Wednesday", "on Wednesday said"). */
export function isReportingDate({ start, end }: Pick<DateMention, 'start' | 'end'>, text: string): boolean {
  return SAYING_JUST_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || SAYING_JUST_AFTER.test(text.slice(end, end + 20))
}

export interface EventDays extends Bounds {
  /** False when the text says nothing of it, so that these are the days of the report. */
  isTold: boolean
}

/**
 * The days on which what the article tells happened, the first that there is of these: a past date of its headline and opening sentence, one in
 * the past that the next sentence goes on with ("The group came on Monday"), the day on which the opening says it was told, a date
 * of the opening that only tells which thing is meant ("Thursday's crossing", "soldiers who crossed on Thursday"), a date ahead, its own days.
 */
export function eventDays({ article, sentences, dates }: AnnotatedArticle): EventDays {
  const { earliest, latest } = article.published
  const published = { earliest, latest, isTold: false }
  if (earliest === null || latest === null) return published
  const { text } = article
  const opening = article.headlineFrom === 'title' ? 1 : 0
  const openingEnd = sentences[opening]?.end ?? 0
  const near = dates.filter((date) => date.type !== 'duration' && date.type !== 'set' && isHappening(date, NEWS_SPAN_DAYS_AT_MOST) && isNews(date, earliest))
  const first = near.filter(({ start }) => start < openingEnd)
  const told = first.find((date) => isReportingDate(date, text) && isPast(date, latest))
  const lastDay = told?.latest ?? latest
  // An anniversary is an occasion, which the report's own news only comes before.
  const happened = first.filter((date) => !isReportingDate(date, text) && !/anniv|birthday/i.test(date.quote))
  const begun = happened.filter((date) => date.earliest !== null && date.earliest <= lastDay)
  const date = begun.find((candidate) => !onlyTellsWhich(candidate, text)) ?? continued() ?? told ?? begun[0] ?? happened[0]
  if (date === undefined) return published
  const whole = date === told ? date : spanFrom(date, near, text)
  return { ...(date === told ? whole : cut(whole, lastDay)), isTold: true }

  function continued(): DateMention | undefined {
    const next = sentences[opening + 1]
    if (next === undefined) return undefined
    return near.find(
      (candidate) =>
        candidate.start >= next.start && candidate.end <= next.end && isPast(candidate, lastDay) && !TOLD_BY_SOMEONE.test(text.slice(next.start, candidate.start)),
    )
  }
}

/** "Thursday's crossing", "soldiers who crossed on Thursday", "losses by mid-March". */
function onlyTellsWhich({ start, end }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  return /^['’]s\s/.test(text.slice(end, end + 3)) || /\b(?:by|as of|until|till|through)\s$/.test(before) || /\b(?:who|whose|which)\s(?:[^\s,;:.]+\s){1,8}$/.test(before)
}

/** From the date to the next where they are the ends of one time: "between Monday and Wednesday". */
function spanFrom(date: DateMention, near: readonly DateMention[], text: string): Bounds {
  const next = near.find(({ start }) => start >= date.end)
  const { earliest, latest } = date
  if (next?.latest == null || earliest === null || next.latest < earliest) return { earliest, latest }
  const isSpan = /\b(?:from|between)\s$/i.test(text.slice(Math.max(0, date.start - 9), date.start)) && /^\s*(?:and|to|until|till|through|-|–)\s*$/.test(text.slice(date.end, next.start))
  return { earliest, latest: isSpan ? next.latest : latest }
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

function isHappening({ earliest, latest }: Bounds, most = HAPPENING_DAYS_AT_MOST): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < most
}

function isNews({ earliest, latest }: Bounds, published: string): boolean {
  if (earliest === null || latest === null) return false
  return dayNumber(latest) - dayNumber(published) >= -NEWS_DAYS_BEFORE && dayNumber(earliest) - dayNumber(published) <= NEWS_DAYS_AFTER
}
