import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each([
  ['The budget was set at 5 trillion yen ($33 billion).', ['budget', 'budget']],
  ['The bridge will cost 9 billion rubles, or about $115 million.', ['bridge', 'bridge']],
  ['Over 6,400 kilograms (14,000 pounds) of cocaine were seized.', ['cocaine', 'cocaine']],
  ['The missile reached an altitude of 7,000 km (4,350 miles).', ['altitude', 'altitude']],
  ['The budget will be cut by 8.9 billion won ($6.2 million) next year.', ['budget', 'budget']],
  ['The bridge cost 9 billion rubles and $115 million was lost.', ['bridge', null]],
])('%s', (text, counted) => {
  expect(annotate({ id: 'a', text }).quantities.map((quantity) => quantity.counted)).toEqual(counted)
})

it.each([
  ['It has more than 1 trillion yen ($7 billion) in debt.', ['at-least', 'at-least']],
  ['Prices fell by up to 10 percent, or $140 million.', ['at-most', 'at-most']],
  ['The bridge cost at least 9 billion rubles, or about $115 million.', ['at-least', 'approximate']],
  ['The bridge cost up to 9 billion rubles, and $115 million was lost.', ['at-most', 'exact']],
])('%s: as %j', (text, qualifiers) => {
  expect(annotate({ id: 'a', text }).quantities.map((quantity) => quantity.qualifier)).toEqual(qualifiers)
})
