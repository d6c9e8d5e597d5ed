import { describe, expect, it } from 'vitest'
import { applyFilters, countFacets } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { facetLabel, knownValues } from '../../src/select/facets.ts'
import { NO_FILTERS, NOBODY, type Filters } from '../../src/select/filters.ts'
import { qualifierWord, statusWord } from '../../src/select/format-figure.ts'
import { aBundle, aClaim, anArticle, aSeries } from '../fixtures/bundle.ts'

const bundle = aBundle({
  documents: [
    { id: 'wire', file: 'wire.txt', sha256: '', format: 'digest', publisher: 'The Wire' },
    { id: 'log', file: 'log.txt', sha256: '', format: 'digest', publisher: null },
  ],
  entities: [
    { id: 'north', name: 'Northland', type: 'country' },
    { id: 'south', name: 'Southland', type: 'country' },
  ],
  articles: [
    anArticle({ id: 'plans', document: 'wire', entities: ['north', 'south'] }),
    anArticle({ id: 'prices', document: 'wire', entities: ['south'] }),
    anArticle({ id: 'mixed', document: 'log', entities: ['north'] }),
    anArticle({ id: 'words', document: 'log', entities: [], published: { kind: 'unknown', earliest: null, latest: null, evidence: [] } }),
  ],
  series: [aSeries({ measure: 'trucks', title: 'Trucks sent' })],
  claims: [
    aClaim({ id: 'plan', articles: ['plans'], measure: 'trucks', status: 'planned', qualifier: 'approximate' }),
    aClaim({ id: 'price', articles: ['prices'], measure: null, unit: 'KRW', qualifier: 'exact', status: 'actual' }),
    aClaim({ id: 'share', articles: ['mixed'], measure: null, unit: 'percent', qualifier: 'range', status: 'actual', origins: ['north', 'The bank'] }),
    aClaim({ id: 'trucks', articles: ['mixed'], measure: 'trucks', qualifier: 'exact', status: 'actual' }),
    aClaim({ id: 'other', articles: ['prices'], measure: 'other:barge', unit: 'count', qualifier: 'exact', status: 'denied' }),
  ],
})
const index = indexBundle(bundle)
const kept = (over: Partial<Filters>) => {
  const { articles, claims } = applyFilters(index, { ...NO_FILTERS, ...over })
  return [articles.map(({ id }) => id), claims.map(({ id }) => id)]
}

describe('a facet keeps reports and figures', () => {
  it.each<[string, Partial<Filters>, string[], string[]]>([
    ['of an entity', { entities: ['north'] }, ['plans', 'mixed'], ['plan', 'share', 'trucks']],
    ['of either entity', { entities: ['north', 'south'] }, ['plans', 'prices', 'mixed'], ['plan', 'price', 'share', 'trucks', 'other']],
    ['of a publisher', { sources: ['The Wire'] }, ['plans', 'prices'], ['plan', 'price', 'other']],
    ['of a file without publisher', { sources: ['log.txt'] }, ['mixed', 'words'], ['share', 'trucks']],
    ['of a measure', { kinds: ['trucks'] }, ['plans', 'mixed'], ['plan', 'trucks']],
    ['of money', { kinds: ['unit:money'] }, ['prices'], ['price']],
    ['that nobody named a measure for', { kinds: ['unit:count'] }, ['prices'], ['other']],
    ['by qualifier', { certainty: ['range'] }, ['mixed'], ['share']],
    ['by status, whatever the qualifier', { certainty: ['planned', 'denied'] }, ['plans', 'prices'], ['plan', 'other']],
    ['by kind and certainty in one figure', { kinds: ['trucks'], certainty: ['range'] }, [], []],
    ['of a speaker', { speakers: ['north'] }, ['mixed'], ['share']],
    ['of a speaker and kind in one figure', { speakers: ['north'], kinds: ['trucks'] }, [], []],
    ['by kind and entity', { kinds: ['trucks'], entities: ['south'] }, ['plans'], ['plan']],
    ['that are undated only', { dated: false }, ['words'], []],
  ])('%s', (_, over, articles, claims) => {
    expect(kept(over)).toEqual([articles, claims])
  })
})

describe('a facet counts what each value would show, the other filters kept', () => {
  it.each<[string, Partial<Filters>, keyof typeof index.facetValues, Record<string, number>]>([
    ['sources', {}, 'sources', { 'log.txt': 2, 'The Wire': 2 }],
    ['sources of a kind', { kinds: ['trucks'] }, 'sources', { 'log.txt': 1, 'The Wire': 1 }],
    ['kinds, its own choice not counted', { kinds: ['unit:money'] }, 'kinds', { trucks: 2, 'unit:money': 1, 'unit:share': 1, 'unit:count': 1 }],
    ['kinds of a certainty', { certainty: ['exact'] }, 'kinds', { trucks: 1, 'unit:money': 1, 'unit:share': 0, 'unit:count': 1 }],
    ['certainty of a kind', { kinds: ['trucks'] }, 'certainty', { exact: 1, approximate: 1, range: 0, planned: 1, denied: 0 }],
    ['entities of a source', { sources: ['log.txt'] }, 'entities', { north: 1, south: 0 }],
  ])('%s', (_, over, facet, counts) => {
    expect(Object.fromEntries(countFacets(index, { ...NO_FILTERS, ...over })[facet])).toEqual(counts)
  })

  it('gives what choosing the value then keeps', () => {
    const filters: Filters = { ...NO_FILTERS, kinds: ['trucks', 'unit:share'], entities: ['north'] }
    const counted = countFacets(index, filters)
    for (const facet of ['entities', 'sources', 'kinds', 'certainty'] as const) {
      for (const [value, count] of counted[facet]) {
        expect([facet, value, applyFilters(index, { ...filters, [facet]: [value] }).articles.length]).toEqual([facet, value, count])
      }
    }
  })
})

it('drops what this build does not know, as it would hide everything', () => {
  const filters: Filters = { ...NO_FILTERS, entities: ['north', 'atlantis'], kinds: ['goblins'] }
  expect(knownValues(filters, index)).toEqual({ ...NO_FILTERS, entities: ['north'], kinds: [] })
})

it('calls what nobody is named for the same everywhere', () => {
  const index = indexBundle(aBundle())
  expect(facetLabel('speakers', NOBODY, index)).toBe('Unattributed')
  expect(facetLabel('speakers', 'the reports', index)).toBe('unattributed reports')
  expect([qualifierWord('exact'), statusWord('actual')]).toEqual(['exact', 'actual'])
})
