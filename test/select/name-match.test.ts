import { expect, it } from 'vitest'
import { matchingNames } from '../../src/select/name-match.ts'
import { fold } from '../../src/select/search.ts'

const ITEMS = ['Troops deployed', 'Deployed troops', 'Barges', 'Enlarged fleet'].map((name) => ({ name, folded: fold(name) }))

it.each([
  ['', 9, ['Troops deployed', 'Deployed troops', 'Barges', 'Enlarged fleet']],
  [' ', 2, ['Troops deployed', 'Deployed troops']],
  ['deploy', 9, ['Deployed troops', 'Troops deployed']],
  ['DEPLOYED troops', 9, ['Deployed troops', 'Troops deployed']],
  ['troops dep', 1, ['Troops deployed']],
  ['arge', 9, ['Barges', 'Enlarged fleet']],
  ['large fleet', 9, ['Enlarged fleet']],
  ['goblin', 9, []],
])('%j, %i at most: %j', (query, most, names) => {
  expect(matchingNames(ITEMS, query, most).map(({ name }) => name)).toEqual(names)
})
