import type { Position } from '../../lib/line-index.ts'
import { messages, type Message } from '../diagnostics.ts'

export type DecodedText = { kind: 'ok'; text: string } | { kind: 'invalid'; message: Message; position: Position }

const LINE_FEED = 0x0a
const SAMPLE = 4096
const FEWEST_ZEROS = 0.1

/** Bytes to text, a byte order mark kept as a character; or what it is instead, and where the first byte sequence that is not UTF-8 stands. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return { kind: 'invalid', message: messages.utf16(utf16), position: { line: 1, column: 1 } }
  const text = strict(bytes)
  return text === null ? { kind: 'invalid', message: messages.invalidUtf8(), position: firstInvalid(bytes) } : { kind: 'ok', text }
}

/** By its byte order mark, or by the zeros beside Latin letters, blanks and line ends, which UTF-8 takes for characters. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length * FEWEST_ZEROS || Math.min(even, odd) * 10 > Math.max(even, odd) || even + odd === 0) return null
  return odd > even ? 'UTF-16LE' : 'UTF-16BE'
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function firstInvalid(bytes: Uint8Array): Position {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    const content = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (strict(content) === null) return { line, column: lenient(content.subarray(0, firstBroken(content))).length + 1 }
    if (end === -1) return { line, column: 1 }
    start = end + 1
  }
}

/** What decodes to U+FFFD and is encoded otherwise is broken; the character itself may stand in a text. */
function firstBroken(bytes: Uint8Array): number {
  const mended = new TextEncoder().encode(lenient(bytes, true))
  const at = bytes.findIndex((byte, index) => byte !== mended[index])
  return at === -1 ? bytes.length : at
}

/** With U+FFFD for what is broken; a character cut off at the end counts for none, unless the text is `whole`. */
function lenient(bytes: Uint8Array, whole = false): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: !whole })
}
