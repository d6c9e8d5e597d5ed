import type { FoundQuantity } from './types.ts'

/** What any agency is called next. */
const AGENCY = /^ (?:(?:spy|intelligence|news) )?(?:agency|service)$/
const AGENCIES = / (?:.*\b)?(?:service|agency|administration|bureau|intelligence)\b/

const ARTICLE = /^(?:the|that|this)\s+/i

/**
 * "The ministry" is the one that the text named before ("Norland's defence ministry"): a definite name that ends an earlier
 * speaker's gets the earlier one's entity. Changes the quantities in place; they stand in the order of the text.
 */
export function resolveSpeakers(quantities: readonly FoundQuantity[]): void {
  const named: { words: string; entity: string }[] = []
  for (const speaker of quantities.flatMap(({ attribution, deniedBy }) => [attribution, deniedBy])) {
    if (speaker === null) continue
    const words = ` ${speaker.text.toLowerCase().replace(ARTICLE, '')}`
    if (speaker.entity === null && ARTICLE.test(speaker.text)) {
      speaker.entity = named.findLast((earlier) => earlier.words.endsWith(words))?.entity ?? (AGENCY.test(words) ? onlyAgency(named) : null)
    }
    if (speaker.entity !== null) named.push({ words, entity: speaker.entity })
  }
}

/** "The agency" after "the National Intelligence Service", where no other one has spoken. */
function onlyAgency(named: readonly { words: string; entity: string }[]): string | null {
  const agencies = new Set(named.flatMap(({ words, entity }) => (AGENCIES.test(words) ? [entity] : [])))
  return agencies.size === 1 ? ([...agencies][0] ?? null) : null
}
