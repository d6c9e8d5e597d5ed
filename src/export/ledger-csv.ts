import type { BundleIndex } from '../select/bundle-index.ts'
import { numeralOf } from '../select/ledger-view.ts'
import type { LedgerRow } from '../select/ledger.ts'
import { csvTable, FIGURE_COLUMNS, figureCells, PLACE_COLUMNS, placeCells, type Cell } from './csv-table.ts'

const COLUMNS = ['number', 'disposition', 'reason', ...FIGURE_COLUMNS, 'claim', 'measure', 'series', 'not_charted', 'correction', ...PLACE_COLUMNS] as const

/** One row for each number. */
export function ledgerCsv(rows: readonly LedgerRow[], index: BundleIndex): string {
  return csvTable(COLUMNS, rows.map((row) => ledgerRecord(row, index)))
}

function ledgerRecord(row: LedgerRow, index: BundleIndex): Record<(typeof COLUMNS)[number], Cell> {
  const { article, span, sentence, disposition, reason, quantity, claim, series, notCharted, correction } = row
  return {
    number: numeralOf(row),
    disposition,
    reason,
    ...figureCells(quantity),
    claim: claim?.id ?? null,
    measure: claim?.measure ?? null,
    series: series?.title ?? null,
    not_charted: notCharted,
    correction: correction === null ? null : `${correction.kind}: ${correction.reason} (${correction.by})`,
    ...placeCells(article, span, sentence, index),
  }
}
