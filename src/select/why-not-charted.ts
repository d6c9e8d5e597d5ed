import type { Claim, Correction, Disposition } from '../bundle/schema.ts'
import { assertNever } from '../lib/assert-never.ts'

export interface Uncharted {
  disposition: Disposition
  reason: string | null
  claim: Claim | null
  correction: Correction | null
}

/** Why no chart shows a number, in words that follow "not charted:". */
export function whyNotCharted({ disposition, reason, claim, correction }: Uncharted): string {
  switch (disposition) {
    case 'quantity':
      if (correction?.kind === 'reject') return 'rejected by a correction'
      return claim === null ? 'only points to what is known' : whyNoPoint(claim)
    case 'date':
      return 'a date'
    case 'ordinal':
      return 'an ordinal'
    case 'designator':
      return 'part of a name'
    case 'other':
      return reasonWords(reason)
    case 'unaccounted':
      return 'no rule says what it is'
    default:
      return assertNever(disposition)
  }
}

/** What the audit's "other" holds, in words. */
export function reasonWords(reason: string | null): string {
  return reason === null ? 'for no stated reason' : (REASONS.get(reason) ?? reason)
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['cut-off', 'cut off by the source'],
  ['list-number', 'the number of a list item'],
  ['page', 'a page number'],
  ['phone', 'a telephone number'],
  ['url', 'part of a web address'],
  ['score', 'a score'],
  ['pronoun', 'stands for a noun'],
  ['idiom', 'part of a figure of speech'],
  ['end-mark', 'marks the end of a report'],
  ['code', 'a code'],
])

function whyNoPoint({ measure, change }: Claim): string {
  if (measure === null) return 'no measure in the codebook matches it'
  if (change?.role === 'from') return 'where it stood before a change is of another time'
  if (change?.role === 'by') return `a ${change.direction === 'up' ? 'rise' : 'fall'} by so much is no level`
  return 'stands in no series'
}
