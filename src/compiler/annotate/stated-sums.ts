import { dayNumber } from '../../lib/days.ts'
import { headOf } from './counted-noun.ts'
import { arePeopleAndThings, isThing } from './people-and-things.ts'
import type { FoundQuantity } from './types.ts'

/** How many numbers to either side of a total its parts are looked for among. */
const WINDOW = 4
/** Small numbers add up by chance. */
const SMALLEST = 10
/** Numbers this small have to stand next to each other. */
const SURE = 100

/**
 * Sums that a report states: "38 defectors, 34 women and four men", "another 46, bringing the total to 456". By total, the figures that make it;
 * all of one unit, rate and status, in the total's sentence or the one beside it. `quantities` are one report's, in text order; `isPart` says which are told as some of what was
 * counted before: they are parts of nothing else. Linear.
 */
export function statedSums<Q extends FoundQuantity>(quantities: readonly Q[], isPart: (quantity: Q) => boolean = () => false): Map<Q, Q[]> {
  const sums = new Map<Q, Q[]>()
  const wholes = wholesOf(quantities, isPart)
  const sentences = [...new Set(quantities.map(({ sentence }) => sentence.start))]
  const place = new Map(sentences.map((start, at) => [start, at]))
  quantities.forEach((total, at) => {
    const value = exactly(total)
    if (value === null || value < SMALLEST || total.unit === 'percent' || total.unit === 'fraction' || total.unit === 'times') return
    const fits = (part: Q): boolean =>
      part.unit === total.unit && part.per === total.per && part.status === total.status && part.change?.role !== 'from' && (exactly(part) ?? value) < value && Math.abs((place.get(part.sentence.start) ?? 0) - (place.get(total.sentence.start) ?? 0)) <= 1 &&
      (wholes.get(part) ?? total) === total && canBePart(total, part)
    const after = quantities.slice(at + 1, at + 1 + WINDOW).filter(fits)
    const before = quantities.slice(Math.max(0, at - WINDOW), at).filter(fits)
    const parts = making(after, value) ?? making(before.toReversed(), value)
    if (parts !== null) sums.set(total, parts)
  })
  return sums
}

/** "killed 12 people, including five women and three children": of the 12. */
function wholesOf<Q extends FoundQuantity>(quantities: readonly Q[], isPart: (quantity: Q) => boolean): Map<Q, Q> {
  const wholes = new Map<Q, Q>()
  let whole: Q | null = null
  for (const quantity of quantities) {
    if (whole?.sentence.start === quantity.sentence.start && isPart(quantity)) wholes.set(quantity, whole)
    else whole = quantity
  }
  return wholes
}

const ARMED = /\b(?:fighter|gunman|militant|soldier|troop|attacker|rebel|officer|commander)$/i
const UNARMED = /\b(?:child|woman|civilian|girl|boy|baby|nurse|doctor|journalist)$/i

/** What a balance is made of: exports are no sum of imports and a surplus. */
const FLOW = /\b(export|import|surplus|deficit|balance|revenue|profit|cost|expense|income|expenditure)$/i

/** Ways add up to no height, and drones to no commanders. */
function canBePart(total: FoundQuantity, part: FoundQuantity): boolean {
  if (/^(?:metre|kilometre|mile|yard|foot)$/.test(total.unit) && total.counted !== part.counted) return false
  const [sum, item] = [total, part].map(({ counted }) => FLOW.exec(counted ?? '')?.[1]?.toLowerCase())
  if (sum !== undefined && item !== undefined && sum !== item) return false
  if (ARMED.test(total.counted ?? '') && UNARMED.test(part.counted ?? '')) return false
  if (areYearsApart(total, part)) return false
  return total.unit !== 'count' || (!arePeopleAndThings(total.counted, part.counted) && !isListedWith(total, part))
}

/** So much longer than what is counted is the gap between two things of a list: "s, ", " and ". */
const BETWEEN = 7

/** "two radars, three launchers, ten guns": a list of things does not add up, nor do "20 aircraft and six ships" with others. */
function isListedWith(total: FoundQuantity, part: FoundQuantity): boolean {
  const [whole, own] = [total.counted, part.counted]
  if (whole === null || own === null || total.sentence.start !== part.sentence.start || !isThing(whole) || headOf(whole) === headOf(own)) return false
  return part.start < total.start ? total.start - part.end <= own.length + BETWEEN : part.start - total.end <= whole.length + BETWEEN
}

const YEAR_DAYS = 365

/** "A million have fled. The last famine, in 2011, killed 250,000." */
function areYearsApart({ asOf: a }: FoundQuantity, { asOf: b }: FoundQuantity): boolean {
  const gap = (from: string | null, to: string | null): boolean => from !== null && to !== null && dayNumber(from) - dayNumber(to) > YEAR_DAYS
  return gap(a.earliest, b.latest) || gap(b.earliest, a.latest)
}

function exactly({ low, high, qualifier, change }: FoundQuantity): number | null {
  return qualifier === 'range' || change?.role === 'from' ? null : (low ?? high)
}

/** Two or three of the figures, the nearest first, that make the total; of a small one only neighbours. */
function making<Q extends FoundQuantity>(parts: readonly Q[], total: number): Q[] | null {
  const value = (part: Q | undefined): number => (part === undefined ? Number.NaN : (exactly(part) ?? Number.NaN))
  for (let a = 0; a < parts.length; a += 1) {
    for (let b = a + 1; b < parts.length; b += 1) {
      const pair = [parts[a], parts[b]].flatMap((part) => part ?? [])
      if (value(parts[a]) + value(parts[b]) === total && (total >= SURE || b === a + 1)) return pair
      for (let c = b + 1; c < parts.length; c += 1) {
        const together = value(parts[a]) + value(parts[b]) + value(parts[c])
        if (together === total && (total >= SURE || c === a + 2) && parts[a]?.sentence.start === parts[c]?.sentence.start) return [...pair, ...[parts[c]].flatMap((part) => part ?? [])]
      }
    }
  }
  return null
}
