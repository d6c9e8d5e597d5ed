import { describe, expect, it } from 'vitest'
import { loadCodebook } from '../../src/compiler/codebook/load.ts'
import { textAnnotator } from '../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

describe('textAnnotator', () => {
  it('gives the bundle’s fields, offsets into the text, and no claims', () => {
    const text = 'Some 300 trucks crossed the river on Monday, officials said.'
    const { id, quantities, dates } = annotate({ id: 'x', text, published: '2025-06-18' })
    expect(id).toBe('x')
    expect(quantities).toMatchObject([
      { article: 'x', start: 5, end: 8, quote: '300', low: 300, qualifier: 'approximate', counted: 'truck', claim: null },
    ])
    expect(dates).toMatchObject([{ quote: 'Monday', value: '2025-06-16', earliest: '2025-06-16', latest: '2025-06-16' }])
    for (const { start, end, quote } of [...quantities, ...dates]) expect(text.slice(start, end)).toBe(quote)
  })

  it('guesses no day without a reference', () => {
    const { quantities, dates } = annotate({ id: 'x', text: 'It lost 300 trucks on Monday.' })
    expect(dates).toMatchObject([{ earliest: null, latest: null }])
    expect(quantities).toMatchObject([{ asOf: { earliest: null, latest: null } }])
  })

  it('takes the years of a codebook’s era for dates, not figures', () => {
    const { codebook } = loadCodebook('codebook.yaml', 'calendar: [{ id: tower, names: [Tower], first: 1912 }]')
    const { quantities, dates } = textAnnotator(codebook)({ id: 'x', text: 'By Tower 113 (2024) it had 30 trucks.' })
    expect(quantities.map(({ quote }) => quote)).toEqual(['30'])
    expect(dates.map(({ quote, value }) => [quote, value])).toEqual([['Tower 113 (2024)', '2024']])
  })

  it('takes a time of publication for its day', () => {
    expect(annotate({ id: 'x', text: 'It left today.', published: '2025-06-18T10:00:00Z' }).dates).toMatchObject([
      { earliest: '2025-06-18' },
    ])
  })

  it.each(['2025-06-31', 'yesterday', ''])('refuses "%s" as a day', (published) => {
    expect(() => annotate({ id: 'x', text: 'It left.', published })).toThrow('not a day')
  })

  it('finds nothing in nothing', () => {
    expect(annotate({ id: 'x', text: '' })).toEqual({ id: 'x', quantities: [], dates: [] })
  })
})
