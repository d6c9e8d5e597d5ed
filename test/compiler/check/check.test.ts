import { describe, expect, it } from 'vitest'
import type { Audit, Bundle, Evidence, Numeral, Quantity } from '../../../src/bundle/schema.ts'
import { checkBundle } from '../../../src/compiler/check/index.ts'
import { aBundle, aClaim, aCorrection, anArticle, anEvent, aQuantity, aSeries } from '../../fixtures/bundle.ts'

const TEXT = anArticle().text
const check = (over: Partial<Bundle> = {}) => checkBundle(aBundle(over), [{ id: 'd1', file: 'depot.txt', text: TEXT }])
const dated = (piece: Evidence) => anArticle({ published: { ...anArticle().published, evidence: [piece] } })
const audited = (over: Partial<Numeral>): Audit => ({ ...aBundle().audit, rows: aBundle().audit.rows.map((row) => ({ ...row, ...over })) })

describe('checkBundle', () => {
  it('is content with a bundle that keeps its word', () => {
    expect(check()).toEqual([])
  })

  it.each<[string, Partial<Bundle>, string, number]>([
    ['a quote that the text does not say', { quantities: [aQuantity({ quote: 'Two' })] }, 'span-mismatch', 1],
    ['an article that is no slice', { articles: [anArticle({ start: 1 })] }, 'span-mismatch', 2],
    ['an actor who is not there', { quantities: [aQuantity({ actor: { start: 4, end: 10, text: 'lorry', entity: null } })] }, 'span-mismatch', 5],
    ['a number outside its sentence', { quantities: [aQuantity({ sentence: { start: 1, end: 9 } })] }, 'broken-invariant', 1],
    ['bounds the wrong way round', { quantities: [aQuantity({ low: 9, high: 1 })] }, 'broken-invariant', 1],
    ['a figure as of days the wrong way round', { quantities: [aQuantity({ asOf: { earliest: '2025-06-17', latest: '2025-06-16' } })] }, 'broken-invariant', 1],
    ['a claim whose bounds are not what it says', { claims: [aClaim({ qualifier: 'at-least' })] }, 'broken-invariant', 1],
    ['no bounds at all', { quantities: [aQuantity({ low: null, high: null })] }, 'broken-invariant', 1],
    ['an id that stands twice', { claims: [aClaim(), aClaim()] }, 'broken-invariant', 1],
    ['a claim whose quantity belongs to another', { quantities: [aQuantity({ claim: null })] }, 'broken-invariant', 1],
    ['a sentence that goes beyond the text', { quantities: [aQuantity({ sentence: { start: 0, end: 37 } })] }, 'broken-invariant', 1],
    ['a hedge of another sentence', { quantities: [aQuantity({ sentence: { start: 0, end: 11 }, hedge: { start: 12, end: 16 } })] }, 'broken-invariant', 13],
    ['a hedge of no words', { quantities: [aQuantity({ hedge: { start: 3, end: 3 } })] }, 'broken-invariant', 4],
    ['a day told beyond the text', { articles: [dated({ article: 'a1', start: 27, end: 37 })] }, 'broken-invariant', 28],
    ['a numeral beyond the text', { audit: audited({ end: 37 }) }, 'broken-invariant', 1],
    ['a numeral of an article that is not there', { audit: audited({ article: 'gone' }) }, 'broken-invariant', 1],
    ['an audit that does not add up', { audit: { ...aBundle().audit, numerals: 2 } }, 'broken-invariant', 1],
    ['a number without a disposition', { audit: { ...audited({ disposition: 'unaccounted' }), quantity: 0, unaccounted: 1 } }, 'unaccounted-numeral', 1],
  ])('finds %s', (_, over, code, column) => {
    expect(check(over)).toContainEqual(expect.objectContaining({ code, file: 'depot.txt', line: 1, column }))
  })

  const GONE = { start: 0, end: 3, text: 'Ten', entity: 'gone' }
  it.each<[string, Partial<Bundle>]>([
    ['the article a1 names the document gone', { articles: [anArticle({ document: 'gone' })] }],
    ['the article a1 names the topic gone', { articles: [anArticle({ topics: ['gone'] })] }],
    ['the article a1 names the entity gone', { articles: [anArticle({ entities: ['gone'] })] }],
    ['the article a1 names the article gone', { articles: [anArticle({ duplicateOf: 'gone' })] }],
    ['the article a1 names the article gone', { articles: [dated({ article: 'gone', start: 0, end: 3 })] }],
    ['the article a1 names the correction gone', { articles: [dated({ correction: 'gone' })] }],
    ['the quantity q1 names the article gone', { quantities: [aQuantity({ article: 'gone' })] }],
    ['the quantity q1 names the claim gone', { quantities: [aQuantity({ claim: 'gone' })] }],
    ['the quantity q1 names the entity gone', { quantities: [aQuantity({ actor: GONE })] }],
    ['the quantity q1 names the entity gone', { quantities: [aQuantity({ place: GONE })] }],
    ['the quantity q1 names the entity gone', { quantities: [aQuantity({ attribution: GONE })] }],
    ['the date t1 names the article gone', { dates: [{ id: 't1', article: 'gone', start: 0, end: 3, quote: 'Ten', type: 'date', value: '', earliest: null, latest: null }] }],
    ['the claim c1 names the quantity gone', { claims: [aClaim({ quantities: ['q1', 'gone'] })] }],
    ['the claim c1 names the article gone', { claims: [aClaim({ articles: ['gone'] })] }],
    ['the claim c1 names the claim gone', { claims: [aClaim({ disputes: ['gone'] })] }],
    ['the claim c1 names the claim gone', { claims: [aClaim({ parts: ['gone'] })] }],
    ['the claim c1 names the claim gone', { claims: [aClaim({ fulfils: 'gone' })] }],
    ['the series s1 names the claim gone', { series: [aSeries({ claims: ['gone'] })] }],
    ['the event e1 names the article gone', { events: [anEvent({ story: 'gone' })] }],
    ['the event e1 names the article gone', { events: [anEvent({ articles: ['gone'] })] }],
    ['the event e1 names the topic gone', { events: [anEvent({ topics: ['gone'] })] }],
    ['the event e1 names the claim gone', { events: [anEvent({ claims: ['gone'] })] }],
    ['the correction k1 names the article gone', { corrections: [aCorrection({ article: 'gone' })] }],
    ['the correction k1 names the quantity gone', { corrections: [aCorrection({ quantity: 'gone' })] }],
  ])('%s, which is not there', (words, over) => {
    expect(check(over)).toContainEqual(expect.objectContaining({ code: 'broken-invariant', text: `${words}, which is not there` }))
  })

  it.each<[Quantity['qualifier'], low: number | null, high: number | null, fits: boolean]>([
    ['exact', 10, 10, true],
    ['exact', 9, 10, false],
    ['exact', 10, null, false],
    ['approximate', 10, 10, true],
    ['approximate', null, 10, false],
    ['approximate', null, null, false],
    ['at-least', 10, null, true],
    ['at-least', 10, 10, false],
    ['at-least', null, 10, false],
    ['at-most', null, 10, true],
    ['at-most', 10, 10, false],
    ['at-most', 10, null, false],
    ['range', 9, 10, true],
    ['range', 10, 10, false],
    ['range', 10, 9, false],
    ['range', 10, null, false],
  ])('%s with bounds %s and %s: %s', (qualifier, low, high, fits) => {
    const said = check({ quantities: [aQuantity({ qualifier, low, high })] })
    expect(said.map(({ code, column }) => [code, column])).toEqual(fits ? [] : [['broken-invariant', 1]])
  })
})
