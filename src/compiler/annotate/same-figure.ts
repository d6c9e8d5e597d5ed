import type { FoundQuantity } from './types.ts'
import { isMoney } from '../../lib/money.ts'

/** Between a figure and the same figure in another unit: "1 trillion won ($720 million)", "9 billion rubles, or about $115 million". */
const SAME = /^(?: of (?:[\w-]+ ){0,2}[\w-]+)?(?:,? or |,? \(|,? that is,? |,? equivalent to |,? equal to )(?:about |around |some |roughly |nearly |almost |approximately |over |more than |up to )?$/
const LONGEST = 60

/** A figure said again in another unit is about the same thing: takes over what its own words leave open. In place. */
export function shareContext(text: string, quantities: readonly FoundQuantity[]): void {
  for (let at = 1; at < quantities.length; at += 1) {
    const [first, second] = [quantities[at - 1], quantities[at]]
    if (first === undefined || second === undefined || second.unit === 'count' || first.unit === 'count' || second.unit === first.unit) continue
    const gap = second.start - first.end
    if (gap < 0 || gap > LONGEST || (isMoney(first.unit) !== isMoney(second.unit) && first.unit !== 'percent') || !SAME.test(text.slice(first.end, second.start))) continue
    // "an altitude of 7,000 km (4,350 miles)": nothing else stands in the bracket.
    if (text[second.end] === ')' && first.unit !== 'percent' && second.unit !== 'percent' && text.startsWith(' (', first.end)) {
      second.counted = first.counted ?? second.counted
      second.change = first.change
    }
    second.counted ??= first.counted
    second.per ??= first.per
    second.actor ??= first.actor
    second.attribution ??= first.attribution
    second.status = first.status
    second.deniedBy = first.deniedBy
    shareBound(first, second)
    second.asOf = first.asOf
  }
}

/** "up to 10 percent, or $140 million": the bound is that of both. */
function shareBound(first: FoundQuantity, second: FoundQuantity): void {
  if (second.qualifier !== 'exact' || first.qualifier === 'range' || first.qualifier === 'exact') return
  second.qualifier = first.qualifier
  if (first.qualifier === 'at-most') second.low = null
  if (first.qualifier === 'at-least') second.high = null
}
