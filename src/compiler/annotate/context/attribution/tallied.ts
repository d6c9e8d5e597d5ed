import type { NamedSpan } from '../../../../bundle/schema.ts'
import { isNumbered, lastLower, nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { singular } from '../lexicon/singular.ts'
import { namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { antecedentOf } from './antecedent.ts'
import { speaker } from './speaker.ts'

const TALLY = new Set(['tally', 'count', 'reckoning', 'estimate', 'calculation', 'account', 'admission'])

/** "by the military's tally", "by his count", "350 by Norland's count, 1,900 by Estland's": whose count it is; the next one after the number, else one that opens the sentence. */
export function tallied(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH / 2; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'stop' || kind === 'subordinator' || (kind === 'comma' && (parse.chunks[index + 1]?.kind === 'conjunction' || hasNumber(mention, parse.chunks[index + 1]?.kind === 'preposition' ? index + 2 : index + 1)))) break
    // "by that of the ministry", after "by the students' account"
    const another = lastLower(parse, index) === 'by' && lastLower(parse, index + 1) === 'that' && lastLower(parse, index + 2) === 'of' ? speaker(mention, index + 3) : null
    const found = another ?? (lastLower(parse, index) === 'by' ? keeperOf(mention, index + 1) : null)
    if (found !== null) return found
  }
  return lastLower(parse, 0) === 'by' && chunk > 1 ? keeperOf(mention, 1) : null
}

/** "350 by one count, 1,900 by another": the next figure has its own. */
function hasNumber({ parse }: Numbered, at: number): boolean {
  return isNumbered(parse, at) && nounAt(parse, at)?.time === false
}

function keeperOf(mention: Numbered, at: number): NamedSpan | null {
  const { parse } = mention
  const phrase = nounAt(parse, at)
  const [first, last] = [parse.words[phrase?.from ?? -1], parse.words[phrase?.head ?? -1]]
  if (phrase === null || phrase.time || first === undefined || last === undefined) return null
  const words = parse.words.slice(phrase.from, phrase.to)
  const owner = words.findIndex(({ tag }) => tag === 'possessive')
  const elided = last.tag === 'possessive' && isTold(mention, at)
  if (!elided && !TALLY.has(singular(last.lower))) return null
  if (/^(?:his|her|its|their)$/.test(first.lower)) return antecedentOf(mention, PRONOUNS[first.lower] ?? '')
  const end = words[owner - 1]
  if (end !== undefined) return namedSpan(mention, first.start, end.end)
  // "by the count of the ministry"
  const keeper = lastLower(parse, at + 1) === 'of' && last.tag !== 'possessive' ? speaker(mention, at + 2) : null
  if (keeper !== null) return keeper
  return words.length > 1 && !/^(?:an?|any|some)$/.test(first.lower) ? namedSpan(mention, first.start, last.end) : null
}

const PRONOUNS: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' }

/** "by Norland's count, 1,900 by Estland's": the noun was said before. */
function isTold({ parse }: Numbered, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const head = parse.words[nounAt(parse, index)?.head ?? -1]
    if (head !== undefined && TALLY.has(singular(head.lower)) && lastLower(parse, index - 1) === 'by') return true
    if (verbAt(parse, index)?.finite === true) return false
  }
  return false
}
