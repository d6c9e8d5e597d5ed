import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each([
  ['The budget was set at 5 trillion yen ($33 billion).', ['budget', 'budget']],
  ['The bridge will cost 9 billion rubles, or about $115 million.', ['bridge', 'bridge']],
  ['The bridge cost 9 billion rubles and $115 million was lost.', ['bridge', null]],
])('%s', (text, counted) => {
  expect(annotate({ id: 'a', text }).quantities.map((quantity) => quantity.counted)).toEqual(counted)
})
