/** Round values from 0 to the first that is not below `max`, at most `most` steps; whole numbers only where `whole`. */
export function ticksFromZero(max: number, most: number, whole: boolean): number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0, 1]
  const step = roundStep(max / Math.max(1, most), whole)
  const count = Math.ceil(Number((max / step).toPrecision(12)))
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not below `least`. */
function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power)
  const step = steps.find((step) => step >= least && !(whole && !Number.isInteger(step))) ?? least
  return whole ? Math.max(1, step) : step
}
