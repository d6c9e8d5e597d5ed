import { expect, it } from 'vitest'
import { stemsOf } from '../../../src/compiler/merge/stems.ts'

it.each<[string, string]>([
  ['The army launched rockets', 'The army test-fired a rocket'],
  ['Thieves hacked the bank', 'The theft at the bank'],
  ['1,200 sappers', '1200 engineers'],
  ['acknowledged that it sent troops', 'confirmed the dispatch of troops'],
  ['a ban on drones', 'drones were prohibited'],
  ['condemned the assault', 'denunciation of the attack'],
])('"%s" shares all stems with "%s" that mean the same', (a, b) => {
  const other = new Set(stemsOf(b))
  const own = stemsOf(a)
  expect(own.filter((stem) => other.has(stem)).length).toBeGreaterThanOrEqual(2)
})

it.each(['in 2024', 'the last week of June', 'said on Monday that it was', 'on 5 May 1999'])('"%s" tells nothing of what happened', (text) => {
  expect(stemsOf(text)).toEqual([])
})
