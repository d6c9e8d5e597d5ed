import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../src/bundle/schema.ts'
import { figuresCsv, topicsCsv } from '../../src/export/csv.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { chartFigure } from '../../src/select/chart-figure.ts'
import { topicsChart } from '../../src/select/chart-topics.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, aClaim, aCorrection, anArticle, aQuantity } from '../fixtures/bundle.ts'

function rowsOf(bundle = aBundle()) {
  const index = indexBundle(bundle)
  return csvParse(figuresCsv(bundle.claims.map((claim) => chartFigure(claim, index)), applyFilters(index, NO_FILTERS)))
}

describe('figuresCsv', () => {
  it('has a row for each mention, with the quote, the sentence and where they stand in the seed file', () => {
    const article = anArticle({ start: 100, end: 136 })
    const [row, ...others] = rowsOf(aBundle({ articles: [article] }))
    expect(others).toEqual([])
    expect(row).toMatchObject({
      claim: 'c1', quote: 'Ten', low: '10', high: '10', qualifier: 'exact', vague: 'no', change: '', unit: 'count', per: '', counted: 'truck', status: 'actual',
      as_of_earliest: '2025-06-16', as_of_latest: '2025-06-16', attribution: '', measure: 'Trucks sent', claim_counts: 'truck', sentence: 'Ten trucks left the depot on Monday.',
      document: 'depot.txt', publisher: 'Depot Daily', headline: 'Ten trucks left the depot on Monday.', start: '100', end: '103',
      sentence_start: '100', sentence_end: '136', published_known: 'stated', view: 'All topics, all dates',
    })
  })

  it.each<[Partial<Quantity>, Record<string, string>]>([
    [{ low: 5, high: 5, unit: 'percent', change: { direction: 'down', role: 'by' } }, { low: '5', vague: 'no', change: 'fall by' }],
    [{ change: { direction: 'up', role: 'to' } }, { change: 'rise to' }],
    [{ vague: true, quote: 'dozens', low: 24, high: null, qualifier: 'at-least' }, { low: '24', high: '', vague: 'yes', change: '' }],
  ])('tells a change from a level and a vague word from a number: %j', (quantity, cells) => {
    expect(rowsOf(aBundle({ quantities: [aQuantity(quantity)] }))[0]).toMatchObject(cells)
  })

  it('counts the mentions of a figure, and names who said it and whose it is as the codebook does', () => {
    const span = (text: string, entity: string | null) => ({ start: 0, end: text.length, text, entity })
    const quantities = [aQuantity({ id: 'q1', attribution: span('the port office', 'harbour') }), aQuantity({ id: 'q2', actor: span('a crew', null) })]
    const bundle = aBundle({ quantities, claims: [aClaim({ quantities: ['q1', 'q2'] })], entities: [{ id: 'harbour', name: 'Harbour Office', type: 'org' }] })
    expect(rowsOf(bundle).map(({ mention, attribution_name, actor_name }) => [mention, attribution_name, actor_name])).toEqual([['1/2', 'Harbour Office', ''], ['2/2', '', 'a crew']])
  })

  it.each(['=1+1', '+cmd', '-2 trucks', '@sum', '\tx'])('defuses the text %j', (text) => {
    const [row] = rowsOf(aBundle({ articles: [anArticle({ headline: text })] }))
    expect(row?.headline).toBe(`'${text}`)
  })

  it('names the claims that dispute a figure', () => {
    const quantities = ['q1', 'q2', 'q3'].map((id, at) => aQuantity({ id, claim: `c${at + 1}` }))
    const claims = ['c1', 'c2', 'c3'].map((id, at) => aClaim({ id, quantities: [`q${at + 1}`], disputes: id === 'c1' ? ['c2', 'c3'] : [] }))
    expect(rowsOf(aBundle({ quantities, claims })).map(({ disputed_by }) => disputed_by)).toEqual(['c2 c3', '', ''])
  })

  it('says what a hand corrected, why and by whom', () => {
    expect(rowsOf(aBundle({ corrections: [aCorrection()] }))[0]?.corrections).toBe(
      'Corrected by hand (lower bound 10, was 9; The depot said ten.; A. Analyst)',
    )
    expect(rowsOf()[0]?.corrections).toBe('')
  })

  it('leaves numbers as they are, signs and all, and undated days empty', () => {
    const bundle = aBundle({
      claims: [aClaim({ low: -5, high: -5 })],
      quantities: [aQuantity({ low: -5, high: -5, asOf: { earliest: null, latest: null } })],
    })
    expect(rowsOf(bundle)[0]).toMatchObject({ low: '-5', high: '-5', as_of_earliest: '', as_of_latest: '' })
  })

  it('keeps commas, quotes and newlines inside their cell', () => {
    const text = 'A "quote", and\na line'
    expect(rowsOf(aBundle({ articles: [anArticle({ headline: text })] }))[0]?.headline).toBe(text)
  })
})

describe('topicsCsv', () => {
  it('has a row for each topic and day with reports, and one for the undated', () => {
    const articles = [anArticle(), anArticle({ id: 'a2', published: { kind: 'unknown', earliest: null, latest: null, evidence: [] } })]
    const chart = topicsChart(applyFilters(indexBundle(aBundle({ articles })), NO_FILTERS))
    expect(chart && topicsCsv(chart)).toBe('topic,label,from,to,reports\ntransport,Transport,2025-06-16,2025-06-16,1\ntransport,Transport,,,1\n')
  })
})
