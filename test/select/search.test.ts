import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aClaim } from '../fixtures/bundle.ts'
import { aCorpus } from '../fixtures/corpus.ts'
import { fold, matchesSearch, parseSearch, searchHits } from '../../src/select/search.ts'

it.each([
  ['shells  Troops', ['shells', 'troops'], []],
  ['"North Korea" sent', ['north korea', 'sent'], []],
  ['“heavy rain” -leaflets', ['heavy rain'], ['leaflets']],
  ['-"border guards" x', ['x'], ['border guards']],
  ['anti-US - ', ['anti-us'], []],
  ['"unclosed phrase', ['unclosed phrase'], []],
  ['', [], []],
  ['shoigu OR kim sent', ['shoigu | kim', 'sent'], []],
  ['OR kim or sent', ['or', 'kim', 'or', 'sent'], []],
])('%j asks for %j and not %j', (query, include, exclude) => {
  const terms = parseSearch(query)
  expect({ include: terms.include.map((any) => any.map(({ text }) => text).join(' | ')), exclude: terms.exclude.map(({ text }) => text) }).toEqual({ include, exclude })
})

const SPELLINGS = [
  ['labour', 'labor'], ['harbours', 'harbors'], ['defence', 'defense'], ['licences', 'licenses'], ['organised', 'organized'], ['mobilisation', 'mobilization'], ['analysed', 'analyzed'],
  ['centre', 'center'], ['metres', 'meters'], ['centred', 'centered'], ['travelling', 'traveling'], ['cancelled', 'canceled'], ['counsellor', 'counselor'],
] as const

it.each<[text: string, query: string, found: boolean]>([
  ['Two shells fell.', 'shells', true],
  ['Two shells fell.', 'shells -fell', false],
  ['Two shells fell.', '"shells fell"', true],
  ['Two shells\nfell.', '"shells fell"', true],
  ['Fell two shells.', '"shells fell"', false],
  ['Some 5,000 shells fell.', '5000', true],
  ['Some 5000 shells fell.', '5,000', true],
  ['Some 5,000 shells fell.', '"5000 shells"', true],
  ['Some 1,250,000 shells fell.', '1250000', true],
  ['Some 5,001 shells fell.', '5000', false],
  ['A long-range missile fell.', '"long range"', true],
  ['A long range missile fell.', 'long-range', true],
  ['A longrange missile fell.', 'long-range', false],
  ['A long missile fell.', '-long', false],
  ['Some 35–50% fell.', '35-50%', true],
  ['Some 35-50% fell.', '35–50%', true],
  // A word is found where it begins one.
  ['An industry lost its launcher.', 'launch', true],
  ['An industry lost its launcher.', 'dust', false],
  ['A country bought a rocket.', 'UN', false],
  ['The UN sent food.', 'UN', true],
  ['The U.S. sent food.', 'US', true],
  ['The US sent food.', 'U.S.', true],
  ['They use it.', 'US', false],
  ['Kim met no one.', 'shoigu OR kim', true],
  ['He met no one.', 'shoigu OR kim', false],
  // British and American spelling, both ways
  ...SPELLINGS.flatMap(([british, american]): [text: string, query: string, found: boolean][] => [
    [`The ${british} fell.`, american, true],
    [`The ${american} fell.`, british, true],
    [`The ${british} ministry fell.`, `"${american} ministry"`, true],
  ]),
  ['The labour movement fell.', 'labo', true],
  ['The centres fell.', 'center', true],
  ['It went through Hormuz.', 'hour', false],
  ['Four fell.', 'for', false],
  ['They entrench themselves.', 'enter', false],
  ['They fell in a rage.', 'courage', false],
  ['김정은은 평양에서', '정은', true],
  ['A (5,000) and [x] fell.', '(5000)', true],
])('%j found by %j: %s', (text, query, found) => {
  expect(matchesSearch(fold(text), parseSearch(query))).toBe(found)
})

describe('searchHits', () => {
  it.each([
    ['Shell after shell', 'shell', ['Shell', 'shell']],
    ['aaaa', 'aa', ['aa']],
    ['shelling', 'shell hell', ['shell']],
    ['N.K. and Korea or', 'k. OR korea', ['K.', 'Korea']],
    ['5,000 and 5000 of 50,000', '5000', ['5,000', '5000']],
    ['Labour, labor and labourers', 'labor', ['Labour', 'labor', 'labour']],
    ['İstanbul and istanbul', 'istanbul', ['istanbul']],
  ])('in %j of %j', (text, query, hits) => {
    expect(searchHits(text, parseSearch(query)).map(({ start, end }) => text.slice(start, end))).toEqual(hits)
  })

  it('never overlap and lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        let last = -1
        for (const { start, end } of searchHits(text, parseSearch(query))) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

it('finds a report by a name that the page shows in it, though its text says otherwise', () => {
  const index = indexBundle(aCorpus({ entities: [{ id: 'jcs', name: 'Joint Chiefs of Staff', type: 'authority' }], claims: [aClaim({ id: 'c1', quantities: ['q1', 'q3'], articles: ['a1', 'a2'], origins: ['jcs'] })] }))
  const found = (q: string) => applyFilters(index, { ...NO_FILTERS, q }).articles.map(({ id }) => id)
  expect(found('"joint chiefs"')).toEqual(['a1', 'a2'])
  // No phrase goes on from the text into the name.
  expect(found('"bridge. joint chiefs"')).toEqual([])
})
