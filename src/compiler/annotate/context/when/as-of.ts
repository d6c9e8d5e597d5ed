import type { Status } from '../../../../bundle/schema.ts'
import type { DayBounds } from '../../../../lib/bounds.ts'
import { dayNumber } from '../../../../lib/days.ts'
import type { FoundDate } from '../../types.ts'
import { PUTTING } from '../attribution/estimating.ts'
import { mainVerbBefore } from '../grammar/subject.ts'
import { chunkAt, lastLower, nounAt, REACH, verbAt, wordAt, type Parse } from '../grammar/parse.ts'
import { tenseOf } from '../grammar/tense.ts'
import { singular } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { within, type Numbered } from '../numbered.ts'
import { clauseEnd } from './clause-end.ts'
import { isWindowOfPart } from './compared-dates.ts'
import { countedFrom, daysFrom } from './counted-from.ts'
import { bounds, eve, framed, isWhen, outlook } from './framing.ts'
import { isGathering } from './gathered.ts'
import { isBeforeEra, isBeforeNews, isSuperseded, NEAR } from './held-before.ts'
import { ofAnother, ofEarlier } from './of-another-figure.ts'
import { datesTheSaying, isAhead, isOfAnother, isOwnerOf } from './other-dates.ts'
import { isOfSubject } from './of-subject.ts'
import { HAPPENING, isYearOfHappening } from './year-of-happening.ts'

/** How far from the number a date can be, in characters. */
const FARTHEST = 600

/** When the figure held, and whether its own clause says so; else whether it tells of something past, of now, or has no verb of its own. */
export interface AsOf {
  days: DayBounds
  from: 'clause' | 'then' | 'now' | 'elided'
}

/** The date in the figure's clause, not the day it was said; for what is to come the day it is to come, else when it was said; else the days of publication. */
export function asOf(mention: Numbered, status: Status, counted: string | null): AsOf {
  const { input } = mention
  const date = eventDate(mention, counted)
  if (status === 'planned' || status === 'possible') {
    if (date !== null && isPerfect(mention) && isOver(date, input.published)) return { days: framed(mention, date), from: 'clause' }
    if (date !== null && !isOver(date, input.published)) return { days: outlook(mention, date), from: 'clause' }
    const said = spoken(mention) ?? (date !== null && (isLongOver(mention, date) || isOrder(mention)) ? date : null)
    return said === null ? { days: input.published, from: 'now' } : { days: bounds(said), from: 'clause' }
  }
  if (isBeforeEra(mention) || ((date === null || date.end <= mention.number.start) && (isBeforeNews(mention) || isSuperseded(mention)))) return { days: { earliest: null, latest: input.published.latest }, from: 'clause' }
  // "659 million in 2024, down from 1.35 billion": before that, unlike "from the 1.35 billion of the budget"
  if (date !== null && mention.number.change?.role === 'from' && date.end <= mention.number.start && isStretch(date) && mention.parse.words[wordAt(mention.parse, mention.number.start) - 1]?.lower === 'from') return { days: { earliest: null, latest: eve(date) }, from: 'clause' }
  const apart = daysApart(mention, date, counted)
  if (apart !== null) return { days: apart, from: 'clause' }
  const said = saidBefore(mention)
  if (date !== null && !isAhead(mention, date)) return { days: upTo(framed(mention, date), said, input.published), from: 'clause' }
  return said === null ? { days: input.published, from: tense(mention) } : { days: bounds(said), from: 'clause' }
}

/** "the 2,100 that the agency reported on Tuesday", "the 99 given by the coast guard on Monday": as it was told then. */
const AS_REPORTED = /^(?:\s\p{L}+){0,3}\s(?:reported|estimated|counted|given|announced|recorded|registered)\s(?:on |in |last )?$|^(?:\s\p{L}+){0,3}\s(?:that|which|it|they|given|reported|estimated|counted|announced|cited)\b[^,;.]{0,60}?(?:\b(?:reported|estimated|counted|gave|cited|announced|claimed)|\bby [^,;.]{1,40})\s(?:on |in |last )?$/u

function isReportedThen({ input: { text }, number }: Numbered, { start }: FoundDate): boolean {
  return start > number.end && /\bthe (?:\p{L}+ ){0,2}$/iu.test(text.slice(Math.max(number.sentence.start, number.start - 24), number.start)) && AS_REPORTED.test(text.slice(number.end, start))
}

/** What was said so many days before the report is not of the report's day. */
const LONG_BEFORE = 6

/** "In March he said that 40 had been sent": the day of an older saying. */
function saidBefore(mention: Numbered): FoundDate | null {
  const said = datesAround(mention).find((date) => isReportedThen(mention, date)) ?? spoken(mention)
  const { earliest } = mention.input.published
  if (said?.latest == null || earliest === null) return null
  // "said last month", told in the first days of the next; "said on December 18", told two days later, where "Monday" is but the day of this news
  const isOlder = said.latest < earliest && dayNumber(earliest) - dayNumber(said.earliest ?? said.latest) > (/^(?:late |early )?last\b|\d/iu.test(mention.input.text.slice(said.start, said.end)) ? 1 : LONG_BEFORE)
  return isReportedThen(mention, said) || isOlder ? said : null
}

/** "said in March that 40 had been sent since May 2023": until then. */
function upTo(days: DayBounds, said: FoundDate | null, { latest }: DayBounds): DayBounds {
  const open = said?.latest != null && days.latest === latest && days.earliest !== null && days.earliest <= said.latest
  return open ? { earliest: days.earliest, latest: said.latest } : days
}

/** A month or more, of which there is a figure of its own. */
function isStretch({ earliest, latest }: FoundDate): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) >= 27
}

function isOver({ latest }: FoundDate, published: DayBounds): boolean {
  return latest !== null && published.earliest !== null && latest < published.earliest
}

/** "had agreed in July last year to free 1,200": it was planned then. */
function isLongOver({ parse, governor, input }: Numbered, { latest }: FoundDate): boolean {
  const main = governor === null ? null : tenseOf(parse, governor.verb) === null ? mainVerbBefore(parse, governor.verb) : governor.verb
  const { earliest } = input.published
  return main !== null && tenseOf(parse, main) === 'past' && latest !== null && earliest !== null && dayNumber(earliest) - dayNumber(latest) > LONG_BEFORE
}

/** "could have been killed in Wednesday's blast", "to have peaked at 3.2% in October": of a day that is over. */
function isPerfect({ parse, governor }: Numbered): boolean {
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  return verb !== null && parse.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'have')
}

/** "ordered the release of 40 prisoners on Monday": the order was of that day. */
function isOrder({ parse, governor }: Numbered): boolean {
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  return verb !== null && !verb.passive && /^(?:order|command|instruct)$/.test(verb.lemma) && tenseOf(parse, governor?.verb ?? -1) === 'past'
}

/** "a day after guards shot three men": so far from the day of the main clause, where the figure's own has none. */
function daysApart(mention: Numbered, date: FoundDate | null, counted: string | null): DayBounds | null {
  const apart = countedFrom(mention)
  if (apart === null || (date !== null && date.start >= apart.start && date.start < clauseEnd(mention).limit)) return null
  const others = datesAround(mention).filter((other) => !isOfAnother(mention, other, counted) || datesTheSaying(mention, other))
  const main = others.findLast(({ end }) => end <= apart.start) ?? others.find(({ start }) => start >= mention.number.end)
  return daysFrom(apart, main ?? mention.input.published)
}

/** "were handed over", "had counted": in the past tense, without a date of its own. */
function tense(mention: Numbered): AsOf['from'] {
  const { parse, governor, first, number } = mention
  let at = governor?.verb ?? -1
  for (let steps = 0; steps < 4 && verbAt(parse, at)?.finite === false; steps += 1) at = mainVerbBefore(parse, at) ?? -1
  const verb = verbAt(parse, at)
  if (verb === null || verb.finite !== true) return 'elided'
  // "put the figure at 8": the past is that of the saying
  if (PUTTING.has(verb.lemma) && lastLower(parse, first - 1) === 'at') return 'elided'
  // "said on Monday that 92 divers were searching": so they were when it was said.
  if (verb.form === 'ing' && !verb.passive && (spoken(mention)?.end ?? Infinity) <= number.start) return 'now'
  // "Two firms said": they say so now.
  if (number.unit === 'count' && governor?.role === 'subject' && SAYING.has(verb.lemma) && !verb.passive) return 'now'
  return tenseOf(parse, at) === 'past' ? 'then' : 'now'
}

/** The figure's own date lies after the report: it has not come about. */
export function isToCome(mention: Numbered): boolean {
  const date = mention.input.published.latest === null ? null : eventDate(mention, null)
  return date !== null && isAhead(mention, date)
}

function datesAround({ number, dates }: Numbered): FoundDate[] {
  const from = Math.max(number.sentence.start, number.start - FARTHEST)
  const to = Math.min(number.sentence.end, number.end + FARTHEST)
  return within(dates, from, to).filter(
    (date) =>
      (date.type === 'duration' ? date.earliest !== null && date.latest !== null : (date.type === 'date' || date.type === 'time') && (date.earliest !== null || date.latest !== null)) &&
      (date.end <= number.start || date.start >= number.end),
  )
}

function spoken(mention: Numbered): FoundDate | null {
  return datesAround(mention).find((date) => datesTheSaying(mention, date)) ?? null
}

function eventDate(mention: Numbered, counted: string | null): FoundDate | null {
  const dates = datesAround(mention)
  const set = dates.find((date) => isSetThen(mention, date) || isOfThen(mention, date)) ?? dates.findLast((date) => isOfItsHappening(mention, date))
  if (set !== undefined) return set
  return nearest(mention, dates.filter((date) => !isOfAnother(mention, date, counted))) ?? dates.find((date) => (isGathering(mention.parse, date) && !ofAnother(mention, date)) || isOfPublishing(mention, date) || isYearOfHappening(mention, date) || isOfSubject(mention, date)) ?? null
}

/** "16 in 2024, when 285 were counted": no other figure between, unless of the same "when". */
function isOfThen(mention: Numbered, date: FoundDate): boolean {
  const { input, number } = mention
  return date.end < number.start && (/^,? (?:when|during which) (?:[^,;.\d]* )?$/.test(input.text.slice(date.end, number.hedge?.start ?? number.start)) || (isWhen(mention, date) && mention.governor?.role === 'object' && verbAt(mention.parse, mention.governor.verb)?.form === 'ing'))
}

/** "a record of 1,305, set in September 2022" */
function isSetThen({ input: { text }, number }: Numbered, { start }: FoundDate): boolean {
  return start > number.end && /^(?:\s[\p{L}-]+){0,3}, (?:set|reached|recorded|registered|hit|posted|logged|established|achieved|won|received|delivered|signed|agreed) (?:on|in) $/u.test(text.slice(number.end, start))
}

/** "the attack of May 3, in which 40 were killed", "an August 1 strike on the port that left 25 dead": a relative clause tells what came of it, on its day. */
function isOfItsHappening({ parse, first, governor, input, number }: Numbered, date: FoundDate): boolean {
  if (governor === null || date.end > number.start || tenseOf(parse, governor.verb) !== 'past' || SAYING.has(verbAt(parse, governor.verb)?.lemma ?? '')) return false
  const opener = parse.chunks.slice(0, Math.min(first, governor.verb)).findLastIndex(({ kind }) => kind === 'relative')
  const from = chunkAt(parse, date.start)
  if (opener <= from || parse.chunks.slice(opener, governor.verb).some(({ kind }) => kind === 'verb')) return false
  const between = parse.chunks.slice(chunkAt(parse, date.end - 1) + 1, opener)
  if (between.some(({ kind }, at) => kind === 'verb' || kind === 'stop' || (kind === 'comma' && at < between.length - 2))) return false
  // Of the noun that the date stands in, or right before "of" or "on" and the date.
  const own = parse.words[nounAt(parse, from)?.head ?? -1]
  const before = parse.words[nounAt(parse, from - 2)?.head ?? -1]
  const happening = own !== undefined && own.start >= date.end ? own : /^(?:of|on|in)$/.test(lastLower(parse, from - 1)) ? before : undefined
  return happening !== undefined && HAPPENING.test(singular(happening.lower)) && input.text.slice(date.end, number.start).length < FARTHEST
}

const PUBLISHING = new Set('publish release issue present make give announce unveil revise update'.split(' '))

/** "Its estimate, published on May 30, stood at 3,900": the day of the estimate. */
function isOfPublishing({ parse, governor, first }: Numbered, date: FoundDate): boolean {
  const at = chunkAt(parse, date.start)
  const verb = parse.chunks.slice(0, at).findLastIndex(({ kind }) => kind === 'verb')
  const group = verbAt(parse, verb)
  if (governor === null || governor.verb <= at || at > first || group === null || group.finite !== false || group.form === 'ing' || at - verb > 3) return false
  return PUBLISHING.has(group.lemma) && parse.chunks[verb - 1]?.kind === 'comma' && /^(?:estimate|assessment|count|figure|tally|forecast|projection|survey|report|census)s?$/.test(parse.words[nounAt(parse, verb - 2)?.head ?? -1]?.lower ?? '')
}

/** The nearest date after the number before the next clause's verb, else the nearest before it. */
function nearest(mention: Numbered, dates: readonly FoundDate[]): FoundDate | null {
  const { number } = mention
  // "from 2018's 464,000"
  const own = dates.find((date) => isOwnerOf(mention, date) || isGapped(mention, date, number.hedge?.start ?? number.start))
  if (own !== undefined) return own
  const { limit, asides } = clauseEnd(mention)
  const inAside = ({ start }: FoundDate): boolean => asides.some((aside) => start > aside.start && start < aside.end)
  const after = dates.find((date) => date.start >= number.end && date.start < limit && !inAside(date) && !ofAnother(mention, date) && !isWindowOfPart(mention, date) && !isGapped(mention, date))
  if (after !== undefined) return ownDay(mention, dates, after) ?? after
  return dates.findLast((date) => date.end <= number.start && !ofEarlier(mention, date) && (sameClause(mention, date) || isFronted(mention, date))) ?? null
}

/** "on Wednesday sentenced him to 24 years over the shelling in 2023", "on Monday fined 12 firms for leaks in 2021": the deed's own day, and not that of what it was for. */
function ownDay(mention: Numbered, dates: readonly FoundDate[], after: FoundDate): FoundDate | undefined {
  const { input, number, governor, parse } = mention
  if (governor === null || !/^[^,;]*\b(?:over|for|in connection with|linked to|related to|to \p{L}+) (?:\S+ )*?(?:in|on|of|from|last) $/u.test(input.text.slice(number.end, after.start))) return undefined
  const verb = parse.words[verbAt(parse, governor.verb)?.from ?? -1]?.start ?? -1
  return dates.findLast((date) => date.end <= verb && date.earliest !== null && date.earliest === date.latest && sameClause(mention, date) && !ofEarlier(mention, date))
}

/** "12 died in May and in June 30", "in 2024 40 died, and in 2023 30": the date is of the number right behind it, which starts at `of` where that is asked. */
function isGapped({ input: { text }, number: { sentence } }: Numbered, { start, end }: FoundDate, of: number | null = null): boolean {
  const next = /^ (?:(?:about|some|only|just|around|nearly) )?(?=\d)/.exec(text.slice(end, end + 12))
  return next !== null && (of === null || (end < of && of <= end + next[0].length)) && /(?:\band|\bbut|\bwhile|[,;]) (?:in|on) $/.test(text.slice(Math.max(sentence.start, start - 14), start))
}

/** "As of Feb. 2, some 300 had been killed and 2,700 wounded": a date that opens the sentence dates all of its clauses. */
function isFronted({ parse }: Numbered, date: FoundDate): boolean {
  const at = wordAt(parse, date.start)
  const opens = parse.words.slice(0, at).every((word) => ['preposition', 'clause', 'determiner', 'adverb', 'adjective'].includes(word.tag))
  return at < 4 && opens && parse.words[wordAt(parse, date.end)]?.text === ','
}

/** Between the date and the number stands no verb but the one that governs the number. */
function sameClause({ parse, first, governor, number, input }: Numbered, date: FoundDate): boolean {
  // "will send two by May, on top of the three it has given"
  if (/\b(?:on top of|in addition to|besides|apart from|aside from)\b/.test(input.text.slice(Math.max(date.end, number.start - NEAR), number.start))) return false
  const from = chunkAt(parse, date.end - 1) + 1
  if (first - from > REACH) return false
  // "freed 27 officers who were captured in 2022 and 12 civilians"
  const opener = parse.chunks.slice(0, from).findLastIndex(({ kind }) => kind === 'relative')
  if (governor?.role === 'object' && opener > governor.verb && opener < from - 1 && parse.chunks.slice(from, first).some(({ kind }) => kind === 'conjunction')) return false
  for (let index = from; index < first; index += 1) {
    const chunk = parse.chunks[index]
    // "has brought aid over five years, and 80% need help": they do now
    if (chunk?.kind === 'conjunction' && parse.chunks[index - 1]?.kind === 'comma' && governor !== null && governor.verb > index && governor.role === 'subject' && tenseOf(parse, governor.verb) === 'present' && parse.chunks.slice(0, index).some((_, at) => ['past', 'perfect'].includes(tenseOf(parse, at) ?? ''))) return false
    // "fell to 60 on Monday but has since recovered to 65"
    if (chunk?.kind === 'conjunction' && governor !== null && governor.verb > index && tenseOf(parse, governor.verb) === 'perfect' && parse.chunks.slice(0, from).some((_, at) => tenseOf(parse, at) === 'past') && !/\bsince\b[^,;]*$/.test(input.text.slice(Math.max(number.sentence.start, date.start - NEAR), date.start))) return false
    if (
      chunk?.kind === 'relative' ||
      (chunk?.kind === 'stop' && lastLower(parse, index) === ';') ||
      /^(?:while|whereas)$/.test(lastLower(parse, index)) ||
      (chunk?.kind === 'verb' &&
        chunk.finite === true &&
        index !== governor?.verb &&
        !leadsTo(parse, index, governor?.verb) &&
        !hangsOn(parse, index, governor?.verb))
    )
      return false
  }
  return true
}

/** "on Thursday fired missiles, killing 12 and wounding 40": what is done by it is done on its day. */
function hangsOn(parse: Parse, index: number, verb: number | undefined): boolean {
  const group = verbAt(parse, verb ?? -1)
  return verb !== undefined && group?.form === 'ing' && group.finite !== true && !SAYING.has(group.lemma) && mainVerbBefore(parse, verb) === index
}

/** "plans to send": the verb before belongs to the same clause. */
function leadsTo(parse: Parse, index: number, verb: number | undefined): boolean {
  return (
    verb !== undefined &&
    index < verb &&
    !parse.chunks.slice(index, verb).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'relative') &&
    verbAt(parse, verb)?.finite !== true
  )
}
