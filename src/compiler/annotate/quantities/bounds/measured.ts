import { isMoney } from '../../../../lib/money.ts'
import type { Mention } from '../mention.ts'

/** A price after a price's change, an index's level after its points, or either after a share. */
export function isPrice(change: Mention, level: Mention): boolean {
  if (change.unit === 'percent') return level.prefixed || ((level.unit === null || level.unit === 'point') && level.value >= 100)
  if (change.unit === 'point') return level.unit === null || level.unit === 'point'
  return level.prefixed && (isMoney(change.unit) || /^(?:cent|penny|paisa)$/.test(change.unit ?? ''))
}

export function isMeasured(mention: Mention): boolean {
  return mention.unit !== null && !/^(?:second|minute|hour|day|week|month|year|decade)$/.test(mention.unit)
}

/** Shares, points and money are what goes up and down; 20 km after "shot down" are not. */
export function isRelative(mention: Mention): boolean {
  return isMeasured(mention) && (mention.prefixed || /^(?:percent|percentage-point|basis-point|point|cent|penny|times|fraction)$/.test(mention.unit ?? ''))
}
