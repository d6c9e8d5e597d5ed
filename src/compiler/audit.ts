import type { Audit } from '../bundle/schema.ts'

export type AuditRow = Audit['rows'][number]

/** One row a numeral, and the counts: nothing hides, because the counts are made from the rows. */
export function buildAudit(rows: AuditRow[]): Audit {
  const counts = { quantity: 0, date: 0, ordinal: 0, designator: 0, other: 0, unaccounted: 0 }
  for (const { disposition } of rows) counts[disposition] += 1
  return { numerals: rows.length, ...counts, rows }
}
