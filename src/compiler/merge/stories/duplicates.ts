import type { Article } from '../../../bundle/schema.ts'
import { pushTo } from '../../../lib/group.ts'
import { bandKeys, jaccard, shingles, signatureOf } from './min-hash.ts'

/** Texts with this share of their runs of words in common are one report, edited. */
const SAME_TEXT_SHARE = 0.8

interface Original {
  id: string
  set: ReadonlySet<number>
  /** Of the headline. */
  told: readonly string[]
}

/**
 * Points each article that repeats an earlier one, word for word or nearly, to the first (MinHash, then verified): by its body, since another
 * medium has another headline, or none. Texts that differ in a number are no repeats, however alike: the number is the news. Linear in the corpus.
 */
export function markDuplicates(articles: readonly Article[]): void {
  const byBand = new Map<string, Original[]>()
  for (const article of articles) {
    const titleEnd = article.headlineFrom === 'title' ? Math.max(0, article.text.indexOf('\n')) : 0
    const words = wordsOf(article.text.slice(titleEnd))
    const set = shingles(words)
    const numbers = words.filter(isNumber).join(' ')
    const told = wordsOf(article.text.slice(0, titleEnd).replace(WIRE_MARK, '')).filter(isNumber)
    // Reports made to one pattern, a day's numbers in each, are looked up by their numbers: never one against all.
    const keys = bandKeys(signatureOf(set)).map((key) => `${key} ${numbers}`)
    const candidates = new Set(keys.flatMap((key) => byBand.get(key) ?? []))
    const original = [...candidates].find((other) => agree(other.told, told) && jaccard(other.set, set) >= SAME_TEXT_SHARE)
    if (original !== undefined) {
      article.duplicateOf = original.id
      continue
    }
    const entry: Original = { id: article.id, set, told }
    for (const key of keys) pushTo(byBand, key, entry)
  }
}

/** "(2nd LD)" counts rewrites. */
const WIRE_MARK = /^\([^)]*\)\s*/

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const isNumber = (word: string): boolean => /\d/.test(word)

/** A headline may leave a number out; it tells no other. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.every((number) => b.includes(number)) || b.every((number) => a.includes(number))
}
