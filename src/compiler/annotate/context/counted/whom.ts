import { lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "of whom 2 million are children" counts children, "11,000 troops, of whom 4,700 were killed" troops. */
export function countsOfWhom({ parse, first, governor }: Numbered): string | null {
  const link = lastLower(parse, first - 1)
  if ((link !== 'whom' && link !== 'which') || lastLower(parse, first - 2) !== 'of') return null
  const verb = governor?.role === 'subject' ? verbAt(parse, governor.verb) : null
  const told = verb?.lemma === 'be' ? nounAt(parse, (governor?.verb ?? 0) + 1) : null
  const antecedent = nounAt(parse, first - 3) ?? nounAt(parse, first - 4)
  const phrase = told ?? antecedent
  return phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}
