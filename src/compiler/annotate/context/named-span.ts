import type { NamedSpan } from '../../../bundle/schema.ts'
import { lastLower, nounAt, type Parse } from './grammar/parse.ts'
import { within, type Numbered } from './numbered.ts'

type Where = Pick<Numbered, 'input' | 'entities'>

/** A span with its text and the entity that names it best: the one that ends it, else the first in it. */
export function namedSpan({ input, entities }: Where, start: number, end: number): NamedSpan {
  const inside = within(entities, start, end)
  const known = inside.filter((mention) => mention.entity !== null)
  const best = known.find((mention) => mention.end === end) ?? known[0]
  return { start, end, text: input.text.slice(start, end), entity: best?.entity ?? null }
}

/** The noun phrase at a chunk with its "of" complements ("the South's Joint Chiefs of Staff"), as a span. */
export function phraseSpan(where: Where, parse: Parse, at: number): NamedSpan | null {
  const phrase = nounAt(parse, at)
  if (phrase === null) return null
  let last = phrase
  for (let index = at; lastLower(parse, index + 1) === 'of' && index < at + 8; index += 2) {
    const next = nounAt(parse, index + 2)
    if (next === null || next.time) break
    last = next
  }
  const first = parse.words[phrase.from]
  const end = parse.words[last.to - 1]
  if (first === undefined || end === undefined) return null
  return namedSpan(where, first.start, end.end)
}

/** The bare name between commas after a common noun: "The Irish airline, Ryanair, announced". */
export function apposition(where: Where, parse: Parse, at: number): NamedSpan | null {
  const head = parse.words[nounAt(parse, at)?.head ?? -1]
  const name = nounAt(parse, at + 2)
  if (
    head?.tag !== 'noun' ||
    name === null ||
    parse.chunks[at + 1]?.kind !== 'comma' ||
    parse.chunks[at + 3]?.kind !== 'comma'
  )
    return null
  return parse.words.slice(name.from, name.to).every((word) => word.tag === 'name')
    ? phraseSpan(where, parse, at + 2)
    : null
}

/** A name stands in the span: of the codebook, or a capital that does not just begin the sentence. */
export function isNamed({ entities }: Where, parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  if (phrase === null) return false
  const words = parse.words.slice(phrase.from, phrase.to)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return false
  return words.some((word) => word.tag === 'name') || within(entities, first.start, last.end).length > 0
}
