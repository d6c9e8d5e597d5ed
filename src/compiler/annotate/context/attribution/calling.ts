import type { NamedSpan } from '../../../../bundle/schema.ts'
import { lastLower, nounAt, REACH, verbAt } from '../grammar/parse.ts'
import { NAMING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "a toll that the union called inflated by a third": by how much, says who calls it so. */
export function calling(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  for (let index = first - 1; index > 0 && index > first - REACH / 8; index -= 1) {
    const verb = verbAt(parse, index)
    if (verb === null || !NAMING.has(verb.lemma)) {
      if (['comma', 'stop', 'relative'].includes(parse.chunks[index]?.kind ?? 'stop')) return null
      continue
    }
    const degree = parse.words.slice(verb.to, parse.chunks[first]?.from).some(({ lower }) => /^(?:inflated|exaggerated|overstated|understated|overestimated|underestimated)$/.test(lower))
    const by = [first - 1, first - 2].some((at) => lastLower(parse, at) === 'by')
    return degree && by && nounAt(parse, index - 1) !== null ? speaker(mention, index - 1) : null
  }
  return null
}
