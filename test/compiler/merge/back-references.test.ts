import { expect, it } from 'vitest'
import { backReferences } from '../../../src/compiler/merge/back-references.ts'
import { anArticle, aQuantity } from '../../fixtures/bundle.ts'

it.each([
  ['The two countries met.', 'two', true],
  ['It praised their three leaders.', 'three', true],
  ['Two countries met.', 'Two', false],
  ['Some breathe two gases.', 'two', false],
  ['The 29 soldiers left.', '29', false],
  ['The thirteen soldiers left.', 'thirteen', false],
])('%s: %s points back: %s', (text, quote, points) => {
  const start = text.indexOf(quote)
  const quantity = aQuantity({ id: 'q', start, end: start + quote.length, quote })
  const found = backReferences([{ article: anArticle({ text }), sentences: [], quantities: [quantity], dates: [], mentions: [] }])
  expect(found.has('q')).toBe(points)
})
