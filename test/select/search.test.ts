import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

it.each([
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
