import type { NamedSpan } from '../../../../bundle/schema.ts'
import { chunkAt, nounAt, REACH } from '../grammar/parse.ts'
import { ACTORS, REPORTS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { isNamed, namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "according to the ministry", "as reported by Tass" */
export function accordingTo(mention: Numbered): NamedSpan | null {
  const { words, chunks } = mention.parse
  const from = chunks[mention.chunk]?.from ?? 0
  let best: number | null = null
  for (let index = Math.max(0, from - REACH * 2); index < words.length && index < from + REACH * 2; index += 1) {
    if (best !== null && index > from && words[index]?.tag === 'relative') break
    const length = opener(words[index]?.lower ?? '', words[index + 1]?.lower ?? '')
    if (length === 0 || isOfAnother(mention, index)) continue
    best = index + length
    if (index > from) break
  }
  const word = best === null ? undefined : words[best]
  if (word === undefined) {
    const poll = nounAt(mention.parse, opensWithPoll(mention) ?? -1)
    const [start, end] = [words[poll?.from ?? -1]?.start, words[poll?.head ?? -1]?.end]
    return start === undefined || end === undefined ? null : namedSpan(mention, start, end)
  }
  const at = chunkAt(mention.parse, word.start)
  const phrase = nounAt(mention.parse, at)
  const head = singular(mention.parse.words[phrase?.head ?? -1]?.lower ?? '')
  // "according to a global index", and not "according to plan"
  const told = (mention.parse.words[phrase?.from ?? -1]?.tag === 'determiner' && !NO_SOURCES.has(head)) || words[(best ?? 0) - 2]?.lower === 'eyes'
  if (head === 'them') return several(speaker(mention, at))
  return told || isNamed(mention, mention.parse, at) || ACTORS.has(head) || REPORTS.has(head) || head === 'him' ? speaker(mention, at) : null
}

/** A body is "they" where it says something, but "according to them" is of several: of the body's guidelines, perhaps. */
function several(named: NamedSpan | null): NamedSpan | null {
  return named !== null && (named.text.includes(' and ') || isPlural(named.text.split(' ').at(-1) ?? '')) ? named : null
}

/** "killed 900, the army said, up from 600 given by the mayor": the participle is of the number right before it. */
function isOfAnother({ parse: { words }, chunk, number, parse }: Numbered, at: number): boolean {
  if (words[at + 1]?.lower !== 'by' || (words[at]?.start ?? 0) < number.end) return false
  const phrase = nounAt(parse, chunk)
  return words.slice(phrase?.to ?? at, at).some(({ tag }) => tag === 'number') && words[at - 1]?.tag !== 'comma'
}

/** What somebody acts by, and nobody says. */
const NO_SOURCES = new Set('plan schedule need law rule custom tradition size rank income merit wish ability age agreement contract deal timetable principle type'.split(' '))

/** "In a poll of 1,002 adults, 54 percent favoured it": what the sentence opens with says it. */
function opensWithPoll({ parse, first }: Numbered): number | null {
  const head = parse.words[nounAt(parse, 1)?.head ?? -1]
  return parse.words[0]?.lower === 'in' && first > 1 && head !== undefined && /^(?:poll|survey|study|report|census)$/.test(head.lower) ? 1 : null
}

/** The words that can open such a phrase. */
export const OPENERS: ReadonlySet<string> = new Set(['according', 'given', 'cited', 'eyes', 'estimated', 'reported', 'released', 'published', 'compiled', 'citing', 'quoting'])

function opener(word: string, next: string): number {
  if (word === 'according' && next === 'to') return 2
  // "in the eyes of the union"
  if (word === 'eyes' && next === 'of') return 2
  if (
    next === 'by' &&
    (word === 'estimated' || word === 'reported' || word === 'released' || word === 'published' || word === 'compiled' || word === 'given' || word === 'cited')
  )
    return 2
  return 0
}
