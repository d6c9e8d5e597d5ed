import { expect, it } from 'vitest'
import { areApart, areInOtherPlaces, placesOf } from '../../../../src/compiler/merge/stories/places.ts'
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

const told = (text: string): Parameters<typeof areInOtherPlaces>[0] => ({ places: placesOf(text), all: new Set(stemsOf(text)), news: new Set(stemsOf(text)), countries: countriesOf(text) })

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

it.each<[string, string, string, boolean]>([
  ['A fire in Orvik killed nine.', 'A fire in Halm killed nine.', '', true],
  // What is only recalled further on does not bring the places together.
  ['A fire in Orvik killed nine.', 'A fire in Halm killed nine.', 'In May a fire in Orvik killed nine.', true],
  ['A fire in Orvik killed nine.', 'A fire near Orvik killed nine.', '', false],
  ['A fire in Orvik killed nine.', 'A man was held over the Orvik fire.', '', false],
  ['A fire in Orvik killed nine.', 'A fire killed nine.', '', false],
])('places apart: %s | %s %s', (one, other, background, apart) => {
  const far = { ...told(other), all: new Set(stemsOf(`${other} ${background}`)) }
  expect(areApart(told(one), far)).toBe(apart)
  expect(areApart(far, told(one))).toBe(apart)
})
