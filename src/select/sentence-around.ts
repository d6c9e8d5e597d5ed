import type { Quantity, Span } from '../bundle/schema.ts'

/** Where no sentence is known, so many characters to either side show what a numeral belongs to. */
const REACH = 160
/** The point of "N. Korea", "the U.S. Army", "Gen. Lee" and "Sept. 3" ends none. */
const SENTENCE_END = /(?:(?<!\b(?:\p{Lu}|\p{L}\.\p{L}|Mrs?|Ms|Dr|St|Lt|Col|Gen|Maj|Capt|Sgt|Sen|Rep|Gov|No(?=\.\s\d)|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.|[!?…])["'”’)\]]*\s|[\n\r]/gu

/** The sentence in which a numeral stands: that of a figure beside it, else what lies between two ends of sentences. */
export function sentenceAround(text: string, span: Span, quantities: readonly Quantity[]): Span {
  const known = quantities.find(({ sentence }) => sentence.start <= span.start && span.end <= sentence.end)
  if (known !== undefined) return known.sentence
  const from = Math.max(0, span.start - REACH)
  const to = Math.min(text.length, span.end + REACH)
  const before = [...text.slice(from, span.start).matchAll(SENTENCE_END)].at(-1)
  const after = text.slice(span.end, to).search(SENTENCE_END)
  const start = before === undefined ? wordStart(text, from) : from + before.index + before[0].length
  const end = after === -1 ? to : span.end + after + 1
  return trimmed(text, { start: Math.min(start, span.start), end })
}

/** Not into the middle of a word. */
function wordStart(text: string, from: number): number {
  return from === 0 ? 0 : from + Math.max(0, text.slice(from).search(/\s/))
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end)
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) }
}

/** A place in an article's text as a link carries it where no figure stands: "120-125". */
export function markOfSpan({ start, end }: Span): string {
  return `${start}-${end}`
}

/** The place that `markOfSpan` wrote, if it lies in a text of this length; null for anything else. */
export function spanOfMark(mark: string, length: number): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(mark)
  if (match === null) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end && end <= length ? { start, end } : null
}
