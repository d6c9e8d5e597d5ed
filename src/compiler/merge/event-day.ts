import type { Bounds, DateMention } from '../../bundle/schema.ts'
import { addDays } from '../../lib/days.ts'
import { parse, verbAt, type Parse } from '../annotate/context/grammar/parse.ts'
import { SAYING } from '../annotate/context/lexicon/verb-classes.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { clauseOf, isInRelative, isSubordinate, mainVerb, tellsDeed } from './clause-of-date.ts'
import { cut, isHappening, isNews, isPast, liesIn, NEWS_DAYS_BEFORE, NEWS_SPAN_DAYS_AT_MOST, tellsDay } from './days-of-news.ts'
import { goesOn, isAtOccasion, isBeforehand, isOfAside, isOfOccasion, isSaidDeed, isToldPlainly, knownFrom, repeatsDeed, tellsOther } from './goes-on.ts'
import { isDone, isSaying, isSpeaking, newsOf } from './news.ts'
import { isReportingDate } from '../annotate/context/when/reporting-date.ts'
import { isMedium, SAYING_WORD, saysSo } from './telling.ts'

/** What its opening tells may be older. */
const LEAD_DAYS_BEFORE = 31
/** The dates of a sentence that are looked at. */
const MOST_DATES = 8
export interface EventDays extends Bounds {
  /** False when the text says nothing of it, so that these are the days of the report. */
  isTold: boolean
}

/**
 * The days on which what the article tells happened, the first that there is of these:
 * 1. a day of what was done, in title or opening;
 * 2. one in the sentences that go on with it ("The group came on Monday"), unless the news is what somebody says;
 * 3. the day on which the opening says it was told;
 * 4. the day on which a following sentence says so ("The minister told reporters on Monday");
 * 5. a date of the opening that only tells which thing is meant ("soldiers who crossed on Thursday");
 * 6. a date ahead;
 * 7. the day of the report.
 * What a medium tells afterwards, on a day that the text does not give, was done on that day or the one before.
 */
export function eventDays({ article, sentences, dates }: AnnotatedArticle): EventDays {
  const { earliest, latest } = article.published
  if (earliest === null || latest === null) return { earliest, latest, isTold: false }
  const { text } = article
  const { titleEnd, from, lead, next } = newsOf(article, sentences)
  const openingEnd = lead?.end ?? 0
  // "arrested earlier this month": a following sentence may tell on which day of it.
  const coarse = dates.find((date) => date.start >= from && date.start < openingEnd && /^(?:earlier|late|early) (?:this|last|in) /i.test(date.quote) && isHappening(date) && !isHappening(date, NEWS_SPAN_DAYS_AT_MOST))
  // "fired two on Wednesday, its first since March 10": an older day is the news only where no newer one is told.
  const isFresh = dates.some((date) => date.start >= from && date.start < openingEnd && tellsDay(date) && isHappening(date, NEWS_SPAN_DAYS_AT_MOST) && isPast(date, latest) && isNews(date, earliest, NEWS_DAYS_BEFORE))
  const near = dates.filter(
    (date) => tellsDay(date) && (date === coarse || isHappening(date, NEWS_SPAN_DAYS_AT_MOST)) && isNews(date, earliest, coarse !== undefined || (date.start < openingEnd && !isFresh) ? LEAD_DAYS_BEFORE : NEWS_DAYS_BEFORE) && (date.end <= titleEnd || date.start >= from) && !isQuoted(date, text),
  )
  // An anniversary is an occasion, which the report's own news only comes before.
  const first = near.filter(({ start, quote }) => start < openingEnd && !/anniv|birthday/i.test(quote)).slice(0, MOST_DATES)
  const following = next.map((sentence) => ({ sentence, dates: near.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).slice(0, MOST_DATES) }))
  const saying = new Set(first.filter((date) => isSaid(date)))
  const told = first.find((date) => saying.has(date) && isPast(date, latest) && !isToldBefore(date))
  const lastDay = told?.latest ?? latest
  const background = next[1]?.end ?? text.length
  const foreground = dates.filter(({ start }) => start < background).slice(0, MOST_DATES * 3)
  for (const date of foreground) {
    const days = isPast(date, latest) ? daysEnding(date, foreground, text, lead?.text ?? '') : null
    if (days !== null && date.earliest !== null) return { earliest: addDays(date.earliest, 1 - days), latest: date.latest, isTold: true }
  }
  const happened = first.filter((date) => !saying.has(date))
  const begun = happened.filter((date) => date.earliest !== null && date.earliest <= lastDay)
  const whole = lead === undefined ? null : parse(lead, text)
  const main = whole === null ? null : mainVerb(whole)
  const known = knownFrom(text.slice(0, openingEnd), whole)
  const isSpoken = whole !== null && isSaying(whole)
  const date =
    begun.find((candidate) => !onlyTellsWhich(candidate) && !(isSpoken && (isOfSubordinate(candidate) || isOfStatement(candidate)))) ??
    continued() ??
    (isSpoken ? undefined : ofObject()) ??
    told ??
    toldNext() ??
    begun.find((candidate) => isOfSubject(candidate) && !isOfSubordinate(candidate) && !AFTER.test(text.slice(from, candidate.start))) ??
    (main !== null && whole !== null && isDone(whole, main) ? undefined : happened.find((candidate) => candidate.earliest !== null && candidate.earliest > lastDay))
  const counted = date === undefined || date === told || !begun.includes(date) || onlyTellsWhich(date) ? daysAfter() : null
  if (counted !== null) return { earliest: counted, latest: counted, isTold: true }
  const isTellers = date === undefined || date === told
  if (!isTellers) {
    const days = cut(date, spanFrom(date, near, text), lastDay)
    const day = begun.includes(date) && date.earliest !== date.latest ? continued(days) : undefined
    return { ...(day === undefined ? days : { earliest: day.earliest, latest: day.latest }), isTold: true }
  }
  // A day printed in the dateline is nearer to the news than that of the page.
  const days = date ?? dates.find((candidate) => candidate.start >= titleEnd && candidate.end <= from && candidate.earliest === candidate.latest && isPast(candidate, latest) && isNews(candidate, earliest, 3)) ?? { earliest, latest }
  const isBefore = days.earliest !== null && isToldAfterwards()
  return { earliest: isBefore ? addDays(days.earliest ?? lastDay, -1) : days.earliest, latest: isBefore ? (knownBefore(days) ?? days.latest) : days.latest, isTold: date !== undefined }

  /** "two days after firing shells on Monday, the army fired rockets": Wednesday. */
  function daysAfter(): string | null {
    if (whole === null || main === null || !tellsDeed(whole, main)) return null
    for (const { start, earliest: day, latest: end } of begun) {
      const count = start < from || day === null || day !== end ? undefined : COUNTS[AFTER.exec(text.slice(from, start))?.groups?.['count']?.toLowerCase() ?? '']
      const then = count === undefined || day === null ? null : addDays(day, count)
      if (then !== null && then <= lastDay) return then
    }
    return null
  }

  function parsed({ start }: DateMention): Parse | null {
    const sentence = start >= from && start < openingEnd ? lead : sentences.find(({ end }) => end > start)
    return sentence === undefined ? null : parse(sentence, text)
  }

  /** "Following talks on Monday, the minister on Tuesday announced" */
  function isPrior({ start, end }: DateMention): boolean {
    return start > from && start < openingEnd && PRIOR.test(text.slice(from, start)) && /^\s*,/.test(text.slice(end, end + 3))
  }

  function isSaid(candidate: DateMention): boolean {
    if (isPrior(candidate)) return false
    const sentence = parsed(candidate)
    return (sentence === null ? null : saysSo(sentence, candidate)) ?? isReportingDate(candidate, text)
  }

  /** "Thursday's crossing", "soldiers who crossed on Thursday", "losses by mid-March". */
  function onlyTellsWhich(candidate: DateMention): boolean {
    if (/\b(?:by|as of|until|till|through)\s$/.test(text.slice(Math.max(0, candidate.start - 9), candidate.start))) return true
    if (isPrior(candidate)) return true
    const sentence = parsed(candidate)
    return sentence !== null && clauseOf(sentence, candidate).tellsWhich
  }

  /** "released a statement on Monday: The rival fired shells on Sunday", "said on Monday that it believes that the rival fired shells on Sunday" */
  function isOfStatement(candidate: DateMention): boolean {
    const { start } = candidate
    if (told === undefined || told.end >= start) return false
    const verb = whole === null || main === null || start < from ? null : clauseOf(whole, candidate).verb
    const isSaidToo = verb !== null && main !== null && verb > main && whole !== null && SAYING.has(verbAt(whole, main)?.lemma ?? '')
    return isSaidToo || /:\s/.test(text.slice(told.end, start))
  }

  /** "fell on Wednesday after the bank said on Tuesday" */
  function isToldBefore(candidate: DateMention): boolean {
    const sentence = parsed(candidate)
    const verb = sentence === null ? null : clauseOf(sentence, candidate).verb
    return sentence !== null && verb !== null && isSubordinate(sentence, verb) && BEFOREHAND.test(text.slice(sentence.sentence.start, candidate.start))
  }

  /** "After a plan failed on Monday, the ministry has said" */
  function isOfSubordinate(candidate: DateMention): boolean {
    const group = whole === null || main === null ? null : verbAt(whole, main)
    return group !== null && (isSpeaking(group.lemma) || (SAYING.has(group.lemma) && candidate.start < (whole?.words[group.from]?.start ?? 0))) && isToldBefore(candidate)
  }

  /** In what stands before the verb of the sentence: "soldiers who crossed on Thursday were sent home", and not "condemned what they did on Thursday". */
  function isOfSubject(candidate: DateMention): boolean {
    const sentence = parsed(candidate)
    const main = sentence === null ? null : mainVerb(sentence)
    return main === null || candidate.start < (sentence?.words[sentence.chunks[main]?.from ?? 0]?.start ?? 0)
  }

  /** A day of the sentences after the opening, of those where they are given: "fired earlier this week. The shells, fired on Monday,". */
  function continued(within?: Bounds): DateMention | undefined {
    for (const { sentence, dates: here } of following) {
      const clause = parse(sentence, text)
      if (isSpoken && !isOfOccasion(clause, lead?.text ?? '')) continue
      const dated = here.filter((candidate) => isPast(candidate, lastDay) && (within === undefined || liesIn(candidate, within)) && !tellsOther(candidate, sentence) && !isBeforehand(clause, candidate))
      const found =
        dated.find((candidate) => (goesOn(clause, candidate, known) || (sentence === next[0] && !/^An? /.test(sentence.text))) && !isSaid(candidate) && (isOfAside(clause, candidate, known) || (isToldPlainly(candidate, sentence) && !onlyTellsWhich(candidate)) || isAtOccasion(candidate, sentence, known))) ??
        dated.find((candidate) => (whole !== null && repeatsDeed(whole, clause, candidate)) || ((told === undefined || within !== undefined) && sentence === next[0] && !isSaid(candidate) && isSaidDeed(clause, candidate))) ??
        // "told the crowd on Tuesday": those who were there.
        dated.find((candidate) => told !== undefined && candidate.earliest !== null && candidate.earliest >= addDays(lastDay, -1) && /\btold (?:the|those) [^,;.]+$/.test(text.slice(sentence.start, candidate.start)) && !onlyTellsWhich(candidate))
      if (found !== undefined) return found
    }
    return undefined
  }

  /**
   * "fired at a boat that crossed the line on Monday night, the army said Tuesday": done on that day, when the news of it is a day old at most; "agreed in
   * talks that ended on Monday" is, however old.
   */
  function ofObject(): DateMention | undefined {
    if (whole === null || main === null || !tellsDeed(whole, main)) return undefined
    return begun.find((candidate) => {
      const { verb } = clauseOf(whole, candidate)
      if (candidate.start < from || verb === null || verb <= main || !isInRelative(whole, verb)) return false
      return isOfMeeting(whole, verb) || (told !== undefined && candidate.earliest !== null && candidate.earliest >= addDays(lastDay, -1))
    })
  }

  /** "In his speech at the fair on Monday, he also said", "He spoke on Monday" */
  function isBeforeSaying(clause: Parse, { start, end }: DateMention): boolean {
    const verb = verbAt(clause, mainVerb(clause) ?? -1)
    if (verb?.lemma === 'speak') return true
    return verb !== null && SAYING.has(verb.lemma) && text.startsWith(',', end) && /^(?:In|At|During|Speaking|Addressing|Opening)\b[^,;]*$/.test(text.slice(clause.sentence.start, start))
  }

  /** A day on which one says what the opening tells: its speaker, "he", "this", "the claim". */
  function toldNext(): DateMention | undefined {
    for (const { sentence, dates: here } of following) {
      const found = here.find((candidate) => isPast(candidate, lastDay) && (isSaid(candidate) || (isSpoken && isBeforeSaying(parse(sentence, text), candidate))) && goesOn(parse(sentence, text), candidate, known))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** What was done comes first, in the past tense with nothing of when; what medium says so, and when, after it. */
  function isToldAfterwards(): boolean {
    if (whole === null || main === null || lead === undefined || !isDone(whole, main) || [lead, ...next].some(({ text: words }) => TIME_OF_DAY.test(words))) return false
    const ownTime = dates.some((other) => other !== told && other.type !== 'duration' && other.type !== 'set' && other.start >= lead.start && other.end <= lead.end && !/anniv|birthday/i.test(other.quote))
    if (ownTime) return false
    const teller = told === undefined ? null : clauseOf(whole, told).verb
    return teller !== null && teller !== main && isMedium(whole, teller, text)
  }

  /** "The navy had said on Wednesday that it saw them": who knew of it by then; null where nobody did. */
  function knownBefore({ earliest: day }: Bounds): string | null {
    if (day === null) return null
    const dayBefore = addDays(day, -1)
    const isKnown = following.some(({ sentence, dates: here }) => {
      const clause = parse(sentence, text)
      return here.some((candidate) => {
        const verb = candidate.latest === dayBefore ? verbAt(clause, clauseOf(clause, candidate).verb ?? -1) : null
        return verb !== null && clause.words[verb.from]?.lower === 'had' && SAYING_WORD.test(clause.words[verb.main]?.lower ?? '')
      })
    })
    return isKnown ? dayBefore : null
  }
}

/** "in talks that ended": what was done was done at what ended. */
function isOfMeeting({ chunks, words }: Parse, verb: number): boolean {
  const [before, noun] = [chunks[verb - 3], chunks[verb - 2]]
  const group = chunks[verb]
  return chunks[verb - 1]?.kind === 'relative' && noun?.kind === 'noun' && /^(?:in|at|during)$/.test(words[before?.from ?? -1]?.lower ?? '') && group?.kind === 'verb' && /^(?:end|conclude|close|finish|open|begin|start)$/.test(group.lemma)
}

/** Which says the day to one who knows the day of the telling. */
const TIME_OF_DAY = /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|at (?:dawn|dusk|noon|midnight|night)|[ap]\.m\.)/i

/** Opens a clause of an earlier time, or of why: not "when", "while", "as". */
const BEFOREHAND = /\b(?:after|since|because|although)\b(?![^,;]*\b(?:when|while|as)\b)[^,;]*$/i
/** The days after what the date is of. */
const AFTER = /(?<!than )\b(?:(?<count>a|one|two|three|four|five|six) days? after|(?:days?|weeks?|months?|hours?) (?:after|before|since)) [^,;]*$/i
const PRIOR = /^(?:Following|Having|Despite|Amid|In (?:response|reaction|retaliation|reply) (?:to|for)|In the wake of|Because of|Ahead of|Before)\b[^,;]*$/
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

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

/** How far back a quotation may open. */
const QUOTE_REACH = 800

/** In words that somebody says: "“We need it today,” he said". */
function isQuoted({ start }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || (line.split('"').length % 2 === 0 && !line.includes('“'))
}
