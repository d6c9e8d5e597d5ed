import { subjectOf } from '../grammar/clauses.ts'
import { nounAt, verbAt } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "doubled its profits", "exports tripled": the number is a verb, and what it multiplies is its object or its subject. */
export function countsOfVerb({ parse, first }: Numbered): string | null {
  if (verbAt(parse, first) === null) return null
  const object = nounAt(parse, first + 1)
  const subject = subjectOf(parse, first)
  const phrase = object !== null && !object.time ? object : subject === null ? null : nounAt(parse, subject)
  return phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}
