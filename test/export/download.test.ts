import { expect, it, vi } from 'vitest'
import { download } from '../../src/export/download.ts'

it.each([
  ['text/csv', [0xef, 0xbb, 0xbf, 0x61]],
  ['text/csv;charset=utf-8', [0xef, 0xbb, 0xbf, 0x61]],
  ['application/json', [0x61]],
])('%s: a CSV alone begins with the mark that tells Excel its encoding', async (type, bytes) => {
  vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) })
  const handOut = vi.spyOn(URL, 'createObjectURL')
  download(new Blob(['a'], { type }), 'a.csv')
  const file = handOut.mock.lastCall?.[0] as Blob
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual(bytes)
  expect(file.type).toBe(type)
})
