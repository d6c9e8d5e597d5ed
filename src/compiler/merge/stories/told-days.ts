import { dayFromNumber, dayNumber, isDay } from '../../../lib/days.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { parse, verbAt } from '../../annotate/context/grammar/parse.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { clauseOf, tellsDeed } from '../days/clause-of-date.ts'
import { eventDays } from '../days/event-day.ts'
import { newsOf } from '../days/news.ts'
import { isUpdate } from '../days/updates.ts'

/** When a report was printed, and when what it tells may have happened, as numbers of days; null where it is not known. */
export interface ToldDays {
  printed: number | null
  earliest: number | null
  latest: number | null
  /** The first day that the text itself gives, be it only of who told it. */
  given: number | null
  /** True when the text says so of what happened, not of who told it. */
  isFirm: boolean
  /** Single days that the text names, from the first to the last. */
  named: readonly (readonly [number, number])[]
  /** Of a report without a day: the days of some year on which its opening says that it happened: "04-08". */
  yearless: readonly string[]
  /** Times of a few days to a week and a half that the text names: "last week". */
  weeks: readonly (readonly [number, number])[]
}

/** What was told on a day happened at most so much earlier, and what a report gives no day to. */
const BEFORE_TELLING = 1
const BEFORE_PRINTING = 1
/** Of a toll that grows, or a search that goes on, without a word of when. */
const BEFORE_UPDATE = 5
const WEEK_AT_MOST = 9
/** Days named later on are background. */
const OPENING_CHARACTERS = 800

export function toldDays(report: AnnotatedArticle): ToldDays {
  const { article, dates } = report
  const { earliest, latest, isTold, isTelling } = eventDays(report)
  const margin = isTelling ? BEFORE_TELLING : isTold ? 0 : isUpdateOf(report) ? BEFORE_UPDATE : report.house?.undated === 'day-before' ? 0 : BEFORE_PRINTING
  const spans = dates.flatMap(({ type, earliest: from, latest: to, start }) => (type === 'duration' || type === 'set' || from === null || to === null || start > OPENING_CHARACTERS ? [] : [[dayNumber(from), dayNumber(to)] as const]))
  return {
    printed: article.published.kind === 'stated' ? numberOf(article.published.latest) : null,
    earliest: earliest === null ? null : dayNumber(earliest) - margin,
    latest: numberOf(latest),
    given: isTold ? numberOf(earliest) : null,
    isFirm: isTold && !isTelling,
    yearless: article.published.kind === 'stated' ? [] : yearlessDays(report),
    named: spans.filter(([from, to]) => to - from <= 1),
    weeks: spans.filter(([from, to]) => to - from > 1 && to - from < WEEK_AT_MOST),
  }
}

function isUpdateOf({ article, sentences }: AnnotatedArticle): boolean {
  const { titleEnd, lead } = newsOf(article, sentences)
  return isUpdate([titleEnd > 0 ? sentences[0] : undefined, lead].flatMap((sentence) => (sentence === undefined ? [] : [parse(sentence, article.text)])))
}

function yearlessDays({ article, sentences, dates }: AnnotatedArticle): string[] {
  const { lead, next } = newsOf(article, sentences)
  for (const sentence of lead === undefined ? [] : [lead, ...next]) {
    const whole = parse(sentence, article.text)
    const days = dates.flatMap((date) => {
      const day = date.start >= sentence.start && date.end <= sentence.end ? /^(?:XXXX|\d{4})-(\d\d-\d\d)$/.exec(date.value)?.[1] : undefined
      if (day === undefined) return []
      const { verb, tellsWhich } = clauseOf(whole, date)
      return verb !== null && !tellsWhich && (tellsDeed(whole, verb) || (sentence !== lead && SAYING.has(verbAt(whole, verb)?.lemma ?? ''))) ? [day] : []
    })
    if (days.length > 0) return days
  }
  return []
}

function numberOf(day: string | null): number | null {
  return day === null ? null : dayNumber(day)
}

/** How many days lie between those of both, 0 where they overlap or one is not known; where a report without a day names one of some year, in the year that is nearest. */
export function daysApart(a: ToldDays, b: ToldDays): number {
  if (a.yearless.length > 0 && !isKnown(a)) return apartInYear(a, b)
  if (b.yearless.length > 0 && !isKnown(b)) return apartInYear(b, a)
  if (!isKnown(a) || !isKnown(b) || a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return 0
  return Math.max(0, a.earliest - b.latest, b.earliest - a.latest)
}

/** A report that has no day may be of any, unless it says itself on which day its news was. */
function isKnown({ printed, isFirm, earliest, latest }: ToldDays): boolean {
  return printed !== null || (isFirm && earliest === latest)
}

/** True when one was printed before what the other tells happened. */
export function isAhead(a: ToldDays, b: ToldDays): boolean {
  const before = (one: ToldDays, other: ToldDays): boolean => one.printed !== null && other.printed !== null && other.isFirm && other.earliest !== null && one.printed < other.earliest
  return before(a, b) || before(b, a)
}

/** True when one names the day of the other, which is not its own. */
export function namesDayOf(a: ToldDays, b: ToldDays): boolean {
  return refersTo(a, b) || refersTo(b, a)
}

/** True when a report was printed before a day that it names, and on which the other happened. */
export function foretells(a: ToldDays, b: ToldDays): boolean {
  if (a.printed === null || b.printed === null || b.earliest === null || b.latest === null || b.latest - b.earliest > 2) return false
  const [earliest, latest] = [b.earliest, b.latest]
  return a.named.some(([from, to]) => from > (a.printed ?? 0) && from <= latest && earliest <= to)
}

/** True when one names the week, not its own, in which the other, printed before, happened. */
export function namesWeekOf(a: ToldDays, b: ToldDays): boolean {
  return isInWeekOf(a, b) || isInWeekOf(b, a)
}

function isInWeekOf({ weeks, printed }: ToldDays, other: ToldDays): boolean {
  const { earliest, latest } = other
  if (printed === null || other.printed === null || other.printed >= printed || earliest === null || latest === null || latest - earliest > 2) return false
  return weeks.some(([from, to]) => from <= earliest && latest <= to)
}

function refersTo({ named, earliest, latest }: ToldDays, other: ToldDays): boolean {
  if (earliest === null || latest === null || other.earliest === null || other.latest === null || other.printed === null || other.latest - other.earliest > 2) return false
  if (earliest <= other.latest && other.earliest <= latest) return false
  return named.some(([from, to]) => from <= (other.latest ?? 0) && (other.earliest ?? 0) <= to)
}

/** Days by which a day told without its year may be off. */
const TOLERANCE = 1

function apartInYear({ yearless }: ToldDays, { printed, earliest, latest }: ToldDays): number {
  if (printed === null || earliest === null || latest === null) return 0
  const year = Number(dayFromNumber(earliest).slice(0, 4))
  const days = yearless.flatMap((day) => [year - 1, year, year + 1].map((near) => `${String(near).padStart(4, '0')}-${day}`)).filter(isDay)
  const gaps = days.map(dayNumber).map((at) => Math.max(0, earliest - at, at - latest) - TOLERANCE)
  return gaps.length === 0 ? 0 : Math.max(0, Math.min(...gaps))
}
