import type { Span } from '../../../bundle/schema.ts'
import type { DayBounds } from '../../../lib/bounds.ts'
import type { Day } from '../../../lib/days.ts'
import type { Sentence } from '../../segment/index.ts'
import type { AnnotatedText, FoundDate } from '../types.ts'
import type { OfficeMention } from './office-holders.ts'
import { periodAway, type Step } from './period.ts'
import { tenseAt } from './tense.ts'

export interface InferredPublished extends DayBounds {
  /** What says so: the dates in the text that bound the day. */
  evidence: readonly Span[]
  /** Its dates told ahead lie before its dates told as past; the bounds are then the wider reading. */
  contradiction: boolean
}

/**
 * Bounds the day on which an undated report was published by what it says itself: not after the end of what it tells as still
 * ahead ("the upcoming 80th anniversary", "are set to meet at the summit"), not before the beginning of what it tells as past; and
 * within the terms of those whom it calls by their offices.
 * `dates` are those of `annotateDates` with nothing known of publication, the codebook's named dates included. Never a guessed day:
 * null without evidence, and a side on which nothing is said stays null.
 */
export function inferPublished(input: AnnotatedText, dates: readonly FoundDate[], offices: readonly OfficeMention[] = []): InferredPublished | null {
  const clues = [...findClues(input.sentences, dates), ...besideClues(input.text, dates), ...officeClues(input.sentences, dates, offices)]
  const ahead = clues.filter(({ side }) => side === 'ahead')
  const past = clues.filter(({ side }) => side === 'past')
  if (clues.length === 0) return null
  const latest = least(ahead)
  const earliest = greatest(past)
  if (latest === null || earliest === null || earliest.day <= latest.day) {
    return { earliest: earliest?.day ?? null, latest: latest?.day ?? null, evidence: spans([earliest, latest]), contradiction: false }
  }
  const widest = greatest(ahead)
  const fitting = greatest(past.filter(({ day }) => widest !== null && day <= widest.day))
  return { earliest: fitting?.day ?? null, latest: widest?.day ?? null, evidence: spans([fitting, widest, earliest, latest]), contradiction: true }
}

interface Clue {
  side: 'ahead' | 'past'
  day: Day
  span: Span
}

/** Says of the words behind it that they are still to come when the report is written. */
const AHEAD =
  /\b(?:upcoming|forthcoming|will|won['’]t|shall|(?:is|are|remains?) (?:(?:also|now|still) )?(?:set|expected|scheduled|due|slated|planned|poised|likely|preparing|prepared|going|planning)|(?:plans?|intends?|expects?|prepares?) to)\b/i
/** How far before the date, in characters, such words reach. */
const REACH = 160
/** The same right behind the words: "the election set for June", "the parade that will mark it". */
const AHEAD_AFTER = /^[\s,]*(?:which |that |(?:is|are) )?(?:set|due|scheduled|expected|slated|planned|will|to be held)\b/i
const REACH_AFTER = 40

/** One pass over sentences, their tokens and the dates, all in order. */
function findClues(sentences: readonly Sentence[], dates: readonly FoundDate[]): Clue[] {
  const clues: Clue[] = []
  let next = 0
  for (const sentence of sentences) {
    const { tokens } = sentence
    let token = 0
    let firstPast: Day | null = null
    for (let found = dates[next]; found !== undefined && found.start < sentence.end; next += 1, found = dates[next]) {
      const { type, start, end, earliest, latest } = found
      while ((tokens[token]?.end ?? Infinity) <= start) token += 1
      if (type !== 'date' || earliest === null || latest === null) continue
      const span = { start, end }
      const at = start - sentence.start
      const ahead = AHEAD.test(sentence.text.slice(Math.max(0, at - REACH), at)) || AHEAD_AFTER.test(sentence.text.slice(end - sentence.start, end - sentence.start + REACH_AFTER))
      if (ahead) {
        // What was promised in a year past is no promise of today.
        if (firstPast === null || firstPast > latest) clues.push({ side: 'ahead', day: latest, span })
        continue
      }
      let last = token
      while ((tokens[last]?.start ?? Infinity) < end) last += 1
      if (tenseAt(tokens, token, last) !== 'past') continue
      clues.push({ side: 'past', day: earliest, span })
      if (firstPast === null || earliest < firstPast) firstPast = earliest
    }
  }
  return clues
}

const BESIDE = /^(?:(last|this|next) (week|weekend|month|year)|yesterday|today|tomorrow)$/i
const BESIDE_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, yesterday: -1, today: 0, tomorrow: 1 }
/** Between the two: "last month’s third anniversary", "the anniversary, last month". */
const OWNS = /^['’]s\s+(?:[\p{L}-]+\s+){0,3}$|^[\s,]+$/u

/** A known day called last month's was told in the month after: both clues that bound it. */
function besideClues(text: string, dates: readonly FoundDate[]): Clue[] {
  return dates.flatMap((one, index) => {
    const other = dates[index + 1]
    if (other === undefined || !OWNS.test(text.slice(one.end, other.start))) return []
    const [relative, known] = BESIDE.test(one.quote) ? [one, other] : [other, one]
    const words = BESIDE.exec(relative.quote)
    const { earliest, latest } = known
    if (words === null || earliest === null || latest === null || relative.earliest !== null || (relative === other && !/^[\s,]+$/.test(text.slice(one.end, other.start)))) return []
    const unit = words[2]?.toLowerCase() ?? 'day'
    const step = unit === 'weekend' ? 'week' : (unit as Step)
    const by = BESIDE_STEPS[(words[1] ?? words[0]).toLowerCase()] ?? 0
    const [first, last] = [earliest, latest].map((day) => periodAway(step, day, -by))
    if (first?.earliest == null || last?.latest == null) return []
    const span = { start: one.start, end: other.end }
    return [
      { side: 'past' as const, day: first.earliest, span },
      { side: 'ahead' as const, day: last.latest, span },
    ]
  })
}

/**
 * Who is called by an office holds it, or has held it: not before the term. Not after it either, unless the sentence has a
 * date of its own, which may be of the past.
 */
function officeClues(sentences: readonly Sentence[], dates: readonly FoundDate[], offices: readonly OfficeMention[]): Clue[] {
  let at = 0
  let next = 0
  return offices.flatMap(({ start, end, from, to }) => {
    const span = { start, end }
    while ((sentences[at]?.end ?? Infinity) < end) at += 1
    const sentence = sentences[at]
    while ((dates[next]?.end ?? Infinity) <= (sentence?.start ?? 0)) next += 1
    const hasDate = (dates[next]?.start ?? Infinity) < (sentence?.end ?? 0)
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
