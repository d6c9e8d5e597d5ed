import type { Token } from '../../../segment/index.ts'
import { DASHES, lowerAt } from '../mention.ts'
import { SCALES, smallNumber, VAGUE_COUNTS, VAGUE_SCALES } from '../words.ts'
import { digitsValue, scaleAfter } from './digits.ts'
import type { Numeral } from './numeral.ts'

/** A plural says two at least: "dozens" is 24 or more, "tens of thousands" 20000 or more. */
const AT_LEAST = 2

/** dozens · tens of thousands · several hundred · a few thousand · a couple of · two dozen · a dozen · half a dozen · a score of. */
export function scanVague(tokens: readonly Token[], at: number): Numeral | null {
  return plural(tokens, at) ?? several(tokens, at) ?? dozen(tokens, at) ?? couple(tokens, at) ?? pair(tokens, at)
}

/** What comes in pairs and yet is one. */
const ONE_THING = /^(?:trousers|jeans|shorts|pants|tights|pyjamas|pajamas|scissors|glasses|sunglasses|spectacles|binoculars|shoes|boots|trainers|sneakers|heels|sandals|socks|gloves|slippers|skis|skates|headphones|earrings|handcuffs|hands|eyes|pliers|tweezers)$/

/** "a pair of tigers": two; of trousers, one. */
function pair(tokens: readonly Token[], at: number): Numeral | null {
  if (lowerAt(tokens, at) !== 'a' || lowerAt(tokens, at + 1) !== 'pair' || lowerAt(tokens, at + 2) !== 'of') return null
  for (let next = at + 3; next < at + 6; next += 1) if (ONE_THING.test(lowerAt(tokens, next))) return null
  return { from: at, to: at + 2, form: 'words', value: 2, rule: 'pair' }
}

/** "hundreds", "hundreds of thousands": multiplied while the next is larger. */
function plural(tokens: readonly Token[], at: number): Numeral | null {
  const first = lowerAt(tokens, at)
  const base = VAGUE_SCALES.get(first)
  if (base === undefined) return null
  if (first === 'scores' && lowerAt(tokens, at + 1) !== 'of' && lowerAt(tokens, at + 1) !== 'more') return null
  let value = base
  let to = at + 1
  while (lowerAt(tokens, to) === 'of' || lowerAt(tokens, to) === 'upon') {
    const next = VAGUE_SCALES.get(lowerAt(tokens, to + 1))
    if (next === undefined) break
    value *= next
    to += 2
  }
  if (first === 'tens' && to === at + 1) return null
  return { from: at, to, form: 'vague', value: value * AT_LEAST, vague: true, rule: 'vague-plural' }
}

/** "several hundred", "a few dozen", "many thousands", "a couple hundred thousand". */
function several(tokens: readonly Token[], at: number): Numeral | null {
  const from = at
  let next = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (!VAGUE_COUNTS.has(lowerAt(tokens, next))) return null
  next += 1
  const word = lowerAt(tokens, next)
  const base = word === 'dozen' ? 12 : word === 'score' ? 20 : (SCALES.get(word) ?? VAGUE_SCALES.get(word))
  if (base === undefined) return null
  const scaled = scaleAfter(tokens, next + 1)
  return { from, to: scaled.to, form: 'vague', value: base * scaled.scale * AT_LEAST, vague: true, rule: 'several-hundred' }
}

/** "a dozen" is twelve, "two dozen" twenty-four, "half a dozen" six: written out, not vague. */
function dozen(tokens: readonly Token[], at: number): Numeral | null {
  const first = lowerAt(tokens, at)
  const half = first === 'half'
  const count = half ? 0.5 : first === 'a' ? 1 : (smallNumber(first) ?? (tokens[at]?.kind === 'number' ? digitsValue(first) : undefined))
  if (first === 'dozen' || first === 'score') return bareDozen(tokens, at)
  if (count === undefined) return null
  let next = at + 1
  if (DASHES.has(lowerAt(tokens, next))) next += 1
  if (half && lowerAt(tokens, next) === 'a') next += 1
  const word = lowerAt(tokens, next)
  if (word === 'dozen') return { from: at, to: next + 1, form: 'words', value: count * 12, scale: 12, rule: 'dozen' }
  return word === 'score' && lowerAt(tokens, next + 1) === 'of'
    ? { from: at, to: next + 1, form: 'words', value: count * 20, rule: 'dozen' }
    : null
}

/** "per dozen", "the dozen people": twelve. */
function bareDozen(tokens: readonly Token[], at: number): Numeral | null {
  return lowerAt(tokens, at) === 'dozen' ? { from: at, to: at + 1, form: 'words', value: 12, rule: 'dozen' } : null
}

/** "a couple of": two, more or less. A couple that is married is no number. */
function couple(tokens: readonly Token[], at: number): Numeral | null {
  const next = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (lowerAt(tokens, next) !== 'couple' || lowerAt(tokens, next + 1) !== 'of') return null
  // "a couple of hundred"
  const scale = SCALES.get(lowerAt(tokens, next + 2)) ?? (lowerAt(tokens, next + 2) === 'dozen' ? 12 : undefined)
  if (scale !== undefined) return { from: at, to: next + 3, form: 'vague', value: 2 * scale, scale, vague: true, approximate: true, rule: 'couple' }
  return { from: at, to: next + 1, form: 'vague', value: 2, vague: true, approximate: true, rule: 'couple' }
}
