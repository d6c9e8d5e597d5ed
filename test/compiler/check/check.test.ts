import { describe, expect, it } from 'vitest'
import type { Bundle, Quantity } from '../../../src/bundle/schema.ts'
import { checkBundle } from '../../../src/compiler/check/index.ts'
import { aBundle, aClaim, anArticle, anEvent, aQuantity } from '../../fixtures/bundle.ts'

const TEXT = anArticle().text
const check = (over: Partial<Bundle> = {}) => checkBundle(aBundle(over), [{ id: 'd1', file: 'depot.txt', text: TEXT }])

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
    ['a claim of an article that is not there', { claims: [aClaim({ articles: ['gone'] })] }, 'broken-invariant', 1],
    ['an event of an article that is not there', { events: [anEvent({ articles: ['gone'] })] }, 'broken-invariant', 1],
    ['a repeat of an article that is not there', { articles: [anArticle({ duplicateOf: 'gone' })] }, 'broken-invariant', 1],
    ['a link to nowhere', { claims: [aClaim({ fulfils: 'gone' })] }, 'broken-invariant', 1],
    ['an audit that does not add up', { audit: { ...aBundle().audit, numerals: 2 } }, 'broken-invariant', 1],
    [
      'a number without a disposition',
      {
        audit: {
          ...aBundle().audit,
          quantity: 0,
          unaccounted: 1,
          rows: [{ article: 'a1', start: 0, end: 3, disposition: 'unaccounted', reason: null }],
        },
      },
      'unaccounted-numeral',
      1,
    ],
  ])('finds %s', (_, over, code, column) => {
    expect(check(over)).toContainEqual(expect.objectContaining({ code, file: 'depot.txt', line: 1, column }))
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
