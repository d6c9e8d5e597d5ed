import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const ID_HEX_DIGITS = 10

export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** Ids from content: a prefix that tells the kind, then a short hash; a repeat gets an occurrence suffix ("-2"). */
export class IdMaker {
  readonly #seen = new Map<string, number>()

  make(prefix: string, ...content: readonly (string | number | null)[]): string {
    const id = prefix + sha256Hex(utf8ToBytes(JSON.stringify(content))).slice(0, ID_HEX_DIGITS)
    const occurrence = (this.#seen.get(id) ?? 0) + 1
    this.#seen.set(id, occurrence)
    return occurrence === 1 ? id : `${id}-${occurrence}`
  }
}
