import type { Article, Audit, Claim, Correction, Disposition, Quantity, Series, Span } from '../bundle/schema.ts'
import type { Selection } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { sentenceAround } from './sentence-around.ts'
import { whyNotCharted } from './why-not-charted.ts'
import { groupBy } from '../lib/group.ts'

/** One number of the corpus: where it stands, what it is, and what became of it. */
export interface LedgerRow {
  /** Unique in the ledger, the same in every build of the same text. */
  id: string
  article: Article
  /** The numeral in the article's text. */
  span: Span
  sentence: Span
  disposition: Disposition
  /** From the audit's closed list, where the disposition is 'other'. */
  reason: string | null
  /** The figure that the numeral belongs to; "two or three" is two rows of one. */
  quantity: Quantity | null
  claim: Claim | null
  /** The series that charts it. */
  series: Series | null
  /** Null when it is charted. */
  notCharted: string | null
  correction: Correction | null
  /** False for a figure that holds no numeral of the audit: it is listed, and counted apart. */
  audited: boolean
}

/** Every numeral of the audit, in the order of the articles and their texts, and every figure that holds none. */
export function ledgerRows(index: BundleIndex): LedgerRow[] {
  const numerals = byArticle(index.bundle.audit.rows)
  const seriesOf = new Map(index.bundle.series.flatMap((series) => series.claims.map((claim) => [claim, series])))
  const { corrections } = index
  return index.bundle.articles.flatMap((article) => {
    const quantities = index.quantitiesOf.get(article.id) ?? []
    return joined(numerals.get(article.id) ?? [], quantities).map(({ span, disposition, reason, quantity, audited }) => {
      const claim = quantity?.claim == null ? null : (index.claims.get(quantity.claim) ?? null)
      const series = claim === null ? null : (seriesOf.get(claim.id) ?? null)
      const correction = quantity === null ? null : (corrections.get(quantity.id) ?? null)
      return {
        id: `${article.id}:${span.start}-${span.end}`,
        article,
        span,
        sentence: quantity?.sentence ?? sentenceAround(article.text, span, quantities),
        disposition,
        reason,
        quantity,
        claim,
        series,
        notCharted: series === null ? whyNotCharted({ disposition, reason, claim, correction }) : null,
        correction,
        audited,
      }
    })
  })
}

/** The numbers that the page's filters keep: those of a report that they keep, or of a figure that they keep. */
export function keptRows(rows: readonly LedgerRow[], { articles, claims }: Selection): readonly LedgerRow[] {
  const kept = new Set([...articles, ...claims].map(({ id }) => id))
  return rows.filter(({ article, claim }) => kept.has(article.id) || (claim !== null && kept.has(claim.id)))
}

export interface LedgerCounts {
  numbers: number
  byDisposition: Readonly<Record<Disposition, number>>
  /** Why numbers are 'other', most frequent first. */
  otherReasons: readonly (readonly [reason: string | null, count: number])[]
  /** Figures without a numeral, in no other count. */
  unaudited: number
}

/** Of all rows, these are the audit's own counts. */
export function countRows(rows: readonly LedgerRow[]): LedgerCounts {
  const byDisposition = { quantity: 0, date: 0, ordinal: 0, designator: 0, other: 0, unaccounted: 0 }
  const reasons = new Map<string | null, number>()
  const audited = rows.filter((row) => row.audited)
  for (const { disposition, reason } of audited) {
    byDisposition[disposition]++
    if (disposition === 'other') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  return {
    numbers: audited.length,
    byDisposition,
    otherReasons: [...reasons].sort(([, a], [, b]) => b - a),
    unaudited: rows.length - audited.length,
  }
}

type Numeral = Audit['rows'][number]
interface Joined extends Pick<LedgerRow, 'span' | 'disposition' | 'reason' | 'quantity' | 'audited'> {}

/** Numerals with the figure that holds them, in one pass over both; then the figures that no numeral led to. */
function joined(numerals: readonly Numeral[], quantities: readonly Quantity[]): Joined[] {
  const sorted = quantities.toSorted((a, b) => a.start - b.start)
  const met = new Set<Quantity>()
  const rows: Joined[] = []
  let next = 0
  for (const { start, end, disposition, reason } of numerals.toSorted((a, b) => a.start - b.start)) {
    while ((sorted[next]?.end ?? Infinity) <= start) next++
    const candidate = sorted[next]
    const quantity = candidate !== undefined && candidate.start < end ? candidate : null
    if (quantity !== null) met.add(quantity)
    rows.push({ span: { start, end }, disposition, reason, quantity, audited: true })
  }
  for (const quantity of sorted) {
    if (met.has(quantity)) continue
    const span = { start: quantity.start, end: quantity.end }
    rows.push({ span, disposition: 'quantity', reason: null, quantity, audited: false })
  }
  return rows.sort((a, b) => a.span.start - b.span.start)
}

function byArticle(numerals: readonly Numeral[]): Map<string, Numeral[]> {
  return groupBy(numerals, ({ article }) => article)
}
