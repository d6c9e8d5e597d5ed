import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read/index.ts'
import { sourceOf } from '../../../src/compiler/read/publisher.ts'

const encode = (text: string): number[] => [...new TextEncoder().encode(text)]

describe('readSeed', () => {
  it.each([
    ['an empty file', [], 'empty-file', 1, 1],
    ['white space only', encode('\uFEFF \n\t\n'), 'empty-file', 1, 1],
    ['no known shape', encode('Just a note to myself.'), 'unknown-shape', 1, 1],
    ['a byte that is not UTF-8', [...encode('One.\nTwo '), 0xff, ...encode(' three.')], 'invalid-utf8', 2, 5],
    ['a sequence cut off at the end', [...encode('One.\nRead More\né'), 0xc3], 'invalid-utf8', 3, 2],
    ['a byte after a replacement character that was in the text', [...encode('One \uFFFD é '), 0xff], 'invalid-utf8', 1, 9],
    ['a replacement character cut off', [...encode('\uFFFD '), 0xef, 0xbf], 'invalid-utf8', 1, 3],
    ['a sequence that another character breaks off', [...encode('\uFFFD '), 0xef, 0xbf, 0x41], 'invalid-utf8', 1, 3],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 'invalid-utf8', 1, 1],
  ])('refuses %s and says where', (_, bytes, code, line, column) => {
    expect(readSeed('seeds/x.txt', Uint8Array.from(bytes))).toEqual({
      seed: null,
      diagnostics: [expect.objectContaining({ severity: 'error', file: 'seeds/x.txt', code, line, column })],
    })
  })

  it('chooses the format by what the file holds most of', () => {
    const feed = '-\nShip\nIt left. Read more\nJune 25, 2025 -\nBoat\nRead More\nJune 24, 2025 -'
    expect(readSeed('x.txt', Uint8Array.from(encode(feed))).seed?.format).toBe('dated-feed')
  })
})

describe('publisherOf', () => {
  const sources = [
    { files: 'daily_*.txt', publisher: 'Daily' },
    { files: 'b?.txt', publisher: 'Bee' },
  ]
  it.each([
    ['seeds/daily_1.txt', 'Daily'],
    ['daily_.txt', 'Daily'],
    ['seeds/b1.txt', 'Bee'],
    ['seeds/b12.txt', null],
    ['seeds/xdaily_1.txt', null],
  ])('%s is of %s', (file, publisher) => {
    expect(sourceOf(file, sources)?.publisher ?? null).toBe(publisher)
  })
})
