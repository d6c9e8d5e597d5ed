import type { AsOf } from './context/when/as-of.ts'
import { compatibleCounted } from './counted-noun.ts'
import { singular } from './context/lexicon/singular.ts'
import { PART } from './parts-of-whole.ts'
import { groupBy } from '../../lib/group.ts'
import type { FoundQuantity } from './types.ts'

const TALLY = '(?:number|figure|total|count|tally|toll|estimate|crowd|turnout|attendance)'
/** The number stands for a tally that was told of, and not for "the number of ships". */
const OF_TALLY = new RegExp(`\\b${TALLY}s?\\b(?!(?: of (?!those|them)\\S+| for))(?:[^,;:.]*|[^,;:.]*, (?:at|to))$`, 'i')
/** "Kyiv counted only", "the opposition says" */
const COUNTING = /(?:^|\s)(?:counts?|counted|(?:speaks?|spoke|speaking) of|says?|said|claims?|claimed|reports?|reported|(?:puts?|estimates?|estimated) (?:it|them) at|(?:believes?|thinks?) (?:it|there) (?:is|are|was|were)(?: (?:closer|nearer) to)?)(?: (?:only|just|no more than|as many as))?\s*$/i
/** "puts the gap at": what is short of, costs or is lost is money, and told of before. */
const OF_SUM = /\bthe (?:gap|shortfall|deficit|cost|bill|damage|loss(?:es)?|sum|debt|price)\b[^,;:.]*$/i
/** ", 35,000 at most by that of the ministry and around 65,000 in the eyes of the union" */
const LISTED = /(?:,|\band)$/
const IN_HIS_EYES = /^(?: at (?:most|least))? (?:by (?:that|the count|the estimate) of|in the (?:eyes|view) of|according to)\b/
/** "2,900, compared with the 2,100 that Norland reported" */
const SET_BESIDE = /\b(?:compared (?:with|to)|against|versus|not|instead of|rather than)(?: the)?$/i
/** "1,900 by Norland's", after "350 by Estland's count" */
const BY_ANOTHER = /^ by \p{Lu}[\p{L} ]{0,30}['’]s?(?=[\s,.;]|$)/u
/** "the organisers 80,000", "and Kyiv of 2,900" */
const GAP = /^ (?:(?:of|at) )?(?:(?:only|just|about|some|around|nearly|more than|at least) )*$/
/** Nothing tells it apart from the figure before: "4,300 by Norland" is not what "2,400 by Estland" counts. */
const CLOSED = /^[ \t]*[\r\n]|^\s*(?:[.,;:!?)”"’]|$|and\b|but\b|while\b)/
const IS_SUM = /(?:^| )(?:gap|shortfall|deficit|cost|bill|damage|loss|sum|debt|price)$/i
const IS_TALLY = new RegExp(`(?:^| )(?:${TALLY}|own|total)$`, 'i')

/** "two million of them" are a part of what the other tally is of. */
const PART_OF = /^ of (?:the|them|those|these|its|their|whom|which)\b/
const PART_REACH = 20

/** How many figures back the one that a tally is of can stand. */
const FARTHEST = 3
/** No more than a short sentence without figures stands before "the figure": "Moscow has not commented." */
const APART = 60

/**
 * The figure of the same report that a bare number gives another tally of: "46 were let go, a number that Kyiv put at 41", "the army said 800 had come, while
 * Seoul counts 900". Only what stands in the same sentence or the one before, of the same unit and status; a part ("20 of them") or a changed sum is none.
 * `quantities` are one report's, in the order of its text.
 */
export function referentsOf<T extends FoundQuantity>(quantities: readonly T[], text: string): Map<T, T> {
  const referents = new Map<T, T>()
  const places = new Map([...groupBy(quantities, ({ unit }) => unit)].map(([unit, alike]) => [unit, new Map([...new Set(alike.map(({ sentence }) => sentence.start))].map((start, at) => [start, at]))]))
  quantities.forEach((quantity, at) => {
    if (quantity.change !== null || !pointsTo(quantity, text)) return
    const place = places.get(quantity.unit) ?? new Map<number, number>()
    const before = quantities.slice(Math.max(0, at - FARTHEST), at).filter((other) => isNear(other, quantity, place, isTheTally(quantity, text) || isGoneOnAbout(text, other, quantity)) && !isWhere(other, text) && other.unit === quantity.unit && other.per === quantity.per && other.change?.role !== 'from' && !PART.test(text.slice(other.sentence.start, other.start)) && !PART_OF.test(text.slice(other.end, other.end + PART_REACH)))
    const alike = before.filter(({ status }) => status === quantity.status)
    // "1,400 would be exchanged, but Norland put the figure at 600": of the same plan
    const near = alike.length === 0 && quantity.status === 'actual' && isTheTally(quantity, text) ? before.filter(({ status }) => status !== 'denied') : alike
    const beside = SET_BESIDE.test(leadOf(quantity, text))
    const told = near.findLast((other) => quantity.unit !== 'count' || !isBare(other) || referents.has(other) || (beside && other.sentence.start === quantity.sentence.start))
    // "Eight shells fell near four trucks. Norland counted six." says not which.
    if (told !== undefined && isOpen(quantity) && told.sentence.start !== quantity.sentence.start && near.some((other) => !isBare(other) && other.counted !== told.counted)) return
    if (told !== undefined && (isBare(quantity) || compatibleCounted(told.counted, quantity.counted))) referents.set(quantity, referents.get(told) ?? told)
  })
  return referents
}

/** "fired three missiles. The missiles flew 350 km. Chile counted two.": the sentence between tells of the same ones, in another unit. */
function isGoneOnAbout(text: string, { sentence, counted, unit }: FoundQuantity, quantity: FoundQuantity): boolean {
  const noun = counted?.split(' ').at(-1)
  const opener = /^\s*(?:The|These|Those|All) ([\p{L}-]+)|^\s*They\b/u.exec(text.slice(sentence.end, quantity.sentence.start))
  return unit === 'count' && noun !== undefined && opener !== null && (opener[1] === undefined || singular(opener[1]) === noun)
}

/** "died in three cities": no tally is of where it was. */
function isWhere({ counted, start, hedge, sentence }: FoundQuantity, text: string): boolean {
  return PLACES.test(counted ?? '') && /\b(?:in|at|across|over|near|from)\s*$/.test(text.slice(sentence.start, Math.min(start, hedge?.start ?? start)))
}

const PLACES = /(?:^| )(?:city|town|village|province|region|country|district|state|county|place|area|building|house|school|hospital)$/

function isNear(a: FoundQuantity, b: FoundQuantity, place: ReadonlyMap<number, number>, isKnown: boolean): boolean {
  return (place.get(b.sentence.start) ?? 0) - (place.get(a.sentence.start) ?? 0) <= 1 && b.sentence.start - a.sentence.end < (isKnown ? APART : 3)
}

/** "put the figure at 40" */
function isTheTally({ sentence, start }: FoundQuantity, text: string): boolean {
  return new RegExp(`\\bthe ${TALLY}\\b[^,;:.]*$`, 'i').test(text.slice(sentence.start, start))
}

/** Counts nothing that has a name of its own. */
function isBare({ counted, change, unit }: FoundQuantity): boolean {
  return change === null && (counted === null || (unit === 'count' ? IS_TALLY : IS_SUM).test(counted))
}

/** Says of nothing that it is a tally of it. */
function isOpen({ counted, unit }: FoundQuantity): boolean {
  return unit === 'count' && counted === null
}

function leadOf({ sentence, start, hedge }: FoundQuantity, text: string): string {
  return text.slice(sentence.start, Math.min(start, hedge?.start ?? start)).trimEnd()
}

function pointsTo(quantity: FoundQuantity, text: string): boolean {
  const { start, end, attribution } = quantity
  if (attribution === null) return false
  const lead = leadOf(quantity, text)
  const rest = text.slice(end, end + 40)
  if (BY_ANOTHER.test(rest) || (attribution.start >= end && LISTED.test(lead) && IN_HIS_EYES.test(rest)) || (attribution.start >= end && SET_BESIDE.test(lead))) return true
  return CLOSED.test(rest) && (OF_TALLY.test(lead) || OF_SUM.test(lead) || COUNTING.test(lead) || GAP.test(text.slice(attribution.end, Math.max(attribution.end, start))))
}

/** What another tally of a figure leaves open, it says: what is counted, and when. In place; `datedBy` says of each quantity what dated it. */
export function shareWithReferents(text: string, quantities: readonly FoundQuantity[], datedBy: readonly AsOf['from'][]): void {
  const referents = referentsOf(quantities, text)
  quantities.forEach((quantity, at) => {
    const referent = referents.get(quantity)
    if (referent === undefined) return
    quantity.counted ??= referent.counted
    quantity.status = referent.status
    quantity.deniedBy = referent.deniedBy
    if (datedBy[at] !== 'clause') quantity.asOf = { ...referent.asOf }
  })
}
