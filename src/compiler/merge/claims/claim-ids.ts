import { isUndated } from '../../../lib/bounds.ts'
import type { Quantity } from '../../../bundle/schema.ts'
import type { IdMaker } from '../../ids.ts'
import { headOf } from '../../annotate/counted-noun.ts'
import { nameOf, writtenNumbers } from './figure-value.ts'
import type { Measured } from './measure.ts'

/** What a claim is known by: its measure (or the noun counted) and its mentions, of one unit, rate, status and number. */
export interface Identified {
  measured: Measured | null
  quantities: readonly Quantity[]
}

/**
 * An id for each claim, in their order: from what is counted, the number, its unit, rate and status, and the time (the day of a happening, the
 * month of anything else), as the report has them that was printed first. What a further source can add or make more precise (a name, a
 * hedge, another word for it) takes no part, so that it leaves the id alone. Those that are alike in all this are numbered by who and when.
 * `printed` gives an article's day, where it has one.
 */
export function claimIds(claims: readonly Identified[], printed: (article: string) => string | null, ids: IdMaker): string[] {
  const sortable = claims.map((claim, at) => ({ at, content: identityOf(claim, printed), order: orderOf(claim) }))
  const made = new Map(sortable.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ at, content }) => [at, ids.make('c', ...content)]))
  return claims.map((_, at) => made.get(at) ?? '')
}

function identityOf({ measured, quantities }: Identified, printed: (article: string) => string | null): (string | null)[] {
  const first = firstTold(quantities, printed)
  if (first === undefined) throw new Error('a claim needs a mention')
  const what = measured === null ? (first.counted === null ? first.id : headOf(first.counted)) : `${measured.measure.id}/${measured.figure}`
  // What has no measure and no day is a claim of its own report.
  const report = measured === null && isUndated(first.asOf) ? first.article : null
  const time = measured?.measure.kind === 'occurrence' ? dayOf(first) : (dayOf(first)?.slice(0, 7) ?? null)
  const { change, unit, per, status } = first
  return [what, writtenNumbers(first), unit, per, status, change && `${change.direction} ${change.role}`, time, report]
}

/** In the report printed first, those without a day last; there, the first mention that counts something. */
function firstTold(quantities: readonly Quantity[], printed: (article: string) => string | null): Quantity | undefined {
  const rank = ({ article, counted }: Quantity): string => `${printed(article) ?? '9999'} ${counted === null ? 1 : 0}`
  return quantities.reduce<Quantity | undefined>((best, quantity) => (best === undefined || rank(quantity) < rank(best) ? quantity : best), undefined)
}

function dayOf({ asOf }: Quantity): string | null {
  return asOf.earliest ?? asOf.latest
}

function orderOf({ quantities }: Identified): string {
  const who = quantities.map(({ actor }) => nameOf(actor)).find((name) => name !== null)
  return JSON.stringify([who ?? '', firstDay(quantities), quantities.map(({ id }) => id).sort()[0]])
}

function firstDay(quantities: readonly Quantity[]): string | null {
  const days = quantities.flatMap((quantity) => dayOf(quantity) ?? [])
  return days.sort()[0] ?? null
}
