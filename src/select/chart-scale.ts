/** A value axis: where it begins and ends, and the values that are written beside it. */
export interface ValueScale {
  from: number
  to: number
  ticks: readonly number[]
}

/** Steps from which an axis takes its ends, whatever room there is to write them: a chart rises as steeply in every size. */
const STEPS = 5

/**
 * From the last round value that is not above `min` to the first that is not below `max`, 0 always between them; ticks in at most
 * `most` round steps, one more where both sides of 0 are needed, 0 always among them; whole numbers only where `whole`.
 */
export function scaleThroughZero(min: number, max: number, most: number, whole: boolean): ValueScale {
  const [least, greatest] = [Math.min(0, min), Math.max(0, max)]
  const span = greatest - least
  if (!(span > 0) || !Number.isFinite(span)) return { from: 0, to: 1, ticks: [0, 1] }
  const fine = roundStep(span / STEPS, whole)
  const from = -Math.ceil(rounded(-least / fine)) * fine
  const to = Math.ceil(rounded(greatest / fine)) * fine
  // Few steps may be too wide for either side; then the longer one is the step.
  const step = Math.min(roundStep((to - from) / Math.max(2, most), whole), Math.max(-from, to))
  // One tick below the highest value leaves that to be guessed: then the end is one, and its half where that is round.
  if (from === 0 && step < greatest && rounded(to / step) < 2) return { from: 0, to: rounded(to), ticks: most > 1 && isRound(to / 2, whole) ? [0, to / 2, rounded(to)] : [0, rounded(to)] }
  const [first, last] = [-Math.floor(rounded(-from / step)), Math.floor(rounded(to / step))]
  return { from: rounded(from), to: rounded(to), ticks: Array.from({ length: last - first + 1 }, (_, at) => rounded((first + at) * step)) }
}

/** Of two digits at most. */
function isRound(value: number, whole: boolean): boolean {
  return Number(value.toPrecision(2)) === value && (!whole || Number.isInteger(value))
}

/** Without what floating point adds; -0 is 0. */
function rounded(value: number): number {
  return Number(value.toPrecision(12)) + 0
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not below `least`. */
function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power)
  const step = steps.find((step) => step >= least && !(whole && !Number.isInteger(step))) ?? least
  return whole ? Math.max(1, step) : step
}
