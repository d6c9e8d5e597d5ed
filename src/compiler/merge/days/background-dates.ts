import type { Bounds, DateMention } from '../../../bundle/schema.ts'
import { nounAt, parse, verbAt } from '../../annotate/context/grammar/parse.ts'
import { MEASURING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { clauseOf } from './clause-of-date.ts'
import { isHappening, isNews } from './days-of-news.ts'
import { isSpan } from './event-day.ts'
import { isOfFeast } from './of-feast.ts'
import { nearDeeds } from './near-deeds.ts'

/** A date of what a report only goes back to or foretells, and the days that it opens where it is the first end of a time. */
export interface Background {
  date: DateMention
  days: Bounds
  /** It lies in the weeks of the report itself. */
  isNear: boolean
}

/**
 * Dates far from the report's own, and near ones of another day than its news on which something was done or is to be: "Earlier on Monday they freed eight", "will vote on July 17".
 * A time from one day to another is one. `own` are the days of its news.
 */
export function backgroundDates(report: AnnotatedArticle, own: Bounds): Background[] {
  const { article, dates } = report
  const { text, published } = article
  const isNear = (date: DateMention): boolean => published.earliest !== null && isNews(date, published.earliest)
  const isOther = nearDeeds(report, own)
  const all = dates.filter((date) => (date.type === 'date' || date.type === 'time') && isHappening(date) && !isOfFeast(date, text) && (!isNear(date) || isOther(date)) && !isOnlyCompared(date, text) && !isOfState(report, date))
  const far = all.filter((date, at) => !all.slice(Math.max(0, at - 1), at + 2).some((beside) => isWiderTime(date, beside, text)))
  const ends = new Map(far.map((date, at) => [date, far.slice(at + 1, at + 2).find((next) => isSpan(date, next, text))] as const))
  const isClosing = (date: DateMention): boolean => dates.slice(Math.max(0, dates.indexOf(date) - 2), dates.indexOf(date)).some((other) => isSpan(other, date, text))
  return far.flatMap((date) => (isClosing(date) ? [] : [{ date, days: { earliest: date.earliest, latest: ends.get(date)?.latest ?? date.latest }, isNear: isNear(date) }]))
}

/** "the invasion of Norrland in February 2022", where the codebook knows its day: the month adds none. */
function isWiderTime(date: DateMention, beside: DateMention, text: string): boolean {
  if (date === beside || date.earliest === null || date.latest === null || beside.earliest === null || beside.latest === null) return false
  const [first, last] = date.start < beside.start ? [date, beside] : [beside, date]
  if (!/^(?: of \p{Lu}\p{L}+)?,? (?:in|on|of) $/u.test(text.slice(first.end, last.start))) return false
  return date.earliest <= beside.earliest && beside.latest <= date.latest && (date.earliest < beside.earliest || beside.latest < date.latest)
}

function isOnlyCompared({ start }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - BOUND_REACH), start)
  return BOUND.test(before) || COMPARED.test(before)
}

/** "Consumer prices rose 5.3 percent in August", "Unemployment was 6 percent in June", "was born in May 1960": how things were, and no happening. */
function isOfState({ article, sentences }: AnnotatedArticle, date: DateMention): boolean {
  const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end)
  if (sentence === undefined) return false
  const clause = parse(sentence, article.text)
  const { verb: at } = clauseOf(clause, date)
  const verb = at === null ? null : verbAt(clause, at)
  if (at === null || verb === null) return false
  if (clause.words[verb.main]?.lower === 'born') return true
  const level = nounAt(clause, at + 1)
  return MEASURING.has(verb.lemma) && level !== null && /%$|^(?:percent|points?)$/.test(clause.words[level.head]?.lower ?? '')
}

/** A time that only bounds another, or that something is compared with, is no happening of its own: "the most since April", "lost 900 since February 2022". */
const BOUND = /\b(?:since|until|till|through|as of|than in|than|compared (?:with|to)(?: \S+ in)?|up from \S+(?: \S+)? in|down from \S+(?: \S+)? in)(?: the)?(?: (?:start|beginning|end|early|late|mid)(?: of)?)?[ -]$/i
/** "to 4% from 5.8% the month before", "up from 19 at the end of December", "against 1.2 million tonnes in May" */
const COMPARED = /(?:(?:\d[^.;]{0,30}|\b(?:up|down|rise|rose|risen|fall|fell|fallen|drop|dropped|slowed|eased|climbed|grew)) from|\b(?:than|against|compared (?:with|to))) (?:about |some |just |only |around )?[$€£¥]?\d[\d.,]*%?(?: (?:percent|per cent|points?|thousand|million|billion|trillion)| [\p{Ll}-]+){0,2}(?: (?:in|on|at|a|the))*(?: (?:start|beginning|end|early|late|mid)(?: of)?)?[ -]$/iu
const BOUND_REACH = 60
