import { expect, it } from 'vitest'
import { nearestText } from '../../src/lib/near-text.ts'

it.each([
  ['percnt', 'percent'],
  ['tonen', 'tonne'],
  ['dya', 'day'],
  ['Percent', 'percent'],
  ['sheep', null],
  ['da', 'day'],
  ['', null],
])('the word nearest to "%s" is %s', (text, nearest) => {
  expect(nearestText(text, ['percent', 'tonne', 'day'])).toBe(nearest)
})
