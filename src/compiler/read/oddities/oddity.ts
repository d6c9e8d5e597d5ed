import type { Message } from '../../diagnostics.ts'
import type { Line } from '../lines.ts'

/** Something that is read as words and was hardly meant as such: one message for a file, at the first place. */
export type OddityFinder = (lines: readonly Line[]) => { message: Message; offset: number } | null

/** Where a pattern (flag g) first stands in the lines, what it is there, and how often it does. */
export function firstOf(pattern: RegExp, lines: readonly Line[]): { quote: string; offset: number; count: number } | null {
  let first: { quote: string; offset: number } | null = null
  let count = 0
  for (const { text, start } of lines) {
    for (const match of text.matchAll(pattern)) {
      first ??= { quote: match[0], offset: start + match.index }
      count += 1
    }
  }
  return first === null ? null : { ...first, count }
}
