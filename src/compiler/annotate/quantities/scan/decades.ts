import type { Token } from '../../../segment/index.ts'
import { gluedBefore, lowerAt } from '../mention.ts'
import { PLURAL_TENS } from '../words.ts'
import type { Numeral } from './numeral.ts'

/** "1990s", "1990's", "20s", "twenties": ten years, of the calendar or of a life; a later rule tells which. */
export function scanDecade(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = PLURAL_TENS.get(token.lower)
  if (word !== undefined) return { from: at, to: at + 1, form: 'decade', value: word, rule: 'decade' }
  if (token.kind !== 'number' || !/^(?:1\d|20)?\d0$/.test(token.text)) return null
  const plural = lowerAt(tokens, at + 1)
  const possessive = plural === '’s' || plural === "'s"
  const apart = (plural === "'" || plural === '’') && lowerAt(tokens, at + 2) === 's' && gluedBefore(tokens, at + 2)
  if (!gluedBefore(tokens, at + 1) || !(plural === 's' || possessive || apart)) return null
  return { from: at, to: at + (apart ? 3 : 2), form: 'decade', value: Number(token.text), rule: 'decade' }
}
