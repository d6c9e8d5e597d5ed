import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { countedWho, whoChart } from '../../src/select/chart-who.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, aClaim, aSeries } from '../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }
const whoOf = (over: Partial<Bundle>) => whoChart(applyFilters(indexBundle(aBundle(over)), NO_FILTERS))

const claims = [
  aClaim({ id: 'late', asOf: { earliest: '2025-07-01', latest: '2025-07-01' } }),
  aClaim({ id: 'small', low: 2, high: 2, origins: ['depot', 'harbour'] }),
  aClaim({ id: 'big', low: 30, high: 30 }),
  aClaim({ id: 'nobody', origins: [], asOf: UNDATED }),
  aClaim({ id: 'ships', measure: 'ships', origins: ['harbour'], counted: 'ship' }),
  aClaim({ id: 'loose', measure: null }),
]
const series = [aSeries({ claims: ['late', 'small', 'big', 'nobody'] }), aSeries({ id: 's2', measure: 'ships', title: 'Ships', claims: ['ships'] })]
const entities = [{ id: 'harbour', name: 'Harbour Board', type: 'organisation' }]

describe('whoChart', () => {
  it('gives the figures of each speaker by measure: the busiest first, who is not named last', () => {
    const chart = whoOf({ claims, series, entities })
    expect(chart?.speakers.map(({ name, figures }) => [name, figures])).toEqual([['depot', 3], ['Harbour Board', 2], ['Unattributed', 1]])
    expect(chart?.rows.map(({ title, cells }) => [title, cells.map(({ speaker, figures }) => [speaker.name, ...figures.map(({ claim }) => claim.id)])])).toEqual([
      ['Trucks sent', [['depot', 'big', 'small', 'late'], ['Harbour Board', 'small'], ['Unattributed', 'nobody']]],
      ['Ships', [['Harbour Board', 'ships']]],
    ])
  })

  it('counts what it shows, what of that is undated, and what it leaves out', () => {
    const chart = whoOf({ claims, series, entities })
    expect(chart && countedWho(chart)).toBe('5 of 6 figures; 1 of them undated; the other fits no measure of the codebook')
  })

  it('titles a measure without its actor', () => {
    const norland = aSeries({ title: 'Trucks sent: Norland', actor: 'nor' })
    expect(whoOf({ series: [norland], entities: [{ id: 'nor', name: 'Norland', type: 'country' }] })?.rows[0]?.title).toBe('Trucks sent')
  })

  it('is nothing where no figure has a measure', () => {
    expect(whoOf({ claims: [aClaim({ measure: null })], series: [] })).toBeNull()
  })
})
