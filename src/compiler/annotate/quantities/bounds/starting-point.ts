import type { Change } from '../../../../bundle/schema.ts'
import type { Token } from '../../../segment/index.ts'
import { lowerAt, type Mention } from '../mention.ts'

/** Words that make little of where it started: "from just 200,000". */
const ONLY = /^(?:just|only|barely|merely|about|around|nearly|almost|under|over)$/

/** Left of "just" in "from just 200,000": where the number and what is said of its size begin. */
export function pastOnly(tokens: readonly Token[], left: number): number {
  return ONLY.test(lowerAt(tokens, left - 1)) && /^(?:from|to)$/.test(lowerAt(tokens, left - 2)) ? left - 1 : left
}

/** Whose level it was: "up from June's 3% annual increase" tells where it started, and not by how much it rose. */
export function ofOwner(tokens: readonly Token[], left: number): Change | null {
  if (!/^['’]s?$/.test(lowerAt(tokens, left - 1))) return null
  for (let at = left - 3; at > left - 6; at -= 1) {
    if (lowerAt(tokens, at) !== 'from') continue
    const side = lowerAt(tokens, at - 1)
    return side === 'up' || side === 'down' ? { direction: side, role: 'from' } : null
  }
  return null
}

/** "dropped to $1.25 billion, compared to $1.52 billion", "versus $1.52 billion": from there. */
export function comparedWith(tokens: readonly Token[], left: number, mention: Mention, previous: Mention | undefined): Change | null {
  const word = lowerAt(tokens, left - 1)
  const compared = /^(?:versus|vs)$/.test(word) || ((word === 'to' || word === 'with') && lowerAt(tokens, left - 2) === 'compared')
  const near = previous?.change ?? null
  const same = previous !== undefined && near?.role === 'to' && previous.unit === mention.unit && left - previous.right <= FAR
  return compared && same && near !== null ? { direction: near.direction, role: 'from' } : null
}

/** So many tokens at most lie between the two levels. */
const FAR = 10

/** "compared to 60": a comparison, and no way to 60. */
export function isComparison(tokens: readonly Token[], left: number): boolean {
  return lowerAt(tokens, left - 1) === 'to' && lowerAt(tokens, left - 2) === 'compared'
}

/** Verbs that have an object as often as not: "picked up to 12 children", "moved up to 300 troops". */
const TRANSITIVE = /^(?:mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|pick(?:s|ed|ing)?|mark(?:s|ed|ing)?|bump(?:s|ed|ing)?)$/

/** "moved up to 300 troops": no more than so many, and no level that is reached. */
export function isUpToObject(tokens: readonly Token[], up: number, unit: string | null): boolean {
  return unit === null && lowerAt(tokens, up) === 'up' && lowerAt(tokens, up + 1) === 'to' && TRANSITIVE.test(lowerAt(tokens, up - 1))
}

/** "Turnout was up to 61 percent from 55": a level that is reached, where it started is told behind it. */
export function isReached(tokens: readonly Token[], up: number, right: number): boolean {
  return /^(?:is|was|are|were|been)$/.test(lowerAt(tokens, up - 1)) && lowerAt(tokens, up) === 'up' && lowerAt(tokens, up + 1) === 'to' && lowerAt(tokens, right) === 'from' && (tokens[right + 1]?.kind === 'number' || ONLY.test(lowerAt(tokens, right + 1)))
}
