import type { Disposition } from '../bundle/schema.ts'
import { assertNever } from '../lib/assert-never.ts'
import { correctionTag } from './corrections.ts'
import { describeFigure } from './format-figure.ts'
import type { LedgerFilters, LedgerSort, SortKey } from './ledger-state.ts'
import type { LedgerRow } from './ledger.ts'
import { fold, matchesSearch, parseSearch } from './search.ts'
import { reasonWords } from './why-not-charted.ts'

export function ledgerView(rows: readonly LedgerRow[], filters: LedgerFilters, sort: LedgerSort): readonly LedgerRow[] {
  const terms = parseSearch(filters.q)
  const asksWords = terms.include.length > 0 || terms.exclude.length > 0
  const kept = rows.filter(
    (row) =>
      (filters.disposition === null || row.disposition === filters.disposition) &&
      isInChart(row, filters.chart) &&
      (!asksWords || matchesSearch(fold(wordsOf(row)), terms)),
  )
  return sort === null ? kept : sorted(kept, sort)
}

/** A click on a column's head: ascending, descending, then the order of the text again. */
export function nextSort(sort: LedgerSort, key: SortKey): LedgerSort {
  if (sort?.key !== key) return { key, down: false }
  return sort.down ? null : { key, down: true }
}

/** The numeral as the text writes it. */
export function numeralOf({ article, span }: LedgerRow): string {
  return article.text.slice(span.start, span.end)
}

/** Singular and plural of what a number can be. */
export const KINDS: Readonly<Record<Disposition, readonly [one: string, many: string]>> = {
  quantity: ['figure', 'figures'],
  date: ['date', 'dates'],
  ordinal: ['ordinal', 'ordinals'],
  designator: ['part of a name', 'parts of names'],
  other: ['other', 'other'],
  unaccounted: ['unaccounted', 'unaccounted'],
}

/** What a number is, in words: "about 5,000 workers", "date", "other: a page number". */
export function kindWords({ quantity, disposition, reason }: LedgerRow): string {
  if (quantity !== null) return describeFigure(quantity)
  return disposition === 'other' ? `other: ${reasonWords(reason)}` : KINDS[disposition][0]
}

/** So much of a long sentence stands on either side of its number. */
const BEFORE = 140
const AFTER = 180

/** The sentence around its number; an ellipsis where a long one is cut. */
export function sentenceParts({ article: { text }, span, sentence }: LedgerRow): { before: string; number: string; after: string } {
  const from = sentence.start < span.start - BEFORE ? text.indexOf(' ', span.start - BEFORE) + 1 : sentence.start
  const to = sentence.end > span.end + AFTER ? text.lastIndexOf(' ', span.end + AFTER) : sentence.end
  const start = from > sentence.start && from <= span.start ? from : sentence.start
  const end = to >= span.end && to < sentence.end ? to : sentence.end
  return {
    before: `${start > sentence.start ? '… ' : ''}${text.slice(start, span.start)}`,
    number: text.slice(span.start, span.end),
    after: `${text.slice(span.end, end)}${end < sentence.end ? ' …' : ''}`,
  }
}

function isInChart({ series }: LedgerRow, chart: string | null): boolean {
  if (chart === null) return true
  if (chart === 'charted') return series !== null
  return chart === 'not-charted' ? series === null : series?.id === chart
}

function wordsOf(row: LedgerRow): string {
  const { article, sentence, series, notCharted, claim, correction } = row
  const said = article.text.slice(sentence.start, sentence.end)
  const corrected = correction === null ? '' : correctionTag(correction)
  return [said, kindWords(row), series?.title ?? notCharted, claim?.measure, corrected, article.headline].join(' ')
}

function sorted(rows: readonly LedgerRow[], { key, down }: NonNullable<LedgerSort>): LedgerRow[] {
  const keyed = rows.map((row) => ({ row, value: sortValue(row, key) }))
  const sign = down ? -1 : 1
  return keyed
    .sort((a, b) => {
      // What has no value stays last in both directions.
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return a.value === b.value ? 0 : sign * (a.value < b.value ? -1 : 1)
    })
    .map(({ row }) => row)
}

function sortValue({ quantity, disposition, series, notCharted, article }: LedgerRow, key: SortKey): string | number | null {
  switch (key) {
    case 'number':
      return quantity === null ? null : (quantity.low ?? quantity.high)
    case 'kind':
      return Object.keys(KINDS).indexOf(disposition)
    case 'chart':
      // Charted first, by title.
      return series === null ? `1${notCharted ?? ''}` : `0${series.title}`
    case 'report':
      return article.published.latest ?? article.published.earliest
    default:
      return assertNever(key)
  }
}
