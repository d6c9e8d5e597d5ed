import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, lowerAt, type Mention } from '../mention.ts'

const NO_THING = /^(?:of|in|on|at|to|from|by|and|or|than|for|per|an?|the|each|every|long|wide|deep|thick|tall|high|more|less|higher|lower|apart|away|above|below|across|into|over|under|is|are|was|were|has|have|had|will|a|as|with|off|out|up|down|drop|fall|rise|increase|decrease|cut)$/

/** "120mm rounds", "5-litre cans", "50kg bags": of which size the thing is. It has no rate, moves nowhere, and no number after it is measured in it. */
export function isSize(tokens: readonly Token[], { unit, to, right }: Mention): boolean {
  if (!/^(?:millimetre|centimetre|inch|litre|kilogram|gram|ton|tonne)$/.test(unit ?? '')) return false
  const next = tokens[right]
  if (next?.kind !== 'word' || NO_THING.test(next.lower)) return false
  return unit === 'millimetre' || DASHES.has(lowerAt(tokens, to)) || gluedBefore(tokens, to)
}
