import type { Token } from '../../../segment/index.ts'
import type { Mention } from '../mention.ts'
import { isNumberWord, VAGUE_COUNTS } from '../words.ts'
import { scanDecade } from './decades.ts'
import { scanDigits } from './digits.ts'
import { scanFraction, scanOrdinal } from './fractions.ts'
import { scanMultiple } from './multiples.ts'
import { scanNumberWords } from './number-words.ts'
import { mentionOf } from './numeral.ts'
import { scanVague } from './vague.ts'

/**
 * The order, and why: what is longer or means something else comes before the plain number it begins with.
 * "half a dozen" and "two dozen" before "half" and "two"; "75th" and "twenty-first" before "75" and "twenty";
 * "two-thirds" before "two"; "tenfold" and "5x" before "5".
 */
const SCANNERS = [scanDecade, scanVague, scanOrdinal, scanFraction, scanMultiple, scanNumberWords, scanDigits]

/** All numerals of a sentence, left to right, none overlapping. */
export function scanNumerals(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const numeral = mayBegin(tokens, at) ? first(tokens, at) : null
    if (numeral === null) at += 1
    else {
      mentions.push(mentionOf(numeral, tokens))
      at = numeral.to
    }
  }
  return mentions
}

function first(tokens: readonly Token[], at: number): ReturnType<(typeof SCANNERS)[number]> {
  for (const scan of SCANNERS) {
    const found = scan(tokens, at)
    if (found !== null) return found
  }
  return null
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'symbol') return false
  if (token.kind === 'number') return true
  if (token.kind === 'punct') return false
  if (token.lower === 'a' || token.lower === 'an' || VAGUE_COUNTS.has(token.lower)) {
    const next = tokens[at + 1]?.lower ?? ''
    return isNumberWord(next) || VAGUE_COUNTS.has(next)
  }
  return isNumberWord(token.lower)
}
