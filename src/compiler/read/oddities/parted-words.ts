import { messages } from '../../diagnostics.ts'
import type { OddityFinder } from './oddity.ts'

const BEFORE = /\p{L}{0,30}\p{Ll}[-‐\u00AD]$/u
const HYPHENS = new Set(['-', '‐', '\u00AD'])
const END_LENGTH = 40
const AFTER = /^\p{Ll}{2,}/u
/** "short- and long-range" */
const JOINING = /^(?:and|or|to|und|nor|but)$/

/** Words that a printed page broke at the end of a line. */
export const partedWords: OddityFinder = (lines) => {
  let first: { quote: string; offset: number } | null = null
  let count = 0
  for (const [at, { text, start }] of lines.entries()) {
    // The end alone, since a line may be as long as a book.
    const from = Math.max(0, text.length - END_LENGTH)
    const before = HYPHENS.has(text.slice(-1)) ? BEFORE.exec(text.slice(from)) : null
    const after = before === null ? null : AFTER.exec(lines[at + 1]?.text ?? '')
    if (before === null || after === null || JOINING.test(after[0])) continue
    first ??= { quote: `${before[0]} ${after[0]}`, offset: start + from + before.index }
    count += 1
  }
  return first === null ? null : { message: messages.partedWords(first.quote, count), offset: first.offset }
}
