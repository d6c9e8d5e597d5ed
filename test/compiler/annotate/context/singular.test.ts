import { expect, it } from 'vitest'
import { singular } from '../../../../src/compiler/annotate/context/lexicon/singular.ts'

it.each([
  ['workers', 'worker'],
  ['troops', 'troop'],
  ['casualties', 'casualty'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['churches', 'church'],
  ['losses', 'loss'],
  ['heroes', 'hero'],
  ['houses', 'house'],
  ['viruses', 'virus'],
  ['movies', 'movie'],
  ['crises', 'crisis'],
  ['boxes', 'box'],
  ['prisoners-of-war', 'prisoners-of-war'],
  ['ex-soldiers', 'ex-soldier'],
  ['Women', 'Woman'],
  ['A320s', 'A320'],
  ['people', 'person'],
  ['personnel', 'personnel'],
  ['sheep', 'sheep'],
  ['aircraft', 'aircraft'],
  ['virus', 'virus'],
  ['basis', 'basis'],
  ['loss', 'loss'],
  ['headquarters', 'headquarters'],
  ['bus', 'bus'],
])('%s → %s', (plural, one) => {
  expect(singular(plural)).toBe(one)
})
