import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isCapitalised, lowerAt } from '../mention.ts'
import { BARE_MULTIPLES, foldOf, MULTIPLE_VERBS, MULTIPLES, set, smallNumber } from '../words.ts'
import { digitsValue } from './digits.ts'
import type { Numeral } from './numeral.ts'

/** twice · tenfold · 10-fold · doubled · "double the number" · 5x. */
export function scanMultiple(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  const plain = MULTIPLES.get(token.lower) ?? foldOf(token.lower)
  if (plain !== undefined) return { from: at, to: at + 1, form: 'multiple', value: plain, unit: 'times', rule: 'multiple' }
  const verb = MULTIPLE_VERBS.get(token.lower)
  if (verb !== undefined) return isGame(tokens, at) ? null : verbal(at, verb)
  const bare = BARE_MULTIPLES.get(token.lower)
  if (bare !== undefined && isMultiplied(tokens, at)) return verbal(at, bare)
  return fold(tokens, at)
}

function verbal(at: number, value: number): Numeral {
  const unit = value < 1 ? 'fraction' : 'times'
  return { from: at, to: at + 1, form: 'multiple', value, unit, rule: 'multiple-verb' }
}

/** "mixed doubles", "the women's doubles final" */
function isGame(tokens: readonly Token[], at: number): boolean {
  const [word, before, next] = [lowerAt(tokens, at), lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)]
  if (word !== 'doubles' && word !== 'triples') return false
  return /^(?:mixed|['’]s|women|men|girls|boys|in|the|of|and|title|body)$/.test(before) || /^(?:title|titles|final|finals|match|matches|partner|champion|champions|team|player|players|event|tennis|of|pair|draw|round|tournament|competition)$/.test(next)
}

const COMPARED = set('the that its their his her of from what last those')
const VERBAL = set('to nearly almost than by will would could can may might should must not roughly about')

function isMultiplied(tokens: readonly Token[], at: number): boolean {
  return COMPARED.has(lowerAt(tokens, at + 1)) || VERBAL.has(lowerAt(tokens, at - 1))
}

/** "10-fold", "ten-fold", "5 fold", "5x". */
function fold(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  const value = token?.kind === 'number' ? digitsValue(token.text) : smallNumber(token?.lower ?? '')
  if (value === undefined) return null
  const next = DASHES.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const word = lowerAt(tokens, next)
  // "Boeing 777X" is a name.
  if (tokens[next]?.text === 'X' && isCapitalised(tokens[at - 1])) return null
  const times = word === 'fold' || (word === 'x' && token?.kind === 'number' && gluedBefore(tokens, next) && tokens[next + 1]?.kind !== 'number')
  return times ? { from: at, to: next + 1, form: 'multiple', value, unit: 'times', rule: 'fold' } : null
}
