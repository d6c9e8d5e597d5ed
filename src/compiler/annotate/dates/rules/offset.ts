import { ABOUT, COUNT, HALF, UNIT, countOf, durationValue, unitOfMatch } from '../counts.ts'
import { dayNumber, partsOf, weekdayOf, type Day } from '../../../../lib/days.ts'
import { CARDINALS, MONTHS, WEEKDAYS } from '../lexicon.ts'
import { YEAR_TAIL, inItsYear } from '../year-choice.ts'
import { UNKNOWN, dayPeriod, monthPeriod, shiftDays, yearPeriod, moveDay, periodAround, unknown, type Period, type Step } from '../period.ts'
import { date, type Reading, type Rule } from '../rule.ts'
import type { Frame } from '../frame.ts'
import type { Match } from '../match.ts'
import { endsClause } from './relative-period.ts'

/** a week ago; two months earlier; three years later; five days from now; two months after. */
export const offset: Rule = {
  name: 'offset',
  anchor: 'ago|earlier|later|afterwards|afterward|before|after|prior|previously|hence|now|today|beforehand|back',
  pattern: `(?<hedge>${ABOUT}|just|only)? ${COUNT} <hyphen>? ${HALF}? <hyphen>? (?:<unit-adjective>)? ${UNIT} (?<half2>and a half)? (?<side>ago (?:(?<tail>today|this week|this month|last month)|(?:on)? (?<weekday><weekday>))|ago|earlier|later|afterwards|afterward|before|after|prior|previously|hence|from now|from today|beforehand|back)`,
  read(match, frame) {
    const unit = unitOfMatch(match)
    const tail = match.word('tail')
    const side = match.word('side').split(' ')[0] ?? ''
    if (unit === null || side === 'back' || match.isGlued()) return null
    if ((side === 'before' || side === 'after' || side === 'prior') && !endsClause(match)) return null
    const back = /^(?:ago|earlier|before|prior|previously|beforehand)$/.test(side)
    const count = countOf(match)
    const fromNow = side === 'ago' || side === 'hence' || side.startsWith('from')
    if (unit.step === null || count === null) return vague(frame, durationValue(count, unit), fromNow && back)
    const by = (back ? -1 : 1) * count * (unit.letter === 'W' ? unit.times : 1)
    if (tail !== '') return unit.letter === 'Y' ? date(frame.fromPublished(UNKNOWN.day, (day) => onThatDay(day, by * unit.times, tail))) : null
    if (match.has('weekday')) return unit.letter === 'W' ? date(frame.fromPublished(UNKNOWN.day, (day) => onWeekday(day, by, WEEKDAYS.get(match.word('weekday')) ?? 0))) : { ...date(away(frame, unit.step, by, true)), to: (match.at('side')?.[0] ?? match.first) + 1 }
    if (match.after()?.lower === 'than') return { type: 'duration', ...unknown(durationValue(count, unit)), to: match.at('side')?.[0] ?? match.last }
    if (isComparison(match)) return { ...date(away(frame, unit.step, by, fromNow)), aside: true, from: match.at('count')?.[0] ?? match.first }
    const compared = unit.letter === 'Y' && count === 1 && (side === 'earlier' || (side === 'ago' && isComparedWith(match) && frame.isAnchoredHere() && COMPARED.test(frame.anchor()?.value ?? '')))
    const period = hedged(away(frame, unit.step, by, fromNow && !compared), match.word('hedge'), frame, back)
    const isLoose = side === 'ago' && unit.letter === 'W' && unit.times * count === 1 && !/^(?:exactly|just)$/.test(match.before()?.lower ?? '')
    return { ...date(isLoose ? loosened(period) : period), ...(compared ? { aside: true } : {}) }
  },
}

const TAIL_STEP: Readonly<Record<string, Step>> = { today: 'day', 'this week': 'week', 'this month': 'month', 'last month': 'month' }

/** "ten years ago this month": the month, and not all of that year. */
function onThatDay(day: Day, years: number, tail: string): Period {
  const from = tail === 'last month' ? moveDay(day, 'month', -1) : day
  const to = from === null ? null : moveDay(from, 'year', years)
  return to === null ? unknown(UNKNOWN.day) : periodAround(TAIL_STEP[tail] ?? 'day', to)
}

/** "a week ago Tuesday": a week before the last Tuesday. */
function onWeekday(day: Day, weeks: number, weekday: number): Period {
  const to = shiftDays(day, weeks * 7 - ((weekdayOf(day) - weekday + 7) % 7))
  return to === null ? unknown(UNKNOWN.day) : dayPeriod(to)
}

/** "12 percent more than a year earlier", "36 fewer than a month before": how many more, and no longer time. */
function isComparison(match: Match): boolean {
  if (!/^(?:more|less|fewer) than$/.test(match.word('hedge')) || !/^(?:earlier|before|ago)$/.test(match.word('side'))) return false
  const [before, second] = [match.before(), match.before(2)]
  const isNumber = (token: typeof before): boolean => token?.kind === 'number' || CARDINALS.has(token?.lower ?? '')
  return isNumber(before) || /^(?:%|per ?cent|percent|points?|times|million|billion|trillion)$/.test(before?.lower ?? '') || (match.word('side') !== 'ago' && isNumber(second))
}

/** Nobody counts the days of "a week ago". */
function loosened({ value, earliest, latest }: Period): Period {
  return { value, earliest: earliest === null ? null : shiftDays(earliest, -1), latest: latest === null ? null : shiftDays(latest, 1) }
}

/** "in February compared with a year ago", "up from 3% a year ago": as "a year earlier", of that month. */
function isComparedWith(match: Match): boolean {
  const before = [1, 2, 3, 4].map((by) => match.before(by)?.lower ?? '')
  return before.some((word, at) => /^(?:from|than|against)$/.test(word) || (/^(?:with|to)$/.test(word) && before[at + 1] === 'compared'))
}

/** years ago; decades earlier; months later. */
export const vagueOffset: Rule = {
  name: 'vague-offset',
  anchor: '<unit-many>',
  pattern: '(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries) (?<side>ago|earlier|later|afterwards|before|after)',
  read(match, frame) {
    const unit = unitOfMatch(match)
    const side = match.word('side')
    if (unit === null || ((side === 'before' || side === 'after') && !endsClause(match))) return null
    return vague(frame, durationValue(null, unit), side === 'ago')
  },
}

/** Too vague for a day: past or future of the report, no more. */
function vague(frame: Frame, value: string, past: boolean): Reading {
  return past
    ? date({ value: value.includes('X') ? 'PAST_REF' : value, earliest: null, latest: frame.published.latest })
    : { type: 'duration', ...unknown(value) }
}

const OVER = /^(?:over|more than|at least|well over|just over|a little over|no less than|no fewer than)$/
const UNDER = /^(?:nearly|almost|less than|fewer than|up to|at most|just under|a little under|no more than)$/

/** "over 70 years ago" is that long ago or longer, "nearly" at most, "about" by a tenth either way. */
function hedged(period: Period, hedge: string, frame: Frame, back: boolean): Period {
  const { earliest, latest } = period
  if (hedge === '' || hedge === 'just' || hedge === 'only' || earliest === null || latest === null) return period
  if (OVER.test(hedge)) return back ? { ...period, earliest: null } : { ...period, latest: null }
  const anchor = frame.published.latest
  if (UNDER.test(hedge)) return back ? { ...period, latest: anchor !== null && anchor > latest ? anchor : latest } : period
  const reach = anchor === null ? 0 : Math.abs(dayNumber(anchor) - dayNumber(earliest)) / 10
  return { ...period, earliest: shiftDays(earliest, -reach), latest: shiftDays(latest, reach) }
}

function away(frame: Frame, step: Step, by: number, fromNow: boolean): Period {
  // Half a century and a decade and a half are whole years.
  if (step === 'decade' || step === 'century') return away(frame, 'year', by * (step === 'decade' ? 10 : 100), fromNow)
  const fine = step === 'week' && Math.abs(by) === 1 ? 'day' : step
  const resolve = (day: string): Period => {
    const to = moveDay(day, step, by)
    if (to === null) return unknown(UNKNOWN[step])
    return fine === 'day' ? dayPeriod(to) : periodAround(Number.isInteger(by) ? fine : finer(fine), to)
  }
  if (fromNow) return frame.fromPublished(UNKNOWN[fine], resolve)
  // "from 62% a day earlier" is the day before the report, unless a day was told.
  if (step === 'day' && by < 0 && frame.anchorDay() === null) return frame.fromPublished(UNKNOWN[fine], resolve)
  const anchor = frame.anchor()
  if (step === 'year' && anchor?.earliest != null && COMPARED.test(anchor.value) && Math.abs(by) === 1) {
    const to = moveDay(anchor.earliest, 'year', by)
    if (to !== null) return periodAround(anchor.value.includes('Q') ? 'quarter' : anchor.value.includes('H') ? 'half' : 'month', to)
  }
  if (anchor === null || anchor.earliest === null || anchor.latest === null) return frame.fromPublished(UNKNOWN[fine], resolve)
  const first = resolve(anchor.earliest)
  const last = resolve(anchor.latest)
  return first.value === last.value ? first : unknown(UNKNOWN[fine])
}

/** Months, quarters and halves, whose figures are compared with those of the year before. */
const COMPARED = /^\d{4}-(?:\d\d|Q\d|H\d)$/

function finer(step: Step): Step {
  return step === 'year' || step === 'quarter' ? 'month' : step === 'month' ? 'week' : 'day'
}

/** the past nine days; the next six months; the first three months of this year: a duration whose end is known. */
export const anchoredDuration: Rule = {
  name: 'anchored-duration',
  anchor: 'last|past|next|coming|previous|preceding|following|recent',
  pattern: `(?:the|this|its|their|his|her|our)? (?:very)? (?<which>last|past|next|coming|previous|preceding|following|recent) (?:${ABOUT})? (?:${COUNT} <hyphen>?)? ${HALF}? <hyphen>? (?:<unit-adjective>)? ${UNIT} (?<half2>and a half)?`,
  read(match, frame) {
    const unit = unitOfMatch(match)
    const which = match.word('which')
    if (unit === null || match.isGlued() || isVerb(match)) return null
    const plural = match.word('unit').endsWith('s')
    if (which === 'recent') return plural ? date({ value: 'PAST_REF', earliest: null, latest: frame.published.latest }) : null
    if (!match.has('count') && (plural ? which !== 'past' && which !== 'coming' && which !== 'last' && which !== 'next' : which !== 'past')) return null
    const count = match.has('count') || !plural ? countOf(match) : null
    const value = durationValue(count, unit)
    const step = unit.step
    if (which === 'following' && match.tokens[match.first]?.lower === which && /^(?:of|in)$/.test(match.after()?.lower ?? '')) {
      // "following three days of failure": after them.
      return { type: 'duration', ...unknown(value), from: match.at('count')?.[0] ?? match.first }
    }
    if (unit.letter === 'H' && count !== null && count >= 12 && /^(?:last|past|previous|preceding)$/.test(which)) {
      return { type: 'duration', ...frame.fromPublished(value, (day) => ({ value, earliest: shiftDays(day, -Math.ceil(count / 24)), latest: day })) }
    }
    if (step === null || count === null) return { type: 'duration', ...unknown(value) }
    const ahead = which === 'next' || which === 'coming' || which === 'following'
    const period = frame.fromPublished(value, (day) => {
      const to = moveDay(day, step, (ahead ? 1 : -1) * count * (unit.letter === 'W' ? unit.times : 1))
      return to === null ? unknown(value) : { value, earliest: ahead ? day : to, latest: ahead ? to : day }
    })
    return { type: 'duration', ...period }
  },
}

/** "expected to last several weeks", "could last two years". */
function isVerb(match: Match): boolean {
  return match.tokens[match.first]?.lower === 'last' && /^(?:to|will|would|could|can|may|might|should|must|not|cannot|n't|'ll|usually|typically|likely|often|only)$/.test(match.before()?.lower ?? '')
}

/** the first nine months of 2024; the last 10 days of June; the first two weeks of this year. */
export const edgeOfPeriod: Rule = {
  name: 'edge-of-period',
  anchor: 'first|last|final',
  pattern: `(?:the)? (?<edge>first|last|final) ${COUNT} ${UNIT} (?:(?:of|in) (?<month><month>))? ${YEAR_TAIL}?`,
  read(match, frame) {
    const unit = unitOfMatch(match)
    const count = countOf(match)
    const edge = match.word('edge')
    const month = MONTHS.get(match.word('month'))
    const dated = ['month', 'year', 'relative', 'relative2', 'relative3'].some((name) => match.has(name))
    if (unit === null || unit.step === null || count === null || (!dated && !(edge === 'first' && isSoFar(match, frame, count)))) return null
    const { step } = unit
    const value = durationValue(count, unit)
    const period = inItsYear(match, frame, value, (year) => {
      const { earliest, latest } = month === undefined ? yearPeriod(year) : monthPeriod(year, month)
      if (earliest === null || latest === null) return unknown(value)
      const by = count * (unit.letter === 'W' ? unit.times : 1)
      const end = moveDay(earliest, step, by)
      const start = shiftDays(latest, 1)
      const from = start === null ? null : moveDay(start, step, -by)
      return edge === 'first' ? { value, earliest, latest: end === null ? null : shiftDays(end, -1) } : { value, earliest: from, latest }
    })
    return { type: 'duration', ...period }
  },
}

/** "for the first five months", told in June, "in the first three quarters", told in October: of the year, up to the month before or the one before that, as statistics are. */
function isSoFar(match: Match, frame: Frame, count: number): boolean {
  const { latest } = frame.published
  const after = match.after()
  if (latest === null || !/^(?:months|quarters)$/.test(match.word('unit')) || !/^(?:in|for|during|over)$/.test(match.before()?.lower ?? '')) return false
  if (after !== undefined && /^(?:of|since|after|that|which|in|on|at|when|following|to|from|for|it|he|she|they|we|i|you|as)$/.test(after.lower)) return false
  const month = partsOf(latest)[1]
  return match.word('unit') === 'months' ? count < month && count >= month - 2 : count * 3 < month && count * 3 >= month - 3
}
