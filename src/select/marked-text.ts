import type { DateMention, Quantity, Span } from '../bundle/schema.ts'

/** A stretch of an article's text that is drawn in one way. */
export interface Piece extends Span {
  text: string
  /** Holds a searched word. */
  hit: boolean
}

export type Run =
  | { kind: 'plain'; inSentence: boolean; pieces: Piece[] }
  | { kind: 'quantity'; inSentence: boolean; pieces: Piece[]; quantity: Quantity }
  | { kind: 'date'; inSentence: boolean; pieces: Piece[]; date: DateMention }

/** One line of the text; `runs` join to exactly that line. */
export interface MarkedLine extends Span {
  runs: Run[]
}

export interface Marks {
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  hits: readonly Span[]
  /** The sentence that the reader came for. */
  sentence: Span | null
}

type Anchor = { kind: 'quantity'; span: Span; quantity: Quantity } | { kind: 'date'; span: Span; date: DateMention }

/** The text as lines of runs. Anchors never overlap: a quantity wins over a date (a duration stands in both lists). */
export function markText(text: string, marks: Marks): MarkedLine[] {
  const anchors = anchorsOf(marks)
  const lines: MarkedLine[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length }
    if (line.trim() !== '') lines.push({ ...span, runs: runsOf(text, span, anchors, marks) })
    start = span.end + 1
  }
  return lines
}

function runsOf(text: string, line: Span, anchors: readonly Anchor[], marks: Marks): Run[] {
  const runs: Run[] = []
  const plain = (start: number, end: number): void => {
    const { sentence } = marks
    const cuts = sentence === null ? [] : [sentence.start, sentence.end].filter((cut) => cut > start && cut < end)
    const edges = [start, ...cuts, end]
    edges.slice(1).forEach((to, at) => {
      const span = { start: edges[at] ?? start, end: to }
      if (span.end > span.start) {
        runs.push({ kind: 'plain', inSentence: within(span, sentence), pieces: piecesOf(text, span, marks.hits) })
      }
    })
  }
  let at = line.start
  for (const anchor of anchors) {
    const { span } = anchor
    if (span.start < at || span.end > line.end) continue
    plain(at, span.start)
    const common = { inSentence: within(span, marks.sentence), pieces: piecesOf(text, span, marks.hits) }
    if (anchor.kind === 'quantity') runs.push({ kind: 'quantity', quantity: anchor.quantity, ...common })
    else runs.push({ kind: 'date', date: anchor.date, ...common })
    at = span.end
  }
  plain(at, line.end)
  return runs
}

function anchorsOf({ quantities, dates }: Marks): Anchor[] {
  const all: Anchor[] = [
    ...quantities.map((quantity): Anchor => ({ kind: 'quantity', span: withHedge(quantity), quantity })),
    ...dates.map((date): Anchor => ({ kind: 'date', span: date, date })),
  ]
  all.sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b) || b.span.end - a.span.end)
  const taken = all.filter(({ kind }) => kind === 'quantity').map(({ span }) => span)
  const kept: Anchor[] = []
  let end = 0
  for (const anchor of all) {
    const { span, kind } = anchor
    if (span.start < end || (kind === 'date' && taken.some((other) => other.start < span.end && span.start < other.end))) continue
    kept.push(anchor)
    end = span.end
  }
  return kept
}

/** A hedge that stands right before or after the number is marked with it. */
export function withHedge({ start, end, hedge }: Quantity): Span {
  if (hedge === null) return { start, end }
  if (hedge.end <= start && start - hedge.end <= 1) return { start: hedge.start, end }
  if (hedge.start >= end && hedge.start - end <= 1) return { start, end: hedge.end }
  return { start, end }
}

function rank(anchor: Anchor): number {
  return anchor.kind === 'quantity' ? 0 : 1
}

function within(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end
}

/** Cuts a span of the text where searched words begin and end; `hits` are sorted and don't overlap. */
export function piecesOf(text: string, { start, end }: Span, hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  const push = (from: number, to: number, hit: boolean): void => {
    if (to > from) pieces.push({ start: from, end: to, text: text.slice(from, to), hit })
  }
  let at = start
  for (const hit of hits) {
    if (hit.end <= at || hit.start >= end) continue
    push(at, Math.max(at, hit.start), false)
    push(Math.max(at, hit.start), Math.min(end, hit.end), true)
    at = Math.min(end, hit.end)
  }
  push(at, end, false)
  return pieces
}
