import type { NamedSpan } from '../../../bundle/schema.ts'
import { nounAt } from './grammar/parse.ts'
import { isDemonym } from './lexicon/demonyms.ts'
import { namedSpan } from './named-span.ts'
import type { Numbered } from './numbered.ts'

/** "by Peruvian and Chilean jets": of both */
export function allied({ parse, input, entities }: Numbered, at: number): NamedSpan | null {
  const [first, second] = [nounAt(parse, at), nounAt(parse, at + 2)]
  const [from, end] = [parse.words[first?.from ?? -1], parse.words[(second?.to ?? 0) - 1]]
  const bare = first !== null && first.to === first.from + 1 && isDemonym(from?.text ?? '')
  if (!bare || parse.chunks[at + 1]?.kind !== 'conjunction' || !isDemonym(parse.words[second?.from ?? -1]?.text ?? '') || from === undefined || end === undefined || second?.to === (second?.from ?? 0) + 1) return null
  return { ...namedSpan({ input, entities }, from.start, end.end), entity: null }
}
