import type { Audit, Bundle } from '../bundle/schema.ts'
import type { CompiledFolder } from './compile-folder.ts'

/** What the compiler made of a folder, as lines for a terminal. */
export function report({ folder, bundle, json, hash }: CompiledFolder): string {
  const untold = bundle.articles.filter(({ topics }) => topics.length === 0)
  return [
    `codebook  ${folder.codebook.path}`,
    '',
    ...table([
      ['document', 'format', 'articles', 'date inferred', 'undated', 'figures', 'claims'],
      ...documentRows(bundle),
    ]),
    '',
    ...table([['series', 'figures'], ...bundle.series.map(({ title, claims }) => [title, String(claims.length)])]),
    '',
    `${bundle.events.length} events, ${bundle.dates.length} dates, ${bundle.claims.length} claims, ` +
      `${bundle.claims.filter(({ measure }) => measure === null).length} of them of no measure`,
    '',
    ...auditLines(bundle.audit),
    '',
    `${untold.length} articles without a topic`,
    ...untold.map(({ headline }) => `  ${headline}`),
    '',
    `bundle    ${hash}, ${Buffer.byteLength(json)} bytes`,
  ].join('\n')
}

/** Of articles: how many, of inferred day, of no known day; figures; claims. */
class Tally {
  articles = 0
  inferred = 0
  undated = 0
  figures = 0
  claims = 0

  cells(): string[] {
    return [this.articles, this.inferred, this.undated, this.figures, this.claims].map(String)
  }
}

/** One row a document, in one pass over the bundle; a claim of two documents counts in both, and once in the total. */
function documentRows({ documents, articles, quantities, claims }: Bundle): string[][] {
  const total = new Tally()
  const tallies = new Map(documents.map(({ id }) => [id, new Tally()]))
  const documentOf = new Map(articles.map(({ id, document }) => [id, document]))
  const countIn = (ids: Iterable<string | undefined>, field: 'articles' | 'inferred' | 'undated' | 'figures' | 'claims'): void => {
    total[field] += 1
    for (const id of ids) {
      const tally = tallies.get(id ?? '')
      if (tally !== undefined) tally[field] += 1
    }
  }
  for (const { document, published } of articles) {
    countIn([document], 'articles')
    if (published.kind === 'inferred') countIn([document], 'inferred')
    if (published.kind === 'unknown') countIn([document], 'undated')
  }
  for (const { article } of quantities) countIn([documentOf.get(article)], 'figures')
  for (const claim of claims) countIn(new Set(claim.articles.map((article) => documentOf.get(article))), 'claims')
  const rows = documents.map(({ id, file, format }) => [file, format, ...(tallies.get(id) ?? new Tally()).cells()])
  return [...rows, ['total', '', ...total.cells()]]
}

function auditLines({ rows, ...counts }: Audit): string[] {
  const reasons = new Map<string, number>()
  for (const { disposition, reason } of rows) {
    if (disposition === 'other') reasons.set(reason ?? '(no reason)', (reasons.get(reason ?? '(no reason)') ?? 0) + 1)
  }
  const share = (count: number): string => (counts.numerals === 0 ? '-' : `${((100 * count) / counts.numerals).toFixed(1)}%`)
  const row = (name: string, count: number): string[] => [name, String(count), share(count)]
  return table([
    ['numerals', String(counts.numerals), ''],
    row('quantity', counts.quantity),
    row('date', counts.date),
    row('ordinal', counts.ordinal),
    row('designator', counts.designator),
    row('other', counts.other),
    ...[...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => row(`  ${reason}`, count)),
    row('unaccounted', counts.unaccounted),
  ])
}

/** Columns of text; a column of numbers is aligned to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length)
  const isNumeric = widths.map((_, column) => rows.slice(1).every((row) => /^[\d.%-]*$/.test(row[column] ?? '')))
  return rows.map((row) =>
    row
      .map((cell, column) => (isNumeric[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
