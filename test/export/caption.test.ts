import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { seriesCaption, type Caption } from '../../src/export/caption.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { seriesCharts } from '../../src/select/chart-series.ts'
import { NO_FILTERS, type Filters } from '../../src/select/filters.ts'
import { aBundle, aClaim, aCorrection, anArticle, aQuantity, aSeries } from '../fixtures/bundle.ts'

function captionOf(bundle: Bundle, filters: Filters = NO_FILTERS): Caption {
  const selection = applyFilters(indexBundle(bundle), filters)
  const [chart] = seriesCharts(selection)
  if (chart === undefined) throw new Error('no chart')
  return seriesCaption(chart, selection, {
    link: 'https://example.org/?topic=transport',
    bundleHash: 'ab'.repeat(32),
    exportDay: '2025-07-01',
  })
}

describe('seriesCaption', () => {
  it('says what is shown, from where, and how to come back to it', () => {
    expect(captionOf(aBundle(), { ...NO_FILTERS, topics: ['transport'], from: '2025-06-01' })).toEqual({
      title: 'Trucks sent',
      scope: ['Transport, on or after 1 June 2025', '1 figure'],
      notes: ['All figures are drawn as stated.'],
      sources: ['Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025'],
      origin: ['https://example.org/?topic=transport', 'Tallywire, bundle abababababab, exported 1 July 2025'],
    })
  })

  it.each([
    ['a range', { low: 8, high: 12, qualifier: 'range' as const }, 'Ranges are drawn as stated, without a midpoint.'],
    ['an open end', { high: null, qualifier: 'at-least' as const }, 'An arrow points to where the true figure may lie.'],
    ['no day', { asOf: { earliest: null, latest: null } }, 'No figure has both a first and a last day, so there is no time axis.'],
  ])('explains %s', (_, claim, note) => {
    expect(captionOf(aBundle({ claims: [aClaim(claim)] })).notes.join(' ')).toContain(note)
  })

  it.each([
    [9, 9, /Report 8/],
    [10, 9, /^\+2 more in the CSV$/],
  ])('of %i reports takes %i lines: one is never left out for a line that says so', (reports, lines, last) => {
    const articles = Array.from({ length: reports }, (_, at) => anArticle({ id: `a${at}`, headline: `Report ${at}` }))
    const quantities = articles.map(({ id }, at) => aQuantity({ id: `q${at}`, article: id }))
    const claims = [aClaim({ quantities: quantities.map(({ id }) => id), articles: articles.map(({ id }) => id) })]
    const { sources } = captionOf(aBundle({ articles, quantities, claims }))
    expect(sources).toHaveLength(lines)
    expect(sources.at(-1)).toMatch(last)
  })

  it('tells the first of very many disputes and how many more there are, and that circles stand for several figures', () => {
    const numbers = Array.from({ length: 130 }, (_, at) => at)
    const claims = numbers.map((at) => aClaim({ id: `c${at}`, quantities: [`q${at}`], low: at + 1, high: at + 1, disputes: [`c${at % 2 === 0 ? at + 1 : at - 1}`] }))
    const quantities = numbers.map((at) => aQuantity({ id: `q${at}`, claim: `c${at}` }))
    const [first, ...others] = captionOf(aBundle({ claims, quantities, series: [aSeries({ claims: claims.map(({ id }) => id) })] })).notes
    expect(first).toContain('A circle stands for as many figures as it says; the CSV lists them.')
    expect(first).not.toContain('dotted line')
    expect(others.filter((note) => note.startsWith('Disputed. '))).toHaveLength(8)
    expect(others.at(-1)).toBe('114 more disputed figures: see the CSV.')
  })

  it('hides no correction', () => {
    expect(captionOf(aBundle({ corrections: [aCorrection()] })).notes.at(-1)).toBe(
      '10 trucks: Corrected by hand (lower bound 10, was 9; The depot said ten.; A. Analyst)',
    )
  })

  it('names two reports of one headline and day in one line', () => {
    const bundle = aBundle({
      articles: [anArticle(), anArticle({ id: 'a2', start: 100, end: 136 })],
      quantities: [aQuantity(), aQuantity({ id: 'q2', article: 'a2' })],
      claims: [aClaim({ quantities: ['q1', 'q2'], articles: ['a1', 'a2'] })],
    })
    expect(captionOf(bundle).sources).toEqual(['Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025'])
  })

  it('names a report without a day as undated', () => {
    const published = { kind: 'unknown' as const, earliest: null, latest: null, evidence: [] }
    expect(captionOf(aBundle({ articles: [anArticle({ published })] })).sources[0]).toMatch(/, undated$/)
  })
})
