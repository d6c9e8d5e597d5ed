import type { Claim } from '../../../bundle/schema.ts'
import { compareText } from '../../../lib/compare-text.ts'

/**
 * Where something stood before a change is of another time, and what it fell by or grew by in percent is no level: neither
 * is a point of a series. So many more of a counted thing are: they are counted themselves.
 */
export function isPoint({ change, unit }: Claim): boolean {
  if (change === null || change.role === 'to') return true
  return change.role === 'by' && change.direction === 'up' && unit === 'count'
}

/** By the first day known; undated last; then by id, so that the order never depends on the input's. */
export function byTime(a: Claim, b: Claim): number {
  const [x, y] = [a.asOf.earliest ?? a.asOf.latest ?? '9999', b.asOf.earliest ?? b.asOf.latest ?? '9999']
  return compareText(x, y) || compareText(a.id, b.id)
}
