import type { Quantity } from '../../bundle/schema.ts'
import { nameOf } from './figure-value.ts'

/** Who said it, each once, in order; four reports of one statement have one origin. */
export function originsOf(quantities: readonly Quantity[]): string[] {
  const names = new Map<string, string>()
  for (const { attribution } of quantities) {
    const name = nameOf(attribution)
    if (name !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  return [...names.values()]
}
