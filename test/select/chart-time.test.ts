import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber } from '../../src/lib/days.ts'
import { timeDomain, timeTicks } from '../../src/select/chart-time.ts'

const ticksBetween = (from: string, to: string, most: number): string[] =>
  timeTicks({ from: dayNumber(from), to: dayNumber(to) }, most).map(({ day, label, year }) => `${dayFromNumber(day)} ${label}${year === null ? '' : ` / ${year}`}`)

describe('timeDomain', () => {
  it.each([
    [[], null],
    [[{ earliest: null, latest: null }], null],
    [[{ earliest: '2025-06-16', latest: '2025-06-16' }], ['2025-06-10', '2025-06-23']],
    [
      [
        { earliest: '2025-04-01', latest: '2025-04-10' },
        { earliest: '2025-06-15', latest: '2025-06-15' },
      ],
      ['2025-04-01', '2025-06-15'],
    ],
  ])('%j', (bounds, expected) => {
    const domain = timeDomain(bounds)
    expect(domain && [dayFromNumber(domain.from), dayFromNumber(domain.to)]).toEqual(expected)
  })
})

describe('timeTicks', () => {
  it.each([
    ['2025-06-10', '2025-06-23', 3, ['2025-06-16 16 Jun / 2025', '2025-06-23 23 Jun']],
    ['2025-04-01', '2025-06-15', 3, ['2025-04-01 Apr / 2025', '2025-05-01 May', '2025-06-01 Jun']],
    ['2024-11-15', '2025-02-15', 4, ['2024-12-01 Dec / 2024', '2025-01-01 Jan / 2025', '2025-02-01 Feb']],
    ['1950-06-25', '2025-06-25', 4, ['1960-01-01 1960', '1980-01-01 1980', '2000-01-01 2000', '2020-01-01 2020']],
  ])('%s to %s, at most %d', (from, to, most, ticks) => {
    expect(ticksBetween(from, to, most)).toEqual(ticks)
  })

  it('keeps to the number asked for and inside the domain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 13, max: 30_000 }), fc.integer({ min: 2, max: 12 }), (from, length, most) => {
        const ticks = timeTicks({ from, to: from + length }, most)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(most)
        for (const { day } of ticks) expect(day >= from && day <= from + length).toBe(true)
      }),
    )
  })
})
