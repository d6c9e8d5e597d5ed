import { describe, expect, it } from 'vitest'
import { fateOf, withFate } from '../../src/select/fates.ts'
import { aClaim, aQuantity } from '../fixtures/bundle.ts'

describe('fateOf', () => {
  it.each([
    ['wounded person', 'wounded'],
    ['killed or missing sailor', 'killed or missing'],
    ['death', 'death'],
    ['troop casualty', 'casualty'],
    ['dead', 'dead'],
    ['person', null],
    ['killer whale', null],
    [null, null],
  ])('%s: %s', (counted, fate) => expect(fateOf(counted)).toBe(fate))
})

describe('withFate', () => {
  it.each([
    ['wounded person', 'person', 'wounded person'],
    ['wounded Norlandic person', 'people of the port', 'wounded people of the port'],
    ['Norlandic person', 'person', 'person'],
    ['wounded person', 'wounded', 'wounded'],
    ['wounded person', null, null],
  ])('a claim on the %s: %s becomes %s', (claimed, counted, words) => {
    const claims = new Map([['c', aClaim({ id: 'c', counted: claimed })]])
    expect(withFate(aQuantity({ claim: 'c', counted }), { claims }).counted).toBe(words)
  })

  it('leaves a figure without a claim as it is', () => {
    expect(withFate(aQuantity({ claim: null, counted: 'person' }), { claims: new Map() }).counted).toBe('person')
  })
})
