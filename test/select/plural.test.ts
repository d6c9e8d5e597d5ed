import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSelection } from '../../src/select/describe-filters.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { plural } from '../../src/select/plural.ts'
import { aBundle } from '../fixtures/bundle.ts'

/** Words that every plain object seems to hold. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype)

describe('plural', () => {
  it.each([
    ['constructor', 'constructors'],
    ['ship constructor', 'ship constructors'],
    ['prisoner of war', 'prisoners of war'],
    ['Woman', 'Women'],
    ['serviceman', 'servicemen'],
    ['aircraft', 'aircraft'],
    ['captured', 'captured'],
    ['North Korean dead', 'North Korean dead'],
    ['troops', 'troops'],
    ['virus', 'viruses'],
    ['crisis', 'crises'],
    ['Taiwanese', 'Taiwanese'],
    ['French', 'French'],
    ['branch', 'branches'],
    ['ferry', 'ferries'],
    ['killed', 'killed'],
    ['military builder and sapper', 'military builders and sappers'],
    ['drone and missile', 'drones and missiles'],
    ['strike and decoy drone', 'strike and decoy drones'],
    ['killed and wounded', 'killed and wounded'],
  ])('%s: %s', (one, many) => {
    expect(plural(one)).toBe(many)
  })

  it.each(INHERITED)('of %s is a word like any other', (word) => {
    expect(plural(word).startsWith(word.slice(0, -1))).toBe(true)
  })

  it('of any text is text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...INHERITED)), (phrase) => typeof plural(phrase) === 'string'))
  })
})

describe('a value that no facet knows', () => {
  const index = indexBundle(aBundle())
  it.each(INHERITED)('is called as the link calls it: %s', (word) => {
    const words = describeSelection(applyFilters(index, { ...NO_FILTERS, kinds: [word], certainty: [word] }))
    expect(words.toLowerCase()).toContain(`figures: ${word.toLowerCase()}`)
    expect(words.toLowerCase()).toContain(`${word.toLowerCase()} only`)
  })
})
