import type { Article } from '../../bundle/schema.ts'

/** Points each article that repeats an earlier one, but for case, punctuation and space, to the first. Linear. */
export function markDuplicates(articles: readonly Article[]): void {
  const first = new Map<string, string>()
  for (const article of articles) {
    const key = article.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const original = first.get(key)
    if (original === undefined) first.set(key, article.id)
    else article.duplicateOf = original
  }
}
