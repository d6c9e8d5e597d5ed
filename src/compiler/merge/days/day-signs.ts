import type { DateMention } from '../../../bundle/schema.ts'
import { dayNumber } from '../../../lib/days.ts'
import { chunkAt, REACH, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { isReportingDate } from '../../annotate/context/when/reporting-date.ts'
import { clauseOf, isInRelative, isSubordinate, mainVerb, tellsDeed } from './clause-of-date.ts'
import { goesOn, isBeforehand, isKnownDeed, isOfAside, isSaidDeed, isToldPlainly, repeatsDeed, type Known } from './goes-on.ts'
import type { Headline } from './headline.ts'
import { isDone } from './news.ts'
import { isOfMishap } from './of-happening.ts'
import { isMedium, saysSo } from './telling.ts'
import { isOfDisaster } from './updates.ts'

/** What a date and the words around it say of whether it is the day of the news. */
export interface Signs {
  /** It stands in the first, in the second sentence after the opening, and not in headline or opening; further on, where only the day of a disaster is looked for; */
  second: boolean
  third: boolean
  later: boolean
  /** there, of another subject than the opening; of "a", "an" or "another"; */
  newSubject: boolean
  indefinite: boolean
  /** of what the opening's subject did, in an aside; of the same deed as the opening's; of a deed that somebody says, who is no medium; with nobody who says it. */
  aside: boolean
  repeats: boolean
  saidDeed: boolean
  plain: boolean
  /** It stands after an opening that says when it was told; after one that has a day of its own; within a longer time of the opening. */
  afterSaid: boolean
  afterDay: boolean
  narrows: boolean
  /** Another day of what was done stands before it in headline or opening. */
  notFirst: boolean
  /** It tells when something was said; what was said is a deed, or what had been done before, or a medium says it; it is in a later sentence, or the opening itself is what somebody says. */
  said: boolean
  saidOfDeed: boolean
  saidOfPast: boolean
  saidByMedium: boolean
  saidNext: boolean
  saidSpoken: boolean
  /** The sentence has a day of what was done, too. */
  saidBesideDay: boolean
  /** It tells which thing is meant, when something before the news was, or when it ended: "Thursday's crossing" (past the main verb, or behind what the subject goes back to: "condemned Thursday's crossing", "the inquiry into the crash of Thursday"), "after a test on Monday", "until Monday". */
  which: boolean
  whichObject: boolean
  prior: boolean
  /** "had met on Monday", "follows talks on Monday" */
  beforehand: boolean
  /** Its verb tells what was done, or how things are. */
  deed: boolean
  state: boolean
  /** The opening is what somebody says, and this is of something else: why it is said. */
  whySpoken: boolean
  nextOfSpoken: boolean
  /** It is yet to come; and the opening tells what was done. */
  ahead: boolean
  aheadOfDeed: boolean
  /** There, the news is that it was decided, or called off. */
  decided: boolean
  calledOff: boolean
  /** It is of what the opening only goes back to: "after a slide swept two buses away". */
  referred: boolean
  /** Its sentence tells more of what the headline says than the opening does. */
  headlined: boolean
  /** It is of the disaster, or the attack, that the opening tells of. */
  disaster: boolean
  /** The opening tells how a disaster goes on, and this is the day of that; of the disaster itself. */
  update: boolean
  updated: boolean
  /** It is the day of the telling, the day before, two or three days before. */
  today: boolean
  yesterday: boolean
  daysAgo: boolean
  /** The day before an opening's telling of what was done. */
  eve: boolean
  /** Longer than a day; than a week. */
  wide: boolean
  weeks: boolean
  quoted: boolean
  bracketed: boolean
  /** Counted from another day than that of the telling: "two days later". */
  counted: boolean
  /** None of the text's dates: the day of the report; of one that is what somebody says. */
  printed: boolean
  printedSpoken: boolean
}

/** A date, the sentence that it stands in, and how far that is from the opening: 0 for headline and opening, 3 for what no more goes on with it. */
export interface Placed {
  date: DateMention
  clause: Parse
  place: 0 | 1 | 2 | 3
}

/** What the opening says, as far as the days beside it are judged by it. */
export interface Opening {
  text: string
  whole: Parse | null
  /** It tells what was done; it is what somebody says. */
  isDone: boolean
  isSpoken: boolean
  known: Known
  /** It tells what was decided of what is ahead; that something will not be; verbs of what it only goes back to. */
  isDecided: boolean
  callsOff: boolean
  referred: ReadonlySet<string>
  isUpdate: boolean
  /** How much of the headline a sentence tells, beyond what the opening does. */
  headline: Headline
  /** The last day that the telling knows. */
  lastDay: string
  printed: string
  /** All dates; those that tell when something was said. */
  dates: readonly Placed[]
  told: ReadonlySet<DateMention>
}

const BEFOREHAND = /\b(?:after|since(?! (?:(?:early|late|last) )?(?:\p{Lu}\p{L}+day\b|\d|January|February|March|April|May|June|July|August|September|October|November|December))|because|although)\b(?![^,;]*\b(?:when|while|as)\b)[^,;]*$/iu
const PRIOR = /^(?:Following|Having|Despite|Amid|In (?:response|reaction|retaliation|reply) (?:to|for)|In the wake of|Because of|Ahead of|Before)\b[^,;]*$/
/** "agreed on a text in time for the summit on May 3" */
const AHEAD_OF = /\b(?:in time for|ahead of|in the run-up to|on the eve of)\b[^,;]*$/i
const UNTIL = /\b(?:by|as of|until|till|through)\s$/i
/** "A fire burning since Sunday was put out on Wednesday" */
const SINCE = /\bsince\s$/
/** The days after what the date is of. */
const AFTER = /(?<!than )\b(?:(?<count>a|one|two|three|four|five|six) days? after|(?:days?|weeks?|months?|hours?) (?:after|before|since)) [^,;]*$/i
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }
const COUNTED = /\b(?:later|earlier|after|before)$/i
const DAY_BEFORE = /^(?:a|one|the) (?:day|night) (?:earlier|before)$/i

/** True when the date tells when something was said. */
export function isToldOn({ date, clause }: Placed, text: string): boolean {
  return !isBeforeNews(clause, date, text) && (saysSo(clause, date) ?? (isReportingDate(date, text) && !isSaidAtDeed(clause, date, text)))
}

/** "ended the talks on Thursday, saying that": the day of what was done, whatever was said to it. */
function isSaidAtDeed(clause: Parse, date: DateMention, text: string): boolean {
  const { verb } = clauseOf(clause, date)
  return verb !== null && tellsDeed(clause, verb) && /^, \p{L}+ing\b/u.test(text.slice(date.end, date.end + 16))
}

/** "two days after firing shells on Monday": 2, "days after firing shells on Monday": null; undefined where no day is counted from the date. */
export function daysAfter({ date, clause }: Placed, text: string): number | null | undefined {
  const after = AFTER.exec(wordsBefore(clause, date, text))
  return after === null ? undefined : (COUNTS[after.groups?.['count']?.toLowerCase() ?? ''] ?? null)
}

/** A medium says it in the date's own clause, which is not the main one: "…, state radio said on Monday". */
export function isSaidByMedium({ date, clause }: Placed, text: string): boolean {
  const { verb } = clauseOf(clause, date)
  return verb !== null && verb !== mainVerb(clause) && isMedium(clause, verb, text)
}

export function signsOf(placed: Placed, { text, whole, isDone: tellsDeeds, isSpoken, isDecided, callsOff, referred, isUpdate, headline, known, lastDay, printed, dates, told }: Opening): Signs {
  const { date, clause, place } = placed
  const { sentence } = clause
  const { verb, tellsWhich } = clauseOf(clause, date)
  const first = mainVerb(clause)
  const before = wordsBefore(clause, date, text)
  const isNext = place > 0
  const isSaid = told.has(date)
  const isPrior = isPriorDay(placed, text)
  // "The army saw the rocket, launched on Monday": what the opening has told of
  const isRetold = isNext && isKnownDeed(clause, verb, known)
  const isWhich = !isSaid && !isPrior && tellsWhich && !isRetold
  const isOwn = !isSaid && !isPrior && !isWhich
  const isContent = verb !== null && first !== null && verb > first && SAYING.has(verbAt(clause, first)?.lemma ?? '')
  const isDeed = !isSaid && isDeedDay(placed, text)
  const isOf = !isSaid && isOfDisaster(clause, date, known)
  const isOfMain = verb === first && isOwn
  const days = date.earliest === null || date.latest === null ? 0 : dayNumber(date.latest) - dayNumber(date.earliest)
  const isAhead = date.earliest !== null && date.earliest > lastDay
  const age = date.latest === null ? 0 : dayNumber(printed) - dayNumber(date.latest)
  const beside = dates.filter((other) => other.date !== date && other.clause === clause)
  const isPastDeed = (other: Placed): boolean => isDeedDay(other, text) && !(other.date.earliest !== null && other.date.earliest > lastDay)
  const others = dates.filter((other) => other.date !== date && other.place === 0)
  return {
    second: place === 1,
    third: place === 2,
    later: place === 3,
    newSubject: isNext && !goesOn(clause, date, known),
    indefinite: isNext && !isContent && (/^An? |^Another /.test(sentence.text) || isOfAnother(clause, first)),
    aside: isNext && isOfAside(clause, date, known),
    repeats: isRetold || (isNext && whole !== null && repeatsDeed(whole, clause, date)),
    saidDeed: isNext && isSaidDeed(clause, date) && !(first !== null && isMedium(clause, first, text)),
    plain: isNext && isToldPlainly(date, sentence),
    afterSaid: isNext && others.some((other) => told.has(other.date)),
    afterDay: isNext && others.some((other) => !told.has(other.date)),
    narrows: !isSaid && others.some((other) => isWithin(date, other.date)),
    notFirst: !isNext && beside.some((other) => other.date.start < date.start && !told.has(other.date) && isPastDeed(other)),
    said: isSaid,
    saidOfDeed: isSaid && !isNext && tellsDeeds,
    saidOfPast: isSaid && !isNext && first !== null && saysWhatWasDone(clause, first),
    saidByMedium: isSaid && !isNext && tellsDeeds && isSaidByMedium(placed, text),
    saidNext: isSaid && isNext,
    saidBesideDay: isSaid && beside.some((other) => !told.has(other.date) && isPastDeed(other)),
    saidSpoken: isSaid && !isNext && isSpoken,
    which: isWhich,
    whichObject: isWhich && first !== null && (date.start > (clause.words[clause.chunks[first]?.from ?? 0]?.start ?? 0) || isOfMishap(clause, chunkAt(clause, date.start))),
    prior: isPrior || (days === 0 && SINCE.test(before) && beside.some((other) => !told.has(other.date))),
    beforehand: !isContent && isBeforehand(clause, date),
    deed: isDeed && !isAhead,
    state: isOwn && !isDeed && !isRetold && !isAhead && verb !== null && (isOfMain || isSubordinate(clause, verb) || isInRelative(clause, verb) || isContent),
    whySpoken: isSpoken && !isNext && !isSaid && !isOfMain,
    nextOfSpoken: isSpoken && isNext && !isSaid,
    ahead: isAhead,
    aheadOfDeed: isAhead && tellsDeeds,
    decided: isAhead && isDecided,
    calledOff: isAhead && callsOff,
    referred: isNext && isOwn && verb !== null && referred.has(verbAt(clause, verb)?.lemma ?? ''),
    headlined: isNext && !isAhead && headline.tells(sentence),
    disaster: isOf,
    update: isUpdate && !isNext && !isOf,
    updated: isUpdate && isOf,
    today: !isAhead && age === 0,
    yesterday: age === 1,
    daysAgo: age === 2 || age === 3,
    eve: !isNext && !isSaid && !(isWhich && isInComment(clause, date)) && tellsDeeds && days === 0 && others.some((other) => told.has(other.date)) && date.latest !== null && dayNumber(lastDay) - dayNumber(date.latest) === 1,
    wide: days > 0,
    weeks: days > 7,
    quoted: isQuoted(date, text),
    bracketed: /\([^)]*$/.test(before) && /^[^(]*\)/.test(text.slice(date.end, sentence.end)),
    counted: COUNTED.test(date.quote) && !DAY_BEFORE.test(date.quote),
    printed: false,
    printedSpoken: false,
  }
}

/** "On Saturday, a bomber attacked" */
function isOfAnother({ chunks, words }: Parse, verb: number | null): boolean {
  const [subject, comma, opener] = [chunks[(verb ?? 0) - 1], chunks[(verb ?? 0) - 2], chunks[0]]
  return subject?.kind === 'noun' && comma?.kind === 'comma' && (opener?.kind === 'preposition' || (opener?.kind === 'noun' && opener.time)) && /^(?:an?|another)$/.test(words[subject.from]?.lower ?? '')
}

/** "barred them, calling the measures adopted the day before a farce": what is said to it, of an older thing. */
function isInComment(clause: Parse, { start }: DateMention): boolean {
  const date = chunkAt(clause, start)
  for (let at = date - 1; at > 1 && at > date - REACH / 4; at -= 1) {
    if (clause.chunks[at]?.kind === 'comma') return verbAt(clause, at + 1)?.form === 'ing' && verbAt(clause, at + 1)?.finite === false
  }
  return false
}

/** A day of what was done, and not only of which thing is meant, or of what was before. */
function isDeedDay(placed: Placed, text: string): boolean {
  const { verb, tellsWhich } = clauseOf(placed.clause, placed.date)
  return verb !== null && !tellsWhich && !isPriorDay(placed, text) && (tellsDeed(placed.clause, verb) || isDone(placed.clause, verb))
}

/** "said that it has tested a rocket", "said thieves had stolen it": the clause after the main verb is in the perfect. */
function saysWhatWasDone(clause: Parse, main: number): boolean {
  if (!SAYING.has(verbAt(clause, main)?.lemma ?? '')) return false
  for (let at = main + 1; at < clause.chunks.length && at < main + PERFECT_REACH; at += 1) {
    const verb = verbAt(clause, at)
    if (verb?.finite !== true || isInRelative(clause, at)) continue
    return verb.main > verb.from && /^(?:has|have|had)$/.test(clause.words[verb.from]?.lower ?? '')
  }
  return false
}

const PERFECT_REACH = 16

function isPriorDay({ date, clause }: Placed, text: string): boolean {
  const before = wordsBefore(clause, date, text)
  const { verb } = clauseOf(clause, date)
  return isBeforeNews(clause, date, text) || AFTER.test(before) || AHEAD_OF.test(before) || UNTIL.test(before) || (verb !== null && isSubordinate(clause, verb) && BEFOREHAND.test(before))
}

/** How far back what a date goes with is looked for, so that a sentence without an end takes linear time. */
const CHARACTERS_BEFORE = 400

/** What the sentence says before the date, or the last of it. */
function wordsBefore({ sentence }: Parse, { start }: DateMention, text: string): string {
  return text.slice(Math.max(sentence.start, start - CHARACTERS_BEFORE), start)
}

/** "Following talks on Monday, the minister on Tuesday announced" */
function isBeforeNews({ sentence }: Parse, { start, end }: DateMention, text: string): boolean {
  return PRIOR.test(text.slice(sentence.start, start)) && /^\s*,/.test(text.slice(end, end + 3))
}

/** A day of a longer time. */
function isWithin({ earliest, latest }: DateMention, other: DateMention): boolean {
  return earliest !== null && latest !== null && other.earliest !== null && other.latest !== null && other.earliest !== other.latest && other.earliest <= earliest && other.latest >= latest
}

/** How far back a quotation may open. */
const QUOTE_REACH = 800

/** In words that somebody says: "“We need it today,” he said". */
function isQuoted({ start }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || (line.split('"').length % 2 === 0 && !line.includes('“'))
}
