import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { ledgerCsv } from '../../src/export/ledger-csv.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { ledgerRows } from '../../src/select/ledger.ts'
import { aBundle, anArticle, aQuantity, aSeries } from '../fixtures/bundle.ts'

describe('ledgerCsv', () => {
  it('has a row a number, with offsets in the file and text that no spreadsheet runs', () => {
    const text = '=SUM(A1), "ten" trucks left\non Monday.'
    const start = text.indexOf('ten')
    const index = indexBundle(
      aBundle({
        articles: [anArticle({ text, headline: '@home', start: 100, end: 100 + text.length })],
        quantities: [aQuantity({ start, end: start + 3, quote: 'ten', sentence: { start: 0, end: text.length } })],
        series: [aSeries()],
        audit: {
          numerals: 2, quantity: 1, date: 0, ordinal: 0, designator: 0, other: 1, unaccounted: 0,
          rows: [
            { article: 'a1', start, end: start + 3, disposition: 'quantity', reason: null },
            { article: 'a1', start: 5, end: 7, disposition: 'other', reason: 'code' },
          ],
        },
      }),
    )
    const records = csvParse(ledgerCsv(ledgerRows(index), index))
    expect(records[1]).toMatchObject({
      number: 'ten', disposition: 'quantity', low: '10', vague: 'no', change: '', series: 'Trucks sent', not_charted: '',
      sentence: `'${text}`, headline: "'@home", document: 'depot.txt', start: String(100 + start), end: String(103 + start),
    })
    expect(records[0]).toMatchObject({ number: 'A1', disposition: 'other', reason: 'code', low: '', vague: '', change: '', not_charted: 'a code', start: '105' })
    expect(records).toHaveLength(2)
  })

  it('keeps its header when no number is left', () => {
    expect(ledgerCsv([], indexBundle(aBundle()))).toMatch(/^number,disposition,.*,end\n+$/)
  })
})
