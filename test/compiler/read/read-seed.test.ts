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
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 'utf-16', 1, 1],
    ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0x41], 'utf-16', 1, 1],
    ['UTF-16 without its mark', [...encode('One.\nRead More')].flatMap((byte) => [byte, 0]), 'utf-16', 1, 1],
    ['a line that ends in "Read More"', encode('Twelve ships left.\nTwo ships came. Read More\n'), 'unknown-shape', 2, 1],
    ['another word for "Read More"', encode('Twelve ships left.\n\nContinue reading →\n'), 'unknown-shape', 3, 1],
    ['a date that can be read two ways', encode('-\nShip\nIt left.\n03/04/2025 -\n'), 'unknown-shape', 4, 1],
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

  it('names UTF-16 by its byte order, and how to be rid of it', () => {
    const text = (bytes: number[]): string | undefined => readSeed('x.txt', Uint8Array.from(bytes)).diagnostics[0]?.text
    expect(text([0xff, 0xfe, 0x41, 0x00])).toMatch(/^the file is UTF-16LE: save it as UTF-8 .*iconv -f UTF-16LE -t UTF-8/)
    expect(text([0x00, 0x41, 0x00, 0x0a, 0x00, 0x42])).toMatch(/^the file is UTF-16BE/)
  })

  it.each([
    ['a feed that has "Read More" lines, too', '-\nShip\nIt left.\nRead More\nJune 25, 2025 -', 'dated-feed', 4, 'read as dated-feed, since the file has 2 marks of one (a "-" on line 1, date lines such as "June 25, 2025 -") and 1 of digest (lines "Read More")'],
    ['a digest that has a date line, too', 'One.\nRead More\nJune 25, 2025\nTwo.\nRead More', 'digest', 3, 'read as digest, since the file has 2 marks of one (lines "Read More") and 1 of dated-feed'],
  ])('says which shape it chose for %s, and why', (_, text, format, line, said) => {
    const { seed, diagnostics } = readSeed('x.txt', Uint8Array.from(encode(text)))
    expect(seed?.format).toBe(format)
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'mixed-shapes', severity: 'warning', line, column: 1 }))
    expect(diagnostics.find(({ code }) => code === 'mixed-shapes')?.text).toContain(said)
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
