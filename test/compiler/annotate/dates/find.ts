import { annotateDates } from '../../../../src/compiler/annotate/dates/pipeline.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import type { CalendarEntry } from '../../../../src/compiler/codebook/codebook.ts'
import type { FoundDate } from '../../../../src/compiler/annotate/types.ts'
import type { DayBounds } from '../../../../src/lib/bounds.ts'

/** A Wednesday. */
export const PUBLISHED = '2025-06-25'

export function findDates(
  text: string,
  published: string | null | DayBounds = PUBLISHED,
  calendar: readonly CalendarEntry[] = [],
): FoundDate[] {
  const bounds = published === null || typeof published === 'string' ? { earliest: published, latest: published } : published
  return annotateDates({ text, sentences: splitSentences(text), published: bounds, truncated: false }, calendar)
}

/** «marks» in the text say which spans to find; returns the bare text and the spans. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number; quote: string }[] } {
  const spans: { start: number; end: number; quote: string }[] = []
  let text = ''
  for (const piece of marked.split(/(«[^»]*»)/)) {
    const quote = piece.startsWith('«') ? piece.slice(1, -1) : null
    if (quote !== null) spans.push({ start: text.length, end: text.length + quote.length, quote })
    text += quote ?? piece
  }
  return { text, spans }
}

export const spansOf = (dates: readonly FoundDate[]) => dates.map(({ start, end, quote }) => ({ start, end, quote }))

/** value, then the bounds as "earliest latest", one day once, "-" for null. */
export const told = ({ type, value, earliest, latest }: FoundDate): string =>
  `${type} ${value}${earliest === null && latest === null ? '' : earliest === latest ? ` ${earliest}` : ` ${earliest ?? '-'} ${latest ?? '-'}`}`
