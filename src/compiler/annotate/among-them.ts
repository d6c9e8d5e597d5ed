import { bySentence } from './by-sentence.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

const OPENS = /^(?:Among (?:them|these|those)\b|(?:These|Those|They|The (?:package|deal|order|plan|list)) (?:also )?(?:includes?|comprises?|consists? of)\b)/
/** ", two of them this year": nothing else is told of the part. */
const OF_THEM = /^ of (?:them|these|those|which|whom)\b(?![^,;.]*\b(?:has|have|had|is|are|was|were|did|went|came|left|sank|\p{L}+ed)\b)/u

/** "plans to buy arms worth 9 billion. Among them are 687 vehicles.", "will buy 10 ships, two of them this year": of what is planned the parts are planned. In place. */
export function planParts(input: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  for (const { quantity, sentence, before } of bySentence(input, quantities)) {
    if (quantity.status === 'actual' && OPENS.test(input.text.slice(sentence.start, sentence.end)) && before.at(-1)?.status === 'planned') quantity.status = 'planned'
  }
  quantities.forEach((quantity, at) => {
    const whole = quantities[at - 1]
    const isPart = whole?.sentence.start === quantity.sentence.start && whole.status === 'planned' && whole.unit === quantity.unit
    if (isPart && quantity.status === 'actual' && OF_THEM.test(input.text.slice(quantity.end, quantity.sentence.end))) quantity.status = 'planned'
  })
}
