import { expect, it } from 'vitest'
import { datelineEnd } from '../../../src/compiler/segment/dateline.ts'

it.each([
  'LIMA, May 3 (Agency) - ',
  'LIMA, May 3. /AGENCY/. ',
  'Lima. /AGENCY/. ',
  'LIMA -- ',
  'LIMA, Peru (AG) — ',
  'SANTA CRUZ, 3 October 2025 (AG) – ',
  'Lima, Nov 3 - ',
  'Lima, May 3 (AG) --',
  '(Agency) -- ',
  'Monday, October 3, 2025\n',
  '3 October 2025\n\n',
])('%s', (dateline) => {
  expect(datelineEnd(`${dateline}The army said`, 0)).toBe(dateline.length)
})

it.each(['Rice - a staple - is dear.', 'The army (AG) said so.', 'The North - long closed - opened.', 'On May 3 - a Monday - it rained.', 'LIMA said so.', ''])('none: %s', (text) => {
  expect(datelineEnd(text, 0)).toBe(0)
})

it.each(['A ', 'Aa, ', 'A (', 'May 3 ', '/a/', 'Aaa bbb '])('none, however long: %s', (piece) => {
  expect(datelineEnd(piece.repeat(100_000), 0)).toBe(0)
})
