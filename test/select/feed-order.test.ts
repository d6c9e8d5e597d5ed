import { expect, it } from 'vitest'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { inOrder, relevance } from '../../src/select/feed-order.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { fold, parseSearch } from '../../src/select/search.ts'
import { aBundle, anArticle } from '../fixtures/bundle.ts'

const score = (text: string, query: string, headline = text.split('\n')[0] ?? ''): number =>
  relevance({ headline }, fold(text), parseSearch(query))

it.each([
  ['a headline before a mention', 'Bridge shut\nRain fell.', 'Rain fell\nBridge shut.', 'bridge'],
  ['two mentions before one', 'Rain\nThe bridge, that bridge.', 'Rain\nThe bridge, that road.', 'bridge'],
  ['a short text before a long one', 'Rain\nThe bridge.', `Rain\nThe bridge. ${'Water rose. '.repeat(500)}`, 'bridge'],
  ['both words before one word twice', 'Rain\nbridge road', 'Rain\nbridge bridge', 'bridge road'],
])('%s', (_, better, worse, query) => {
  expect(score(better, query)).toBeGreaterThan(score(worse, query))
})

it('counts a headline that the text does not begin with', () => {
  expect(score('Rain, a bridge.', 'bridge', 'Bridge shut')).toBeGreaterThan(score('Rain, a bridge.', 'bridge', 'Rain fell'))
})

it('counts no more than eight mentions: a page of one word is not the best report', () => {
  const times = (count: number): string => `Rain\n${'bridge '.repeat(count)}${'x'.repeat(7 * (20 - count))}`
  expect(score(times(9), 'bridge')).toBe(score(times(20), 'bridge'))
  expect(score(times(8), 'bridge')).toBeGreaterThan(score(times(7), 'bridge'))
})

it.each([['report', ['late', 'early', 'wide']], ['report-oldest', ['early', 'late', 'wide']]] as const)('sorted by %s, a wide guess outranks nothing that is known', (sort, ids) => {
  const published = (earliest: string, latest: string, kind: 'stated' | 'inferred' = 'stated') => ({ kind, earliest, latest, evidence: [] })
  const articles = [
    anArticle({ id: 'wide', published: published('2025-06-01', '2025-11-01', 'inferred') }),
    anArticle({ id: 'early', published: published('2025-06-10', '2025-06-10') }),
    anArticle({ id: 'late', published: published('2025-06-20', '2025-06-20') }),
  ]
  const selection = applyFilters(indexBundle(aBundle({ articles, quantities: [], claims: [], series: [], events: [] })), NO_FILTERS)
  expect(inOrder(articles, selection, sort).map(({ id }) => id)).toEqual(ids)
})
