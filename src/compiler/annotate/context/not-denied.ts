import type { Status } from '../../../bundle/schema.ts'
import { lastLower, verbAt } from './grammar/parse.ts'
import { PLACE_NOUNS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import type { Numbered } from './numbered.ts'

/** "did not exceed 300", "may not exceed 300": a bound is told or set, and nothing is denied. */
export function ofBound({ parse, governor, number, input }: Numbered): Status | null {
  const said = number.hedge === null ? '' : input.text.slice(number.hedge.start, number.hedge.end)
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (verb === null || !/^(?:not|never|cannot)\b|n['’]t\b/i.test(said)) return null
  const isSet = parse.words.slice(verb.from, verb.to).some(({ lower }) => /^(?:may|must|shall|should|will|would|can|could|cannot|mustn['’]t|shouldn['’]t|won['’]t|can['’]t)$/.test(lower))
  return isSet ? 'planned' : 'actual'
}

/** The number is of the places where something was not done. */
export function isWhere({ parse, first, chunk, governor, number }: Numbered): boolean {
  if (number.unit !== 'count' || governor?.role !== 'object') return false
  const isPlace = PLACE_NOUNS.has(singular(lastLower(parse, chunk))) || /^(?:townships?|households?|communit(?:y|ies))$/.test(lastLower(parse, chunk))
  return isPlace && (/^(?:in|at|across)$/.test(lastLower(parse, first - 1)) || verbAt(parse, governor.verb)?.lemma === 'reach')
}
