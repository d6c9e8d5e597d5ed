import type { Article } from '../../../bundle/schema.ts'
import { pushTo } from '../../../lib/group.ts'
import { bandKeys, jaccard, shingles, signatureOf } from './min-hash.ts'

/** Texts with this share of their runs of words in common are one report, edited. */
const SAME_TEXT_SHARE = 0.8

interface Original {
  id: string
  set: ReadonlySet<number>
}

/**
 * Points each article that repeats an earlier one, word for word or nearly, to the first (MinHash, then verified). Texts
 * that differ in a number are no repeats, however alike: the number is the news. Linear in the corpus.
 */
export function markDuplicates(articles: readonly Article[]): void {
  const byBand = new Map<string, Original[]>()
  for (const article of articles) {
    const words = article.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const set = shingles(words)
    const numbers = words.filter((word) => /\d/.test(word)).join(' ')
    // Reports made to one pattern, a day's numbers in each, are looked up by their numbers: never one against all.
    const keys = bandKeys(signatureOf(set)).map((key) => `${key} ${numbers}`)
    const candidates = new Set(keys.flatMap((key) => byBand.get(key) ?? []))
    const original = [...candidates].find((other) => jaccard(other.set, set) >= SAME_TEXT_SHARE)
    if (original !== undefined) {
      article.duplicateOf = original.id
      continue
    }
    const entry: Original = { id: article.id, set }
    for (const key of keys) pushTo(byBand, key, entry)
  }
}
