import type { FoundQuantity } from './types.ts'
import { isMoney } from '../../lib/money.ts'

const HEDGE = '(?: (?:about|around|some|roughly|nearly|almost|only|just|more than|less than|over|under))?'
/** What stands before a figure that says how another one moved: ", up ", ", down from ", ", a rise of ", " from " after a change. */
const MOVED = new RegExp(`(?:[,(–—-] ?(?:or )?(?:up|down|higher|lower|rising|falling|an? \\w+(?: \\w+)? of|\\w+ (?:up|down))(?: by| from)?|\\bfrom)${HEDGE} ?$`, 'i')
/** ", compared with ", ", against ": another level of the same thing. */
const BESIDE = new RegExp(`[,(–—-] ?(?:compared (?:with|to)|versus|vs\\.?|against)${HEDGE} ?$`, 'i')
const TAIL = 60
/** How many figures back the one that is compared may stand. */
const FARTHEST = 3
const TIMES = /^(?:second|minute|hour|day|week|month|quarter|year|decade|century)$/

/** "$213 million, up from $194 million", "54% of voters said so, up 6.8 points": a figure that only says how another one moved counts what that does. In place. */
export function shareCompared(text: string, quantities: readonly FoundQuantity[]): void {
  quantities.forEach((quantity, at) => {
    if (quantity.counted !== null) return
    const lead = text.slice(Math.max(quantity.sentence.start, quantity.start - TAIL), quantity.start)
    if (!BESIDE.test(lead) && (quantity.change === null || !MOVED.test(lead))) return
    const before = quantities.slice(Math.max(0, at - FARTHEST), at).filter(({ sentence }) => sentence.start === quantity.sentence.start)
    quantity.counted = before.findLast((other) => isLevelOf(other, quantity))?.counted ?? null
  })
}

/** The two can be of one thing: points move percents, money and counts what is of their kind, a percentage anything but a time. */
function isLevelOf(level: FoundQuantity, { unit }: FoundQuantity): boolean {
  if (level.counted === null || TIMES.test(level.unit)) return false
  if (unit === 'percentage-point') return level.unit === 'percent'
  if (unit === 'percent' || unit === 'times' || unit === 'fraction') return true
  return level.unit === unit || level.change?.role === 'by' || (isMoney(unit) && isMoney(level.unit))
}
