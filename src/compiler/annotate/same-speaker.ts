import type { FoundQuantity } from './types.ts'

const ARTICLE = /^(?:the|that|this)\s+/i

/**
 * "The ministry" is the one that the text named before ("Norland's defence ministry"): a definite name that ends an earlier
 * speaker's gets the earlier one's entity. Changes the quantities in place; they stand in the order of the text.
 */
export function resolveSpeakers(quantities: readonly FoundQuantity[]): void {
  const named: { words: string; entity: string }[] = []
  for (const { attribution } of quantities) {
    if (attribution === null) continue
    const words = ` ${attribution.text.toLowerCase().replace(ARTICLE, '')}`
    if (attribution.entity === null && ARTICLE.test(attribution.text)) {
      attribution.entity = named.findLast((speaker) => speaker.words.endsWith(words))?.entity ?? null
    }
    if (attribution.entity !== null) named.push({ words, entity: attribution.entity })
  }
}
