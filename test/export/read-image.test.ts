import { describe, expect, it } from 'vitest'
import { composeSvg } from '../../src/export/compose.ts'
import { layoutImage } from '../../src/export/layout.ts'
import { withMetadata } from '../../src/export/png-chunks.ts'
import { readImage } from '../../src/export/read-image.ts'
import { writeState, type ImageState } from '../../src/export/state.ts'

const STATE: ImageState = { app: 'tallywire', version: 1, id: 's1', chart: 'A & B <"c">', query: '?q=%3C', claims: ['c1'], figures: ['10 trucks'], values: ['[10]'], bundle: 'ab', exported: '2026-01-02', title: `Our &quot;trucks&amp;quot; </metadata> 'x'`, note: '' }
const CAPTION = { title: 't', scope: [], notes: [], sources: [], origin: [] }
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

describe('readImage', () => {
  it.each([
    ['PNG', withMetadata(PNG, { dpi: 144, state: writeState(STATE) })],
    ['SVG', new TextEncoder().encode(composeSvg(CAPTION, layoutImage(CAPTION, 'report'), [], STATE, '').svg)],
  ])('reads back what an exported %s says of itself', (_, file) => {
    expect(readImage(file)).toEqual(STATE)
  })

  it.each([
    ['a PNG of others', PNG],
    ['a PNG cut off', PNG.subarray(0, 40)],
    ['an SVG of others', Buffer.from('<svg><metadata>{"app":"other"}</metadata></svg>')],
    ['an SVG that does not end', Buffer.from('<svg><metadata>{"app":')],
    ['an empty file', Buffer.from('')],
    ['any bytes', Buffer.from([0xff, 0xfe, 0, 1, 2])],
  ])('null for %s', (_, file) => {
    expect(readImage(file)).toBeNull()
  })
})
