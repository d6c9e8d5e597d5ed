import type { NamedSpan } from '../../../../bundle/schema.ts'
import type { Word } from '../grammar/words.ts'
import { ACTORS, EVIDENCE, REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'

/** The most words that name a speaker before or after a colon. */
const LONGEST = 7

const NAMING = new Set<Word['tag']>([
  'name',
  'noun',
  'adjective',
  'possessive',
  'determiner',
  'hyphen',
  'preposition',
  'verb',
])

/** "…: British defense ministry", "Kyiv: 300 sent" in headlines. */
export function colon(mention: Numbered): NamedSpan | null {
  const {
    parse: { words },
    number,
  } = mention
  const tail = words.slice(-LONGEST - 1)
  const closing = tail.findIndex((word) => word.text === ':')
  const after = closing < 0 || (tail[closing]?.start ?? 0) < number.end ? [] : tail.slice(closing + 1)
  const lead = words.slice(0, LONGEST + 1)
  const opening = lead.findIndex((word) => word.text === ':')
  const before = opening < 0 || (lead[opening]?.end ?? 0) > number.start ? [] : lead.slice(0, opening)
  const speaker = [after, before].find(namesSomeone)
  const [first, last] = [speaker?.[0], speaker?.at(-1)]
  return first === undefined || last === undefined ? null : namedSpan(mention, first.start, last.end)
}

function namesSomeone(words: readonly Word[]): boolean {
  const last = words.at(-1)
  // "Texas floods: death toll passes 100" is the topic.
  if (last?.tag === 'noun' && last.text === last.lower && !ACTORS.has(singular(last.lower)) && !REPORTS.has(singular(last.lower)) && !EVIDENCE.has(singular(last.lower))) return false
  // "Rescue completed in Arica: 18 dead" is what was done.
  if (words.some(({ tag, verb }, at) => tag === 'verb' && at > 0 && verb !== null && verb.form !== 'ing')) return false
  return words.some((word) => word.tag === 'name' || word.tag === 'noun') && words.every((word) => NAMING.has(word.tag))
}
