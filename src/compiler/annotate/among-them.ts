import { bySentence } from './by-sentence.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

const OPENS = /^(?:Among (?:them|these|those)\b|(?:These|Those|They|The (?:package|deal|order|plan|list)) (?:also )?(?:includes?|comprises?|consists? of)\b)/

/** "plans to buy arms worth 9 billion. Among them are 687 vehicles.": of what is planned the parts are planned. In place. */
export function planParts(input: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  for (const { quantity, sentence, before } of bySentence(input, quantities)) {
    if (quantity.status === 'actual' && OPENS.test(input.text.slice(sentence.start, sentence.end)) && before.at(-1)?.status === 'planned') quantity.status = 'planned'
  }
}
