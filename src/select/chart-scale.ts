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
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= least && !(whole && !Number.isInteger(factor * power)))
  return whole ? Math.max(1, step ?? 1) : (step ?? least)
}
