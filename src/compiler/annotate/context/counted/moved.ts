import { subjectOf } from '../grammar/clauses.ts'
import { lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import { MEASURING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { numberedBefore } from './complement.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "carried 18 million passengers, up 9 percent", "revenue was $5m, a third less": what moved is what the clause before counts. */
export function countsMoved({ number, parse, first, after, governor }: Numbered): string | null {
  if (number.change?.role !== 'by' || !/^(?:percent|fraction|percentage-point)$/.test(number.unit)) return null
  const moved = /^(?:up|down)$/.test(lastLower(parse, first - 1)) ? first - 2 : first - 1
  const compared = moved === first - 2 || /^(?:less|more|fewer|higher|lower|up|down)$/.test(parse.words[after]?.lower ?? '')
  if (!compared || parse.chunks[moved]?.kind !== 'comma') return null
  const counted = numberedBefore(parse, moved)
  if (counted !== null) return counted
  const verb = verbAt(parse, governor?.verb ?? -1)
  const subject = governor === null || verb === null || !(MEASURING.has(verb.lemma) || verb.lemma === 'be') ? null : subjectOf(parse, governor.verb)
  const phrase = subject === null ? null : nounAt(parse, subject)
  return phrase === null || phrase.time ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}
