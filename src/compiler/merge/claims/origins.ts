import type { NamedSpan, Quantity } from '../../../bundle/schema.ts'
import { countriesOf } from '../../annotate/countries.ts'
import { nameOf } from './figure-value.ts'

/** "the", "its", "Norland's" → no part of what a body is called in the next report. */
function wordsOf({ text }: NamedSpan): string {
  return text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/^(?:the|an?|its|his|her|their)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** One speaker by two names: the same entity, or the same words, of which one report may leave out the first ("the army"). */
export function sameOrigin(a: NamedSpan, b: NamedSpan): boolean {
  if (a.entity !== null && a.entity === b.entity) return true
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

/** The same speaker, or two of one country: "Moscow" and "Russia's defense ministry". */
export function areOfOneSide(a: NamedSpan, b: NamedSpan): boolean {
  if (sameOrigin(a, b)) return true
  const [x, y] = [countriesOf(a.text), countriesOf(b.text)]
  return x.size === 1 && y.size === 1 && [...x].every((country) => y.has(country))
}

/** Who said it, each once by its fullest name, in order; four reports of one statement have one origin. */
export function originsOf(quantities: readonly Quantity[]): string[] {
  const speakers: NamedSpan[] = []
  for (const { attribution } of quantities) {
    if (attribution === null) continue
    const known = speakers.findIndex((speaker) => sameOrigin(speaker, attribution))
    const other = speakers[known]
    if (other === undefined) speakers.push(attribution)
    else if (isFuller(attribution, other)) speakers[known] = attribution
  }
  return [...new Set(speakers.flatMap((speaker) => nameOf(speaker) ?? []))]
}

function isFuller(a: NamedSpan, b: NamedSpan): boolean {
  if ((a.entity === null) !== (b.entity === null)) return a.entity !== null
  return wordsOf(a).length > wordsOf(b).length
}
