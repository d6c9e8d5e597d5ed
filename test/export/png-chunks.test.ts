import { describe, expect, it } from 'vitest'
import { readChunks, stateOf, withMetadata } from '../../src/export/png-chunks.ts'

/** The smallest PNG: one transparent pixel. */
const PIXEL = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'),
)

describe('withMetadata', () => {
  const png = withMetadata(PIXEL, { dpi: 300, state: '{"topic":"먹"}' })

  it('puts density and state after the header, and keeps the picture', () => {
    expect(readChunks(png).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
    expect(readChunks(png)[3]).toEqual(readChunks(PIXEL)[1])
  })

  it('says the density in pixels per metre', () => {
    const density = readChunks(png)[1]?.data ?? new Uint8Array(9)
    const view = new DataView(density.buffer, density.byteOffset)
    expect([view.getUint32(0), view.getUint32(4), density[8]]).toEqual([11811, 11811, 1])
  })

  it('gives the state back, and replaces it the next time', () => {
    expect(stateOf(png)).toBe('{"topic":"먹"}')
    const again = withMetadata(png, { dpi: 144, state: 'new' })
    expect(stateOf(again)).toBe('new')
    expect(readChunks(again)).toHaveLength(5)
    expect(stateOf(PIXEL)).toBeNull()
  })

  it('writes the checksum that the format asks for', () => {
    // The header chunk is copied through our own writer: its checksum must come out as the encoder's.
    expect(png.slice(8, 33)).toEqual(PIXEL.slice(8, 33))
  })
})

describe('readChunks', () => {
  it.each([
    ['no PNG', new Uint8Array([1, 2, 3])],
    ['a PNG cut off', PIXEL.slice(0, 50)],
    ['a PNG cut off in a length', PIXEL.slice(0, 35)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readChunks(bytes)).toThrow(RangeError)
  })
})
