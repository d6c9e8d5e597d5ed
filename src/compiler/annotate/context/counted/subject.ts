import { CHANGE_NOUNS, COUNTING_NOUNS } from '../lexicon/nouns.ts'
import { MEASURING } from '../lexicon/verb-classes.ts'
import { subjectOf } from '../grammar/clauses.ts'
import { lastLower, nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { singular } from '../lexicon/singular.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "exports fell 5%", "the death toll rose to 43", "the number of workers reached 300": the subject is what is measured. */
export function countsSubject({ parse, governor }: Numbered): string | null {
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  if (governor === null || governor.role === 'subject' || verb === null || !MEASURING.has(verb.lemma)) return null
  const at = subjectOf(parse, governor.verb)
  const phrase = at === null ? null : nounAt(parse, at)
  if (at === null || phrase === null || phrase.time) return null
  return measured(parse, at)
}

function measured(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || head === undefined || head.tag === 'pronoun') return null
  const inner = nounAt(parse, at + 2)
  const link = lastLower(parse, at + 1)
  if (inner !== null && link === 'of' && COUNTING_NOUNS.has(singular(head.lower))) return countedPhrase(parse.words, inner.from, inner.to)
  if (inner !== null && (link === 'in' || link === 'of') && CHANGE_NOUNS.has(singular(head.lower))) return countedPhrase(parse.words, inner.from, inner.to)
  const tally = ['toll', 'number', 'count', 'total', 'tally', 'figure'].includes(singular(head.lower))
  if (tally && phrase.head > phrase.from) return countedPhrase(parse.words, phrase.from, phrase.head) ?? countedPhrase(parse.words, phrase.from, phrase.to)
  return countedPhrase(parse.words, phrase.from, phrase.to)
}
