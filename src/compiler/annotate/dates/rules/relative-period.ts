import { PART, narrowed, narrowedBy } from '../narrowing.ts'
import { moveDay, span, unknown, type Period, type Step } from '../period.ts'
import { durationValue } from '../counts.ts'
import type { Frame } from '../frame.ts'
import { unitOf } from '../lexicon.ts'
import type { Match } from '../match.ts'
import { date, type Reading, type Rule } from '../rule.ts'
import { isOfTrade } from './quarter.ts'

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, coming: 1, current: 0, upcoming: 1 }

/** last year; earlier this month; late next week; the end of this year; the current quarter; this weekend; next decade. */
export const relativePeriod: Rule = {
  name: 'relative-period',
  anchor: 'week|weekend|month|quarter|year|decade',
  pattern: `${PART}? (?:the)? (?<which>last|this|next|coming|current|upcoming) (?:calendar)? (?<unit>week|weekend|month|quarter|year|decade)`,
  read(match, frame) {
    const step = stepOf(match)
    const by = STEPS[match.word('which')]
    if (step === null || by === undefined) return null
    return stretch(match, frame) ?? date(narrowed(frame.away(step, by), match, frame))
  },
}

/** this year and next; last month and this. */
export const adjoiningPeriods: Rule = {
  name: 'adjoining-periods',
  anchor: 'week|month|quarter|year',
  pattern: '(?<which>last|this) (?<unit>week|month|quarter|year) and (?<other>this|next)',
  read(match, frame) {
    const step = stepOf(match)
    const [from, to] = [STEPS[match.word('which')], STEPS[match.word('other')]]
    const after = match.after()?.lower ?? ''
    if (step === null || from === undefined || to === undefined || to - from !== 1 || /^(?:week|month|quarter|year|time)s?$/.test(after)) return null
    return date(span(frame.away(step, from), frame.away(step, to)))
  },
}

/** "over the last decade", "in the next week": as long as that, up to or from the report; "in the last week of May" and "last week" are not. */
function stretch(match: Match, frame: Frame): Reading | null {
  const unit = unitOf(match.word('unit'))
  const ahead = match.word('which') !== 'last'
  const lasts = /^(?:over|in|during|within|for|throughout)$/.test(match.before()?.lower ?? '') && match.tokens[match.first]?.lower === 'the'
  if (unit?.step == null || unit.step === 'weekend' || !lasts || !/^(?:last|next|coming)$/.test(match.word('which')) || match.after()?.lower === 'of') return null
  const { step } = unit
  const value = durationValue(1, unit)
  const period = frame.fromPublished(value, (day) => {
    const to = moveDay(day, step, ahead ? 1 : -1)
    return to === null ? unknown(value) : { value, earliest: ahead ? day : to, latest: ahead ? to : day }
  })
  return { type: 'duration', ...period }
}

/** the week before last; the year before last; the month after next; the Friday after next is not one of these. */
export const periodAfterNext: Rule = {
  name: 'period-after-next',
  anchor: 'last|next',
  pattern: '(?:the)? (?<unit>week|weekend|month|quarter|year) (?:(?<back>before last)|after next)',
  read(match, frame) {
    const step = stepOf(match)
    return step === null ? null : date(frame.away(step, match.has('back') ? -2 : 2))
  },
}

/** the previous day; the same month; that year; the following week: counted from the date told last. */
export const anchoredPeriod: Rule = {
  name: 'anchored-period',
  anchor: 'day|week|weekend|month|quarter|year|decade',
  pattern: `${PART}? (?:the (?<which>previous|preceding|prior|same|following|next|very next|very same) | (?<that>that) (?:same|very)?) (?<unit>day|week|weekend|month|quarter|year|decade)`,
  read(match, frame) {
    const step = stepOf(match)
    if (step === null) return null
    const which = match.word('which').replace('very ', '')
    const by = which === '' || which === 'same' ? 0 : which === 'following' || which === 'next' ? 1 : -1
    return date(narrowed(frame.awayFromAnchor(step, by, match), match, frame))
  },
}

/** the day before; the year after; the week previous; the day earlier. */
export const periodBeside: Rule = {
  name: 'period-beside',
  anchor: 'day|week|month|quarter|year|decade',
  pattern: '(?:the|a|one) (?<unit>day|week|month|quarter|year|decade) (?<side>before|after|earlier|later|previous|prior|afterwards|afterward|previously)',
  read(match, frame) {
    const step = stepOf(match)
    const side = match.word('side')
    if (step === null) return null
    const article = match.tokens[match.first]?.lower
    const needsEnd = side === 'before' || side === 'after'
    if (needsEnd && !endsClause(match)) return null
    if (article !== 'the' && (side === 'previous' || side === 'prior')) return null
    const by = side === 'after' || side === 'later' || side.startsWith('afterward') ? 1 : -1
    return date(frame.awayFromAnchor(step, by, match))
  },
}

/** True when nothing that the match could govern follows. */
export function endsClause(match: Match): boolean {
  const after = match.after()
  return after === undefined || after.kind === 'punct' || /^(?:and|but|when|while|as|in|at|by|with|to|that|for|was|were|is|are|had|has|will|would|could|from|near|off|over|into|during|under|after|which|who|because)$/.test(after.lower)
}

/** the day; the whole week; for the year; the rest of the month: the one that the text is about. */
export const thePeriod: Rule = {
  name: 'the-period',
  anchor: 'day|week|month|quarter|year|decade|century',
  pattern: `(?:(?:the)? (?<part>early|late|earlier|later|end|beginning|start|rest|remainder|close|middle) (?:of|in) | (?<link>for|end|ending|ended|ends|of|in|during|over|finish|finished|throughout|by|until|through|within|closed|close|closing|started|opened))
    the (?:entire|whole|full)? (?<unit>day|week|month|quarter|year|decade|century) (?<end><possessive> end)?`,
  read(match, frame) {
    const step = stepOf(match)
    const after = match.after()
    // "Person of the Year"
    if (match.word('link') === 'of' && /^\p{Lu}\p{Ll}/u.test(match.part('unit')[0]?.text ?? '')) return null
    if (step === null || ((step === 'decade' || step === 'century') && !match.has('part'))) return null
    if (after !== undefined && /^(?:of|before|after|that|when|to|earlier|later|ago|in|prior|previous|which|-|between|since|ahead|ended|ending|through|up)$/.test(after.lower) && !match.has('part')) return null
    const from = match.first + (match.has('link') ? 1 : 0)
    const told = step === 'quarter' && !match.has('part') ? frame.awayFromAnchor(step, 0, match) : null
    if (told !== null && isStillOn(told, frame) && !isSoFar(match) && frame.tense(match) === 'past' && isOfTrade(match)) return { ...date(frame.away('quarter', -1)), from }
    return { ...date(narrowed(step === 'day' ? frame.storyDay() : isOfReport(match, frame) ? frame.away(step, 0) : frame.awayFromAnchor(step, 0, match), match, frame)), from }
  },
}

/** Results are told of a quarter that has ended: "Revenue grew 1% in the quarter". */
function isStillOn({ latest }: Period, { published }: Frame): boolean {
  return latest !== null && published.earliest !== null && latest >= published.earliest
}

/** So many words lie between a period and what tells that it has been or will be. */
const REACH = 14
/** An anchor whose year is so far back is the background of what would be. */
const LONG_AGO = 2

/** Told as to come, or as what has been so far, it is that of the report, whatever was told before: "The plant closed in 2021. It will reopen by the end of the year", "has lost 200 people since the start of the year". */
function isOfReport(match: Match, frame: Frame): boolean {
  if (isSoFar(match)) return true
  const { latest } = frame.published
  const anchor = frame.anchor()
  // "opens in 2026. By the end of the year it will have 300 beds"
  if (frame.tense(match) !== 'future' || (latest !== null && anchor?.latest != null && anchor.latest > latest)) return false
  const near = match.tokens.slice(Math.max(0, match.first - REACH), match.last + REACH)
  // "said in March that it would", "had agreed in 2019 to"
  if (frame.isAnchoredHere()) return !near.some(({ lower }) => /^(?:would|could|might|had)$/.test(lower))
  return !near.some(({ lower }) => /^(?:would|could|might)$/.test(lower)) || Number(latest?.slice(0, 4)) - Number(anchor?.earliest?.slice(0, 4)) >= LONG_AGO
}

/** "have been killed since the start of the year", "So far in the year there have been 30"; not "had been". */
function isSoFar({ tokens, first, last }: Match): boolean {
  const before = tokens[first - 1]?.lower
  if (before !== 'since' && !(before === 'far' && tokens[first - 2]?.lower === 'so')) return false
  const near = [...tokens.slice(Math.max(0, first - REACH), first).toReversed(), ...tokens.slice(last, last + REACH)]
  const perfect = near.find(({ lower }) => /^(?:has|have|had|was|were)$|['’]ve$/.test(lower))
  return perfect !== undefined && /^ha(?:s|ve)$|['’]ve$/.test(perfect.lower)
}

/** the year to March; the week ended June 18: as long as that, up to the date told next. */
export const periodTo: Rule = {
  name: 'period-to',
  anchor: 'week|month|year',
  pattern: 'the (?<unit>week|month|year) (?:to|through|ended|ending|ended on|ending on|up to) (?=(?:the|end|late|early|mid|<dash>|<hyphen>|end of)? (?:<month>|<day> <month>|<weekday>))',
  read(match, frame) {
    const unit = unitOf(match.word('unit'))
    const [at] = match.at('unit') ?? [match.first]
    if (unit?.step == null) return null
    frame.beginsStretch(unit.step)
    return { type: 'duration', ...unknown(durationValue(1, unit)), to: at + 1 }
  },
}

/** year-end; the year's end; month-end. */
export const periodEnd: Rule = {
  name: 'period-end',
  anchor: 'end',
  pattern: '(?:the|this)? (?<unit>week|month|quarter|year) (?:<hyphen>|<possessive>) (?:end)',
  read(match, frame) {
    const step = stepOf(match)
    return step === null ? null : date(narrowedBy(frame.away(step, 0), 'end', frame))
  },
}

function stepOf(match: Match): Step | null {
  return unitOf(match.word('unit'))?.step ?? null
}
