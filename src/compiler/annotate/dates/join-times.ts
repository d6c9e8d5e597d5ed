import type { Token } from '../../segment/index.ts'
import { dayPeriod, shiftDays, UNKNOWN, type Period } from './period.ts'

/** A reading in its place: tokens [first, last) of a sentence. `clock` is the time of a day that the words don't tell ("T10:00"). */
export interface Placed extends Period {
  type: 'date' | 'time' | 'duration' | 'set'
  first: number
  last: number
  clock?: string
  overnight?: true
}

/** What may stand between a time and its day in one span: "9 a.m. on Monday", "the early hours of Sunday". */
const TIME_TO_DAY = /^(?:on|of)$/
/** "June 19, 2025 at 2:30 PM", "2025-06-19T14:30". */
const DAY_TO_TIME = /^(?:at|,|t)$/
/** "12 years and six months", "two years, three months". */
const DURATION_TO_DURATION = /^(?:and|,)$/

/**
 * Puts together what is one time in several readings. A clock time gets its day: the one right beside it ("10 a.m. Thursday", which
 * become one span), else the last one before it in the sentence, else the next ("in the morning, the military said Thursday"), else
 * the day of the story. Durations in falling units become one ("two hours and 14 minutes").
 */
export function joinTimes(placed: readonly Placed[], tokens: readonly Token[], known: KnownDays): Placed[] {
  const joined: Placed[] = []
  const days = placed.filter(isDay)
  let passed = 0
  for (const [at, reading] of placed.entries()) {
    while ((days[passed]?.first ?? Infinity) < reading.first) passed += 1
    const previous = joined.at(-1)
    const whole = previous === undefined ? null : one(previous, reading, tokens)
    if (whole !== null) joined[joined.length - 1] = whole
    else if (reading.clock === undefined) joined.push(reading)
    else if (reading.overnight === true && isNightInto(days[passed - 1], reading, tokens, known)) joined.push({ ...reading, ...nightInto(dayOf(days, passed, reading, known), reading.clock) })
    else joined.push({ ...reading, ...onDay(localDay(placed.slice(at, at + 3), tokens) ?? dayOf(days, passed, reading, known), reading.clock) })
  }
  return joined
}

/** What the text tells beside the sentence: its day, and that of the report; and whether a day of the sentence only says which thing is meant. */
export interface KnownDays {
  story: (time: Placed) => Period
  report: () => Period
  isAside: (day: Placed) => boolean
  /** Whether something was only told on the day. */
  isSaying: (day: Placed) => boolean
  /** Whether the time is told of as to come. */
  isAhead: (time: Placed) => boolean
}

/** "Shelling overnight killed three", "said on Monday that it was shelled overnight", "ended on Monday an overnight siege": not the night that follows the day of a deed. */
function isNightInto(before: Placed | undefined, time: Placed, tokens: readonly Token[], known: KnownDays): boolean {
  if (known.isAhead(time)) return false
  if (before !== undefined) return known.isAside(before) || known.isSaying(before) || /^(?:an?|the|['’]s)$/.test(tokens[time.first - 1]?.lower ?? '')
  return known.story(time).earliest === known.report().earliest
}

function nightInto(day: Period, clock: string): Period {
  const eve = day.earliest === null ? null : shiftDays(day.earliest, -1)
  return eve === null ? onDay(day, clock) : { ...onDay(dayPeriod(eve), clock), latest: day.latest }
}

/** The last day before the time, else the next; "The town captured on Monday was shelled overnight" is none of Monday's. */
function dayOf(days: readonly Placed[], passed: number, time: Placed, { story, report, isAside, isAhead }: KnownDays): Period {
  const before = days[passed - 1]
  if (before === undefined) return days[passed] ?? hasCome(story(time), time, report, isAhead)
  return isAside(before) ? (days[passed] ?? report()) : before
}

/** "The storm may land on Saturday. The quake hit just before midnight": not on that day to come. */
function hasCome(day: Period, time: Placed, report: KnownDays['report'], isAhead: KnownDays['isAhead']): Period {
  const today = report()
  return day.earliest !== null && today.latest !== null && day.earliest > today.latest && !isAhead(time) ? today : day
}

/** Clocks of the world are from 12 hours behind to 14 before Greenwich, those so far behind hardly in the news. */
const BEHIND = -11
const BEFORE = 14

/** "at 7:42 a.m. (2342 GMT Sunday)": the day in brackets is Greenwich's, which is another one where the clocks are on two sides of midnight. */
function localDay([local, zoned, day]: readonly Placed[], tokens: readonly Token[]): Period | null {
  if (local === undefined || zoned === undefined || day === undefined || !isDay(day) || day.earliest === null) return null
  const [here, there] = [minutesOf(local.clock, ''), minutesOf(zoned.clock, 'Z')]
  if (here === null || there === null || tokens[local.last]?.text !== '(' || zoned.first !== local.last + 1) return null
  if (day.first - zoned.last > 1 || (day.first - zoned.last === 1 && tokens[zoned.last]?.lower !== 'on')) return null
  const hours = (here - there) / 60
  const to = shiftDays(day.earliest, hours <= BEHIND ? 1 : hours > BEFORE ? -1 : 0)
  return to === null ? null : dayPeriod(to)
}

/** Minutes since midnight of "T07:42" with that zone; null for another. */
function minutesOf(clock: string | undefined, zone: string): number | null {
  const [, hours, minutes, told] = /^T(\d\d):(\d\d)(.*)$/.exec(clock ?? '') ?? []
  return told === zone ? Number(hours) * 60 + Number(minutes) : null
}

/** The two as one, or null where they are two. */
function one(a: Placed, b: Placed, tokens: readonly Token[]): Placed | null {
  const between = tokens.slice(a.last, b.first)
  const linked = (link: RegExp): boolean => between.length === 0 || (between.length === 1 && link.test(between[0]?.lower ?? ''))
  if (a.clock !== undefined && (isDay(b) || isPartOfDay(b)) && linked(TIME_TO_DAY)) return { ...a, ...onDay(b, a.clock), last: b.last }
  if (isDay(a) && /^\d/.test(b.clock?.slice(1) ?? '') && linked(DAY_TO_TIME)) return { ...b, ...onDay(a, b.clock ?? ''), first: a.first }
  if (a.type === 'duration' && b.type === 'duration' && linked(DURATION_TO_DURATION)) {
    const value = sum(a.value, b.value)
    return value === null ? null : { ...a, value, last: b.last }
  }
  return null
}

const UNITS_FALLING = ['Y', 'Q', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const UNIT_OF = /^P(T?)(?:[\d.]+)([A-Z])$/

/** "P12Y" and "P6M" are "P12Y6M"; null where the second unit is not the smaller. */
function sum(a: string, b: string): string | null {
  const [first, second] = [/^P(?:.*(T))?.*?([A-Z])$/.exec(a), UNIT_OF.exec(b)]
  if (first === null || second === null || a.includes('X')) return null
  const rank = (match: RegExpExecArray): number => UNITS_FALLING.indexOf(`${match[1] ?? ''}${match[2]}`)
  if (rank(first) === -1 || rank(first) >= rank(second)) return null
  return a + (first[1] === 'T' ? b.slice(2) : b.slice(1))
}

function isDay({ type, earliest, latest }: Placed): boolean {
  return type === 'date' && earliest !== null && earliest === latest
}

/** "5 o'clock on Thursday morning" */
function isPartOfDay({ type, clock, earliest, latest }: Placed): boolean {
  return type === 'time' && clock === undefined && earliest !== null && earliest === latest
}

function onDay(day: Period, clock: string): Period {
  const value = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(day.value) ? day.value : (day.earliest ?? UNKNOWN.day)
  return { value: `${value}${clock}`, earliest: day.earliest, latest: day.latest }
}
