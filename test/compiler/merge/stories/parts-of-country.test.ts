import { expect, it } from 'vitest'
import { areInOppositeParts, partsOf } from '../../../../src/compiler/merge/stories/parts-of-country.ts'

it.each<[string, string[]]>([
  ['A bus fell into a ravine in northern Peru.', ['north']],
  ['A bus fell into a ravine in the south of Peru.', ['south']],
  ['A bus fell into a ravine in Peru’s far south-east.', ['south east']],
  ['A bus fell into a ravine in Peru, in the south of the country.', ['south']],
  ['A bus fell into a ravine in the south, police in Peru said.', ['south']],
  // A country's own name, a town and two lands are no part of one.
  ['North Korea and South Sudan signed.', []],
  ['A bus fell into a ravine in northern Halm.', []],
  ['Peru and Chile met in the south.', []],
])('parts of: %s', (text, parts) => {
  expect([...partsOf(text).values()].map((sides) => [...sides].join(' '))).toEqual(parts)
})

it.each<[string, string, boolean]>([
  ['A bus fell into a ravine in northern Peru.', 'A bus in Peru fell off a road in the south.', true],
  ['A bus fell into a ravine in northern Peru.', 'A bus fell into a ravine in eastern Peru.', false],
  ['A bus fell into a ravine in northern Peru.', 'A bus fell into a ravine in Peru.', false],
  ['A bus fell into a ravine in northern Peru.', 'A bus fell into a ravine in southern Chile.', false],
  ['Rain fell in northern and southern Peru.', 'Rain fell in southern Peru.', false],
  ['Rain fell in south-eastern Peru.', 'Rain fell in southern Peru.', false],
])('in opposite parts: %s | %s', (one, other, apart) => {
  expect(areInOppositeParts(partsOf(one), partsOf(other))).toBe(apart)
})
