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
])('%j asks for %j and not %j', (query, include, exclude) => {
  expect(parseSearch(query)).toEqual({ include, exclude })
})

it.each([
  ['Two shells fell.', 'shells', true],
  ['Two shells fell.', 'shells -fell', false],
  ['Two shells fell.', '"shells fell"', true],
  ['Two shells\nfell.', '"shells fell"', true],
  ['Fell two shells.', '"shells fell"', false],
])('%j found by %j: %s', (text, query, found) => {
  expect(matchesSearch(fold(text), parseSearch(query))).toBe(found)
})

describe('searchHits', () => {
  it.each([
    ['Shell after shell', 'shell', ['Shell', 'shell']],
    ['aaaa', 'aa', ['aaaa']],
    ['shelling', 'shell hell', ['shell']],
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
