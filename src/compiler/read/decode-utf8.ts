import type { Position } from '../../lib/line-index.ts'

export type DecodedText = { kind: 'ok'; text: string } | { kind: 'invalid'; position: Position }

const LINE_FEED = 0x0a

/** Bytes to text, a byte order mark kept as a character; or where the first byte sequence that is not UTF-8 stands. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = strict(bytes)
  return text === null ? { kind: 'invalid', position: firstInvalid(bytes) } : { kind: 'ok', text }
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
