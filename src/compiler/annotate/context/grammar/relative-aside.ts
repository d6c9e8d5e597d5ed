import type { Chunk } from './phrases.ts'
import type { Word } from './words.ts'

/** How far back its opening comma may be, in phrases. */
const REACH = 24

/** The opening comma of the relative clause that the comma at `close` ends: "exports, which Paris had capped in May, fell"; null when it ends none. */
export function relativeAside(chunks: readonly Chunk[], words: readonly Word[], close: number): number | null {
  if (chunks[close]?.kind !== 'comma') return null
  for (let index = close - 1; index > 0 && index > close - REACH; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === 'stop') return null
    if (kind === 'comma') return opensRelative(chunks, words, index + 1) ? index : null
  }
  return null
}

/** "which", "in which", "whose owner", "where" */
function opensRelative(chunks: readonly Chunk[], words: readonly Word[], at: number): boolean {
  const chunk = chunks[at]
  const word = words[chunk?.from ?? -1]?.lower
  return chunk?.kind === 'relative' || (chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'relative') || word === 'whose' || word === 'where'
}
