import { lastLower, nounAt } from '../grammar/parse.ts'
import { singular } from '../lexicon/singular.ts'
import type { Numbered } from '../numbered.ts'

const PARENT = /^(?:mother|father|parent|mum|mom|dad)$/
const GRANDPARENT = /^grand(?:mother|father|parent)$/

/** "a mother of four": four children, not four mothers. */
export function countsOffspring({ parse, first, chunk, number }: Numbered): string | null {
  if (number.unit !== 'count' || lastLower(parse, first - 1) !== 'of' || parse.words[nounAt(parse, chunk)?.head ?? -1]?.tag !== 'number') return null
  const parent = singular(lastLower(parse, first - 2))
  if (PARENT.test(parent)) return 'child'
  // "a family of seven"
  if (/^(?:family|household)$/.test(parent)) return 'person'
  return GRANDPARENT.test(parent) ? 'grandchild' : null
}
