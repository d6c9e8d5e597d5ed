import type { CalendarEntry } from '../../codebook/codebook.ts'
import type { Sentence } from '../../segment/index.ts'
import { parse } from '../context/grammar/parse.ts'
import type { AnnotatedText, FoundDate } from '../types.ts'
import { Frame } from './frame.ts'
import { grammar, type Found } from './grammar.ts'
import { joinTimes, type Placed } from './join-times.ts'
import { namedDates, type NamedDates, type NamedReading } from './named-dates.ts'
import { Match } from './match.ts'
import { saysWhich } from './own-verb.ts'
import { tenseAt } from './tense.ts'
import { orderRanges } from './order-ranges.ts'
import type { Reading, Rule } from './rule.ts'
import { dayMonth, dayMonthRange, dayOfMonth, monthDay, monthDayRange, nthWeekday } from './rules/calendar-date.ts'
import { clockTime } from './rules/clock-time.ts'
import { century, decade, namedDecade } from './rules/decade.ts'
import { bareDuration, duration, firstUnit, seconds } from './rules/duration.ts'
import { holiday } from './rules/holiday.ts'
import { isoDate } from './rules/iso-date.ts'
import { dayMonthList, monthDayList } from './rules/day-list.ts'
import { edgeDay, halfOfMonth, month, monthRange, monthsOfPeriod, yearMonth } from './rules/month.ts'
import { nearDay, nearPart, partOfDay } from './rules/near-day.ts'
import { dayStandsFirst, dottedDate, nineEleven, slashDate } from './rules/numeric-date.ts'
import { anchoredDuration, edgeOfPeriod, offset, vagueOffset } from './rules/offset.ts'
import { elidedQuarter, fiscalQuarter, fiscalYear, half, pairOfParts, quarter, season } from './rules/quarter.ts'
import { adjoiningPeriods, anchoredPeriod, periodAfterNext, periodBeside, periodEnd, periodTo, relativePeriod, thePeriod } from './rules/relative-period.ts'
import { samePeriod, thisTime, yearAgo } from './rules/same-period.ts'
import { adverbSet, everySet, pluralSet, weekdaySet } from './rules/set.ts'
import { future, past, present } from './rules/vague.ts'
import { weekday } from './rules/weekday.ts'
import { weekend, weekOfDay, weekOfMonth } from './rules/weekend.ts'
import { offsetOn } from './zone.ts'
import { splitYear } from './rules/split-year.ts'
import { shortYear, year, yearRange } from './rules/year.ts'

/**
 * The rules. Where two match at one place the longer wins, since more of the text agrees with it; of equals the earlier in
 * this list, so whole dates stand before their parts and sets ("15 a year") before durations ("a year").
 */
const RULES: readonly Rule[] = [
  isoDate,
  slashDate,
  nineEleven,
  dottedDate,
  monthDayList,
  dayMonthList,
  monthDayRange,
  dayMonthRange,
  monthDay,
  dayMonth,
  dayOfMonth,
  nthWeekday,
  weekOfDay,
  weekOfMonth,
  halfOfMonth,
  edgeDay,
  holiday,
  fiscalQuarter,
  fiscalYear,
  pairOfParts,
  quarter,
  elidedQuarter,
  half,
  monthsOfPeriod,
  monthRange,
  yearMonth,
  month,
  season,
  splitYear,
  yearRange,
  decade,
  namedDecade,
  century,
  weekdaySet,
  pluralSet,
  weekday,
  nearDay,
  nearPart,
  clockTime,
  weekend,
  adjoiningPeriods,
  relativePeriod,
  edgeOfPeriod,
  anchoredDuration,
  offset,
  vagueOffset,
  samePeriod,
  yearAgo,
  thisTime,
  periodAfterNext,
  anchoredPeriod,
  periodBeside,
  periodEnd,
  everySet,
  adverbSet,
  duration,
  seconds,
  bareDuration,
  firstUnit,
  periodTo,
  thePeriod,
  partOfDay,
  shortYear,
  year,
  present,
  past,
  future,
]

const GRAMMAR = grammar(RULES)

/** Every match holds one of these; a sentence without is not even split into tokens. */
const TRIGGER =
  /\d|\b(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec(?:em|ad|\b)|(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|mon\b|tues?\b|wed\b|thu|fri\b|sat\b|sun\b|to(?:night|morrow)|seconds?\b|minutes?\b|hour|days?\b|dai|week|bi-?week|fortnight|month|quarter|year|centur|morning|afternoon|evening|nights?\b|overnight|dawn|dusk|noon|mid(?:night|day)|spring|summer|autumn|fall\b|winter|now\b|nowadays|currently|present|time being|term\b|past\b|recent|these days|lately|future|annual|bi(?:annu|enni)al|nightly|christmas|easter|juneteenth|halloween|thanksgiving|new year|good friday|boxing|valentine|(?:labor|memorial|veterans|april fool)|anniv|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|o'clock)/i

/**
 * Dates, times, durations and sets of an article, in order and apart, offsets into `input.text`. What depends on a day of
 * publication that is not known keeps X's in its value and null bounds. Linear in the text; throws nothing.
 */
export function annotateDates(input: AnnotatedText, calendar: readonly CalendarEntry[]): FoundDate[] {
  const frame = new Frame(input.published, calendar, input.house, input.neighbours, dayStandsFirst(input.text))
  const named = calendar.length === 0 ? null : namedDates(calendar)
  const found: FoundDate[] = []
  for (const sentence of input.sentences) {
    frame.nextSentence(sentence, input.text)
    readSentence(input.text, sentence, frame, named, found)
  }
  return found
}

function readSentence(text: string, sentence: Sentence, frame: Frame, named: NamedDates | null, found: FoundDate[]): void {
  const triggered = TRIGGER.test(text.slice(sentence.start, sentence.end))
  if (!triggered && named === null) return
  const { tokens } = sentence
  const names = named?.read(tokens, frame) ?? []
  if (!triggered && names.length === 0) return
  const placed = read(tokens, names, frame)
  const known = {
    story: ({ clock }: Placed) => frame.storyDay(clock),
    report: () => frame.away('day', 0),
    isAside: ({ first }: Placed) => saysWhich(parse(sentence, text), tokens[first]?.start ?? 0),
    isSaying: ({ first }: Placed) => isToldThen(tokens, first),
    isAhead: ({ first, last }: Placed) => tenseAt(tokens, first, last) === 'future',
  }
  for (const { first, last, type, value: bare, earliest, latest } of joinTimes(orderRanges(placed, tokens, frame.published), tokens, known)) {
    const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end]
    const value = type === 'time' && frame.house.zone !== undefined && BARE_CLOCK.test(bare) ? bare + offsetOn(frame.house.zone, earliest === latest ? earliest : null) : bare
    if (start !== undefined && end !== undefined) found.push({ start, end, quote: text.slice(start, end), type, value, earliest, latest })
  }
}

/** A clock time that names no zone. */
const BARE_CLOCK = /T\d\d:\d\d$/

/** The readings of a sentence, in order and apart. The codebook's names go before the rules. */
function read(tokens: Sentence['tokens'], names: readonly NamedReading[], frame: Frame): Placed[] {
  const placed: Placed[] = []
  const rest = [...names]
  let from = 0
  const place = (reading: Reading, first: number, last: number): void => {
    if (first < from || last <= first) return
    placed.push({ ...reading, first, last })
    if (reading.type === 'date' && reading.aside !== true && !isCompared(tokens, first)) frame.remember(reading, isToldThen(tokens, first), reading.named)
    else if (reading.type === 'duration') frame.rememberStretch(reading)
    else if (reading.type === 'time' && reading.clock === undefined) frame.rememberStory(reading, isToldThen(tokens, first))
    from = last
  }
  const placeNames = (before: number): void => {
    for (let name = rest[0]; name !== undefined && name.from < before; name = rest[0]) {
      place(name, name.from, name.to)
      rest.shift()
    }
  }
  for (const found of match(tokens)) {
    placeNames(found.last)
    if (found.first < from) continue
    const read = RULES[found.pattern]?.read(new Match(tokens, found), frame) ?? []
    for (const reading of 'type' in read ? [read] : read) place(reading, reading.from ?? found.first, reading.to ?? found.last)
  }
  placeNames(tokens.length)
  return placed
}

/** "the army said Thursday", "the agency reported on Thursday" */
function isToldThen(tokens: Sentence['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  return /^(?:said|says|reported|confirmed|announced|added)$/.test(before === 'on' ? (tokens[first - 2]?.lower ?? '') : before)
}

/** All matches, by where they begin, the longest first; of equals the rule that stands first. */
function match(tokens: Sentence['tokens']): Found[] {
  return GRAMMAR.find(tokens).sort((a, b) => a.first - b.first || b.last - a.last || a.pattern - b.pattern)
}

/** "in August, down from 564 in July": what follows is told of August. */
function isCompared(tokens: Sentence['tokens'], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'in') return false
  for (let at = first - 2; at > first - COMPARISON; at -= 1) {
    const lower = tokens[at]?.lower
    if (lower === undefined || /^[.,;:]$/.test(lower)) return false
    if (lower === 'from' || lower === 'than') return /^(?:up|down|more|less|fewer|higher|lower|increase|decrease|rise|drop|fall)$/.test(tokens[at - 1]?.lower ?? '')
    if ((lower === 'with' || lower === 'to') && tokens[at - 1]?.lower === 'compared') return true
  }
  return false
}

/** So many tokens before a date the words stand that compare: "down from 564 square kilometres in". */
const COMPARISON = 10
