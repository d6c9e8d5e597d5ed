import type { EntityMention, FoundQuantity } from './types.ts'
import type { DayBounds } from '../../lib/bounds.ts'
import { addDays, addMonths, dayNumber, partsOf, type Day } from '../../lib/days.ts'
import { isMoney } from '../../lib/money.ts'

const HEDGE = '(?: (?:about|around|some|roughly|nearly|almost|only|just|more than|less than|over|under))?(?: the)?'
/** What stands before a figure that says how another one moved: ", up ", ", down from ", ", a rise of ", " from " after a change. */
const MOVED = new RegExp(`(?:[,(–—-] ?(?:or )?(?:up|down|higher|lower|rising|falling|an? \\w+(?: \\w+)? of|\\w+ (?:up|down))(?: by| from)?|\\bfrom)${HEDGE} ?$`, 'i')
/** ", compared with ", ", against ": another level of the same thing. */
const BESIDE = new RegExp(`(?:[,(–—-] ?(?:compared (?:with|to)|versus|vs\\.?|against)|\\bcompared (?:with|to))${HEDGE} ?$`, 'i')
const TAIL = 60
/** How many figures back the one that is compared may stand. */
const FARTHEST = 3
/** "against 1.28 million in the North": the other one is somebody else's. */
const OF_OTHERS = /^ (?:in|for|by) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])\b)\p{Lu}/u
const TIMES = /^(?:second|minute|hour|day|week|month|quarter|year|decade|century)$/

/** "$213 million, up from $194 million", "54% of voters said so, up 6.8 points": a figure that only says how another one moved counts what that does, of the same actor. In place. */
export function shareCompared(text: string, quantities: readonly FoundQuantity[], mentions: readonly EntityMention[]): void {
  quantities.forEach((quantity, at) => {
    if (quantity.counted !== null && quantity.actor !== null && quantity.per !== null) return
    const lead = text.slice(Math.max(quantity.sentence.start, quantity.start - TAIL), quantity.start)
    if (!BESIDE.test(lead) && (quantity.change === null || !MOVED.test(lead))) return
    const before = quantities.slice(Math.max(0, at - FARTHEST), at).filter(({ sentence }) => sentence.start === quantity.sentence.start)
    const level = before.findLast((other) => isLevelOf(other, quantity))
    quantity.counted ??= level?.counted ?? null
    // "1,500 a day, against 500 for Chile": as often
    if (BESIDE.test(lead) && level?.unit === quantity.unit && !isLevel(quantity)) quantity.per ??= level.per
    const other = OF_OTHERS.exec(text.slice(quantity.end, quantity.end + TAIL))
    if (other === null) quantity.actor ??= level?.actor ?? null
    else quantity.actor ??= mentions.find(({ start, type }) => type === 'country' && start === quantity.end + other[0].length - 1) ?? null
  })
}

/** Shares and what a rate has no sense for stand at some height. */
function isLevel({ unit, change }: FoundQuantity): boolean {
  return change !== null || /^(?:percent|fraction|times)$/.test(unit)
}

/** The two can be of one thing: points move percents, money and counts what is of their kind, a percentage anything but a time. */
function isLevelOf(level: FoundQuantity, { unit }: FoundQuantity): boolean {
  if (level.counted === null || TIMES.test(level.unit)) return false
  if (unit === 'percentage-point') return level.unit === 'percent'
  if (unit === 'percent' || unit === 'times' || unit === 'fraction') return true
  return level.unit === unit || level.change?.role === 'by' || (isMoney(unit) && isMoney(level.unit))
}

/** "a year earlier", "in the same months last year", and how far from the figure the words end. */
const SAME_TIME_OF_YEAR = /^[^.;:\d]{0,40}?\b(?:a year (?:earlier|ago|before)|(?:same|corresponding|comparable|year-earlier) (?:period|time|days?|weeks?|months?|quarter|half|season))\b/

/**
 * "$337 million in January and February, up from $279 million a year earlier": what a figure is compared with is of the same days of the other year.
 * In place, after every figure has its own days.
 */
export function datesCompared(text: string, quantities: readonly FoundQuantity[]): void {
  quantities.forEach((quantity, at) => {
    const lead = text.slice(Math.max(quantity.sentence.start, quantity.start - TAIL), quantity.start)
    if (!BESIDE.test(lead) && (quantity.change?.role !== 'from' || !MOVED.test(lead))) return
    const year = yearOf(quantity.asOf)
    if (year === null || !SAME_TIME_OF_YEAR.test(text.slice(quantity.end, Math.min(quantity.sentence.end, quantity.end + TAIL)))) return
    const before = quantities.slice(Math.max(0, at - FARTHEST), at).filter(({ sentence }) => sentence.start === quantity.sentence.start)
    const days = before.findLast((other) => other.unit === quantity.unit && other.asOf.earliest !== null && other.asOf.latest !== null)?.asOf
    if (days === undefined || days.earliest === null || days.latest === null || dayNumber(days.latest) - dayNumber(days.earliest) > MOST_DAYS) return
    const by = (year - partsOf(days.earliest)[0]) * 12
    if (by >= 0) return
    quantity.asOf = { earliest: addMonths(days.earliest, by), latest: monthEnd(days.latest) ? monthEnding(addMonths(days.latest, by)) : addMonths(days.latest, by) }
  })
}

/** A time that is told of another year, too, is shorter than a year. */
const MOST_DAYS = 360

function yearOf({ earliest, latest }: DayBounds): number | null {
  if (earliest === null || latest === null || earliest.slice(0, 4) !== latest.slice(0, 4)) return null
  return partsOf(latest)[0]
}

function monthEnd(day: Day): boolean {
  return monthEnding(day) === day
}

function monthEnding(day: Day): Day {
  return addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)
}
