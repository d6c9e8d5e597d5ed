import type { Bounds, Quantity } from '../../../bundle/schema.ts'
import { sameDays } from '../../../lib/bounds.ts'
import { countriesOf } from '../../annotate/countries.ts'
import { ACTORS } from '../../annotate/context/lexicon/nouns.ts'
import { compatibleCounted, headOf } from '../../annotate/counted-noun.ts'
import { knownName } from './figure-value.ts'
import { sameOrigin } from './origins.ts'
import { meaningOf } from '../same-meaning.ts'

/** Up to here any two figures of one event may be the same by chance. */
const SMALL = 12

const TIME = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])

/** "two", "hundreds", "three hours": says nothing of itself. */
export function isSmall({ low, high, vague, unit }: Quantity): boolean {
  return vague || TIME.has(unit) || (unit === 'count' && Math.abs(low ?? high ?? 0) <= SMALL)
}

/** Of one town on one day nobody tells as many twice, in whatever story. */
export function isOfOneSpot({ quantities, asOf }: { quantities: readonly Quantity[]; asOf: Bounds }, quantity: Quantity): boolean {
  const place = knownName(quantity.place)
  const isOfDay = quantity.asOf.earliest !== null && quantity.asOf.earliest === quantity.asOf.latest && sameDays(quantity.asOf, asOf)
  return isOfDay && place !== null && countriesOf(place).size === 0 && quantities.some((other) => knownName(other.place) === place)
}

/** How many digits it has from the first to the last that is not zero. */
function digitsOf({ low, high }: Quantity): number {
  return String(Math.abs(low ?? high ?? 0)).replace('.', '').replace(/^0+|0+$/g, '').length
}

/** A number that two reports of one event hardly give of two things: of what is counted 350; of what is measured 41.2. */
function isTelling(quantity: Quantity): boolean {
  const number = Math.abs(quantity.low ?? quantity.high ?? 0)
  if (isSmall(quantity) || quantity.unit === 'fraction' || quantity.unit === 'times') return false
  return quantity.unit === 'count' ? number >= 100 && digitsOf(quantity) >= 2 : digitsOf(quantity) >= 3
}

/** Too particular to be another's in all that is told of one story: 1,250 men, 456 captives. */
export function isUnmistakable(quantity: Quantity): boolean {
  return isTelling(quantity) && (digitsOf(quantity) >= 3 || Math.abs(quantity.low ?? quantity.high ?? 0) >= 1000)
}

/** Two figures of one number that count the same by their nouns alone. */
export function countAlike(a: Quantity, b: Quantity): boolean {
  return likeNouns(a.counted, b.counted)
}

/**
 * Two figures of one number, told by two reports of one event, that are the same, though their nouns do not say so: by a number too particular to be another's,
 * by words that agree (`agrees`), or a speaker who says both. Two nouns must at least allow it.
 */
export function mayCountTheSame(a: Quantity, b: Quantity, agrees: () => boolean): boolean {
  if (a.unit !== 'count') return isTelling(a) || (!isOne(a) && agrees())
  if (namesWhat(a.counted) && namesWhat(b.counted)) return isTelling(a) && (isOneInOther(a.counted, b.counted) || (isOfPeople(a.counted) && isOfPeople(b.counted))) && (isUnmistakable(a) || agrees())
  return isTelling(a) || (!isOne(a) && (saysBoth(a, b) || agrees()))
}

const COLLECTIVE = /^(?:group|contingent|team|batch|force|number|total|figure|tally|count)$/

/** "A group of about 150 who left" does not say who. */
function namesWhat(counted: string | null): counted is string {
  return counted !== null && !COLLECTIVE.test(headOf(counted))
}

/** "one" stands for too much. */
function isOne({ low, high }: Quantity): boolean {
  return (low ?? high) === 1
}

function saysBoth(a: Quantity, b: Quantity): boolean {
  return a.qualifier !== 'exact' && a.qualifier === b.qualifier && a.attribution !== null && b.attribution !== null && sameOrigin(a.attribution, b.attribution)
}

/** As one counts them, or by words of one meaning: "cargo vessel" and "ship". */
function likeNouns(a: string | null, b: string | null): boolean {
  if (compatibleCounted(a, b)) return true
  return a !== null && b !== null && compatibleCounted(ofMeaning(a), ofMeaning(b))
}

function ofMeaning(counted: string): string {
  return counted.toLowerCase().split(' ').map(meaningOf).join(' ')
}

/** "welders" among "fitters and welders" */
function isOneInOther(a: string, b: string): boolean {
  const [x, y] = [a, b].map((counted) => ofMeaning(counted).split(' ').filter((word) => word !== 'of' && word !== 'and')) as [string[], string[]]
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}

/** People, and what they are called by. */
export function isOfPeople(counted: string): boolean {
  const words = counted.split(' ')
  return ACTORS.has(headOf(counted)) || ACTORS.has(words.at(-1)?.toLowerCase() ?? '') || /^\p{Lu}/u.test(words.at(-1) ?? '')
}

/** A rise to 60, or by 60 of a counted thing, may be told as 60. */
export function compatibleChanges(a: Quantity, b: Quantity): boolean {
  if (a.change === null || b.change === null) return [a, b].every(({ change, unit }) => change === null || change.role === 'to' || (change.role === 'by' && change.direction === 'up' && unit === 'count'))
  return a.change.role === b.change.role && a.change.direction === b.change.direction
}
