import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/lib/days.ts'
import { chooseBetween, moveSide, slide, stepSide, valueOf } from '../../src/select/timeline-brush.ts'
import type { Overview } from '../../src/select/timeline.ts'

const domain = { from: '2025-06-01', to: '2025-06-10' }
const DAYS: Overview = { domain, bins: Array.from({ length: 10 }, (_, at) => ({ from: addDays(domain.from, at), to: addDays(domain.from, at), reports: 1 })) }
const HALVES: Overview = { domain, bins: [{ from: '2025-06-01', to: '2025-06-05', reports: 3 }, { from: '2025-06-06', to: '2025-06-10', reports: 1 }] }
const ALL = { from: null, to: null }

describe('chooseBetween', () => {
  it.each([
    ['days', DAYS, 0.25, 0.55, { from: '2025-06-03', to: '2025-06-06' }],
    ['days, right to left', DAYS, 0.55, 0.25, { from: '2025-06-03', to: '2025-06-06' }],
    ['one day', DAYS, 0.25, 0.25, { from: '2025-06-03', to: '2025-06-03' }],
    ['whole periods', HALVES, 0.1, 0.2, { from: '2025-06-01', to: '2025-06-05' }],
    ['everything, which is no filter', DAYS, -1, 2, ALL],
  ])('%s', (_, overview, a, b, chosen) => {
    expect(chooseBetween(overview, a, b)).toEqual(chosen)
  })
})

describe('both ends', () => {
  const chosen = { from: '2025-06-03', to: '2025-06-06' }
  it.each([
    [0.2, { from: '2025-06-05', to: '2025-06-08' }],
    [-0.9, { from: '2025-06-01', to: '2025-06-04' }],
    [0.9, { from: '2025-06-07', to: '2025-06-10' }],
    [0.01, chosen],
  ])('slide by %f, no further than there is room', (share, moved) => {
    expect(slide(DAYS, chosen, share)).toEqual(moved)
  })
})

describe('an end', () => {
  const chosen = { from: '2025-06-03', to: '2025-06-06' }
  it.each([
    ['from', 0.05, { from: '2025-06-01', to: '2025-06-06' }],
    ['to', 0.99, { from: '2025-06-03', to: '2025-06-10' }],
    ['from', 0.9, { from: '2025-06-06', to: '2025-06-06' }],
    ['to', 0, { from: '2025-06-03', to: '2025-06-03' }],
  ] as const)('%s moves to %f and not past the other', (side, share, moved) => {
    expect(moveSide(DAYS, chosen, side, share)).toEqual(moved)
  })

  it.each([
    ['from', DAYS, ALL, 1, { from: '2025-06-02', to: null }],
    ['from', DAYS, { from: '2025-06-02', to: null }, -1, ALL],
    ['to', DAYS, ALL, -7, { from: null, to: '2025-06-03' }],
    ['to', HALVES, ALL, -1, { from: null, to: '2025-06-05' }],
    ['from', DAYS, chosen, 99, { from: '2025-06-06', to: '2025-06-06' }],
  ] as const)('%s steps by periods', (side, overview, before, periods, after) => {
    expect(stepSide(overview, before, side, periods)).toEqual(after)
  })

  it('stands at the edge when it is open or lies outside', () => {
    expect(valueOf(DAYS, ALL, 'from')).toBe('2025-06-01')
    expect(valueOf(DAYS, { from: '2024-01-01', to: '2026-01-01' }, 'from')).toBe('2025-06-01')
    expect(valueOf(DAYS, { from: '2024-01-01', to: '2026-01-01' }, 'to')).toBe('2025-06-10')
  })
})
