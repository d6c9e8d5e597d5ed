import { expect, it } from 'vitest'
import { chartJson } from '../../src/export/json.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, aCorrection, anArticle, aQuantity } from '../fixtures/bundle.ts'

const CONTEXT = { link: 'https://desk.example/?topic=transport', bundleHash: 'ab', exportDay: '2026-01-02' }

function jsonOf(claims: readonly string[], data?: () => Record<string, unknown>): unknown {
  const text = 'Some ten trucks left.'
  const bundle = aBundle({
    articles: [anArticle({ text, start: 100, published: { kind: 'inferred', earliest: null, latest: '2025-06-16', evidence: [] } })],
    quantities: [aQuantity({ start: 5, end: 8, quote: 'ten', hedge: { start: 0, end: 4 }, sentence: { start: 0, end: text.length } })],
    corrections: [aCorrection()],
  })
  const selection = applyFilters(indexBundle(bundle), { ...NO_FILTERS, topics: ['transport'] })
  return JSON.parse(chartJson({ id: 's1', title: 'Trucks sent', selection, claims, ...(data === undefined ? {} : { data }) }, CONTEXT))
}

it('says what is shown, of which bundle, and each figure with its sentence and place in the seed', () => {
  expect(jsonOf(['c1', 'gone'])).toEqual({
    format: 'tallywire-figures',
    version: 1,
    chart: { id: 's1', title: 'Trucks sent' },
    view: { query: '?topic=transport', words: 'Transport, all dates, all undated', link: CONTEXT.link },
    bundle: 'ab',
    exported: '2026-01-02',
    claims: [
      expect.objectContaining({
        id: 'c1', low: 10, high: 10, unit: 'count', words: '10 trucks', saidBy: ['depot'], deniedBy: [],
        mentions: [
          {
            id: 'q1', quote: 'ten', hedge: 'Some', sentence: 'Some ten trucks left.', attribution: null, deniedBy: null, asOf: { earliest: '2025-06-16', latest: '2025-06-16' },
            article: { id: 'a1', headline: 'Some ten trucks left.', published: { known: 'inferred', earliest: null, latest: '2025-06-16' } },
            document: { file: 'depot.txt', sha256: '0'.repeat(64), publisher: 'Depot Daily' },
            at: { start: 105, end: 108, sentenceStart: 100, sentenceEnd: 121 },
            corrections: ['Corrected by hand (lower bound 10, was 9; The depot said ten.; A. Analyst)'],
          },
        ],
      }),
    ],
  })
})

it('takes what else a kind of chart has', () => {
  expect(jsonOf([], () => ({ events: [1] }))).toMatchObject({ claims: [], events: [1] })
})
