import type { Token } from '../../../segment/index.ts'
import { SYMBOL_UNITS, WORD_UNITS } from '../measure/unit-table.ts'
import { DASHES, gluedBefore, isBare, isCapitalised, lowerAt, type Mention } from '../mention.ts'
import { isNumberWord, set } from '../words.ts'
import { isAddress, isCountAfter } from './name-context.ts'

/** Letters touch the digits: "A330", "G7", "KN-23", "737s", "KC-45", "7e7", "-200LR", "R2-D2". */
export function isGlued(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens[mention.from - 1]
  const glued = gluedBefore(tokens, mention.from)
  // "4x100m" and "320x240" multiply.
  const times = before?.lower === 'x' && tokens[mention.from - 2]?.kind === 'number'
  // A name with two numbers, where no size is meant.
  if (isProduct(tokens, mention)) return true
  if (glued && before?.kind === 'word' && !mention.prefixed && !times) return true
  if (glued && before !== undefined && DASHES.has(before.text) && gluedBefore(tokens, mention.from - 1)) {
    const stem = tokens[mention.from - 2]
    if (stem?.kind === 'word' && isDesignatorStem(stem) && !(mention.unit !== null && mention.unit !== 'times')) return true
    // The end of "A330-200", "787-9": digits on a designator's digits.
    if (stem?.kind === 'number' && isBare(mention) && tokens[mention.from - 3]?.kind === 'word' && gluedBefore(tokens, mention.from - 2)) return true
    // "CVE-2024-30080"
    if (stem?.kind === 'number' && isBare(mention) && DASHES.has(lowerAt(tokens, mention.from - 3)) && gluedBefore(tokens, mention.from - 2) && gluedBefore(tokens, mention.from - 3) && isCapitalised(tokens[mention.from - 4])) return true
  }
  if (before?.text === '#' && mention.scale === 1) return true
  if (isCompany(tokens, mention)) return true
  // "221B Baker Street"
  if (mention.scale !== 1 && !mention.prefixed && mention.to === mention.from + 2 && gluedBefore(tokens, mention.from + 1) && isAddress(tokens, mention.to)) return true
  if (mention.unit !== null || mention.scale !== 1) return false
  const next = tokens[mention.to]
  if (next?.kind === 'word' && gluedBefore(tokens, mention.to) && !/^(?:x|s)$/.test(next.lower)) return true
  if (next?.lower === 's' && gluedBefore(tokens, mention.to)) return true
  const possessive = (next?.lower === "'s" || next?.lower === '’s') && /^\d{3}$/.test(tokens[mention.to - 1]?.text ?? '')
  if (possessive) return true
  return isJoinedName(tokens, mention)
}

/** "the 4×4 Club": both numbers before a capitalised name. */
function isProduct(tokens: readonly Token[], { from, to }: Mention): boolean {
  const first = tokens[from - 1]?.text === '×' && gluedBefore(tokens, from) && tokens[from - 2]?.kind === 'number'
  const last = tokens[to]?.text === '×' && tokens[to + 1]?.kind === 'number'
  return (first && isCapitalised(tokens[to])) || (last && isCapitalised(tokens[to + 2]))
}

/** "The 3M company", "3M's profit": a letter that could be a scale is part of a firm's name. */
function isCompany(tokens: readonly Token[], mention: Mention): boolean {
  const letter = tokens[mention.to - 1]
  if (mention.unit !== null || letter === undefined || !/^\p{Lu}$/u.test(letter.text) || !gluedBefore(tokens, mention.to - 1)) return false
  // The firm known by no other name, whatever verb follows.
  if (letter.text === 'M' && mention.value === 3e6) return !isCountAfter(tokens, mention)
  return /^(?:company|co|co\.|corp|corp\.|inc|inc\.|['’]s|said|says|shares)$/.test(lowerAt(tokens, mention.to))
}

/** "7-Eleven", "787-8", "747-400", "737-800": a hyphen to a name or to more of one. */
function isJoinedName(tokens: readonly Token[], mention: Mention): boolean {
  if (!DASHES.has(lowerAt(tokens, mention.to)) || !gluedBefore(tokens, mention.to) || !gluedBefore(tokens, mention.to + 1)) return false
  const tail = tokens[mention.to + 1]
  return tail !== undefined && isCapitalised(tail) && !/^(?:\p{Lu}\p{Ll}+ed)$/u.test(tail.text) && tail.lower !== 'year'
}

/** What takes a figure after its hyphen: "mid-2000", "sub-5", "pre-1990", "under-21". */
const PREFIX = set('pre post mid sub under over up top non plus minus near about magnitude number aged early late and or to by than least most some another all only just first last the a an is was at in of from between')

/** The word before a hyphen: a name's letters, of an element or an acid too ("caesium-137", "omega-3"). */
function isDesignatorStem(stem: Token): boolean {
  // "P-8", though p is a penny
  if (/^\p{Lu}$/u.test(stem.text)) return true
  return !PREFIX.has(stem.lower) && !WORD_UNITS.has(stem.lower) && !SYMBOL_UNITS.has(stem.text) && (isCapitalised(stem) || stem.text.length > 2 || stem.lower === 'mp') && !isNumberWord(stem.lower)
}
