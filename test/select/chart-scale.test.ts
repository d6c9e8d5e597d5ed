import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticksFromZero } from '../../src/select/chart-scale.ts'

describe('ticksFromZero', () => {
  it.each([
    [10_000, 4, true, [0, 2500, 5000, 7500, 10_000]],
    [260_000, 2, true, [0, 200_000, 400_000]],
    [3, 5, true, [0, 1, 2, 3]],
    [2, 2, true, [0, 1, 2]],
    [1, 4, true, [0, 1]],
    [50, 3, false, [0, 20, 40, 60]],
    [0.5, 2, false, [0, 0.25, 0.5]],
    [0, 3, true, [0, 1]],
  ])('up to %d in %d steps (whole: %s)', (max, most, whole, ticks) => {
    expect(ticksFromZero(max, most, whole)).toEqual(ticks)
  })

  it('starts at 0, reaches the value and keeps to the number of steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e15, noNaN: true }), fc.integer({ min: 1, max: 12 }), (max, most) => {
        const ticks = ticksFromZero(max, most, false)
        expect(ticks[0]).toBe(0)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9))
        expect(ticks.length - 1).toBeLessThanOrEqual(most)
      }),
    )
  })
})
