import { lastLower, nounAt, verbAt } from './grammar/parse.ts'
import { PEOPLE } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { SAYING } from './lexicon/verb-classes.ts'
import type { Numbered } from './numbered.ts'

/** "according to Ann Lee, one of two lawmakers who attended", "said Ann Lee, a mother of three": of who says it, and nobody's claim. */
export function isOfSpeaker({ parse, first, chunk }: Numbered): boolean {
  const link = lastLower(parse, first - 1)
  const noun = nounAt(parse, first - 2)
  const [open, head] = [parse.words[noun?.from ?? -1], parse.words[noun?.head ?? -1]]
  const next = parse.chunks[chunk + 1]?.kind
  if (noun === null || !/^(?:of|with|for)$/.test(link) || parse.chunks[first - 3]?.kind !== 'comma' || !(next === undefined || ['comma', 'stop', 'relative', 'preposition'].includes(next))) return false
  if (!(open?.lower === 'one' || (/^an?$/.test(open?.lower ?? '') && PEOPLE.has(singular(head?.lower ?? ''))))) return false
  const told = first - 5
  if (nounAt(parse, first - 4)?.time !== false) return false
  return (lastLower(parse, told) === 'to' && lastLower(parse, told - 1) === 'according') || (verbAt(parse, told)?.finite === true && SAYING.has(verbAt(parse, told)?.lemma ?? '') && parse.chunks[told - 1]?.kind !== 'noun')
}

/** "will show off the rocket, a missile with a range of 15,000 km": what an apposition measures is so already. */
export function isOfApposition({ parse, first, chunk, number, governor }: Numbered): boolean {
  if (number.unit === 'count' || governor?.role !== 'object' || lastLower(parse, first - 1) !== 'of' || lastLower(parse, first - 3) !== 'with' || parse.chunks[first - 5]?.kind !== 'comma') return false
  const [own, named] = [nounAt(parse, first - 4), nounAt(parse, first - 6)]
  const next = parse.chunks[chunk + 1]?.kind
  const head = parse.words[named?.head ?? -1]
  const known = named !== null && (head?.tag === 'name' || /^(?:the|its|their|his|her)$/.test(parse.words[named.from]?.lower ?? ''))
  return known && (next === undefined || next === 'stop' || next === 'comma') && /^(?:an?|the)$/.test(parse.words[own?.from ?? -1]?.lower ?? '')
}
