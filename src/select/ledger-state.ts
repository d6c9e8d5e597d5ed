import type { Disposition } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'

/** The ledger's own filters, beside those of the page. */
export interface LedgerFilters {
  q: string
  disposition: Disposition | null
  /** 'charted', 'not-charted', or a series' id: charted in that one. */
  chart: string | null
}

export const DISPOSITIONS = ['quantity', 'date', 'ordinal', 'designator', 'other', 'unaccounted'] as const satisfies readonly Disposition[]

export const SORT_KEYS = ['number', 'kind', 'chart', 'report'] as const
export type SortKey = (typeof SORT_KEYS)[number]
/** Null is the order of the text. */
export type LedgerSort = { key: SortKey; down: boolean } | null

/** What a link restores of the ledger. */
export interface LedgerState {
  filters: LedgerFilters
  sort: LedgerSort
}

export const ALL_ROWS: LedgerFilters = { q: '', disposition: null, chart: null }
export const EMPTY_LEDGER: LedgerState = { filters: ALL_ROWS, sort: null }

/** "number", downwards "-number". */
export function sortText(sort: LedgerSort): string | null {
  return sort === null ? null : `${sort.down ? '-' : ''}${sort.key}`
}

/** Undefined when no column is called so. */
export function sortOf(text: string): LedgerSort | undefined {
  const down = text.startsWith('-')
  const key = SORT_KEYS.find((known) => known === text.slice(Number(down)))
  return key === undefined ? undefined : { key, down }
}

/** Without a chart that this build has not, which would hide everything. */
export function knownLedger(state: LedgerState, index: Pick<BundleIndex, 'series'>): LedgerState {
  return isKnownChart(state.filters.chart, index) ? state : { ...state, filters: { ...state.filters, chart: null } }
}

export function isKnownChart(chart: string | null, { series }: Pick<BundleIndex, 'series'>): boolean {
  return chart === null || chart === 'charted' || chart === 'not-charted' || series.has(chart)
}
