import { csvFormatRows } from 'd3-dsv'
import type { Article, Quantity, Span } from '../bundle/schema.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { dayKnown } from '../select/provenance.ts'

export type Cell = string | number | null

/** The one CSV writer: a header, then a line for each record, its cells in the columns' order. Throws on a record that lacks one. */
export function csvTable<Column extends string>(columns: readonly Column[], records: readonly Readonly<Record<Column, Cell>>[]): string {
  const rows = records.map((record) => columns.map((column) => cellText(record[column])))
  return `${csvFormatRows([[...columns], ...rows])}\n`
}

/** The columns of a figure, the same in every table; empty where a number is none. `change` is "fall by" of "fell 5%", "rise to" of "rose to 9". */
export const FIGURE_COLUMNS = ['quote', 'low', 'high', 'qualifier', 'vague', 'change', 'unit', 'per', 'counted', 'status'] as const

export function figureCells(quantity: Pick<Quantity, (typeof FIGURE_COLUMNS)[number]> | null): Record<(typeof FIGURE_COLUMNS)[number], Cell> {
  const { quote = null, low = null, high = null, qualifier = null, unit = null, per = null, counted = null, status = null, change = null } = quantity ?? {}
  const vague = quantity === null ? null : quantity.vague ? 'yes' : 'no'
  return { quote, low, high, qualifier, vague, change: change === null ? null : `${change.direction === 'up' ? 'rise' : 'fall'} ${change.role}`, unit, per, counted, status }
}

/** The columns of where a text stands, the same in every table. Offsets are UTF-16 code units in the seed file, so that they can be looked up there. */
export const PLACE_COLUMNS = ['sentence', 'document', 'publisher', 'headline', 'published_earliest', 'published_latest', 'published_known', 'start', 'end'] as const

export function placeCells(article: Article, span: Span, sentence: Span, index: BundleIndex): Record<(typeof PLACE_COLUMNS)[number], Cell> {
  const document = index.documents.get(article.document)
  return {
    sentence: article.text.slice(sentence.start, sentence.end),
    document: document?.file ?? article.document,
    publisher: document?.publisher ?? null,
    headline: article.headline,
    published_earliest: article.published.earliest,
    published_latest: article.published.latest,
    published_known: dayKnown(article.published),
    start: article.start + span.start,
    end: article.start + span.end,
  }
}

/** A spreadsheet would run text that begins like a formula; a number is a number, minus sign and all. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
