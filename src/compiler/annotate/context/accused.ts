import type { NamedSpan } from '../../../bundle/schema.ts'
import { lastLower, nounAt, REACH, verbAt } from './grammar/parse.ts'
import { namedSpan } from './named-span.ts'
import type { Numbered } from './numbered.ts'

/** "accused the rebels of 11 violations and of killing six": who is said to have done it. */
export function accused(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  for (let index = first - 1; index >= 0 && index > first - REACH / 3; index -= 1) {
    const [kind, verb] = [parse.chunks[index]?.kind, verbAt(parse, index)]
    if (kind === 'stop' || kind === 'relative' || kind === 'comma' || (verb?.finite === true && verb.lemma !== 'accuse')) return null
    if (verb?.lemma === 'accuse' && !verb.passive && verb.finite === true && lastLower(parse, index + 2) === 'of') {
      const [from, to] = [parse.words[nounAt(parse, index + 1)?.from ?? -1], parse.words[(nounAt(parse, index + 1)?.to ?? 0) - 1]]
      return from === undefined || to === undefined ? null : namedSpan(mention, from.start, to.end)
    }
  }
  return null
}
