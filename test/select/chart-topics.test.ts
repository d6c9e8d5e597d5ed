import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/bundle/schema.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { asideLabel, countedReports, topicsChart, type TopicsChart } from '../../src/select/chart-topics.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, anArticle } from '../fixtures/bundle.ts'

function published(earliest: string | null, latest: string | null): Article['published'] {
  return { kind: 'stated', earliest, latest, evidence: [] }
}

function chartOf(days: [earliest: string | null, latest: string | null][]): TopicsChart | null {
  const articles = days.map(([earliest, latest], at) => anArticle({ id: `a${at}`, published: published(earliest, latest) }))
  return topicsChart(applyFilters(indexBundle(aBundle({ articles })), NO_FILTERS))
}

describe('topicsChart', () => {
  it('counts by day, with the days between, and the undated apart', () => {
    const chart = chartOf([
      ['2025-06-16', '2025-06-16'],
      ['2025-06-16', '2025-06-16'],
      ['2025-06-18', '2025-06-18'],
      [null, null],
      [null, '2025-10-10'],
    ])
    expect(chart?.bin).toBe('day')
    expect(chart?.rows).toEqual([{ topic: 'transport', label: 'Transport', counts: [2, 0, 1], undated: 2, total: 5 }])
    expect([chart?.most, chart?.undated]).toEqual([2, 2])
  })

  it.each([
    [[['2025-06-01', '2025-06-01'], ['2025-08-30', '2025-08-30']], 'week', 14],
    [[['2024-01-15', '2024-01-15'], ['2025-06-30', '2025-06-30']], 'month', 18],
    [[['2001-01-01', '2001-01-01'], ['2025-06-30', '2025-06-30']], 'year', 25],
    [[['9999-10-01', '9999-10-01'], ['9999-12-31', '9999-12-31']], 'week', 14],
    [[['9998-11-15', '9998-11-15'], ['9999-12-31', '9999-12-31']], 'month', 14],
    [[['9900-01-01', '9900-01-01'], ['9999-12-31', '9999-12-31']], 'year', 100],
    [[[null, null]], 'day', 0],
  ] as const)('%j is counted by %s', (days, bin, bins) => {
    const chart = chartOf(days.map(([from, to]) => [from, to]))
    expect([chart?.bin, chart?.bins.length]).toEqual([bin, bins])
  })

  it('counts a report that is dated within one bin, and no other, in that bin', () => {
    const chart = chartOf([
      ['2024-01-15', '2024-01-15'],
      ['2025-06-30', '2025-06-30'],
      ['2024-02-03', '2024-02-20'],
      ['2024-02-03', '2024-03-20'],
    ])
    expect(chart?.rows[0]?.counts.slice(0, 3)).toEqual([1, 1, 0])
    expect([chart?.undated, chart?.spread]).toEqual([0, 1])
  })
})

it.each([
  [{ articles: 25, undated: 9, spread: 1, untopical: 0 }, '25 reports; 9 of them undated, 1 of no single month', 'No month'],
  [{ articles: 25, undated: 9, spread: 0, untopical: 0 }, '25 reports; 9 of them undated', 'Undated'],
  [{ articles: 2, undated: 0, spread: 1, untopical: 0 }, '2 reports; 1 of no single month', 'No month'],
  [{ articles: 1, undated: 0, spread: 0, untopical: 0 }, '1 report', 'Undated'],
  [{ articles: 9, undated: 1, spread: 0, untopical: 2 }, '9 reports; 1 of them undated, 2 without a topic, in no row', 'Undated'],
])('%j is told as %s', (counts, told, column) => {
  expect(countedReports({ ...counts, bin: 'month' })).toBe(told)
  expect(asideLabel({ ...counts, bin: 'month' })).toBe(column)
})
