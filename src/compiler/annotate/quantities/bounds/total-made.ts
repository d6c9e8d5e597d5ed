import type { Token } from '../../../segment/index.ts'
import { lowerAt } from '../mention.ts'

/** How far before "to" the total may stand, in tokens. */
const FAR = 12

/** "bringing the death toll from the capsizing of a boat to 27", "bringing the number listed to 562": past what tells which total. */
export function totalBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at > from - FAR && at > 0; at -= 1) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'punct' && token.text !== '-') || token.kind === 'number') return from
    if (/^(?:total|toll|tally|number|count)$/.test(token.lower)) return at
  }
  return from
}

/** "bringing the total to 274", "takes the death toll to 61" */
export function isTotalMade(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'word') return false
  const total = /^(?:total|toll|tally|number|count|figure|bill|price|cost|rate|level|sum|debt|average|value|stake|holding|fleet|population|losses|deaths|casualties)$/.test(lowerAt(tokens, at))
  if (!total) return false
  for (let verb = at - 1; verb > at - 6; verb -= 1) if (/^(?:bring|take|push)(?:s|ing)?$|^(?:brought|took|pushed|taking|bringing)$/.test(lowerAt(tokens, verb))) return true
  return false
}
