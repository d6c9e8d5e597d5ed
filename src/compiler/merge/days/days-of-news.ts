import type { Bounds, DateMention } from '../../../bundle/schema.ts'
import { addDays, dayNumber } from '../../../lib/days.ts'

/** A report tells of what happened at most this long before it was printed, or is about to happen. */
const NEWS_DAYS_BEFORE = 10
const NEWS_DAYS_AFTER = 60
/** Wider than this a time is a period, not a happening. */
const HAPPENING_DAYS_AT_MOST = 31

/** A time of a day tells the day by others, "9 p.m." by none. */
export function tellsDay({ type, quote }: DateMention): boolean {
  return type === 'date' || (type === 'time' && DAY_WORD.test(quote))
}

const DAY_WORD = /day\b|tonight|tomorrow|\b(?:last|this|that|same|previous|following|next|before|earlier|recent)\b|\d(?:st|nd|rd|th)\b|\d{4}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i

export function isPast({ latest }: Bounds, day: string): boolean {
  return latest !== null && latest <= day
}

export function isHappening({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < HAPPENING_DAYS_AT_MOST
}

export function isNews({ earliest, latest }: Bounds, published: string, daysBefore = NEWS_DAYS_BEFORE): boolean {
  if (earliest === null || latest === null) return false
  return dayNumber(latest) - dayNumber(published) >= -daysBefore && dayNumber(earliest) - dayNumber(published) <= NEWS_DAYS_AFTER
}

/** What has begun is told up to the day of the telling ("since the start of April"), and what was "earlier this week" before it. */
export function cut({ quote }: DateMention, { earliest, latest }: Bounds, lastDay: string): Bounds {
  if (earliest === null || latest === null || earliest > lastDay || latest < lastDay) return { earliest, latest }
  const isBefore = /^earlier\b/i.test(quote) && earliest < lastDay
  return { earliest, latest: isBefore ? addDays(lastDay, -1) : lastDay }
}
