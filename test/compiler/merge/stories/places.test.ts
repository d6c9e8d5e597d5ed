import { expect, it } from 'vitest'
import { areInOtherPlaces, placesOf } from '../../../../src/compiler/merge/stories/places.ts'
import { stemsOf } from '../../../../src/compiler/merge/stems.ts'
import { countriesOf } from '../../../../src/compiler/annotate/countries.ts'

it.each<[string, string[]]>([
  ['A bus fell into a ravine near Trujillo on Monday.', ['Trujillo']],
  ['Shells hit the eastern port city of Halm, and a raid on northern Orvik killed two.', ['Halm', 'Orvik']],
  ['Drones set the Orvik refinery on fire.', ['Orvik']],
  ['Ministers met in Lima on March 3.', ['Lima']],
  // A country, a time, a sea and a house say not where.
  ['The quake was felt in Chile on Friday, off the coast, in Parliament and in the North Sea.', []],
  ['Oil refinery burns.', []],
])('places of: %s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

const told = (text: string): Parameters<typeof areInOtherPlaces>[0] => ({ places: placesOf(text), all: new Set(stemsOf(text)), countries: countriesOf(text) })

it.each<[string, string, boolean]>([
  ['A fire in Orvik killed nine.', 'A fire in Halm killed nine.', true],
  ['Envoys opened talks in Oslo.', 'Envoys opened talks in Lima.', true],
  ['A fire in Orvik killed nine.', 'A fire in the north killed nine.', false],
  ['A fire in Orvik killed nine.', 'A fire in Halm, a suburb of Orvik, killed nine.', false],
  // A capital may stand for its land.
  ['Peru held a man who had crossed the border at Tacna.', 'A man is questioned in Lima after crossing to Peru.', false],
])('in other places: %s | %s', (one, other, apart) => {
  expect(areInOtherPlaces(told(one), told(other))).toBe(apart)
})
