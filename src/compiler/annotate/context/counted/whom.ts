import { lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "of whom 2 million are children" counts children, "11,000 troops, of whom 4,700 were killed" troops. */
export function countsOfWhom({ parse, first, chunk, governor }: Numbered): string | null {
  const last = lastLower(parse, chunk + 2)
  if ((last === 'whom' || last === 'which') && lastLower(parse, chunk + 1) === 'of') return ofTheirs({ parse, first, governor })
  const link = lastLower(parse, first - 1)
  if ((link !== 'whom' && link !== 'which') || lastLower(parse, first - 2) !== 'of') return null
  const verb = governor?.role === 'subject' ? verbAt(parse, governor.verb) : null
  const told = verb?.lemma === 'be' ? nounAt(parse, (governor?.verb ?? 0) + 1) : null
  const antecedent = nounAt(parse, first - 3) ?? nounAt(parse, first - 4)
  const phrase = told ?? antecedent
  return phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}

/** "12 storms, five of which could become hurricanes": what they are or become, else what they are of. */
function ofTheirs({ parse, first, governor }: Pick<Numbered, 'parse' | 'first' | 'governor'>): string | null {
  const verb = governor?.role === 'subject' ? verbAt(parse, governor.verb) : null
  const told = verb?.lemma === 'be' || verb?.lemma === 'become' ? nounAt(parse, (governor?.verb ?? 0) + 1) : null
  const phrase = told ?? nounAt(parse, first - 2) ?? nounAt(parse, first - 1)
  return phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}
