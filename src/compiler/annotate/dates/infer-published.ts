import type { Span } from '../../../bundle/schema.ts'
import type { DayBounds } from '../../../lib/bounds.ts'
import { addDays, addMonths, dayNumber, type Day } from '../../../lib/days.ts'
import { datelineEnd } from '../../segment/dateline.ts'
import { tokenize, type Sentence } from '../../segment/index.ts'
import { parse } from '../context/grammar/parse.ts'
import type { AnnotatedText, FoundDate } from '../types.ts'
import type { OfficeMention } from './office-holders.ts'
import { looksAheadTo } from './ahead-verb.ts'
import { countedDownFrom } from './countdown.ts'
import { laterThan } from './later-than.ts'
import { lookAhead } from './looks-ahead.ts'
import { isDone } from './own-verb.ts'
import { periodAway, type Step } from './period.ts'
import { isAhead, lastsUntil, REACH, REACH_AFTER, saysAhead } from './says-ahead.ts'
import { tenseAt } from './tense.ts'
import { isPastForm } from './word-class.ts'

export interface InferredPublished extends DayBounds {
  /** What says so: the dates in the text that bound the day. */
  evidence: readonly Span[]
  /** Its dates told ahead lie before its dates told as past; the bounds are then the wider reading. */
  contradiction: boolean
}

/**
 * Bounds the day on which an undated report was published by what it says itself: before a day, and not after the end of a period, that it tells as still
 * ahead ("the upcoming 70th anniversary", "are set to meet at the summit"), not before the beginning of what it tells as past or the end of what it counts;
 * and within the terms of those whom it calls by their offices.
 * `dates` are those of `annotateDates` with nothing known of publication, the codebook's named dates included. Never a guessed day:
 * null without evidence, and a side on which nothing is said stays null.
 */
export function inferPublished(input: AnnotatedText, dates: readonly FoundDate[], offices: readonly OfficeMention[] = []): InferredPublished | null {
  const clues = [...datelineClues(input.text, dates), ...besideClues(input.text, dates), ...findClues(input, dates), ...countedClues(input.sentences, dates), ...officeClues(input.sentences, dates, offices)]
  const past = clues.filter(({ side }) => side === 'past')
  if (clues.length === 0) return null
  const earliest = greatest(past)
  const ahead = clues.filter(({ side, day, isYear }) => side === 'ahead' && (isYear !== true || earliest === null || day < earliest.day || dayNumber(day) - dayNumber(earliest.day) <= FAR_AHEAD))
  const latest = least(ahead)
  if (latest === null || earliest === null || earliest.day <= latest.day) {
    return { earliest: earliest?.day ?? null, latest: latest?.day ?? null, evidence: spans([earliest, latest]), contradiction: false }
  }
  const widest = greatest(ahead)
  const fitting = greatest(past.filter(({ day }) => widest !== null && day <= widest.day))
  // Where none of one side fits the other, either may be what is wrong.
  return { earliest: fitting?.day ?? null, latest: fitting === null ? null : (widest?.day ?? null), evidence: spans([fitting, widest, earliest, latest]), contradiction: true }
}

interface Clue {
  side: 'ahead' | 'past'
  day: Day
  span: Span
  /** The end of a whole year or longer. */
  isYear?: boolean
}

/** A year that is to come so many days after all that is told as past ("to be ready by 2030") bounds nothing that a reader would ask. */
const FAR_AHEAD = 366

/** A dateline with its year tells the day: "LIMA, May 3, 2024 (Agency) -". */
function datelineClues(text: string, [first]: readonly FoundDate[]): Clue[] {
  if (first === undefined || first.earliest === null || first.earliest !== first.latest || first.end > datelineEnd(text, 0)) return []
  const { earliest: day } = first
  const span = { start: first.start, end: first.end }
  return [
    { side: 'past', day, span },
    { side: 'ahead', day, span },
  ]
}

/** A day since which something has been is past whatever is to come. */
const SINCE = /\bsince\b[^,;]{0,40}$/i
/** "passed a budget of 2 trillion for 2026": as likely before that year as in it. */
const PLANNED_FOR = /\b(?:budgets?|plans?|targets?|forecasts?|quotas?|programmes?|programs?|draft|outlook|projections?|appeals?|appealed|asks?|asked|seeks?|sought|needs?|needed|requests?|requested|pledges?|pledged)\b[^,;]{0,50} for (?:fiscal |fiscal year |the year )?$/i
/** Right before a date: what was done before it did not happen on it, and tells nothing of it. */
export const ONLY_BEFORE = /\b(?:before|ahead of|until|till) (?:the )?$/i
/** "a million of them by January 2027"; "by May they had sold it" is past. */
const BY = /\bby (?:the )?(?:(?:end|start|beginning|middle) of )?$/i
/** "adopted a package banning imports from January 2027": as likely before that day as after it. */
const IN_FORCE_FROM = /\b(?:ban(?:s|ned|ning)?|prohibit\w*|barr(?:ed|ing)|outlaw\w*|phas(?:e|es|ed|ing) out|abolish\w*|introduc\w+|impos\w+|requir\w+|limit\w*|capp(?:ed|ing)|tax\w*|tariffs?|dut(?:y|ies)|rules?|laws?)\b[^.;]{0,80}\b(?:from|as of|starting(?: in)?|beginning(?: in)?|effective(?: from)?) $/i
/** Of people, not of what is told. */
const BORN = /\bborn (?:in|on|after|before|since) $/i
/** A year is background of any later time, unless the report opens with it. */
const YEAR_DAYS = 364

/** One pass over sentences, their tokens and the dates, all in order. */
function findClues({ sentences, text }: AnnotatedText, dates: readonly FoundDate[]): Clue[] {
  const clues: Clue[] = []
  let next = 0
  for (const [at, sentence] of sentences.entries()) {
    const { tokens } = sentence
    let token = 0
    let firstPast: Day | null = null
    for (let found = dates[next]; found !== undefined && found.start < sentence.end; next += 1, found = dates[next]) {
      const { type, start, end, earliest, latest } = found
      while ((tokens[token]?.end ?? Infinity) <= start) token += 1
      if (type !== 'date' || earliest === null || latest === null) continue
      const span = { start, end }
      const before = sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start)
      if (BORN.test(before)) continue
      const isSince = SINCE.test(before)
      const phrases = parse(sentence, text)
      const done = isDone(phrases, start, earliest === latest)
      const later = laterThan(phrases, start, before, earliest, latest)
      if (later !== null) {
        // "will go to the polls two years after the last election in May 2015": what is to come is so far from it, and that day is past.
        if (saysAhead(before)) {
          clues.push({ side: 'past', day: earliest, span })
          continue
        }
        clues.push({ side: 'past', day: later.from, span })
        if (later.to !== null) clues.push({ side: 'ahead', day: later.to, span })
        continue
      }
      const told = looksAheadTo(phrases, start) ?? (/^(?:for|to)$/.test(tokens[token - 1]?.lower ?? '') && lookAhead(tokens, token) === 'future' ? 'before' : lastsUntil(before) ? 'until' : null)
      if (!isSince && (told !== null || (!done && isAhead(before, sentence.text.slice(end - sentence.start, end - sentence.start + REACH_AFTER), found)))) {
        const since = countedDownFrom(sentence.text, { ...found, start: start - sentence.start, end: end - sentence.start })
        if (since !== null) clues.push({ side: 'past', day: since.day, span: { start: since.span.start + sentence.start, end: since.span.end + sentence.start } })
        // What was promised in a year past is no promise of today.
        if (firstPast === null || firstPast > latest) clues.push({ side: 'ahead', day: earliest === latest && told !== 'until' ? addDays(latest, -1) : latest, span, isYear: dayNumber(latest) - dayNumber(earliest) >= YEAR_DAYS })
        continue
      }
      if (PLANNED_FOR.test(before) || ONLY_BEFORE.test(before) || IN_FORCE_FROM.test(before) || (BY.test(before) && !/\bhad\b/.test(sentence.text))) continue
      let last = token
      while ((tokens[last]?.start ?? Infinity) < end) last += 1
      if (!isSince && !done && tenseAt(tokens, token, last) !== 'past') continue
      if (firstPast === null || earliest < firstPast) firstPast = earliest
      if (dayNumber(latest) - dayNumber(earliest) < YEAR_DAYS || (at === 0 && !isSince)) clues.push({ side: 'past', day: earliest, span })
    }
  }
  return clues
}

/** In the past, set against a time before: "rose in the first half from a year earlier". */
const COMPARED = /\b(?:compared (?:with|to)|from|than|over|against)\s+(?:the|a|in the)?\s*(?:same|year|corresponding|previous)\b/i
const COMPARED_WITH = /\b(?:from|over|than|with|to|against)\s(?:the same month of )?$/i
const MONTH_DAYS = 27

/**
 * What is counted over a whole time is told when that has ended: "trade rose in the first ten months of 2025 compared with the same period a year
 * earlier"; of "July, up 8 percent from July 2024", the month is that of the year after.
 */
function countedClues(sentences: readonly Sentence[], dates: readonly FoundDate[]): Clue[] {
  let next = 0
  return sentences.flatMap((sentence) => {
    const here: FoundDate[] = []
    for (let found = dates[next]; found !== undefined && found.start < sentence.end; next += 1, found = dates[next]) here.push(found)
    return here.flatMap((found, at): Clue[] => {
      const { type, start, end, value, earliest, latest } = found
      if (type === 'set' || type === 'time' || earliest === null || latest === null || dayNumber(latest) - dayNumber(earliest) < MONTH_DAYS) return []
      const same = here[at - 1]
      if (same !== undefined && /^XXXX-\d\d$/.test(same.value) && /^\d{4}-\d\d$/.test(value) && same.value.slice(4) === value.slice(4) && COMPARED_WITH.test(sentence.text.slice(0, start - sentence.start))) {
        return [{ side: 'past', day: addMonths(addDays(latest, 1), 12), span: { start: same.start, end } }]
      }
      if (!COMPARED.test(sentence.text.slice(end - sentence.start)) && !isCountedOver(found, sentence, same)) return []
      return [{ side: 'past', day: addDays(latest, 1), span: { start, end } }]
    })
  })
}

/** "in the third quarter of 2025 sales fell", "in the first 11 months of 2025": so much is told when the time is over, but for "has fallen". */
function isCountedOver({ type, start, end, value }: FoundDate, { text, start: from }: Sentence, previous: FoundDate | undefined): boolean {
  if (previous !== undefined && /\b(?:from|than|over|with|to|against|by)\b[^,;]*$/i.test(text.slice(previous.end - from, start - from))) return false
  if (!/-(?:Q|H)\d$/.test(value) && type !== 'duration') return false
  if (!/\b(?:in|during|over|for) (?:the )?$/i.test(text.slice(0, start - from)) || /\b(?:since|will|would|by|until)\b/i.test(text)) return false
  const after = tokenize(text, end - from, text.length)
  const before = tokenize(text, 0, start - from)
  return ![...before, ...after].some(({ lower }) => /^(?:has|have|is|are|expects?|may|could)$/.test(lower)) && [...before, ...after].some(isPastForm)
}

const BESIDE = /^(?:(last|this|next|later this|earlier this) (week|weekend|month|year)|yesterday|today|tomorrow)$/i
const BESIDE_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, 'later this': 0, 'earlier this': 0, next: 1, yesterday: -1, today: 0, tomorrow: 1 }
/** Between the two: "last month’s third anniversary", "the anniversary, last month", "the anniversary, which falls later this month". */
const OWNS = /^['’]s\s+(?:[\p{L}-]+\s+){0,3}$|^ in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? $|^[\s,]+(?:which (?:falls?|is|comes?|was|fell|came)\s)?$/u

/** A known day called last month's was told in the month after: both clues that bound it. */
function besideClues(text: string, dates: readonly FoundDate[]): Clue[] {
  return dates.flatMap((one, index) => {
    const other = dates[index + 1]
    if (other === undefined || !OWNS.test(text.slice(one.end, other.start))) return []
    const [relative, known] = BESIDE.test(one.quote) ? [one, other] : [other, one]
    const words = BESIDE.exec(relative.quote)
    const { earliest, latest } = known
    if (words === null || earliest === null || latest === null || relative.earliest !== null || (relative === other && /^['’]/.test(text.slice(one.end, other.start)))) return []
    const unit = words[2]?.toLowerCase() ?? 'day'
    const step = unit === 'weekend' ? 'week' : (unit as Step)
    const by = BESIDE_STEPS[(words[1] ?? words[0]).toLowerCase()] ?? 0
    const [first, last] = [earliest, latest].map((day) => periodAway(step, day, -by))
    if (first?.earliest == null || last?.latest == null) return []
    const span = { start: one.start, end: other.end }
    // A week begins on Sunday or on Monday.
    const [from, to] = [step === 'week' ? addDays(first.earliest, -1) : first.earliest, last.latest]
    return [
      { side: 'past' as const, day: /^earlier/i.test(relative.quote) && latest > from ? latest : from, span },
      { side: 'ahead' as const, day: /^later/i.test(relative.quote) && earliest <= to ? addDays(earliest, -1) : to, span },
    ]
  })
}

/**
 * Who is called by an office holds it, or has held it: not before the term. Not after it either, unless the sentence has a
 * date of its own, which may be of the past; of a weekday it can't be told.
 */
function officeClues(sentences: readonly Sentence[], dates: readonly FoundDate[], offices: readonly OfficeMention[]): Clue[] {
  let at = 0
  let next = 0
  return offices.flatMap(({ start, end, from, to }) => {
    const span = { start, end }
    while ((sentences[at]?.end ?? Infinity) < end) at += 1
    const sentence = sentences[at]
    while ((dates[next]?.end ?? Infinity) <= (sentence?.start ?? 0)) next += 1
    let hasDate = false
    for (let by = next, date = dates[by]; date !== undefined && date.start < (sentence?.end ?? 0); by += 1, date = dates[by]) hasDate ||= date.earliest !== null || date.latest !== null
    const since: Clue = { side: 'past', day: from, span }
    return to === null || hasDate ? [since] : [since, { side: 'ahead' as const, day: to, span }]
  })
}

function least(clues: readonly Clue[]): Clue | null {
  return clues.reduce<Clue | null>((best, clue) => (best === null || clue.day < best.day ? clue : best), null)
}

function greatest(clues: readonly Clue[]): Clue | null {
  return clues.reduce<Clue | null>((best, clue) => (best === null || clue.day > best.day ? clue : best), null)
}

function spans(clues: readonly (Clue | null)[]): Span[] {
  const kept = new Set(clues.filter((clue) => clue !== null).map(({ span }) => span))
  return [...kept].sort((a, b) => a.start - b.start)
}
