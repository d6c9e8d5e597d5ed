import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markOfSpan, sentenceAround, spanOfMark } from '../../src/select/sentence-around.ts'
import { aQuantity } from '../fixtures/bundle.ts'

describe('sentenceAround', () => {
  it.each([
    ['He came. The 2nd time it rained. Then none.', '2nd', 'The 2nd time it rained.'],
    ['The 2nd time', '2nd', 'The 2nd time'],
    ['N. Korea came 2nd after the U.S. Army. Gen. Lee left on Sept. 3 at No. 4.', '2nd', 'N. Korea came 2nd after the U.S. Army.'],
    ['Then the U.S. Army left. Gen. Lee came on Sept. 3 at No. 4 to J. Doe.', '3', 'Gen. Lee came on Sept. 3 at No. 4 to J. Doe.'],
    ['Title of the 1st\nBody text here.', '1st', 'Title of the 1st'],
    ['“No.” On the 3rd day it said “stop.” Then', '3rd', 'On the 3rd day it said “stop.'],
    [`${'word '.repeat(60)}the 5th ${'word '.repeat(60)}`, '5th', /^word .* the 5th word .*word$/],
  ])('%s: %s', (text, part, expected) => {
    const start = text.indexOf(part)
    const { start: from, end } = sentenceAround(text, { start, end: start + part.length }, [])
    expect(text.slice(from, end)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it('is the sentence of a figure that stands in it', () => {
    const quantity = aQuantity({ sentence: { start: 0, end: 30 } })
    expect(sentenceAround('The U.S. Army came 1st with 10 tanks.', { start: 19, end: 22 }, [quantity])).toEqual({ start: 0, end: 30 })
  })

  it('always holds the numeral', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const span = { start: before.length, end: before.length + 1 }
        const { start, end } = sentenceAround(`${before}7${after}`, span, [])
        expect(start <= span.start && span.end <= end).toBe(true)
      }),
    )
  })
})

describe('a place in a link', () => {
  it.each([
    ['12-15', 20, { start: 12, end: 15 }],
    [markOfSpan({ start: 0, end: 20 }), 20, { start: 0, end: 20 }],
    ['12-25', 20, null],
    ['15-12', 20, null],
    ['q1f3', 20, null],
    ['1-2-3', 20, null],
    ['', 20, null],
  ])('%s in a text of %i characters', (mark, length, span) => {
    expect(spanOfMark(mark, length)).toEqual(span)
  })
})
