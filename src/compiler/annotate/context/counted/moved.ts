import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import { MEASURING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { numberedBefore } from './complement.ts'
import { measuredPhrase } from './noun-phrase.ts'

/** "carried 18 million passengers, up 9 percent", "revenue was $5m, a third less": what moved is what the clause before counts. */
export function countsMoved({ number, parse, first, after, governor }: Numbered): string | null {
  if (number.change?.role === 'from') return ofRise({ parse, first, governor })
  if (number.change?.role !== 'by' || !/^(?:percent|fraction|percentage-point)$/.test(number.unit)) return null
  const moved = /^(?:up|down)$/.test(lastLower(parse, first - 1)) ? first - 2 : first - 1
  const compared = moved === first - 2 || opensMoved(parse, first) || /^(?:less|more|fewer|higher|lower|up|down)$/.test(parse.words[after]?.lower ?? '')
  if (!compared || parse.chunks[moved]?.kind !== 'comma') return null
  return number.unit === 'percentage-point' ? ofSubject({ parse, governor }) : ofClause({ parse, governor }, moved)
}

/** The phrase of the number itself begins with "up" or "down": "up about 7%". */
function opensMoved(parse: Parse, at: number): boolean {
  return /^(?:up|down)$/.test(parse.words[parse.chunks[at]?.from ?? -1]?.lower ?? '')
}

/** "…, up 7% from 8,600 won" */
function ofRise({ parse, first, governor }: Pick<Numbered, 'parse' | 'first' | 'governor'>): string | null {
  if (lastLower(parse, first - 1) !== 'from' || nounAt(parse, first - 2) === null) return null
  const moved = opensMoved(parse, first - 2) ? first - 3 : opensMoved(parse, first - 3) ? first - 4 : null
  return moved !== null && parse.chunks[moved]?.kind === 'comma' ? ofClause({ parse, governor }, moved) : null
}

/** What the clause before a comma counts or measures. */
function ofClause({ parse, governor }: Pick<Numbered, 'parse' | 'governor'>, comma: number): string | null {
  return numberedBefore(parse, comma) ?? ofSubject({ parse, governor })
}

/** What its verb measures: points are of what is told in percent, and not of the plural nearest by. */
function ofSubject({ parse, governor }: Pick<Numbered, 'parse' | 'governor'>): string | null {
  const verb = verbAt(parse, governor?.verb ?? -1)
  const subject = governor === null || verb === null || !(MEASURING.has(verb.lemma) || verb.lemma === 'be') ? null : subjectOf(parse, governor.verb)
  const phrase = subject === null ? null : nounAt(parse, subject)
  return phrase === null || phrase.time || subject === null ? null : measuredPhrase(parse, subject)
}
