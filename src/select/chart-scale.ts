/**
 * Round values from the last that is not above `min` to the first that is not below `max`, 0 always among them; at most
 * `most` steps, one more where both sides of 0 are needed; whole numbers only where `whole`.
 */
export function ticksThroughZero(min: number, max: number, most: number, whole: boolean): number[] {
  const [least, greatest] = [Math.min(0, min), Math.max(0, max)]
  const span = greatest - least
  if (!(span > 0) || !Number.isFinite(span)) return [0, 1]
  const step = roundStep(span / Math.max(1, most), whole)
  const from = -Math.ceil(Number((-least / step).toPrecision(12)))
  const to = Math.ceil(Number((greatest / step).toPrecision(12)))
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)) + 0)
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not below `least`. */
function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power)
  const step = steps.find((step) => step >= least && !(whole && !Number.isInteger(step))) ?? least
  return whole ? Math.max(1, step) : step
}
