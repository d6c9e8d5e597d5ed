import { expect, it } from 'vitest'
import { Groups, type Pair } from '../../../../src/compiler/merge/stories/groups.ts'

const pair = (a: number, b: number, score: number | null): Pair => ({ a, b, score })
const always = { best: 0.5, undated: 0, allows: () => true }
const sorted = (groups: Groups) => groups.all().map((members) => [...members].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b)
const isDated = (report: number): boolean => report < 4

it.each<[string, Pair[], number[][]]>([
  ['all pairs are alike', [pair(0, 1, 2), pair(1, 2, 2), pair(0, 2, 1)], [[0, 1, 2], [3]]],
  ['a chain is no group', [pair(0, 1, 3), pair(1, 2, 0.5)], [[0, 1], [2], [3]]],
  ['what can be of no one event keeps both apart', [pair(0, 1, 3), pair(1, 2, 3), pair(0, 2, null)], [[0, 1], [2], [3]]],
  ['none is above 0', [pair(0, 1, -1), pair(2, 3, 0)], [[0], [1], [2], [3]]],
])('%s', (_, pairs, expected) => {
  const groups = new Groups(4, pairs, isDated, always)
  groups.joinDated()
  expect(sorted(groups)).toEqual(expected)
})

it('lets one without a day join the best, and put no two together', () => {
  const groups = new Groups(5, [pair(0, 4, 2), pair(1, 4, 3), pair(0, 1, null)], isDated, always)
  groups.joinDated()
  expect(groups.joinUndated([0, 1, 2, 3, 4])).toEqual(new Map([[4, 1]]))
  expect(sorted(groups)).toEqual([[0], [1, 4], [2], [3]])
})

it('joins only what is allowed', () => {
  const groups = new Groups(4, [pair(0, 1, 3), pair(1, 2, 3), pair(0, 2, 3)], isDated, { ...always, allows: (members) => members.length < 3 })
  groups.joinDated()
  expect(sorted(groups)).toEqual([[0, 1], [2], [3]])
})
