import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../../src/bundle/schema.ts'
import { checkBundle } from '../../../src/compiler/check/index.ts'
import { aBundle, aClaim, anArticle, aQuantity } from '../../fixtures/bundle.ts'

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
    ['no bounds at all', { quantities: [aQuantity({ low: null, high: null })] }, 'broken-invariant', 1],
    ['an id that stands twice', { claims: [aClaim(), aClaim()] }, 'broken-invariant', 1],
    ['a claim whose quantity belongs to another', { quantities: [aQuantity({ claim: null })] }, 'broken-invariant', 1],
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
})
