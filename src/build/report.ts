import type { Article, Audit, Bundle } from '../bundle/schema.ts'
import type { CompiledFolder } from './compile-folder.ts'

/** What the compiler made of a folder, as lines for a terminal. */
export function report({ folder, bundle, json, hash }: CompiledFolder): string {
  const untold = bundle.articles.filter(({ topics }) => topics.length === 0)
  return [
    `codebook  ${folder.codebook.path}`,
    '',
    ...table([
      ['document', 'format', 'articles', 'date inferred', 'undated', 'figures', 'claims'],
      ...bundle.documents.map((document) => documentRow(document.id, bundle)),
      ['total', '', ...totals(bundle)],
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

function documentRow(id: string, bundle: Bundle): string[] {
  const document = bundle.documents.find((candidate) => candidate.id === id)
  const articles = bundle.articles.filter((article) => article.document === id)
  const own = new Set(articles.map((article) => article.id))
  const part: Bundle = {
    ...bundle,
    articles,
    quantities: bundle.quantities.filter(({ article }) => own.has(article)),
    claims: bundle.claims.filter((claim) => claim.articles.some((article) => own.has(article))),
  }
  return [document?.file ?? id, document?.format ?? '', ...totals(part)]
}

function totals({ articles, quantities, claims }: Bundle): string[] {
  const known = (kind: 'inferred' | 'unknown'): Article[] => articles.filter(({ published }) => published.kind === kind)
  return [articles, known('inferred'), known('unknown'), quantities, claims].map(({ length }) => String(length))
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
