import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import { COUNTING_NOUNS } from '../lexicon/nouns.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase, measuredPhrase } from './noun-phrase.ts'

/** "doubled its profits", "exports tripled": the number is a verb, and what it multiplies is its object or its subject. */
export function countsOfVerb({ parse, first }: Numbered): string | null {
  if (verbAt(parse, first) === null) return null
  const object = nounAt(parse, first + 1)
  const subject = subjectOf(parse, first)
  if (object !== null && !object.time) return countedPhrase(parse.words, object.from, object.to)
  if (subject === null) return null
  // "the number of students doubled"
  const tally = COUNTING_NOUNS.has(lastLower(parse, subject)) && lastLower(parse, subject + 1) === 'of' ? nounAt(parse, subject + 2) : null
  return tally === null ? measuredPhrase(parse, subject) : countedPhrase(parse.words, tally.from, tally.to)
}
