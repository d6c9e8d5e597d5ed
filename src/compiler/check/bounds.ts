import type { Quantity } from '../../bundle/schema.ts'
import { assertNever } from '../../lib/assert-never.ts'

type Value = Pick<Quantity, 'qualifier' | 'low' | 'high'>

/**
 * What keeps the bounds from meaning what the qualifier says, or null: exact and approximate are one number, at-least has a
 * lower bound only, at-most an upper one only, a range goes from the lower to the higher.
 */
export function boundsProblem(value: Value): string | null {
  const wanted = wantedBounds(value)
  if (wanted === null) return null
  const { qualifier, low, high } = value
  return `${qualifier} needs ${wanted}, and low is ${low ?? 'none'}, high ${high ?? 'none'}`
}

function wantedBounds({ qualifier, low, high }: Value): string | null {
  switch (qualifier) {
    case 'exact':
    case 'approximate':
      return low !== null && low === high ? null : 'low and high to be the same number'
    case 'at-least':
      return low !== null && high === null ? null : 'low alone'
    case 'at-most':
      return high !== null && low === null ? null : 'high alone'
    case 'range':
      return low !== null && high !== null && low < high ? null : 'low and a higher high'
    default:
      return assertNever(qualifier)
  }
}
