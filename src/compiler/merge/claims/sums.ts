import type { Claim } from '../../../bundle/schema.ts'

/** True when one of two claims is a part of the other, or both are parts of one sum: no two of them contradict each other. */
export type AreOfOneSum = (a: Claim, b: Claim) => boolean

/** By the `parts` of the claims. */
export function ofOneSum(claims: readonly Claim[]): AreOfOneSum {
  const sumsOf = new Map<string, string[]>()
  for (const { id, parts } of claims) for (const part of parts) sumsOf.set(part, [...(sumsOf.get(part) ?? []), id])
  return (a, b) => {
    const [x, y] = [sumsOf.get(a.id) ?? [], sumsOf.get(b.id) ?? []]
    return x.includes(b.id) || y.includes(a.id) || x.some((sum) => y.includes(sum))
  }
}
