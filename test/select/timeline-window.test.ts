import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber } from '../../src/lib/days.ts'
import { clampedTo, daysAround, daysOf, drawnOf, pan, stretchOf, zoom } from '../../src/select/timeline-window.ts'

const LIMITS = { from: '2025-06-01', to: '2025-06-30' }
const SHOWN = { from: '2025-06-11', to: '2025-06-20' }

describe('zoom', () => {
  it.each([
    [0.5, 0, '2025-06-11', '2025-06-15'],
    [0.5, 1, '2025-06-16', '2025-06-20'],
    [2, 0.5, '2025-06-06', '2025-06-25'],
    [2, 0, '2025-06-11', '2025-06-30'],
    [100, 0.5, '2025-06-01', '2025-06-30'],
    [0.001, 0, '2025-06-11', '2025-06-13'],
  ])('by %f at %f shows %s to %s', (factor, at, from, to) => {
    expect(daysOf(zoom(stretchOf(SHOWN), factor, at, LIMITS))).toEqual({ from, to })
  })
})

describe('what is drawn of a stretch that begins within a day', () => {
  const start = stretchOf(SHOWN).start
  it.each([
    ['whole days', 0, SHOWN, 0],
    ['the next day comes in', 0.25, { from: '2025-06-11', to: '2025-06-21' }, 0.25],
    ['the day before comes in', -0.25, { from: '2025-06-10', to: '2025-06-20' }, 0.75],
  ])('%s', (_, offset, days, hidden) => {
    expect(drawnOf(SHOWN, start + offset)).toEqual({ days, shown: 10, hidden })
  })
})

describe('pan', () => {
  it.each([
    [0.5, '2025-06-16', '2025-06-25'],
    [-0.1, '2025-06-10', '2025-06-19'],
    [9, '2025-06-21', '2025-06-30'],
    [-9, '2025-06-01', '2025-06-10'],
  ])('by %f shows %s to %s', (share, from, to) => {
    expect(daysOf(pan(stretchOf(SHOWN), share, LIMITS))).toEqual({ from, to })
  })

  it('adds up however small its steps', () => {
    let stretch = stretchOf(SHOWN)
    for (let step = 0; step < 100; step++) stretch = pan(stretch, 0.005, LIMITS)
    expect(daysOf(stretch).from).toBe('2025-06-16')
  })
})

it('never shows a day beyond the limits, nor none at all', () => {
  const move = fc.tuple(fc.boolean(), fc.double({ min: 0.1, max: 8, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 40_000 }), fc.array(move, { maxLength: 30 }), (length, moves) => {
      const limits = { from: '1950-01-01', to: dayFromNumber(stretchOf({ from: '1950-01-01', to: '1950-01-01' }).start + length) }
      let stretch = stretchOf(limits)
      for (const [zooms, factor, at] of moves) stretch = zooms ? zoom(stretch, factor, Math.abs(at), limits) : pan(stretch, at, limits)
      const { from, to } = daysOf(stretch)
      expect(from <= to && from >= limits.from && to <= limits.to).toBe(true)
    }),
  )
})

describe('the days around some events', () => {
  const at = (earliest: string | null, latest: string | null) => ({ earliest, latest })
  it.each([
    ['one day, never less than three', [at('2025-06-15', '2025-06-15')], { from: '2025-06-14', to: '2025-06-16' }],
    ['from first to last with a margin', [at('2025-06-10', '2025-06-12'), at('2025-06-19', '2025-06-19')], { from: '2025-06-09', to: '2025-06-20' }],
    ['inside the limits', [at('2025-06-01', '2025-06-30')], LIMITS],
    ['nothing, when none has a day', [at(null, '2025-06-10')], null],
  ])('are %s', (_, events, days) => {
    expect(daysAround(events, LIMITS)).toEqual(days)
  })
})

it('a link to days beyond the limits shows as many within them', () => {
  expect(daysOf(clampedTo(stretchOf({ from: '2030-01-01', to: '2030-01-10' }), LIMITS))).toEqual({ from: '2025-06-21', to: '2025-06-30' })
})
