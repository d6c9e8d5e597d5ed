import { decodeBundle, type Malformed, type WrongVersion } from '../bundle/decode.ts'
import { decodeIndex, isSplit, type SplitBundle } from '../bundle/split.ts'
import { indexBundle, type BundleIndex } from '../select/bundle-index.ts'

/** React Query's key of the bundle; a shard's begins with it. */
export const BUNDLE_KEY = ['bundle'] as const

export type Loaded =
  /** `hash` is the SHA-256 of the bundle in one file, in hex; `split` is null where it came so. */
  { kind: 'ok'; index: BundleIndex; hash: string; split: SplitBundle | null } | Malformed | WrongVersion

/** Throws when the file can't be fetched; what it holds, right or wrong, is a value. */
export async function loadBundle(url: string, signal?: AbortSignal): Promise<Loaded> {
  const { json, bytes } = await fetchJson(url, signal)
  if (json instanceof SyntaxError) return { kind: 'malformed', at: '(root)', message: json.message }
  if (isSplit(json)) {
    const decoded = decodeIndex(json)
    if (decoded.kind !== 'split') return decoded
    const { split } = decoded
    await nextTask()
    return { kind: 'ok', index: indexBundle(split.bundle), hash: split.sha256, split }
  }
  const decoded = decodeBundle(json)
  if (decoded.kind !== 'ok') return decoded
  await nextTask()
  return { kind: 'ok', index: indexBundle(decoded.bundle), hash: await sha256(bytes), split: null }
}

/** Between two long steps the browser may paint and answer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** The file's JSON, a SyntaxError where it is none, and its bytes. Throws when it can't be fetched. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<{ json: unknown; bytes: Uint8Array<ArrayBuffer> }> {
  const response = await fetch(url, signal === undefined ? {} : { signal })
  if (!response.ok) throw new Error(`The server answered ${response.status} ${response.statusText}`.trim())
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { json: parseJson(new TextDecoder().decode(bytes)), bytes }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw error
  }
}

/** Browsers offer `subtle` only on https and localhost; an intranet's plain http gets the same hash from a small library. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  const digest =
    subtle === undefined ? (await import('@noble/hashes/sha2.js')).sha256(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
