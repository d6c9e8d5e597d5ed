import { describe, expect, it } from 'vitest'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { comparedClaims, sentencePieces } from '../../src/select/compare.ts'
import { toggled } from '../../src/lib/toggled.ts'
import { aBundle, aClaim, anArticle, aQuantity } from '../fixtures/bundle.ts'

const TEXT = 'About 10 trucks left, the depot said.'
const article = anArticle({ text: TEXT, headline: 'Trucks' })
const quantity = aQuantity({ sentence: { start: 0, end: TEXT.length }, start: 6, end: 8, hedge: { start: 0, end: 5 }, qualifier: 'approximate' })

describe('comparedClaims', () => {
  const index = indexBundle(
    aBundle({
      articles: [article],
      quantities: [quantity, aQuantity({ id: 'q2', claim: 'c2', low: 14, high: 14, status: 'planned' })],
      claims: [
        aClaim({ qualifier: 'approximate', disputes: ['c3'], fulfils: 'c2' }),
        aClaim({ id: 'c2', quantities: ['q2'], low: 14, high: 14, status: 'planned', asOf: { earliest: null, latest: null } }),
        aClaim({ id: 'c3', low: 14, high: 14, origins: ['harbour'], disputes: ['c1'] }),
      ],
    }),
  )

  it('gives each pin in its order with value, hedge, status, as-of, speaker and sources', () => {
    const compared = comparedClaims(['c2', 'c1'], index)
    expect(compared.map(({ words, sure, status, asOf, who, sources, series }) => [words, sure, status, asOf, who, sources, series])).toEqual([
      ['14 trucks', 'exact', 'planned', 'undated', 'depot', '1 origin, 1 report', null],
      ['about 10 trucks', 'approximate (“About”)', 'actual', '16 June 2025', 'depot', '1 origin, 1 report', 'Trucks sent'],
    ])
  })

  it('tells who says otherwise, and the plan that it carries out', () => {
    const [compared] = comparedClaims(['c1'], index)
    expect(compared?.disputes).toEqual(['harbour: 14 trucks, 16 June 2025 (1 origin, 1 report)'])
    expect(compared?.related.map(({ text }) => text)).toEqual(['matches the plan of 14 trucks'])
  })

  it('leaves out what this build has not', () => {
    expect(comparedClaims(['gone', 'c1'], index).map(({ claim }) => claim.id)).toEqual(['c1'])
  })
})

describe('sentencePieces', () => {
  it.each([
    ['hedge before', quantity, [['About', true], [' ', false], ['10', true], [' trucks left, the depot said.', false]]],
    ['no hedge', { ...quantity, hedge: null }, [['About ', false], ['10', true], [' trucks left, the depot said.', false]]],
    ['hedge around the number', { ...quantity, hedge: { start: 0, end: 8 } }, [['About 10', true], [' trucks left, the depot said.', false]]],
  ])('%s: the number and its hedge are marked, and nothing is lost', (_, figure, pieces) => {
    const found = sentencePieces(figure, article)
    expect(found.map(({ text, hit }) => [text, hit])).toEqual(pieces)
    expect(found.map(({ text }) => text).join('')).toBe(TEXT)
    for (const { start, text } of found) expect(TEXT.slice(start, start + text.length)).toBe(text)
  })
})

describe('toggled', () => {
  it('adds at the end, and takes away what is there', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
