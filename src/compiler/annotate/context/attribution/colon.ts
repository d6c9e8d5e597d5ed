import type { NamedSpan } from '../../../../bundle/schema.ts'
import { namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import type { Word } from '../grammar/words.ts'

const LONGEST = 7

/** "…: British defense ministry", "Kremlin: 300 sent" in headlines. */
export function colon(mention: Numbered): NamedSpan | null {
  const { words } = mention.parse
  const end = words.at(-1)
  const first = words.slice(0, LONGEST + 1).findIndex((word) => word.text === ':')
  const tail = words.slice(-LONGEST - 1).findIndex((word) => word.text === ':')
  const last = tail < 0 ? -1 : Math.max(0, words.length - LONGEST - 1) + tail
  const after = words.slice(last + 1)
  if (last > 0 && (words[last]?.start ?? 0) >= mention.number.end && end !== undefined && isSpeaker(after)) {
    return namedSpan(mention, after[0]?.start ?? end.start, end.end)
  }
  const before = words.slice(0, Math.max(first, 0))
  const opener = before[0]
  if (opener === undefined || (words[first]?.end ?? 0) > mention.number.start || !isSpeaker(before)) return null
  return namedSpan(mention, opener.start, before.at(-1)?.end ?? opener.end)
}

function isSpeaker(words: readonly Word[]): boolean {
  return words.length > 0 && words.every((word) => ['name', 'noun', 'adjective', 'possessive', 'determiner', 'hyphen', 'preposition'].includes(word.tag) || word.tag === 'verb')
    && words.some((word) => word.tag === 'name' || word.tag === 'noun')
}
