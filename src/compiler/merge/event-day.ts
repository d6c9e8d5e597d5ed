import type { Bounds, DateMention } from '../../bundle/schema.ts'
import { addDays, dayNumber } from '../../lib/days.ts'
import { parse, verbAt, type Parse } from '../annotate/context/grammar/parse.ts'
import type { Sentence } from '../segment/index.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { clauseOf, mainVerb, tellsDeed } from './clause-of-date.ts'

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
  // A title's last words say nothing of the first words below it.
  const before = text.slice(Math.max(0, start - 60), start)
  return SAYING_JUST_BEFORE.test(before.slice(before.lastIndexOf('\n') + 1)) || SAYING_JUST_AFTER.test(text.slice(end, end + 20))
}

export interface EventDays extends Bounds {
  /** False when the text says nothing of it, so that these are the days of the report. */
  isTold: boolean
}

/**
 * The days on which what the article tells happened, the first that there is of these: a past date of its headline and opening sentence, one in
 * the past that the next sentence goes on with ("The group came on Monday"), the day on which the opening says it was told, a date
 * of the opening that only tells which thing is meant ("Thursday's crossing", "soldiers who crossed on Thursday"), a date ahead, its own days.
 * What was done and then told, on a day that the text does not give, was done on that day or the one before.
 */
export function eventDays({ article, sentences, dates }: AnnotatedArticle): EventDays {
  const { earliest, latest } = article.published
  if (earliest === null || latest === null) return { earliest, latest, isTold: false }
  const { text } = article
  const opening = article.headlineFrom === 'title' ? 1 : 0
  const [lead, next] = [sentences[opening], sentences[opening + 1]]
  const openingEnd = lead?.end ?? 0
  const near = dates.filter((date) => date.type !== 'duration' && date.type !== 'set' && isHappening(date, NEWS_SPAN_DAYS_AT_MOST) && isNews(date, earliest))
  const first = near.filter(({ start }) => start < openingEnd)
  const saying = new Set(first.filter((date) => saysSo(parsed(date), date) ?? isReportingDate(date, text)))
  const told = first.find((date) => saying.has(date) && isPast(date, latest))
  const lastDay = told?.latest ?? latest
  const background = sentences[opening + 3]?.start ?? text.length
  for (const date of dates) {
    const days = date.start < background && isPast(date, latest) ? daysEnding(date, dates, text, lead?.text ?? '') : null
    if (days !== null && date.earliest !== null) return { earliest: addDays(date.earliest, 1 - days), latest: date.latest, isTold: true }
  }
  // An anniversary is an occasion, which the report's own news only comes before.
  const happened = first.filter((date) => !saying.has(date) && !/anniv|birthday/i.test(date.quote))
  const begun = happened.filter((date) => date.earliest !== null && date.earliest <= lastDay)
  const date = begun.find((candidate) => !onlyTellsWhich(candidate)) ?? continued() ?? told ?? begun.find(isOfSubject) ?? happened.find(({ earliest: from }) => from !== null && from > lastDay)
  if (date !== undefined && date !== told) return { ...cut(date, spanFrom(date, near, text), lastDay), isTold: true }
  const days = date ?? { earliest, latest }
  const isBefore = lead !== undefined && days.earliest !== null && isToldAfterwards(lead, told)
  return { earliest: isBefore ? addDays(days.earliest ?? lastDay, -1) : days.earliest, latest: days.latest, isTold: date !== undefined }

  function parsed({ start }: DateMention): Parse | null {
    const sentence = sentences.find(({ end }) => end > start)
    return sentence === undefined ? null : parse(sentence, text)
  }

  /** "Thursday's crossing", "soldiers who crossed on Thursday", "losses by mid-March". */
  function onlyTellsWhich(candidate: DateMention): boolean {
    if (/\b(?:by|as of|until|till|through)\s$/.test(text.slice(Math.max(0, candidate.start - 9), candidate.start))) return true
    const sentence = parsed(candidate)
    return sentence !== null && clauseOf(sentence, candidate).tellsWhich
  }

  /** In what stands before the verb of the sentence: "soldiers who crossed on Thursday were sent home", and not "condemned what they did on Thursday". */
  function isOfSubject(candidate: DateMention): boolean {
    const sentence = parsed(candidate)
    const main = sentence === null ? null : mainVerb(sentence)
    return main === null || candidate.start < (sentence?.words[sentence.chunks[main]?.from ?? 0]?.start ?? 0)
  }

  function continued(): DateMention | undefined {
    if (next === undefined) return undefined
    const inNext = near.filter((candidate) => candidate.start >= next.start && candidate.end <= next.end && isPast(candidate, lastDay))
    return (
      inNext.find((candidate) => !TOLD_BY_SOMEONE.test(text.slice(next.start, candidate.start)) && !onlyTellsWhich(candidate)) ??
      // "told the crowd on Tuesday": those who were there.
      inNext.find((candidate) => told !== undefined && candidate.earliest !== null && candidate.earliest >= addDays(lastDay, -1) && /\btold (?:the|those) [^,;.]+$/.test(text.slice(next.start, candidate.start)) && !onlyTellsWhich(candidate))
    )
  }

  /** What was done comes first, in the past tense with nothing of when; who says so, and when, after it. */
  function isToldAfterwards(sentence: Sentence, said: DateMention | undefined): boolean {
    const whole = parse(sentence, text)
    const main = mainVerb(whole)
    if (main === null || !tellsDeed(whole, main) || TIME_OF_DAY.test(sentence.text)) return false
    const ownTime = dates.some((date) => date !== said && date.type !== 'duration' && date.type !== 'set' && date.start >= sentence.start && date.end <= sentence.end && !/anniv|birthday/i.test(date.quote))
    return !ownTime && (said === undefined ? isAttributed(whole, main) : clauseOf(whole, said).verb !== main)
  }
}

/** ", state media said" */
function isAttributed({ chunks, words }: Parse, main: number): boolean {
  return chunks.some((chunk, at) => at > main && chunk.kind === 'verb' && chunk.finite === true && SAYING_WORD.test(words[chunk.main]?.lower ?? '') && chunks[at - 1]?.kind === 'noun' && chunks[at - 2]?.kind === 'comma')
}

/** Which says the day to one who knows the day of the telling. */
const TIME_OF_DAY = /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|at (?:dawn|dusk|noon|midnight|night)|[ap]\.m\.)/i

const SAYING_WORD = new RegExp(`^(?:${SAYING})$`)

/** "told a committee on Monday": true when the date's own verb says something, false when the date tells which thing is meant, null when the words around it decide. */
function saysSo(sentence: Parse | null, date: DateMention): boolean | null {
  if (sentence === null) return null
  const { verb, tellsWhich } = clauseOf(sentence, date)
  if (verb !== null && SAYING_WORD.test(sentence.words[verbAt(sentence, verb)?.main ?? -1]?.lower ?? '')) return true
  return tellsWhich ? false : null
}

/** The days of the opening's own meeting, visit or the like where it is "the two-day meeting, which ended Wednesday"; null of any other date. */
function daysEnding({ start }: DateMention, dates: readonly DateMention[], text: string, lead: string): number | null {
  const length = dates.find(({ type, value, end }) => type === 'duration' && /^P\dD$/.test(value) && end <= start && lead.includes(ENDED.exec(text.slice(end, start))?.groups?.['noun'] ?? '\n'))
  return length === undefined ? null : Number(length.value.slice(1, -1))
}

const ENDED = /^(?:\s[\p{L}-]+){0,3}\s(?<noun>\p{L}+),?\s(?:which|that)\s(?:ended|concluded|closed|finished|wrapped up)\s(?:on\s)?$/u

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

/** What has begun is told up to the day of the telling ("since the start of April"), and what was "earlier this week" before it. */
function cut({ quote }: DateMention, { earliest, latest }: Bounds, lastDay: string): Bounds {
  if (earliest === null || latest === null || earliest > lastDay || latest < lastDay) return { earliest, latest }
  const isBefore = /^earlier\b/i.test(quote) && earliest < lastDay
  return { earliest, latest: isBefore ? addDays(lastDay, -1) : lastDay }
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
