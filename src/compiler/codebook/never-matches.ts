import { singular } from '../annotate/context/lexicon/singular.ts'
import type { Measure } from './codebook.ts'

/** Why no figure can ever match, or null when one can: checked without any text. */
export function whyMeasureNeverMatches(measure: Measure): string | null {
  const ways = measure.figures.flatMap(({ match }) => match)
  if (measure.figures.length === 0) return 'it has no figures'
  if (ways.length === 0) return 'its figures have no "match"'
  if (measure.kind === 'flow' && measure.per.length === 0 && measure.unit === 'count') {
    return 'a flow of counted things needs "per", for instance [month]'
  }
  const counted = ways.flatMap((way) => way.counted)
  const possible = ways.some((way) => way.counted.length === 0 || way.counted.some((term) => !isPlural(term)))
  return possible ? null : `counted nouns stand in the singular, and "${counted[0] ?? ''}" is a plural`
}

/** What is counted is put into the singular: a term that would change there is never found. */
function isPlural(term: string): boolean {
  const head = term.split(' of ')[0]?.split(' ').at(-1) ?? ''
  return singular(head) !== head
}
