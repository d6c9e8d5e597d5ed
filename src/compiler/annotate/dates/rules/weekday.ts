import { DAY_PARTS, ORDINALS, WEEKDAYS } from '../lexicon.ts'
import type { Frame } from '../frame.ts'
import { dayPeriod, shiftDays, unknown, UNKNOWN, weekPeriod, type Period } from '../period.ts'
import { isToldOf } from '../looks-back.ts'
import type { Match } from '../match.ts'
import { date, type Reading, type Rule } from '../rule.ts'
import { CONCLUDED, UNPLANNED } from '../unplanned.ts'
import { tenseBefore, type Tense } from '../tense.ts'
import { isPastForm } from '../word-class.ts'
import { dayNumber, weekdayOf, type Day } from '../../../../lib/days.ts'

/** Words after a weekday that make it a name. */
const MASTHEAD = /^(?:Times|Mail|Telegraph|Express|Mirror|Herald|Post|Observer|Independent|Tribune|Star|Sun|Night|Group|Club|[Ss]chool|Live|Lights|Accords?|Agreement|Massacre)$/
/** Words before a weekday that make it a name. */
const NAMED = /^(?:Black|Bloody|Good|Super|Cyber|Palm|Easter|Ash|Holy|Fat|Shrove|Maundy|Ruby|Casual|Big|Robinson|Giving|Sheffield|Whit|Freaky)$/

/**
 * Thursday; last Friday; next Monday; Thursday night; on Wednesday of next week.
 * A bare weekday is the day that the tense asks for: within six days back for a report of what happened, ahead for plans.
 */
export const weekday: Rule = {
  name: 'weekday',
  anchor: '<weekday>|<weekday-short>',
  pattern:
    '(?:(?<aweek>a week) (?:on|from))? (?:(?:early|late|earlier|later) (?:on)?)? (?:(?:the)? (?<which>last|this|next|past|coming|previous|following))? (?<weekday><weekday>|<weekday-short> <dot>) (?:<possessive>)? (?<part><day-part>|<day-part>s)? (?:(?:of)? (?<week>last|this|next) week|(?<weekon>week) (?=<dot>|<comma>))?',
  read(match, frame) {
    const [from] = match.at('weekday') ?? [match.first]
    if (isName(match, from)) return null
    if (from === match.first && match.tokens[from]?.lower.endsWith('day') !== true) return null
    const reading = read(match, frame)
    return reading === null ? null : { ...reading, ...withoutPossessive(match) }
  },
}

function read(match: Match, frame: Frame): Reading | null {
  const number = WEEKDAYS.get(match.part('weekday')[0]?.lower ?? '')
  if (number === undefined) return null
  const period = dayOfWeek(match, frame, number)
  const part = DAY_PARTS.get(match.word('part'))
  return part === undefined ? date(period) : { ...period, type: 'time', value: `${period.value}T${part}` }
}

function dayOfWeek(match: Match, frame: Frame, number: number): Period {
  const unresolved = `XXXX-WXX-${number === 0 ? 7 : number}`
  const week = WEEKS[match.word('week')]
  if (week !== undefined) return frame.fromPublished(unresolved, (day) => inWeek(day, number, week))
  const which = match.word('which')
  // "a week on Friday", "Friday week"
  if (match.has('aweek') || match.has('weekon')) return frame.fromPublished(unresolved, (day) => step(shiftDays(day, 7) ?? day, number, true, 0))
  if (isAny(match)) return unknown(unresolved)
  const named = match.before()?.lower === 'the' && match.after()?.lower === 'on' && match.after(2)?.lower === 'which' ? frame.anchorDay() : null
  // "on 10 February, the Saturday on which they met"
  if (named !== null && weekdayOf(named) === number) return dayPeriod(named)
  if (which === 'previous' || which === 'following') {
    const anchor = frame.anchorDay()
    const ahead = which === 'following'
    if (anchor !== null) return step(anchor, number, ahead, 1)
    return frame.fromPublished(unresolved, (day) => step(day, number, ahead, 1))
  }
  if (which === 'last' || which === 'past') return frame.fromPublished(unresolved, (day) => step(day, number, false, 1))
  if (which === 'next') return frame.fromPublished(unresolved, (day) => nextWeekday(day, number))
  if (which === 'coming') return frame.fromPublished(unresolved, (day) => step(day, number, true, 1))
  const lasted = lastedFromNamed(match, frame, number)
  if (lasted !== null) return dayPeriod(lasted)
  const tense = isSomethings(match) ? tenseOfPossessive(match) : tenseOf(match, frame)
  return frame.fromPublished(unresolved, (day) => step(day, number, tense === 'future' || (tense === null && isTomorrow(day, number)), tense !== 'future' && frame.house.weekday === 'week-before' ? 1 : 0))
}

/** On a Monday "next Thursday" is that of the next week to most, that of the same week to some. */
function nextWeekday(day: Day, number: number): Period {
  const [near, far] = [step(day, number, true, 1), inWeek(day, number, 1)]
  return near.earliest !== null && far.earliest !== null && near.earliest < far.earliest ? { ...far, earliest: near.earliest } : near
}

const WEEK_DAYS = 7

/** "struck on Sunday, September 1, and stayed until Tuesday": told later than a week after, the Tuesday after that Sunday; "as of Monday, September 2, … through Monday night": that Monday. */
function lastedFromNamed(match: Match, frame: Frame, number: number): Day | null {
  const [named, published] = [frame.namedDay(), frame.published.latest]
  const link = match.before()?.lower ?? ''
  if (named === null || published === null || named > published || !/^(?:until|till|through|by)$/.test(link)) return null
  const away = dayNumber(published) - dayNumber(named)
  if (weekdayOf(named) === number) return away <= 1 && link !== 'by' ? named : null
  return away >= WEEK_DAYS && tenseOf(match, frame) === 'past' ? step(named, number, true, 1).earliest : null
}

/** "on a Thursday" is any; "a Thursday meeting" is not. */
function isAny(match: Match): boolean {
  const after = match.after()
  return match.before()?.lower === 'a' && match.last - match.first === 1 && (after === undefined || after.kind !== 'word' || /^(?:in|of|and|when|that|at|or)$/.test(after.lower))
}

/** "Thursday's crossing" is one that was, unless the words around say that it is to come. */
function isSomethings(match: Match): boolean {
  return /^['’]s$/i.test(match.tokens[match.last - 1]?.lower ?? '') && match.after()?.kind === 'word'
}

function tenseOfPossessive(match: Match): Tense {
  const before = match.before()?.lower ?? ''
  if (isOfDeed(match)) return 'past'
  if (/^(?:of|from)$/.test(before) && match.before(2)?.lower !== 'ahead') return 'past'
  if (before === 'before' && match.tokens.slice(match.last).some((token) => isPastForm(token) && token.lower !== 'said')) return 'past'
  if (/^(?:in|at|on)$/.test(before) && tenseBefore(match.tokens, match.first) === 'future') return 'future'
  if (/^(?:for|before|until|till|upcoming)$/.test(match.before()?.lower ?? '') || (match.before()?.lower === 'of' && match.before(2)?.lower === 'ahead')) return 'future'
  const near = match.tokens.slice(match.last, match.last + 5).map(({ lower }) => lower)
  // "Monday's decision means that prices will rise": what will be is another thing.
  const that = near.findIndex((word, at) => word === 'that' && /[^s]s$/.test(near[at - 1] ?? ''))
  const next = that === -1 ? near : near.slice(0, that)
  return next.some((word, at) => /^(?:will|would|is|are|could|may|might)$/.test(word) && !/^(?:being|followed)$/.test(next[at + 1] ?? '') && next[at + 2] !== 'followed') ? 'future' : 'past'
}

/** So many words of a noun phrase behind "Sunday's". */
const PHRASE = 4

/** "Sunday's storm will take months to clear", "schools shut by Sunday's strike would reopen", "Friday's ruling, which will be appealed": it has happened, whatever is to come of it. */
function isOfDeed(match: Match): boolean {
  const noun = match.tokens.slice(match.last, match.last + PHRASE)
  const end = noun.findIndex(({ kind, lower }) => kind !== 'word' || BEHIND_NOUN.test(lower))
  const head = noun[(end === -1 ? noun.length : end) - 1]?.lower ?? ''
  if (UNPLANNED.has(head) || (CONCLUDED.has(head) && noun[end]?.text === ',')) return true
  const [before, verb] = [match.before(), match.before(2)]
  if (before?.lower === 'by') return verb !== undefined && isPastForm(verb)
  return before?.lower === 'since' || (before?.lower === 'after' && tenseBefore(match.tokens, match.first) !== 'future')
}

const BEHIND_NOUN = /^(?:will|would|is|are|was|were|has|have|had|could|may|might|can|in|on|at|of|for|to|and|by|with|near|against|that|which|who|as|when)$/

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function tenseOf(match: Match, frame: Frame): Tense {
  const before = match.before()?.lower
  if (before === 'until' || before === 'till') return lastedUntil(match) ? 'past' : 'future'
  if (before === 'through') return tenseBefore(match.tokens, match.first) ?? 'future'
  if (/^(?:is|are|Is|Are)$/.test(match.after()?.text ?? '')) return isToldOf(match.tokens, match.first, match.last) ? 'past' : 'future'
  const tense = frame.tense(match)
  return tense ?? (match.has('which') || (before === 'by' && !isInPast(match)) ? 'future' : null)
}

/** "They fought the blaze for days, putting it out in three tanks by Monday": the sentence tells of the past throughout. */
function isInPast({ tokens, first }: Match): boolean {
  const before = tokens.slice(Math.max(0, first - SENTENCE), first)
  return before.some(isPastForm) && !before.some(({ lower }) => /^(?:to|will|would|must|should|has|have|is|are|wants?)$/.test(lower))
}

const SENTENCE = 24

/** "the blaze raged until Sunday", "until early Sunday it was shelled"; a school that is closed, and talks put off, are so until one to come. */
function lastedUntil(match: Match): boolean {
  const near = match.tokens.slice(Math.max(0, match.first - 6), match.first)
  if (near.some(({ lower }) => LASTED.test(lower)) || wasNotUntil(near)) return true
  const [it, was] = [match.after(), match.after(2)]
  return match.first <= 8 && it?.kind === 'word' && /^(?:was|were|had)$/.test(was?.lower ?? '')
}

/** "was not found until Sunday", "did not reach them until Sunday"; "was not expected until Sunday" is of one to come. */
function wasNotUntil(near: Match['tokens']): boolean {
  const not = near.findIndex(({ lower }, at) => /^(?:was|were|did)n['’]t$/.test(lower) || (/^(?:not|only)$/.test(lower) && /^(?:was|were|did)$/.test(near[at - 1]?.lower ?? '')))
  return not !== -1 && !near.slice(not).some(({ lower }) => /^(?:expected|due|scheduled|planned|set|to|likely)$/.test(lower))
}

const LASTED = /^(?:raged|lasted|continued|burned|stayed|remained|worked|ran|waited|talked|fought|held|dragged|went)$/

/** With no verb to ask, a report that names the day after its own looks ahead ("X marks the day Thursday"). */
function isTomorrow(day: Day, number: number): boolean {
  return (number - weekdayOf(day) + 7) % 7 === 1
}

/** The nearest such weekday, on or (skip 1) strictly before or after the day. */
function step(day: Day, number: number, ahead: boolean, skip: 0 | 1): Period {
  const gap = ahead ? (number - weekdayOf(day) + 7) % 7 : (weekdayOf(day) - number + 7) % 7
  const away = gap === 0 && skip === 1 ? 7 : gap
  const to = shiftDays(day, ahead ? away : -away)
  return to === null ? unknown(UNKNOWN.day) : dayPeriod(to)
}

function inWeek(day: Day, number: number, weeks: number): Period {
  const { earliest } = weekPeriod(day)
  const to = earliest === null ? null : shiftDays(earliest, weeks * 7 + ((number + 6) % 7))
  return to === null ? unknown(UNKNOWN.day) : dayPeriod(to)
}

function isName(match: Match, from: number): boolean {
  const before = match.tokens[from - 1]
  if (before !== undefined && (NAMED.test(before.text) || ORDINALS.has(before.lower))) return true
  const part = match.part('part')[0]
  return MASTHEAD.test(match.after()?.text ?? '') && (match.last - from === 1 || /^\p{Lu}/u.test(part?.text ?? ''))
}

/** "Monday's" is dated by "Monday"; in "Monday's morning" the match goes on. */
function withoutPossessive(match: Match): { to?: number } {
  const last = match.tokens[match.last - 1]
  return last !== undefined && /^['’]s$/i.test(last.text) ? { to: match.last - 1 } : {}
}
