import type { NamedSpan } from '../../../bundle/schema.ts'
import { isNumbered, nounAt } from './grammar/parse.ts'
import { phraseSpan, speakerSpan } from './named-span.ts'
import type { Numbered } from './numbered.ts'

/** "Canada and Mexico will buy 20 trains": both, where both are names; "Canada, Mexico and six other members": all. */
export function together(mention: Numbered, at: number, verb: number): NamedSpan | null {
  const { parse } = mention
  const name = (index: number): boolean => parse.words[nounAt(parse, index)?.head ?? -1]?.tag === 'name'
  const last = nounAt(parse, at + 2)
  const others = last !== null && parse.words.slice(last.from, last.head).some(({ lower }) => lower === 'other')
  const joint = parse.chunks[at + 1]?.kind === 'conjunction' && parse.chunks[at + 3]?.kind === 'verb' && at + 3 <= verb && name(at) && (name(at + 2) || others)
  if (!joint) return null
  const own = respective(mention)
  return own === null ? speakerSpan(mention, parse, at, at + 3) : phraseSpan(mention, parse, own === 'first' ? at : at + 2)
}

/** "Canada and Mexico will buy 20 and 30 trains respectively": each its own. */
function respective({ parse, first, chunk, number }: Numbered): 'first' | 'second' | null {
  if (!parse.words.some(({ lower, start }) => lower === 'respectively' && start > number.end)) return null
  if (parse.chunks[chunk + 1]?.kind === 'conjunction' && isNumbered(parse, chunk + 2)) return 'first'
  return parse.chunks[first - 1]?.kind === 'conjunction' && isNumbered(parse, first - 2) ? 'second' : null
}
