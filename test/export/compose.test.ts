import { expect, it } from 'vitest'
import { composeSvg } from '../../src/export/compose.ts'
import { layoutImage } from '../../src/export/layout.ts'
import type { ImageState } from '../../src/export/state.ts'

it('holds no character that XML forbids, wherever a text brought it in', () => {
  const caption = { title: 'Trucks\u0001', scope: [], notes: [], sources: ['depot\u0008.txt'], origin: [] }
  const drawing = { markup: '<text>Ten\u0001 trucks</text>', width: 100, height: 50 }
  const state: ImageState = { app: 'tallywire', version: 1, id: 's1', chart: 'Trucks', query: '', claims: [], figures: [], values: [], bundle: 'ab', exported: '2026-01-02', title: '', note: '' }
  const { svg } = composeSvg(caption, layoutImage(caption, 'report'), [drawing], state, '')
  // oxlint-disable-next-line no-control-regex
  expect(svg).not.toMatch(/[\u0000-\u0008]/)
  expect(svg).toContain('<text>Ten trucks</text>')
})
