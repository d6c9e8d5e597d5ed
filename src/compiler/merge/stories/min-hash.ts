/** 32-bit hashes, one a permutation: the share of equal places estimates the share of shingles in common. */
export type Signature = Uint32Array

/** Bands of rows: two sets that share 80% of their shingles meet in some band with a chance above 99.9%. */
const BANDS = 16
const ROWS = 4
const SHINGLE_WORDS = 4

/** Overlapping runs of words, hashed; a text shorter than one run is a run of its own. */
export function shingles(words: readonly string[]): Set<number> {
  const set = new Set<number>()
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE_WORDS); at += 1) {
    set.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')))
  }
  return set
}

export function signatureOf(set: ReadonlySet<number>): Signature {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of set) {
    for (let at = 0; at < signature.length; at += 1) {
      const value = mix(shingle ^ Math.imul(at + 1, 0x9e3779b1))
      if (value < (signature[at] ?? 0)) signature[at] = value
    }
  }
  return signature
}

/** Texts with an equal key in some band may be alike; others almost surely are not. */
export function bandKeys(signature: Signature): string[] {
  return Array.from({ length: BANDS }, (_, band) => `${band}:${signature.slice(band * ROWS, (band + 1) * ROWS).join(',')}`)
}

/** The share of two sets' members that both have: 0 to 1. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const item of small) if (large.has(item)) both += 1
  return both / (a.size + b.size - both || 1)
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(input: number): number {
  let value = input
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
