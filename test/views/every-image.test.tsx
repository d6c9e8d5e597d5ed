import { describe, expect, it } from 'vitest'
import { contextOf, queryOf, type Exportable } from '../../src/export/image.ts'
import { exportableQuote } from '../../src/export/quote.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS, type Filters } from '../../src/select/filters.ts'
import { timelineOf } from '../../src/select/timeline.ts'
import { EMPTY_VIEW, viewFromQuery } from '../../src/select/url.ts'
import { chartList } from '../../src/views/charts/index.ts'
import { exportableTimeline } from '../../src/views/timeline/timeline-image.tsx'
import { aBundle, aClaim, aCorrection, anArticle, aQuantity, aSeries } from '../fixtures/bundle.ts'

const DEPOT = 'Ten trucks left the depot on Monday.'

/** Three figures of which each denies the others, one of them and a report’s date corrected by hand; a second series. */
const BUNDLE = aBundle({
  articles: [anArticle({ text: DEPOT }), anArticle({ id: 'a2', headline: 'Carts', topics: ['transport', 'rail'], published: { kind: 'stated', earliest: '2025-07-02', latest: '2025-07-02', evidence: [] } })],
  quantities: [aQuantity(), aQuantity({ id: 'q2', claim: 'c2' }), aQuantity({ id: 'q3', claim: 'c3' }), aQuantity({ id: 'q4', claim: 'c4' })],
  claims: [
    aClaim({ disputes: ['c2', 'c3'] }),
    aClaim({ id: 'c2', quantities: ['q2'], low: 20, high: 20, origins: ['harbour'], disputes: ['c1', 'c3'] }),
    aClaim({ id: 'c3', quantities: ['q3'], low: 30, high: 30, origins: ['railway'], disputes: ['c1', 'c2'] }),
    aClaim({ id: 'c4', quantities: ['q4'], measure: 'carts', counted: 'cart' }),
  ],
  series: [aSeries({ claims: ['c1', 'c2', 'c3'] }), aSeries({ id: 's2', measure: 'carts', title: 'Carts sent', claims: ['c4'] })],
  topics: [{ id: 'transport', label: 'Transport' }, { id: 'rail', label: 'Rail' }],
  corrections: [aCorrection(), aCorrection({ id: 'k2', kind: 'date', quantity: null, changes: [{ field: 'published', was: 'undated', now: '2025-06-16' }], reason: 'As printed.' })],
})
const INDEX = indexBundle(BUNDLE)

function exportables(filters: Filters): Exportable[] {
  const selection = applyFilters(INDEX, filters)
  const [quantity, article] = [BUNDLE.quantities[0], BUNDLE.articles[0]]
  if (quantity === undefined || article === undefined) throw new Error('the fixture is empty')
  return [
    ...chartList(selection, 'ab').map(({ exportable }) => exportable),
    exportableTimeline(timelineOf(selection), selection, 'ab'),
    exportableQuote(quantity, article, INDEX, 'ab'),
  ]
}
const notesOf = (chart: Exportable): string[] => [...chart.caption(contextOf(chart, { url: '', exportDay: '2026-01-02' })).notes]
const ALL = exportables(NO_FILTERS)
const WITH_FIGURES = new Set(['s1', 'all-series', 'who-said-what', 'quote-q1'])

it('every kind of image is looked at', () => {
  expect(ALL.map(({ id }) => id)).toEqual(['s1', 's2', 'all-series', 'who-said-what', 'reports-by-topic', 'topics-by-month', 'timeline', 'quote-q1'])
})

describe('what a hand changed is told by the image of', () => {
  it.each(ALL)('$id', (chart) => {
    expect(notesOf(chart).join(' ')).toContain('Date stated by hand')
    if (WITH_FIGURES.has(chart.id)) expect(notesOf(chart).join(' ')).toContain('Corrected by hand')
  })
})

describe('a dispute of three is told by the image of', () => {
  it.each(ALL.filter(({ id }) => WITH_FIGURES.has(id)))('$id', (chart) => {
    const told = notesOf(chart).filter((note) => note.startsWith('Disputed'))
    expect(told).toHaveLength(1)
    for (const figure of ['20 trucks', '30 trucks']) expect(told.join(' ')).toContain(figure)
  })
})

describe('the link reopens what is shown by', () => {
  const filters: Filters = { ...NO_FILTERS, topics: ['transport'], undated: false, q: 'a, “b” & c' }
  it.each(exportables(NO_FILTERS).concat(exportables({ ...filters, q: '' })))('$id', (chart) => {
    const { view, ignored } = viewFromQuery(queryOf(chart))
    expect(ignored).toEqual([])
    expect(view).toEqual({ ...EMPTY_VIEW, filters: chart.selection.filters, ...chart.opens })
  })

  it('any filters, whatever characters are in them', () => {
    const selection = applyFilters(INDEX, filters)
    expect(viewFromQuery(queryOf({ selection })).view.filters).toEqual(filters)
  })
})
