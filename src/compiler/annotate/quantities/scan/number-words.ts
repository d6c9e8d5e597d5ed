import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, lowerAt } from '../mention.ts'
import { SCALES, TEENS, TENS, UNITS } from '../words.ts'
import { mixedFraction, scaleAfter } from './digits.ts'
import type { Numeral } from './numeral.ts'

type Kind = 'unit' | 'teen' | 'ten'

/** Number words to the trillions: two hundred and five · twenty-one thousand · a million · one and a half million. */
export function scanNumberWords(tokens: readonly Token[], at: number): Numeral | null {
  const first = lowerAt(tokens, at)
  if (first === 'zero' || first === 'nil') return { from: at, to: at + 1, form: 'words', value: 0, rule: 'number-words' }
  const article = (first === 'a' || first === 'an') && SCALES.has(lowerAt(tokens, at + 1))
  // "another thousand engineers", "the first hundred days"
  const lone = SCALES.has(first) && /^(?:another|further|additional|extra|first|last|next)$/.test(lowerAt(tokens, at - 1))
  if (!article && !lone && kindOf(first) === null) return null
  const year = wordYear(tokens, at)
  if (year !== null) return year

  let to = article ? at + 1 : at
  let total = 0
  let group = article || lone ? 1 : 0
  let last: Kind | 'scale' | null = article || lone ? 'unit' : null
  let smallest = Infinity
  let scale = 1
  for (;;) {
    const next = joint(tokens, to, last)
    const word = lowerAt(tokens, next)
    const kind = kindOf(word)
    if (kind !== null && fits(kind, last, group)) {
      group += smallOf(word)
      last = kind
      scale = 1
    } else if (word === 'hundred' && group > 0 && group < 100) {
      group *= 100
      last = 'scale'
      scale *= 100
    } else if (SCALES.has(word) && word !== 'hundred' && group > 0) {
      const size = SCALES.get(word) ?? 1
      if (size >= smallest) break
      total += group * size
      group = 0
      smallest = size
      last = 'scale'
      scale *= size
    } else break
    to = next + 1
  }
  const more = mixedFraction(tokens, to)
  if (more.value > 0) {
    const scaled = scaleAfter(tokens, more.to)
    const value = scaled.scale > 1 ? (total + group + more.value) * scaled.scale : total + group + more.value * scale
    return { from: at, to: scaled.to, form: 'words', value, scale: scaled.scale * scale, rule: 'mixed' }
  }
  return { from: at, to, form: 'words', value: total + group, scale: last === 'scale' ? scale : 1, rule: 'number-words' }
}

/** Where the next word of the same number may stand: after a hyphen, or after "and" once a scale was said. */
function joint(tokens: readonly Token[], to: number, last: Kind | 'scale' | null): number {
  if (last === null) return to
  const lower = lowerAt(tokens, to)
  if (DASHES.has(lower) && gluedBefore(tokens, to) && gluedBefore(tokens, to + 1)) return to + 1
  if (lower === 'and' && last === 'scale' && /^(?:hundred|thousand)$/.test(lowerAt(tokens, to - 1)) && kindOf(lowerAt(tokens, to + 1)) !== null) return to + 1
  return to
}

function fits(kind: Kind, last: Kind | 'scale' | null, group: number): boolean {
  if (last === null) return true
  if (last === 'ten') return kind === 'unit'
  return last === 'scale' && group % 100 === 0
}

function kindOf(lower: string): Kind | null {
  if (UNITS.has(lower)) return 'unit'
  if (TEENS.has(lower)) return 'teen'
  return TENS.has(lower) ? 'ten' : null
}

function smallOf(lower: string): number {
  return UNITS.get(lower) ?? TEENS.get(lower) ?? TENS.get(lower) ?? 0
}

/** "nineteen eighty-four", "twenty twenty-five": a year, never a sum. */
function wordYear(tokens: readonly Token[], at: number): Numeral | null {
  const century = smallOf(lowerAt(tokens, at))
  if (century !== 19 && century !== 20 && century !== 18) return null
  const second = lowerAt(tokens, at + 1)
  if (!TENS.has(second) && !TEENS.has(second)) return null
  const unit = joint(tokens, at + 2, 'ten')
  const units = TENS.has(second) ? UNITS.get(lowerAt(tokens, unit)) : undefined
  const value = century * 100 + smallOf(second) + (units ?? 0)
  return { from: at, to: units === undefined ? at + 2 : unit + 1, form: 'decade', value, rule: 'word-year' }
}
