import { csvFormatRows } from 'd3-dsv'
import { dayFromNumber } from '../lib/days.ts'
import { correctionsOf, type ChartFigure } from '../select/chart-figure.ts'
import { correctionLine } from '../select/correction-words.ts'
import type { TopicsChart } from '../select/chart-topics.ts'
import type { BundleIndex } from '../select/bundle-index.ts'

export type Cell = string | number | null

const COLUMNS = [
  'claim', 'quote', 'low', 'high', 'qualifier', 'unit', 'per', 'counted', 'status', 'as_of_earliest', 'as_of_latest',
  'attribution', 'sentence', 'document', 'publisher', 'headline', 'published_earliest', 'published_latest', 'start', 'end',
  'sentence_start', 'sentence_end', 'corrections',
] as const

/** One row for each mention of a figure. Offsets are UTF-16 code units in the seed file, so that they can be looked up there. */
export function figuresCsv(figures: readonly ChartFigure[], index: BundleIndex): string {
  const rows = figures.flatMap(({ claim, mentions }) =>
    mentions.map((mention): Record<(typeof COLUMNS)[number], Cell> => {
      const { quantity, article, sentence, who } = mention
      const document = index.documents.get(article.document)
      return {
        claim: claim.id,
        quote: quantity.quote,
        low: quantity.low,
        high: quantity.high,
        qualifier: quantity.qualifier,
        unit: quantity.unit,
        per: quantity.per,
        counted: quantity.counted,
        status: quantity.status,
        as_of_earliest: quantity.asOf.earliest,
        as_of_latest: quantity.asOf.latest,
        attribution: who,
        sentence,
        document: document?.file ?? article.document,
        publisher: document?.publisher ?? null,
        headline: article.headline,
        published_earliest: article.published.earliest,
        published_latest: article.published.latest,
        start: article.start + quantity.start,
        end: article.start + quantity.end,
        sentence_start: article.start + quantity.sentence.start,
        sentence_end: article.start + quantity.sentence.end,
        corrections: correctionsOf(mention, index).map(correctionLine).join(' | '),
      }
    }),
  )
  return csv([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))])
}

/** One row for each topic and bin that has reports; the undated have no days. */
export function topicsCsv({ rows, bins }: TopicsChart): string {
  const counted = rows.flatMap(({ topic, label, counts, undated }): Cell[][] => [
    ...counts.flatMap((count, at): Cell[][] => {
      const bin = bins[at]
      return count === 0 || bin === undefined ? [] : [[topic, label, dayFromNumber(bin.from), dayFromNumber(bin.to), count]]
    }),
    ...(undated === 0 ? [] : [[topic, label, null, null, undated]]),
  ])
  return csv([['topic', 'label', 'from', 'to', 'reports'], ...counted])
}

export function csv(rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(cellText)))}\n`
}

/** A spreadsheet would run text that begins like a formula; a number is a number, minus sign and all. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
