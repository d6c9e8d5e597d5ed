import type { CalendarEntry } from '../../codebook/codebook.ts'
import type { Sentence } from '../../segment/index.ts'
import type { AnnotatedText, FoundDate } from '../types.ts'
import { Frame } from './frame.ts'
import { grammar } from './grammar.ts'
import { namedDates, type NamedDates } from './named-dates.ts'
import { Match, type Reading, type Rule } from './rule.ts'
import { dayMonth, dayMonthRange, monthDay, monthDayRange } from './rules/calendar-date.ts'
import { clockTime } from './rules/clock-time.ts'
import { century, decade, namedDecade } from './rules/decade.ts'
import { bareDuration, duration, seconds } from './rules/duration.ts'
import { holiday } from './rules/holiday.ts'
import { isoDate } from './rules/iso-date.ts'
import { month } from './rules/month.ts'
import { nearDay, nearPart, partOfDay } from './rules/near-day.ts'
import { dottedDate, slashDate } from './rules/numeric-date.ts'
import { anchoredDuration, offset, vagueOffset } from './rules/offset.ts'
import { fiscalYear, half, quarter, season } from './rules/quarter.ts'
import { anchoredPeriod, periodBeside, periodEnd, relativePeriod, thePeriod } from './rules/relative-period.ts'
import { adverbSet, everySet, weekdaySet } from './rules/set.ts'
import { future, past, present } from './rules/vague.ts'
import { weekday } from './rules/weekday.ts'
import { weekend, weekOfMonth } from './rules/weekend.ts'
import { year, yearRange } from './rules/year.ts'

/**
 * The rules. Where two match at one place the longer wins, since more of the text agrees with it; of equals the earlier in
 * this list, so whole dates stand before their parts and sets ("15 a year") before durations ("a year").
 */
const RULES: readonly Rule[] = [
  isoDate,
  slashDate,
  dottedDate,
  monthDayRange,
  dayMonthRange,
  monthDay,
  dayMonth,
  weekOfMonth,
  holiday,
  fiscalYear,
  quarter,
  half,
  month,
  season,
  yearRange,
  decade,
  namedDecade,
  century,
  weekdaySet,
  weekday,
  nearDay,
  nearPart,
  clockTime,
  weekend,
  relativePeriod,
  anchoredDuration,
  offset,
  vagueOffset,
  anchoredPeriod,
  periodBeside,
  periodEnd,
  everySet,
  adverbSet,
  duration,
  seconds,
  bareDuration,
  thePeriod,
  partOfDay,
  year,
  present,
  past,
  future,
]

const GRAMMAR = grammar(RULES.map((rule) => rule.pattern))

/** Every match holds one of these; a sentence without is not even split into tokens. */
const TRIGGER =
  /\d|(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester|holi)day|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur|night|morning|evening|noon|summer|winter|spring|autumn|tomorrow|now|recent|lately|current|present|future|christmas|easter|halloween|thanksgiving|anniv)|\b(?:fall|daily|hourly|annual|biannual|biennial|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|dawn|dusk)|o'clock/i

/**
 * Dates, times, durations and sets of an article, in order and apart, offsets into `input.text`. What depends on a day of
 * publication that is not known keeps X's in its value and null bounds. Linear in the text; throws nothing.
 */
export function annotateDates(input: AnnotatedText, calendar: readonly CalendarEntry[]): FoundDate[] {
  const frame = new Frame(input.published, calendar)
  const named = namedDates(calendar)
  const found: FoundDate[] = []
  for (const sentence of input.sentences) {
    frame.nextSentence()
    readSentence(input.text, sentence, frame, named, calendar.length > 0, found)
  }
  return found
}

function readSentence(text: string, sentence: Sentence, frame: Frame, named: NamedDates, hasNames: boolean, found: FoundDate[]): void {
  const triggered = TRIGGER.test(text.slice(sentence.start, sentence.end))
  if (!triggered && !hasNames) return
  const { tokens } = sentence
  const names = hasNames ? named.read(tokens, frame) : []
  const candidates = triggered ? match(tokens) : []
  let from = 0
  const add = (reading: Reading, first: number, last: number): void => {
    const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end]
    if (start === undefined || end === undefined || first < from) return
    const { type, value, earliest, latest } = reading
    found.push({ start, end, quote: text.slice(start, end), type, value, earliest, latest })
    if (type === 'date') frame.remember(reading)
    from = last
  }
  for (const { rule, match } of candidates) {
    if (match.first < from) continue
    const name = names.find((other) => other.from < match.last && other.to > match.first)
    if (name !== undefined) {
      if (name.from >= from) add(name, name.from, name.to)
      continue
    }
    for (const passed of names) if (passed.to <= match.first && passed.from >= from) add(passed, passed.from, passed.to)
    const read = rule.read(match, frame)
    if (read === null) continue
    for (const reading of 'type' in read ? [read] : read) add(reading, reading.from ?? match.first, reading.to ?? match.last)
  }
  for (const rest of names) if (rest.from >= from) add(rest, rest.from, rest.to)
}

/** All matches, by where they begin, the longest first. */
function match(tokens: Sentence['tokens']): { rule: Rule; match: Match }[] {
  const tags = GRAMMAR.tag(tokens)
  const found: { rule: Rule; match: Match; order: number }[] = []
  RULES.forEach((rule, order) => {
    const pattern = GRAMMAR.patterns[order]
    if (pattern === undefined) return
    for (const match of tags.matchAll(pattern)) found.push({ rule, match: new Match(tokens, match), order })
  })
  return found.sort((a, b) => a.match.first - b.match.first || b.match.last - a.match.last || a.order - b.order)
}
