import type { AnnotatedText, EntityMention, FoundDate, FoundNumber } from '../types.ts'
import { governorOf, type Governor } from './grammar/governor.ts'
import { chunkAt, parse, verbAt, wordAt, type Parse } from './grammar/parse.ts'

/** A number in its sentence: what every rule of this layer starts from. */
export interface Numbered {
  number: FoundNumber
  input: AnnotatedText
  entities: readonly EntityMention[]
  dates: readonly FoundDate[]
  parse: Parse
  /** The chunk that the number begins in. */
  first: number
  /** The chunk that it ends in: another one in "between 20 and 30 troops". */
  chunk: number
  /** The first word after the number with its unit. */
  after: number
  governor: Governor | null
}

export function numbered(
  number: FoundNumber,
  input: AnnotatedText,
  entities: readonly EntityMention[],
  dates: readonly FoundDate[],
): Numbered {
  const parsed = parse(number.sentence, input.text)
  const first = firstChunk(parsed, number)
  const chunk = chunkAt(parsed, number.end - 1)
  const governor: Governor | null =
    verbAt(parsed, first) === null ? governorOf(parsed, first, chunk) : { verb: first, role: 'object' }
  const after = wordAt(parsed, number.end)
  return { number, input, entities, dates, parse: parsed, first, chunk, after, governor }
}

/** The most chunks of a hedge: "in the region of". */
const LONGEST_HEDGE = 3

/** Where the number begins in its clause: a hedge of prepositions and nouns before it ("in excess of", "as high as") belongs to it. */
function firstChunk(parsed: Parse, { start, hedge }: FoundNumber): number {
  const at = chunkAt(parsed, start)
  const word = wordAt(parsed, start)
  // "a margin of error of plus or minus 3 points"
  if (parsed.words[word - 1]?.lower === 'minus' && parsed.words[word - 2]?.lower === 'or') return chunkAt(parsed, parsed.words[word - 3]?.start ?? start)
  if (hedge === null || hedge.start >= start) return at
  const from = chunkAt(parsed, hedge.start)
  if (at - from > LONGEST_HEDGE || chunkAt(parsed, hedge.end) !== at) return at
  const plain = parsed.chunks.slice(from, at).every(({ kind }) => kind === 'preposition' || kind === 'noun' || kind === 'clause')
  return plain ? from : at
}

/** The part of a list, ordered by start, that starts within the span: found by halving, for long articles. */
export function within<T extends { start: number; end: number }>(list: readonly T[], start: number, end: number): T[] {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < list.length; at += 1) {
    const item = list[at]
    if (item === undefined || item.start >= end) break
    if (item.end <= end) found.push(item)
  }
  return found
}
