import type { Claim } from '../../../bundle/schema.ts'
import { groupBy, pushTo } from '../../../lib/group.ts'

/** True when one of two claims is a part of the other, or both are parts of one sum: no two of them contradict each other. */
export type AreOfOneSum = (a: Claim, b: Claim) => boolean

/** By the `parts` of the claims. */
export function ofOneSum(claims: readonly Claim[]): AreOfOneSum {
  const addedUp = addUp(claims)
  const sumsOf = new Map<string, string[]>()
  for (const { id, parts } of claims) for (const part of parts) pushTo(sumsOf, part, id)
  return (a, b) => {
    const [x, y] = [sumsOf.get(a.id) ?? [], sumsOf.get(b.id) ?? []]
    if (addedUp.has(a.id) && addedUp.has(b.id) && addedUp.get(a.id) === addedUp.get(b.id)) return true
    if (isSomeOf(a, x, b) || isSomeOf(b, y, a)) return true
    return x.includes(b.id) || y.includes(a.id) || x.some((sum) => y.includes(sum))
  }
}

const AGE_OR_SEX = /\b(?:man|woman|boy|girl|child|baby|infant|adult)$/

/** "845 (624 men, 179 women and 42 children) were hurt": who says 850 says nothing against the men. */
function isSomeOf(part: Claim, sums: readonly string[], other: Claim): boolean {
  return sums.length > 0 && AGE_OR_SEX.test(part.counted ?? '') && !AGE_OR_SEX.test(other.counted ?? '')
}

const LEAST = 10
/** Of one report so many are tried. */
const TRIED = 20

/** "At least 38 have died. Norland reported 25 dead, Estland 13.": a report's figures of one kind, two of which, by two speakers, make the third. By claim, the sum's id. */
function addUp(claims: readonly Claim[]): Map<string, string> {
  const sums = new Map<string, string>()
  const byReport = groupBy(claims.flatMap((claim) => (claim.measure === null || claim.qualifier === 'range' ? [] : claim.articles.map((article) => ({ article, claim })))), ({ article, claim }) => JSON.stringify([article, claim.measure, claim.unit, claim.status]))
  for (const items of byReport.values()) {
    const told = items.slice(0, TRIED).map(({ claim }) => claim)
    for (const total of told) {
      const pair = (total.low ?? 0) < LEAST ? undefined : pairsOf(told.filter((claim) => claim !== total)).find(([a, b]) => (a.low ?? NaN) + (b.low ?? NaN) === total.low && !a.origins.some((origin) => b.origins.includes(origin)))
      if (pair !== undefined) for (const { id } of [total, ...pair]) sums.set(id, total.id)
    }
  }
  return sums
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]))
}
