import { expect, it } from 'vitest'
import { stemsOf } from '../../../../src/compiler/merge/stems.ts'
import { areOpposed } from '../../../../src/compiler/merge/stories/opposites.ts'

it.each<[string, string, boolean]>([
  ['opened', 'ended', true],
  ['abducted', 'escaped', true],
  ['freed', 'kidnapped', true],
  ['opened', 'opened, closed', false],
  ['began', 'opened', false],
  ['kidnapped', 'ended', false],
])('%s | %s', (one, other, opposed) => {
  expect(areOpposed(new Set(stemsOf(one)), new Set(stemsOf(other)))).toBe(opposed)
})
