import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, lowerAt } from '../mention.ts'
import { ORDINALS, PARTS, SCALES, set, smallNumber, UNITS } from '../words.ts'
import type { Numeral } from './numeral.ts'

/** half · a third · two-thirds · one-fifth · three quarters · half a million · a quarter of a million. */
export function scanFraction(tokens: readonly Token[], at: number): Numeral | null {
  const found = half(tokens, at) ?? parts(tokens, at) ?? bareQuarter(tokens, at)
  return found === null ? null : (ofScale(tokens, found) ?? found)
}

/** Before "half" these make it a period or a part of a game. */
const PERIOD = set('first second third fourth latter early late last this other final next previous each opening full 1st 2nd northern southern eastern western upper lower top bottom left right')
/** After "half" these make one word with it. */
const COMPOUND = set('way time hearted brother sister mast term back life sibling siblings truth truths marathon final finals')

function half(tokens: readonly Token[], at: number): Numeral | null {
  const article = lowerAt(tokens, at)
  const from = at
  const here = (article === 'a' || article === 'one') && lowerAt(tokens, at + 1) === 'half' ? at + 1 : at
  if (lowerAt(tokens, here) !== 'half') return null
  if (/^(?:st|nd)$/.test(lowerAt(tokens, here - 1)) && tokens[here - 2]?.kind === 'number') return null
  if (PERIOD.has(lowerAt(tokens, here - 1)) || (DASHES.has(lowerAt(tokens, here - 1)) && PERIOD.has(lowerAt(tokens, here - 2)))) return null
  const next = DASHES.has(lowerAt(tokens, here + 1)) ? here + 2 : here + 1
  if (COMPOUND.has(lowerAt(tokens, next))) return null
  return { from, to: here + 1, form: 'fraction', value: 0.5, unit: 'fraction', rule: 'half' }
}

/** What may follow a lone "a third" that is a part, not an ordinal. */
const AFTER_PART = set(
  'of less more fewer higher lower larger smaller bigger above below since from to in on by this last over as that compared when and or were was are is have had has said after during between to too at under while but who which than percentage percent point among against within across because if despite amid before until down up off short',
)

/** "more than a quarter arrived", "nearly a third said so": after a hedge, a verb shows that the part stands alone. */
const HEDGE = /^(?:by|than|about|nearly|almost|around|roughly|over|only|just|under|approximately)$/
const VERB = /^(?:[a-z]{3,}ed|say|says|believe|think|want|wants|live|lives|use|uses|go|goes|went|came|come|see|saw|made|make|won|lost|feel|felt|chose|do|did|does|never|also|now|still|will|would|can|could|don't)$/

function parts(tokens: readonly Token[], at: number): Numeral | null {
  const first = lowerAt(tokens, at)
  const above = first === 'a' || first === 'an' ? 1 : smallNumber(first)
  if (above === undefined || above > 99) return null
  const hyphen = DASHES.has(lowerAt(tokens, at + 1)) && gluedBefore(tokens, at + 1)
  const next = hyphen ? at + 2 : at + 1
  const word = lowerAt(tokens, next)
  const below = PARTS.get(word)
  if (below === undefined || below === 2) return null
  const plural = word.endsWith('s')
  if (plural !== above > 1) return null
  const after = tokens[next + 1]
  // "two men and a third, 31,": a comma ends a part only where something leads to it.
  if (first === 'a' && !word.startsWith('quarter') && after?.text === ',' && at > 0 && !HEDGE.test(lowerAt(tokens, at - 1)) && !/^(?:to|of|up|down|least|most|nearer|some)$/.test(lowerAt(tokens, at - 1))) return null
  const compared = after?.lower === 'the' && /^(?:size|price|length|level|weight|cost|number|amount|width|height|value|rate|speed|distance|population|area)$/.test(lowerAt(tokens, next + 2))
  // "up from a third the day before", "a quarter according to unions"
  const told = (after?.lower === 'the' && /^(?:day|week|month|year|night|previous)$/.test(lowerAt(tokens, next + 2))) || after?.lower === 'according'
  const partFollows = compared || told || after === undefined || after.kind === 'punct' || (HEDGE.test(lowerAt(tokens, at - 1)) && VERB.test(after.lower)) || AFTER_PART.has(after.lower) || SCALES.has(after.lower)
  if (!plural && !partFollows && !(hyphen && first === 'one')) return null
  if (/^an?$/.test(first) && after !== undefined && goesOnFrom(tokens, at, after.lower)) return null
  if (first === 'a' && word === 'third' && after?.lower !== 'of' && (countsOn(tokens, at) || (at === 0 && /^(?:is|was|has)$/.test(after?.lower ?? '')))) return null
  // "in the first three quarters": months
  if (word === 'quarters' && /^(?:first|last|past|next|previous|coming|final)$/.test(lowerAt(tokens, at - 1)) && (after?.lower !== 'of' || YEAR.test(lowerAt(tokens, next + 2)))) return null
  if (word.startsWith('quarter') && (first === 'a' || first === 'an') && !compared && !told && !quarterIsPart(tokens, at, next)) return null
  if (!plural && hyphen && first !== 'one') return null
  return { from: at, to: next + 1, form: 'fraction', value: above / below, unit: 'fraction', rule: 'parts' }
}

const YEAR = /^(?:(?:19|20)\d\d|last|this|the)$/

/** How far back the first and the second of the same stand, in tokens. */
const COUNT_REACH = 24

/** "Four ships were sent, and a fifth is loading": the next one after so many. */
function goesOnFrom(tokens: readonly Token[], at: number, after: string): boolean {
  const place = ORDINALS.get(lowerAt(tokens, at + 1))
  if (place === undefined || !/^(?:is|was|has|remains|sank|left|went|came|died|followed|arrived)$/.test(after)) return false
  return tokens.slice(Math.max(0, at - COUNT_REACH), at).some(({ lower, text }) => smallNumber(lower) === place - 1 || Number(text) === place - 1)
}

/** "fired a first missile and then a third": the third of them, and no part. */
function countsOn(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - COUNT_REACH); before -= 1) {
    if (/^(?:first|second)$/.test(lowerAt(tokens, before)) && /^(?:a|the)$/.test(lowerAt(tokens, before - 1)) && !/^(?:half|quarter|time|day|week|month|year)$/.test(lowerAt(tokens, before + 1))) return true
  }
  return false
}

/** "quarter million", "quarter-billion": a part only of the scale that follows. */
function bareQuarter(tokens: readonly Token[], at: number): Numeral | null {
  const next = DASHES.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  if (lowerAt(tokens, at) !== 'quarter' || !SCALES.has(lowerAt(tokens, next)) || DASHES.has(lowerAt(tokens, at - 1))) return null
  return { from: at, to: at + 1, form: 'fraction', value: 0.25, unit: 'fraction', rule: 'parts' }
}

/** "a quarter of voters", "by a quarter", "than a quarter"; elsewhere three months. */
function quarterIsPart(tokens: readonly Token[], at: number, word: number): boolean {
  // "a quarter more than in May"
  if (/^(?:more|less|fewer|higher|lower|larger|smaller|cheaper|dearer)$/.test(lowerAt(tokens, word + 1)) && lowerAt(tokens, word + 2) === 'than') return true
  if (/^(?:of|percentage|percent|point)$/.test(lowerAt(tokens, word + 1)) || SCALES.has(lowerAt(tokens, word + 1))) return true
  return /^(?:by|than|about|nearly|almost|around|roughly|least|over|only|just|some|to)$/.test(lowerAt(tokens, at - 1))
}

/** "half a million", "a quarter of a billion", "half a dozen": the part of a scale is a number of its own. */
function ofScale(tokens: readonly Token[], part: Numeral): Numeral | null {
  let next = part.to
  if (DASHES.has(lowerAt(tokens, next))) next += 1
  if (lowerAt(tokens, next) === 'of') next += 1
  if (lowerAt(tokens, next) === 'a' || lowerAt(tokens, next) === 'one') next += 1
  else if (next === part.to && part.rule !== 'half' && !lowerAt(tokens, part.to - 1).startsWith('quarter')) return null
  const scale = SCALES.get(lowerAt(tokens, next))
  if (scale === undefined) return null
  return { from: part.from, to: next + 1, form: 'words', value: part.value * scale, scale, rule: 'part-of-scale' }
}

/** "one hundred and twenty-first" has seven tokens; a bound keeps a chain of number words linear. */
const LONGEST_ORDINAL = 9

/** "first", "75th", "twenty-first", "the 15,599 th": ordinals, which are no quantities. */
export function scanOrdinal(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const suffix = lowerAt(tokens, at + 1)
    // "11st 4lb" weighs.
    const stone = suffix === 'st' && !/(?:^|[^1])1$/.test(token.text)
    return /^(?:st|nd|rd|th|ths)$/.test(suffix) && !stone ? { from: at, to: at + 2, form: 'ordinal', value: Number(token.text.replaceAll(',', '')), rule: 'ordinal' } : null
  }
  const single = ORDINALS.get(token.lower)
  if (single !== undefined) return token.lower === 'second' && isTimeUnit(tokens, at) ? null : { from: at, to: at + 1, form: 'ordinal', value: single, rule: 'ordinal' }
  const tens = smallNumber(token.lower)
  if (tens === undefined && !SCALES.has(token.lower)) return null
  let next = at + 1
  const reach = at + LONGEST_ORDINAL
  while (next < reach && (smallNumber(lowerAt(tokens, next)) !== undefined || SCALES.has(lowerAt(tokens, next)) || (next > at + 1 && lowerAt(tokens, next) === 'and') || (DASHES.has(lowerAt(tokens, next)) && gluedBefore(tokens, next)))) next += 1
  const last = ORDINALS.get(lowerAt(tokens, next))
  if (last === undefined) return null
  const fraction = UNITS.has(token.lower) && next <= at + 2 && last < 100
  return fraction ? null : { from: at, to: next + 1, form: 'ordinal', value: last, rule: 'ordinal' }
}

function isTimeUnit(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (/^(?:per|each|every|split|a|\/)$/.test(before) && (before !== 'a' || tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'punct')) return true
  return tokens[at - 1]?.kind === 'number' || before === '-' || smallNumber(before) !== undefined
}
