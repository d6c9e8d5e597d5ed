import { expect, it } from 'vitest'
import { areOfOtherKinds, kindsOf, type Kinds } from '../../../../src/compiler/merge/stories/kinds.ts'

const of = (headline: string, lead = ''): Kinds => kindsOf(headline, lead, `${headline}\n${lead}`)

it.each<[string, string, boolean]>([
  ['Wildfire forces thousands from their homes', 'Reactor hall burns after shelling of nuclear plant', true],
  ['Paralympics bar athletes of two countries', 'First round of ceasefire talks ends at the border', true],
  ['Train derails in the east, killing 40', 'Ferry sinks in a storm, killing 40', true],
  ['Forest fires spread along the coast', 'Firefighters put out the blaze after nine days', false],
  ['Supermarket hit by rocket', 'Drones strike a grocery store', false],
  ['Leader sworn in after narrow vote', 'Candidate wins presidential election', false],
  // What is of no known kind speaks against nothing.
  ['A quiet day in the archive', 'Train derails in the east', false],
])('tells kinds of news apart: %s | %s', (one, other, apart) => {
  expect(areOfOtherKinds(of(one), of(other))).toBe(apart)
})

it('counts a headline before what follows, and no part of a word', () => {
  expect(of('Trains stop').get('rail')).toBeGreaterThan(kindsOf('', '', 'Trains stop').get('rail') ?? 1)
  expect(of('Training at the portrait school').has('rail')).toBe(false)
})
