/** One chunk of a PNG: its four-letter type and its bytes. */
export interface PngChunk {
  type: string
  data: Uint8Array<ArrayBuffer>
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
const KEYWORD = 'tallywire'
const INCHES_PER_METRE = 39.3701

/** The chunks of a PNG. Throws a RangeError on what is none or is cut off. */
export function readChunks(png: Uint8Array): PngChunk[] {
  if (SIGNATURE.some((byte, at) => png[at] !== byte)) throw new RangeError('not a PNG: its signature is missing')
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: PngChunk[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = at + 12 <= png.length ? view.getUint32(at) : Infinity
    if (at + 12 + length > png.length) throw new RangeError(`a PNG cut off at byte ${at}`)
    chunks.push({ type: latin(png.subarray(at + 4, at + 8)), data: png.slice(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** The same picture with its density and the view's state in it, after the header as the format asks. */
export function withMetadata(png: Uint8Array, { dpi, state }: { dpi: number; state: string }): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = readChunks(png).filter(({ type, data }) => type !== 'pHYs' && !isOurs(type, data))
  if (header === undefined) throw new RangeError('a PNG without a header')
  return writeChunks([header, density(dpi), stateChunk(state), ...rest])
}

/** The state that `withMetadata` wrote, or null. */
export function stateOf(png: Uint8Array): string | null {
  const chunk = readChunks(png).find(({ type, data }) => isOurs(type, data))
  return chunk === undefined ? null : new TextDecoder().decode(chunk.data.subarray(KEYWORD.length + 5))
}

function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(SIGNATURE.length + chunks.reduce((sum, { data }) => sum + data.length + 12, 0))
  const view = new DataView(out.buffer)
  out.set(SIGNATURE)
  let at = SIGNATURE.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    for (let i = 0; i < 4; i++) out[at + 4 + i] = type.charCodeAt(i)
    out.set(data, at + 8)
    view.setUint32(at + 8 + data.length, crc32(out.subarray(at + 4, at + 8 + data.length)))
    at += 12 + data.length
  }
  return out
}

/** Pixels per metre, both ways. */
function density(dpi: number): PngChunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, Math.round(dpi * INCHES_PER_METRE))
  view.setUint32(4, Math.round(dpi * INCHES_PER_METRE))
  data[8] = 1
  return { type: 'pHYs', data }
}

/** Keyword, no compression, no language, no translated keyword, then the text as UTF-8. */
function stateChunk(state: string): PngChunk {
  return { type: 'iTXt', data: new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${state}`) }
}

function isOurs(type: string, data: Uint8Array): boolean {
  return type === 'iTXt' && latin(data.subarray(0, KEYWORD.length + 1)) === `${KEYWORD}\0`
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc >>> 0
})
