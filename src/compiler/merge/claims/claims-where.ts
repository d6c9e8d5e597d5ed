import type { Quantity } from '../../../bundle/schema.ts'

/** The claims of which some mention is so. */
export function claimsWhere(quantities: readonly Quantity[], isSo: (quantity: Quantity) => boolean): Set<string> {
  return new Set(quantities.flatMap((quantity) => (quantity.claim !== null && isSo(quantity) ? [quantity.claim] : [])))
}
