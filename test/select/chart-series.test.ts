import { describe, expect, it } from 'vitest'
import type { Bundle, Claim } from '../../src/bundle/schema.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { nameFigure } from '../../src/select/chart-figure.ts'
import { countedFigures, fullTitle, PINNED_TITLE, pinnedCharts, seriesCharts, type SeriesChart } from '../../src/select/chart-series.ts'
import { NO_FILTERS, type Filters } from '../../src/select/filters.ts'
import { aBundle, aClaim, aCorrection, aQuantity, aSeries } from '../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }

function chartsOf(bundle: Bundle, filters: Filters = NO_FILTERS): SeriesChart[] {
  return seriesCharts(applyFilters(indexBundle(bundle), filters))
}

function chartOf(claims: Claim[], series = aSeries({ claims: claims.map(({ id }) => id) })): SeriesChart {
  const [chart] = chartsOf(aBundle({ claims, series: [series] }))
  if (chart === undefined) throw new Error('no chart')
  return chart
}

describe('seriesCharts', () => {
  it('keeps undated figures, after the dated ones, and counts them', () => {
    const chart = chartOf([
      aClaim({ id: 'small', low: 1, high: 1, asOf: UNDATED }),
      aClaim({ id: 'big', low: 9, high: 9, asOf: UNDATED }),
      aClaim({ id: 'later', asOf: { earliest: '2025-06-18', latest: '2025-06-18' } }),
      aClaim({ id: 'first' }),
    ])
    expect(chart.figures.map(({ claim }) => claim.id)).toEqual(['first', 'later', 'big', 'small'])
    expect(countedFigures(chart)).toBe('4 figures; 2 of them undated')
  })

  it('says how many of a series the filters keep, and leaves out a series with none', () => {
    const bundle = aBundle({
      claims: [aClaim(), aClaim({ id: 'c2', asOf: { earliest: '2024-01-01', latest: '2024-01-01' } }), aClaim({ id: 'c3', asOf: { earliest: '2024-01-01', latest: '2024-01-01' } })],
      series: [aSeries({ claims: ['c1', 'c2'] }), aSeries({ id: 's2', claims: ['c3'] })],
    })
    const charts = chartsOf(bundle, { ...NO_FILTERS, from: '2025-01-01' })
    expect(charts.map((chart) => [chart.id, countedFigures(chart)])).toEqual([['s1', '1 of 2 figures']])
  })

  it('puts the most telling first: more figures, and dated before undated', () => {
    const charts = chartsOf(
      aBundle({
        claims: [aClaim({ asOf: UNDATED }), aClaim({ id: 'c2' }), aClaim({ id: 'c3' }), aClaim({ id: 'c4' })],
        series: [aSeries({ id: 'undated' }), aSeries({ id: 'two', claims: ['c2', 'c3'] }), aSeries({ id: 'one', claims: ['c4'] })],
      }),
    )
    expect(charts.map(({ id }) => id)).toEqual(['two', 'one', 'undated'])
  })

  it('puts what no measure names last, however much there is of it', () => {
    const charts = chartsOf(
      aBundle({
        claims: [aClaim(), aClaim({ id: 'c2', measure: null }), aClaim({ id: 'c3', measure: null })],
        series: [aSeries({ id: 'horses', measure: 'other:horse', claims: ['c2', 'c3'] }), aSeries({ id: 'trucks' })],
      }),
    )
    expect(charts.map(({ id, other }) => [id, other])).toEqual([
      ['trucks', false],
      ['horses', true],
    ])
  })

  it('says on the mark that a figure was corrected by hand', () => {
    const [chart] = chartsOf(aBundle({ corrections: [aCorrection()] }))
    expect(chart?.figures[0]?.notes).toEqual(['corrected by hand', 'depot'])
    expect(chartOf([aClaim()]).figures[0]?.notes).toEqual(['depot'])
  })

  it.each([
    ['Trucks sent', 'count', [{ counted: 'truck' }], 'Trucks sent'],
    ['Party', 'count', [{ counted: 'party' }], 'Party'],
    ['Vehicles sent', 'count', [{ counted: 'army truck' }, { counted: 'truck' }], 'Vehicles sent, trucks'],
    ['Things sent', 'count', [{ counted: 'truck' }, { counted: 'boat' }], 'Things sent'],
    ['Trucks made', 'count', [{ counted: 'truck', per: 'month' }], 'Trucks made, trucks a month'],
    ['Share of trucks', 'percent', [{ counted: 'truck', unit: 'percent' }], 'Share of trucks, per cent'],
    ['Cost', 'USD', [{ counted: null, unit: 'USD' }], 'Cost, US Dollar'],
  ])('names the unit of %s in %s', (title, unit, claims, expected) => {
    const all = claims.map((claim, at) => aClaim({ id: `c${at}`, ...claim }))
    expect(fullTitle(chartOf(all, aSeries({ title, unit, claims: all.map(({ id }) => id) })))).toBe(expected)
  })

  it('links parts to their whole and marks what is disputed', () => {
    const { figures } = chartOf([
      aClaim({ id: 'all', low: 6, high: 6, parts: ['part'], status: 'planned' }),
      aClaim({ id: 'part', low: 5, high: 5, disputes: ['other', 'elsewhere'] }),
      aClaim({ id: 'other', low: 4, high: 4 }),
    ])
    const [all, part] = figures
    expect([all?.partOf, all?.label, all?.notes]).toEqual([null, '6', ['planned', 'depot']])
    expect([part?.partOf, part?.label, part?.notes, part?.disputes]).toEqual(['all', 'of which 5', ['disputed', 'depot'], ['other']])
  })

  it('reads out what, how sure, when and from whom; the source where nobody is named', () => {
    const bundle = aBundle({ claims: [aClaim({ qualifier: 'approximate', asOf: UNDATED, origins: [] })], quantities: [aQuantity()] })
    const figure = chartsOf(bundle)[0]?.figures[0]
    expect(figure && nameFigure(figure)).toBe('about 10 trucks, actual, undated, said by Depot Daily')
    expect(figure?.mentions[0]?.sentence).toBe('Ten trucks left the depot on Monday.')
  })
})

describe('pinned figures', () => {
  const bundle = aBundle({
    claims: [aClaim({ id: 'c1' }), aClaim({ id: 'c2', low: 14, high: 14 }), aClaim({ id: 'c3', unit: 'kilometre' }), aClaim({ id: 'c4', per: 'month' })],
  })

  it('stand at one scale where they count in one unit, and alone nowhere', () => {
    const charts = pinnedCharts(['c2', 'c3', 'c1', 'c4', 'gone'], indexBundle(bundle))
    expect(charts.map(({ title, figures }) => [title, figures.map(({ claim }) => claim.id).toSorted()])).toEqual([[PINNED_TITLE, ['c1', 'c2']]])
    expect(charts[0]?.pinned).toEqual(['c2', 'c3', 'c1', 'c4', 'gone'])
    expect(charts.map(countedFigures)).toEqual(['2 of 4 pinned figures; the others have other units'])
    expect(pinnedCharts(['c1', 'c2', 'c3'], indexBundle(bundle)).map(countedFigures)).toEqual(['2 of 3 pinned figures; the other has another unit'])
    expect(pinnedCharts(['c1', 'c2'], indexBundle(bundle)).map(countedFigures)).toEqual(['2 figures'])
  })
})
