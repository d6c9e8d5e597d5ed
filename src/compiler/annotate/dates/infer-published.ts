import type { Span } from '../../../bundle/schema.ts'
import type { DayBounds } from '../../../lib/bounds.ts'
import type { Day } from '../../../lib/days.ts'
import type { Sentence } from '../../segment/index.ts'
import type { AnnotatedText, FoundDate } from '../types.ts'
import type { OfficeMention } from './office-holders.ts'
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
  const clues = [...findClues(input.sentences, dates), ...officeClues(input.sentences, dates, offices)]
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
      if (AHEAD.test(sentence.text.slice(Math.max(0, at - REACH), at))) {
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
