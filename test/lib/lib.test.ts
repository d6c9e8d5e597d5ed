import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUndated, overlaps } from '../../src/lib/bounds.ts'
import { compareText } from '../../src/lib/compare-text.ts'
import { addDays, addMonths, dayFromNumber, dayNumber, dayOf, isDay, weekdayOf } from '../../src/lib/days.ts'
import { groupBy, pushTo } from '../../src/lib/group.ts'
import { LineIndex } from '../../src/lib/line-index.ts'
import { isMoney } from '../../src/lib/money.ts'

describe('days', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2025, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2025, 6, 31, null],
    [2025, 13, 1, null],
    [99, 1, 1, '0099-01-01'],
  ])('%i-%i-%i is %s', (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day)
  })

  it.each([
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s moved by %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s moved by %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('knows weekdays', () => {
    expect(weekdayOf('2025-06-25')).toBe(3)
    expect(weekdayOf('1950-06-25')).toBe(0)
  })

  it('reads back every day number', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => dayNumber(dayFromNumber(n)) === n))
  })

  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-06-31', false],
    ['0000-01-01', false],
    ['2025-6-1', false],
    ['2025-06-01T00:00', false],
    ['', false],
  ])('isDay(%s) is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it('throws on what is no day', () => {
    expect(() => dayNumber('June 1')).toThrow('not a day')
  })
})

describe('bounds', () => {
  const at = (earliest: string | null, latest: string | null) => ({ earliest, latest })
  it.each([
    [at('2025-01-01', '2025-01-03'), at('2025-01-03', '2025-01-09'), true],
    [at('2025-01-01', '2025-01-03'), at('2025-01-04', null), false],
    [at(null, '2025-01-03'), at('2025-01-01', null), true],
    [at(null, null), at('2025-01-01', '2025-01-01'), true],
    [at('2025-01-09', '2025-01-01'), at(null, null), false],
  ])('%o and %o overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })

  it('is undated unless both ends are known', () => {
    expect(isUndated(at(null, null))).toBe(true)
    expect(isUndated(at(null, '2025-01-01'))).toBe(true)
    expect(isUndated(at('2025-01-01', '2025-01-01'))).toBe(false)
  })
})

describe('LineIndex', () => {
  it.each([
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 3, 2, 1],
    ['ab\r\ncd', 5, 2, 2],
    ['ab\rcd', 3, 2, 1],
    ['ab\n', 3, 2, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(new LineIndex(text).at(offset)).toEqual({ line, column })
  })
})

describe('groups', () => {
  it('keep the order of keys and items', () => {
    expect([...groupBy(['ox', 'ant', 'owl', 'ape'], (word) => word[0])]).toEqual([
      ['o', ['ox', 'owl']],
      ['a', ['ant', 'ape']],
    ])
    expect(groupBy([], String).size).toBe(0)
  })

  it('take one more', () => {
    const lists = new Map([['a', [1]]])
    pushTo(lists, 'a', 2)
    pushTo(lists, 'b', 3)
    expect([...lists]).toEqual([['a', [1, 2]], ['b', [3]]])
  })
})

it.each([
  ['USD', true],
  ['count', false],
  ['usd', false],
  ['EURO', false],
  [null, false],
])('isMoney(%s) is %s', (unit, expected) => {
  expect(isMoney(unit)).toBe(expected)
})

it.each([
  ['2025-06-09', '2025-06-10', -1],
  ['Z', 'a', -1],
  ['z', 'é', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
])('%s beside %s: %i', (a, b, order) => {
  expect(compareText(a, b)).toBe(order)
})
