import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/subject.ts'
import { nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'

const COUNT = new Set(['count', 'estimate', 'tally', 'reckoning', 'projection', 'forecast', 'assessment', 'calculation'])
const BEING = new Set(['be', 'stand', 'run', 'range', 'vary', 'go', 'come', 'remain'])

/** "Norland's own count is 620", "outside estimates run from 50 to 90": whose count it is, else what sort of estimates they are. */
export function ownCount(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  for (let index = first - 1; index >= 0 && index > first - REACH / 6; index -= 1) {
    const verb = verbAt(parse, index)
    if (verb === null) continue
    if (!BEING.has(verb.lemma) || verb.passive) return null
    const subject = nounAt(parse, subjectOf(parse, index) ?? -1)
    const [from, head] = [parse.words[subject?.from ?? -1], parse.words[subject?.head ?? -1]]
    if (subject === null || from === undefined || head === undefined || !COUNT.has(singular(head.lower))) return null
    const words = parse.words.slice(subject.from, subject.to)
    const end = words[words.findIndex(({ tag }) => tag === 'possessive') - 1]
    if (end !== undefined) return namedSpan(mention, from.start, end.end)
    return isPlural(head.lower) && words.length > 1 && words.every(({ tag }) => tag !== 'determiner' && tag !== 'number') ? namedSpan(mention, from.start, head.end) : null
  }
  return null
}
