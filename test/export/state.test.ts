import { expect, it } from 'vitest'
import { readState, writeState, type ImageState } from '../../src/export/state.ts'

const STATE: ImageState = { app: 'tallywire', version: 1, id: 's1', chart: 'Trucks', query: '?topic=a', claims: ['c1'], figures: ['10 trucks'], values: ['[10]'], bundle: 'ab', exported: '2026-01-02', title: 'Our trucks', note: '' }

it('reads back what it wrote', () => {
  expect(readState(writeState(STATE))).toEqual(STATE)
})

it.each(['', 'not json', '[]', '{"app":"other","version":1}', JSON.stringify({ ...STATE, version: 2 })])('refuses %j', (text) => {
  expect(readState(text)).toBeNull()
})

it('reads an image from before its chart’s id and the reader’s own words were kept', () => {
  const { id: _____, figures: _, values: ____, title: __, note: ___, ...older } = STATE
  expect(readState(JSON.stringify(older))).toEqual({ ...older, id: '', figures: [], values: [], title: '', note: '' })
})
