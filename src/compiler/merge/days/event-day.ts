import type { Bounds, DateMention } from '../../../bundle/schema.ts'
import { addDays } from '../../../lib/days.ts'
import { ONLY_BEFORE } from '../../annotate/dates/infer-published.ts'
import { parse, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { Sentence } from '../../segment/index.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { clauseOf, mainVerb } from './clause-of-date.ts'
import { daysAfter, isSaidByMedium, isToldOn, signsOf, type Opening, type Placed, type Signs } from './day-signs.ts'
import { cut, isHappening, isNews, isPast, tellsDay } from './days-of-news.ts'
import { callsOff, isDecided, referredDeeds } from './decided.ts'
import { knownFrom } from './goes-on.ts'
import { Headline } from './headline.ts'
import { isDone, isSaying, newsOf } from './news.ts'
import { isOfFeast } from './of-feast.ts'
import { isOfHappening, tellsWhere } from './of-happening.ts'
import { isOrder } from './telling.ts'
import { isOfDisaster, isUpdate, tellsDisaster } from './updates.ts'

/** What a report tells may be older than the report by so much. */
const DAYS_BEFORE = 31
/** The dates of a sentence that are looked at. */
const MOST_DATES = 8

export interface EventDays extends Bounds {
  /** False when the text says nothing of it, so that these are the days of the report. */
  isTold: boolean
  /** True when they are those on which it was told, and the text gives no other. */
  isTelling: boolean
}

/** Days that may be those of the news, and what speaks for them. */
export interface DayCandidate extends Omit<EventDays, 'isTelling'> {
  signs: Partial<Signs>
}

/** How much each sign speaks for a day, and against it: fitted by `npm run bench -- fit --corpora PATH`. */
export const DAY_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  second: -2.53,
  third: -3.85,
  later: -0.72,
  newSubject: -1.26,
  indefinite: -1.75,
  aside: 1.12,
  repeats: 2.47,
  saidDeed: 1.55,
  plain: 1.17,
  afterSaid: 1.81,
  afterDay: -0.29,
  narrows: 0.64,
  notFirst: -1.46,
  said: 0.56,
  saidOfDeed: -1.11,
  saidOfPast: -1.64,
  saidByMedium: -2.33,
  saidNext: -0.08,
  saidSpoken: 0.3,
  saidBesideDay: -2.69,
  which: -2.1,
  whichObject: -3.43,
  prior: -3.67,
  beforehand: -4.34,
  deed: 0.75,
  state: -2.19,
  whySpoken: -3.34,
  nextOfSpoken: -2.51,
  ahead: -1.61,
  aheadOfDeed: -0.22,
  decided: -3.92,
  calledOff: -1.23,
  referred: -2.93,
  headlined: 2.29,
  disaster: 1.1,
  update: -2.53,
  updated: 2.85,
  today: 1.91,
  yesterday: 3.14,
  eve: 5.34,
  daysAgo: 2.57,
  wide: -1.58,
  weeks: -3.94,
  quoted: -1.99,
  bracketed: -0.44,
  counted: 0.48,
  printed: -3.8,
  printedSpoken: 0.99,
}

/** The days on which what the article tells happened: those that most speaks for, of the days that headline, opening and what goes on with it give, and of that of the report. */
export function eventDays(report: AnnotatedArticle): EventDays {
  const { earliest, latest } = report.article.published
  let best: { candidate: DayCandidate; score: number } | null = null
  for (const candidate of dayCandidates(report)) {
    const score = weigh(candidate.signs)
    if (best === null || score > best.score) best = { candidate, score }
  }
  if (best === null) return { earliest, latest, isTold: false, isTelling: false }
  const { candidate } = best
  return { earliest: candidate.earliest, latest: candidate.latest, isTold: candidate.isTold, isTelling: candidate.signs.said === true }
}

function weigh(signs: Partial<Signs>): number {
  return (Object.keys(DAY_WEIGHTS) as (keyof Signs)[]).reduce((sum, sign) => sum + (signs[sign] === true ? DAY_WEIGHTS[sign] : 0), 0)
}

/** The days of headline, opening and the sentences that go on with it, in their order, and last that of the report; none where that is not known. */
export function dayCandidates({ article, sentences, dates, house }: AnnotatedArticle): DayCandidate[] {
  const { text, published } = article
  const { titleEnd, from, lead, next, rest } = newsOf(article, sentences)
  const isOpen = published.earliest === null || published.latest === null
  const { earliest, latest } = isOpen ? lastDayOf([lead, ...next], dates) : published
  if (earliest === null || latest === null) return []
  const headline = titleEnd > 0 ? sentences[0] : undefined
  const places = [headline, lead, ...next].flatMap((sentence, at) => (sentence === undefined ? [] : [{ clause: parse(sentence, text), place: Math.max(0, at - 1) as Placed['place'] }]))
  const whole = lead === undefined ? null : parse(lead, text)
  const main = whole === null ? null : mainVerb(whole)
  const opens = places.flatMap(({ clause, place }) => (place === 0 ? [clause] : []))
  const known = knownFrom(text.slice(0, lead?.end ?? titleEnd), whole)
  const title = new Headline(text.slice(0, titleEnd), lead?.text ?? '')
  const used = dates.filter((date) => !isOfFeast(date, text) && !(isOpen && isOnlyBefore(date, text)))
  const placed = [
    ...places.flatMap(({ clause, place }) => datesIn(clause, used, earliest).map((date) => ({ date, clause, place }))),
    ...(tellsDisaster(known) ? rest : []).flatMap((sentence) => {
      const near = datesIn({ sentence }, used, earliest)
      const clause = near.length === 0 ? null : parse(sentence, text)
      return clause === null ? [] : near.flatMap((date) => (isOfDisaster(clause, date, known) ? [{ date, clause, place: 3 as const }] : []))
    }),
  ]
  const told = placed.filter((one) => isToldOn(one, text))
  const telling = told.find(({ date, place }) => place === 0 && isPast(date, latest))
  const opening: Opening = {
    text,
    whole,
    isDone: whole !== null && main !== null && isDone(whole, main) && (!SAYING.has(verbAt(whole, main)?.lemma ?? '') || isOrder(whole, main)),
    isSpoken: whole !== null && isSaying(whole),
    isDecided: whole !== null && isDecided(whole),
    callsOff: opens.some(callsOff),
    referred: referredDeeds(opens),
    isUpdate: isUpdate(opens),
    headline: title,
    known,
    lastDay: telling?.date.latest ?? latest,
    printed: latest,
    dates: placed,
    told: new Set(told.map(({ date }) => date)),
  }
  // A day printed in the dateline is nearer to the news than that of the page.
  const dateline = dates.find((date) => date.start >= titleEnd && date.end <= from && date.earliest === date.latest && isPast(date, latest) && isNews(date, earliest, 3))
  const printed = { earliest: dateline?.earliest ?? earliest, latest: dateline?.latest ?? latest }
  return [
    ...placed.filter(({ date }) => !placed.some((other) => isSpan(other.date, date, text))).flatMap((one) => candidatesAt(one).filter((candidate) => !isOpen || mayBeOpen(candidate, one))),
    { ...(isOpen ? published : { earliest: house?.undated === 'day-before' ? addDays(printed.earliest, -1) : printed.earliest, latest: printed.latest }), isTold: false, signs: { printed: true, printedSpoken: opening.isSpoken } },
  ]

  /** A report that knows no day of its own tells background by the day as well as news: only a day of what its news does counts. */
  function mayBeOpen({ signs, earliest: from }: DayCandidate, { clause, date }: Placed): boolean {
    if (signs.ahead === true || signs.beforehand === true || signs.prior === true || isOfHappening(clause, date)) return false
    if (signs.which === true && !tellsWhere(clause, date)) return false
    return published.latest === null || (from ?? '') <= published.latest
  }

  function candidatesAt(one: Placed): DayCandidate[] {
    const { date } = one
    const signs = signsOf(one, opening)
    const length = daysEnding(date, dates, text, lead?.text ?? '')
    if (length !== null && date.earliest !== null) return [{ earliest: addDays(date.earliest, 1 - length), latest: date.latest, isTold: true, signs: { ...signs, which: false, whichObject: false, nextOfSpoken: false, deed: true } }]
    const count = daysAfter(one, text)
    if (count === undefined) return [{ ...daysAt(one), isTold: true, signs }]
    const then = count === null || date.earliest === null || date.earliest !== date.latest ? null : addDays(date.earliest, count)
    return then === null || then > opening.lastDay ? [] : [{ earliest: then, latest: then, isTold: true, signs: { ...signs, prior: false, deed: opening.isDone } }]
  }

  function daysAt(one: Placed): Bounds {
    const { date } = one
    if (one === telling && isToldAfterwards(one)) return { earliest: date.earliest === null ? null : addDays(date.earliest, -1), latest: date.latest }
    if (opening.told.has(date)) return date
    return cut(date, spanFrom(date, placed.map((other) => other.date), text), opening.lastDay)
  }

  /** What a medium tells afterwards, on a day that the text does not give, was done on that day or the one before. */
  function isToldAfterwards(one: Placed): boolean {
    if (lead === undefined || !opening.isDone || !isSaidByMedium(one, text)) return false
    const hasTime = dates.some((other) => other !== one.date && other.type !== 'duration' && other.type !== 'set' && other.start >= lead.start && other.end <= lead.end && !/anniv|birthday/i.test(other.quote) && !(whole !== null && clauseOf(whole, other).tellsWhich))
    return !hasTime && ![lead, ...next].some((sentence) => TIME_OF_DAY.test(sentence.text))
  }
}

/** The last single day that an opening tells: a report that has no day of its own was printed on it or later. */
function lastDayOf(opening: readonly (Sentence | undefined)[], dates: readonly DateMention[]): Bounds {
  const days = dates.flatMap(({ type, start, earliest, latest }) => (type !== 'duration' && type !== 'set' && earliest !== null && earliest === latest && opening.some((sentence) => sentence !== undefined && start >= sentence.start && start < sentence.end) ? [earliest] : [])).sort()
  const last = days.at(-1) ?? null
  return { earliest: last, latest: last }
}

function isOnlyBefore({ type, start }: DateMention, text: string): boolean {
  return type === 'date' && ONLY_BEFORE.test(text.slice(Math.max(0, start - 16), start))
}

function datesIn({ sentence }: Pick<Parse, 'sentence'>, dates: readonly DateMention[], printed: string): DateMention[] {
  return dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end && tellsDay(date) && isHappening(date) && isNews(date, printed, DAYS_BEFORE) && !/anniv|birthday/i.test(date.quote)).slice(0, MOST_DATES)
}

/** Which says the day to one who knows the day of the telling. */
const TIME_OF_DAY = /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|at (?:dawn|dusk|noon|midnight|night)|[ap]\.m\.)/i

/** The days of the opening's own meeting, visit or the like where it is "the two-day meeting, which ended Wednesday"; null of any other date. */
function daysEnding({ start }: DateMention, dates: readonly DateMention[], text: string, lead: string): number | null {
  const length = dates.find(({ type, value, end }) => type === 'duration' && /^P\dD$/.test(value) && end <= start && lead.includes(ENDED.exec(text.slice(end, start))?.groups?.['noun'] ?? '\n'))
  return length === undefined ? null : Number(length.value.slice(1, -1))
}

const ENDED = /^(?:\s[\p{L}-]+){0,3}\s(?<noun>\p{L}+),?\s(?:which|that)\s(?:ended|concluded|closed|finished|wrapped up)\s(?:on\s)?$/u

/** From the date to the next where they are the ends of one time. */
function spanFrom(date: DateMention, near: readonly DateMention[], text: string): Bounds {
  const end = near.find((other) => isSpan(date, other, text))
  return { earliest: date.earliest, latest: end?.latest ?? date.latest }
}

/** "between Monday and Wednesday", "from June 11 to 19", "on June 24 and 25" */
export function isSpan(from: DateMention, to: DateMention, text: string): boolean {
  if (to.start < from.end || from.earliest === null || from.latest === null || to.earliest === null || to.earliest <= from.earliest) return false
  const [before, between] = [text.slice(Math.max(0, from.start - 9), from.start), text.slice(from.end, to.start)]
  if (/\b(?:from|between)\s$/i.test(before) && /^\s*(?:and|to|until|till|through|-|–)\s*$/.test(between)) return true
  return /^\s*and\s*$/.test(between) && to.earliest === addDays(from.latest, 1)
}
