import type { Correction } from '../bundle/schema.ts'
import { assertNever } from '../lib/assert-never.ts'

/** What a correction did, in a few words. */
export function correctionTitle({ kind }: Correction): string {
  switch (kind) {
    case 'reject':
      return 'Rejected by hand: in no claim and no chart'
    case 'amend':
      return 'Corrected by hand'
    case 'date':
      return 'Date stated by hand'
    default:
      return assertNever(kind)
  }
}

/** A correction in one line, as images and tables show it: what changed, why, and by whom. */
export function correctionLine(correction: Correction): string {
  const changes = correction.changes.map(({ field, was, now }) => `${fieldWords(field)} ${now}, was ${was}`)
  return `${correctionTitle(correction)} (${[...changes, correction.reason, correction.by].join('; ')})`
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['asOf', 'as of'],
  ['per', 'rate'],
  ['counted', 'what is counted'],
  ['low', 'lower bound'],
  ['high', 'upper bound'],
  ['qualifier', 'how sure'],
])

/** A corrected field's name in words. */
export function fieldWords(field: string): string {
  return FIELDS.get(field) ?? field
}
