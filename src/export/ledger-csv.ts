import type { BundleIndex } from '../select/bundle-index.ts'
import { numeralOf } from '../select/ledger-view.ts'
import type { LedgerRow } from '../select/ledger.ts'
import { csv, type Cell } from './csv.ts'

const COLUMNS = [
  'number', 'disposition', 'reason', 'quote', 'low', 'high', 'qualifier', 'unit', 'per', 'counted', 'status', 'claim', 'measure',
  'series', 'not_charted', 'correction', 'sentence', 'document', 'publisher', 'headline', 'published_earliest',
  'published_latest', 'start', 'end',
] as const

/** One row for each number. Offsets are UTF-16 code units in the seed file, so that they can be looked up there. */
export function ledgerCsv(rows: readonly LedgerRow[], index: BundleIndex): string {
  const records = rows.map((row) => ledgerRecord(row, index))
  return csv([[...COLUMNS], ...records.map((record) => COLUMNS.map((column) => record[column]))])
}

function ledgerRecord(row: LedgerRow, index: BundleIndex): Record<(typeof COLUMNS)[number], Cell> {
  const { article, span, sentence, disposition, reason, quantity, claim, series, notCharted, correction } = row
  const document = index.documents.get(article.document)
  return {
    number: numeralOf(row),
    disposition,
    reason,
    quote: quantity?.quote ?? null,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    qualifier: quantity?.qualifier ?? null,
    unit: quantity?.unit ?? null,
    per: quantity?.per ?? null,
    counted: quantity?.counted ?? null,
    status: quantity?.status ?? null,
    claim: claim?.id ?? null,
    measure: claim?.measure ?? null,
    series: series?.title ?? null,
    not_charted: notCharted,
    correction: correction === null ? null : `${correction.kind}: ${correction.reason} (${correction.by})`,
    sentence: article.text.slice(sentence.start, sentence.end),
    document: document?.file ?? article.document,
    publisher: document?.publisher ?? null,
    headline: article.headline,
    published_earliest: article.published.earliest,
    published_latest: article.published.latest,
    start: article.start + span.start,
    end: article.start + span.end,
  }
}
