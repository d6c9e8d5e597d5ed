import type { Mention } from '../mention.ts'

/** Takes in a scale that stands in the unit ("30 MUSD", "55 bcm"), unless the number has one of its own. */
export function rescale(mention: Mention, scale: number): void {
  if (scale === 1 || mention.scale !== 1) return
  mention.scale = scale
  mention.value *= scale
  mention.low = mention.value
  if (mention.high !== null) mention.high = mention.value
}
