import type { Claim, Quantity } from '../../../bundle/schema.ts'
import { groupBy } from '../../../lib/group.ts'
import { compareText } from '../../../lib/compare-text.ts'

/**
 * Where something stood before a change is of another time, and what it fell by or grew by in percent is no level: neither
 * is a point of a series. So many more of a counted thing are, as they are counted themselves. `noPoints` are told as differences or parts of others.
 */
export function isPoint({ id, change, unit }: Claim, noPoints: ReadonlySet<string>): boolean {
  if (noPoints.has(id)) return false
  if (change === null || change.role === 'to') return true
  return change.role === 'by' && change.direction === 'up' && unit === 'count'
}

/** The claims that are told as nothing but how much one figure is above another. */
export function differencesAmong(quantities: readonly Quantity[], isDifference: (quantity: Quantity) => boolean): Set<string> {
  const grown = quantities.filter(({ claim, change }) => claim !== null && change?.role === 'by')
  return new Set([...groupBy(grown, ({ claim }) => claim ?? '')].flatMap(([claim, mentions]) => (mentions.every(isDifference) ? [claim] : [])))
}

/** By the first day known; undated last; then by id, so that the order never depends on the input's. */
export function byTime(a: Claim, b: Claim): number {
  const [x, y] = [a.asOf.earliest ?? a.asOf.latest ?? '9999', b.asOf.earliest ?? b.asOf.latest ?? '9999']
  return compareText(x, y) || compareText(a.id, b.id)
}
