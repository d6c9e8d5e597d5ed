import type { Qualifier } from '../../../../bundle/schema.ts'
import type { Mention } from '../mention.ts'

/** Sets the qualifier and the open ends; a range keeps its two ends, a vague count its lower one. */
export function qualify(mention: Mention, kind: Qualifier): void {
  if (mention.qualifier === 'range') return
  // "up to several hundred" bounds nothing above: the vague number has no upper end to take.
  if (mention.vague && mention.high === null) return
  mention.qualifier = kind
  mention.low = kind === 'at-most' ? null : mention.value
  mention.high = kind === 'at-least' ? null : mention.value
}
