import { describe, expect, it } from 'vitest'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { disputeOf, disputesAmong, sideLine } from '../../src/select/claim-sources.ts'
import { countSources } from '../../src/select/figure-details.ts'
import { aClaim } from '../fixtures/bundle.ts'
import { aCorpus } from '../fixtures/corpus.ts'

describe('countSources', () => {
  it.each([
    [['the ministry'], ['a1', 'a2', 'a3', 'a4'], '1 origin, 4 reports'],
    [['the ministry', 'the depot'], ['a1'], '2 origins, 1 report'],
    [[], ['a1'], '1 report'],
  ])('%j in %j: %s', (origins, articles, words) => {
    expect(countSources({ origins, articles })).toBe(words)
  })
})

describe('disputeOf', () => {
  const claims = [
    aClaim({ id: 'c1', quantities: ['q1', 'q3'], articles: ['a1', 'a2'], origins: ['min'], disputes: ['c2', 'gone'] }),
    aClaim({ id: 'c2', quantities: ['q4'], articles: ['a3'], low: 40, high: 40, origins: [], disputes: ['c1'], asOf: { earliest: null, latest: null } }),
  ]
  const index = indexBundle(aCorpus({ claims, entities: [{ id: 'min', name: 'Ministry of Roads', type: 'organisation' }] }))
  const sidesOf = (id: string) => {
    const quantity = index.quantities.get(id)
    if (quantity === undefined) throw new Error(`the fixture has no ${id}`)
    return disputeOf(quantity, index)?.map(({ who, words, when, sources, mention }) => [who, words, when, sources, mention.id]) ?? null
  }

  it('puts the figures side by side, the asked one first, each with who says so', () => {
    const ministry = [['Ministry of Roads'], '10 trucks', '16 June 2025', '1 origin, 2 reports']
    const digest = [['digest.txt'], '40 trucks', 'undated', '1 report', 'q4']
    // The mention that was asked for, not the claim's first.
    expect(sidesOf('q3')).toEqual([[...ministry, 'q3'], digest])
    expect(sidesOf('q4')).toEqual([digest, [...ministry, 'q1']])
  })

  it('says a side in a line', () => {
    const [side] = disputeOf(index.quantities.get('q3') ?? raise(), index) ?? []
    expect(side && sideLine(side)).toBe('Ministry of Roads: 10 trucks, 16 June 2025 (1 origin, 2 reports)')
  })

  it('is nothing where nobody disputes the figure', () => {
    expect(sidesOf('q2')).toBeNull()
    expect(disputeOf({ ...(index.quantities.get('q1') ?? raise()), claim: null }, index)).toBeNull()
  })
})

function raise(): never {
  throw new Error('the fixture has no q1')
}

describe('disputesAmong', () => {
  const claim = (id: string, disputes: string[]) => aClaim({ id, disputes })
  const groups = (claims: ReturnType<typeof claim>[], shown = claims.map(({ id }) => id)) => {
    const index = indexBundle(aCorpus({ claims }))
    return disputesAmong(claims.filter(({ id }) => shown.includes(id)), index).map((sides) => sides.map((side) => side.claim.id).join(' '))
  }

  it.each([
    ['two', [claim('a', ['b']), claim('b', ['a'])], ['a b']],
    ['three, each with each', [claim('a', ['b', 'c']), claim('b', ['a', 'c']), claim('c', ['a', 'b'])], ['a b c']],
    ['a chain', [claim('a', ['b']), claim('b', ['a', 'c']), claim('c', ['b'])], ['a b c']],
    ['two disputes', [claim('a', ['b']), claim('b', ['a']), claim('c', ['d']), claim('d', ['c']), claim('e', [])], ['a b', 'c d']],
    ['none that the bundle has', [claim('a', ['gone'])], []],
  ])('tells a dispute once: %s', (_, claims, told) => {
    expect(groups(claims)).toEqual(told)
  })

  it('names a side that the filters hide', () => {
    expect(groups([claim('a', ['b']), claim('b', ['a'])], ['b'])).toEqual(['b a'])
  })
})
