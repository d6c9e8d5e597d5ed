import type { Claim } from '../../bundle/schema.ts'

/** What something rose or fell by is no level, and where it came from is of another time: neither is a point of a series. */
export function isPoint({ change }: Claim): boolean {
  return change === null || change.role === 'to'
}

/** By the first day known; undated last; then by id, so that the order never depends on the input's. */
export function byTime(a: Claim, b: Claim): number {
  const [x, y] = [a.asOf.earliest ?? a.asOf.latest ?? '9999', b.asOf.earliest ?? b.asOf.latest ?? '9999']
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1
}
