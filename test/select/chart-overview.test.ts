import { describe, expect, it } from 'vitest'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { countedOverview, overviewOf } from '../../src/select/chart-overview.ts'
import { seriesCharts } from '../../src/select/chart-series.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, aClaim, aSeries } from '../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }
const claims = [
  aClaim(),
  aClaim({ id: 'later', low: 4, high: 4, status: 'planned', asOf: { earliest: '2025-06-20', latest: '2025-06-20' } }),
  aClaim({ id: 'undated', low: 90, high: 90, asOf: UNDATED }),
  aClaim({ id: 'tons', measure: 'tons', unit: 'tonne', low: 7, high: 7, asOf: UNDATED, counted: null }),
]
const overview = (series: ReturnType<typeof aSeries>[]) =>
  overviewOf(seriesCharts(applyFilters(indexBundle(aBundle({ claims, series })), NO_FILTERS)))

describe('overviewOf', () => {
  const trucks = aSeries({ claims: ['c1', 'later', 'undated'] })
  const tons = aSeries({ id: 's2', measure: 'tons', title: 'Freight', unit: 'tonne', claims: ['tons'] })

  it('has a panel for each series with its unit and the figure that stands for it: the latest dated that is done, else the largest', () => {
    expect(overview([trucks, tons])?.panels.map(({ title, words, note }) => [title, words, note])).toEqual([
      ['Trucks sent', '10', '16 Jun 2025 · depot'],
      ['Freight, tonnes', '7 tonnes', 'undated · depot'],
    ])
  })

  it('counts the figures, the series and the undated', () => {
    const chart = overview([trucks, tons])
    expect(chart && countedOverview(chart)).toBe('4 figures in 2 series; 2 of them undated')
  })

  it('is nothing where one series alone is left', () => {
    expect(overview([trucks])).toBeNull()
  })
})
