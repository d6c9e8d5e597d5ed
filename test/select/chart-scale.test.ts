import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleThroughZero } from '../../src/select/chart-scale.ts'

describe('scaleThroughZero', () => {
  it.each([
    [0, 10_000, 4, true, [0, 10_000], [0, 2500, 5000, 7500, 10_000]],
    [0, 6000, 2, true, [0, 6000], [0, 3000, 6000]],
    [0, 6000, 5, true, [0, 6000], [0, 2000, 4000, 6000]],
    [0, 260_000, 2, true, [0, 300_000], [0, 150_000, 300_000]],
    [2, 3, 2, true, [0, 3], [0, 3]],
    [2, 3, 5, true, [0, 3], [0, 1, 2, 3]],
    [0, 2, 2, true, [0, 2], [0, 1, 2]],
    [0, 1, 4, true, [0, 1], [0, 1]],
    [0, 50, 3, false, [0, 50], [0, 20, 40]],
    [0, 0.5, 2, false, [0, 0.5], [0, 0.25, 0.5]],
    [0, 0, 3, true, [0, 1], [0, 1]],
    [-20, 30, 5, false, [-20, 30], [-20, -10, 0, 10, 20, 30]],
    [-7, -3, 4, true, [-8, 0], [-8, -6, -4, -2, 0]],
    [-1, 9, 4, false, [-2, 10], [0, 5, 10]],
    [-60.000001, 20.000001, 1, false, [-80, 40], [-80, 0]],
  ])('from %d to %d in %d steps (whole: %s)', (min, max, most, whole, [from, to], ticks) => {
    expect(scaleThroughZero(min, max, most, whole)).toEqual({ from, to, ticks })
  })

  it('passes through 0, holds both ends whatever the number of steps, and keeps to it', () => {
    const value = fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((value) => Math.abs(value) > 0.001)
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 12 }), (a, b, most) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)]
        const { from, to, ticks } = scaleThroughZero(min, max, most, false)
        expect(ticks).toContain(0)
        expect(from).toBeLessThanOrEqual(Math.min(0, min) * (1 - 1e-9))
        expect(to).toBeGreaterThanOrEqual(Math.max(0, max) * (1 - 1e-9))
        expect([from, to]).toEqual([scaleThroughZero(min, max, 12, false).from, scaleThroughZero(min, max, 12, false).to])
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks[0]).toBeGreaterThanOrEqual(from)
        expect(ticks.at(-1)).toBeLessThanOrEqual(to)
        expect(ticks.length - 1).toBeLessThanOrEqual(Math.max(2, most) + Number(min < 0 && max > 0))
      }),
    )
  })
})
