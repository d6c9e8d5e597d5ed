import { decodeBundle, type Decoded } from '../bundle/decode.ts'
import { indexBundle, type BundleIndex } from '../select/bundle-index.ts'

/** React Query's key of the bundle. */
export const BUNDLE_KEY = ['bundle'] as const

export type Loaded =
  /** `hash` is the SHA-256 of the bundle's bytes, in hex. */
  { kind: 'ok'; index: BundleIndex; hash: string } | Exclude<Decoded, { kind: 'ok' }>

/** Throws when the file can't be fetched; what it holds, right or wrong, is a value. */
export async function loadBundle(url: string, signal?: AbortSignal): Promise<Loaded> {
  const response = await fetch(url, signal === undefined ? {} : { signal })
  if (!response.ok) throw new Error(`The server answered ${response.status} ${response.statusText}`.trim())
  const bytes = new Uint8Array(await response.arrayBuffer())
  const json = parseJson(new TextDecoder().decode(bytes))
  if (json instanceof SyntaxError) return { kind: 'malformed', at: '(root)', message: json.message }
  const decoded = decodeBundle(json)
  if (decoded.kind !== 'ok') return decoded
  return { kind: 'ok', index: indexBundle(decoded.bundle), hash: await sha256(bytes) }
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
