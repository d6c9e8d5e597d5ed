/** Ways to go on, of which some are right: a row of signs with their strengths for each. */
export interface Choice {
  options: readonly { signs: Readonly<Record<string, number>>; isRight: boolean }[]
  /** How much it counts. */
  weight: number
}

export type Weights = Readonly<Record<string, number>>

const STEPS = 400
/** Of the moving means of slope and square slope. */
const [MEAN, SQUARE] = [0.9, 0.97]
const RATE = 0.1

/** Weights under which the right options are the likeliest (conditional logistic regression, `ridge` holds weights near 0), by gradient descent with moments. */
export function fitChoices(choices: readonly Choice[], names: readonly string[], ridge: number): Weights {
  const usable = choices.filter(({ options }) => options.some(({ isRight }) => isRight) && options.some(({ isRight }) => !isRight))
  const rows = usable.map(({ options, weight }) => ({ weight, options: options.map(({ signs, isRight }) => ({ isRight, entries: entriesOf(signs) })) }))
  function entriesOf(signs: Choice['options'][number]['signs']): (readonly [number, number])[] {
    return names.map((name, at) => [at, signs[name] ?? 0] as const).filter(([, value]) => value !== 0)
  }
  const [weights, mean, square] = [0, 1, 2].map(() => new Float64Array(names.length)) as [Float64Array, Float64Array, Float64Array]
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = Float64Array.from(weights, (value) => ridge * value)
    for (const { options, weight } of rows) {
      const scores = options.map(({ entries }) => entries.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0))
      const most = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - most))
      const all = odds.reduce((sum, odd) => sum + odd, 0)
      const right = options.reduce((sum, { isRight }, at) => sum + (isRight ? (odds[at] ?? 0) : 0), 0)
      for (const [at, { entries, isRight }] of options.entries()) {
        const pull = weight * ((odds[at] ?? 0) / all - (isRight ? (odds[at] ?? 0) / right : 0))
        for (const [sign, value] of entries) slope[sign] = (slope[sign] ?? 0) + pull * value
      }
    }
    const rate = step > 0.7 * STEPS ? RATE / 4 : RATE
    for (const [at, value] of slope.entries()) {
      mean[at] = MEAN * (mean[at] ?? 0) + (1 - MEAN) * value
      square[at] = SQUARE * (square[at] ?? 0) + (1 - SQUARE) * value * value
      weights[at] = (weights[at] ?? 0) - (rate * ((mean[at] ?? 0) / (1 - MEAN ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - SQUARE ** step)) + 1e-8)
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]))
}

export function scoreOf(signs: Readonly<Record<string, number>>, weights: Weights): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (signs[name] ?? 0), 0)
}
