import { expect, it } from 'vitest'
import { Rarity } from '../../../../src/compiler/merge/stories/rarity.ts'

const EVERYWHERE = 0
const BURST = 1
const SPREAD = 2
const bags = Array.from({ length: 40 }, (_, at) => [EVERYWHERE, ...(at < 6 ? [BURST] : []), ...(at % 6 === 0 ? [SPREAD] : [])])
const days = bags.map((_, at) => at)

it('weighs what only reports of these days have more than what others have, too', () => {
  const [everywhere = 0, burst = 0, spread = 0] = new Rarity(bags, days).weights(Int32Array.of(EVERYWHERE, BURST, SPREAD), 3)
  expect(burst).toBeGreaterThan(spread)
  expect(spread).toBeGreaterThan(everywhere)
})

it('knows no days for a report without one', () => {
  const [, burst = 0, spread = 0] = new Rarity(bags, days).weights(Int32Array.of(EVERYWHERE, BURST, SPREAD), null)
  expect(burst - spread).toBeCloseTo(Math.log(7.6 / 6.6))
})

it('has a part of each word, and takes no reports at all', () => {
  expect(new Rarity(bags, days).part(EVERYWHERE)).toBe(1)
  expect(new Rarity([], []).weights(new Int32Array(), 3)).toEqual(new Float64Array())
})
