import type { Bounds, Claim, Quantity } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import { isUndated, overlaps } from '../../lib/bounds.ts'
import type { IdMaker } from '../ids.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { claimIds } from './claim-ids.ts'
import { compatibleNames, compatibleValues, hedged, nameOf, writtenNumbers } from './figure-value.ts'
import { originsOf, sameOrigin } from './origins.ts'
import type { Measured, MeasureFinder } from './measure.ts'

/** A claim with the measure that the codebook gives it. */
export interface MergedClaim {
  claim: Claim
  measured: Measured | null
}

/** A claim while it is being put together. */
interface Draft {
  measured: Measured | null
  quantities: Quantity[]
  /** Those whose counted phrase says by itself what is measured. */
  named: Quantity[]
  value: Quantity
  actor: string | null
  asOf: Bounds
  /** The reports that give it; a repeated report is the one that it repeats. */
  reports: Set<string>
}

/** Reports of one standing figure may be printed this many days apart; happenings must be closer. */
const SAME_FIGURE_DAYS = 10
const SAME_OCCURRENCE_DAYS = 1

/**
 * Mentions to claims: the same measure and figure (or, unmeasured, counted noun), unit, rate, status and change, compatible
 * numbers and actors, times that overlap or lie close. Sets each quantity's `claim`. Linear but for mentions that share all of these.
 */
export function mergeClaims(articles: readonly AnnotatedArticle[], measureOf: MeasureFinder, ids: IdMaker): MergedClaim[] {
  const buckets = new Map<string, Draft[]>()
  const drafts: Draft[] = []
  for (const { article, quantities } of articles) {
    for (const quantity of quantities) {
      const measured = measureOf(quantity, article.text)
      const key = bucketKey(quantity, measured)
      const bucket = buckets.get(key) ?? []
      buckets.set(key, bucket)
      const report = article.duplicateOf ?? article.id
      const same = bucket.find((draft) => isSame(draft, quantity, report))
      if (same !== undefined) {
        join(same, quantity, report)
        if (measured?.byItself === true) same.named.push(quantity)
      } else {
        const draft: Draft = {
          measured,
          quantities: [quantity],
          named: measured?.byItself === true ? [quantity] : [],
          value: quantity,
          actor: nameOf(quantity.actor),
          asOf: quantity.asOf,
          reports: new Set([report]),
        }
        bucket.push(draft)
        drafts.push(draft)
      }
    }
  }
  const names = claimIds(drafts, ids)
  return drafts.map((draft, at) => ({ claim: finish(draft, names[at] ?? ''), measured: draft.measured }))
}

/** Mentions with other keys are never one claim. A mention that counts nothing named is a claim of its own. */
function bucketKey(quantity: Quantity, measured: Measured | null): string {
  const what =
    measured !== null
      ? `${measured.measure.id}/${measured.figure}`
      : (quantity.counted?.toLowerCase() ?? `alone/${quantity.id}`)
  const { change } = quantity
  const moves = change === null ? null : `${change.direction} ${change.role}`
  return JSON.stringify([what, quantity.unit, quantity.per, quantity.status, moves, writtenNumbers(quantity)])
}

function isSame(draft: Draft, quantity: Quantity, report: string): boolean {
  const told = draft.reports.has(report)
  const within = draft.measured?.measure.kind === 'occurrence' ? SAME_OCCURRENCE_DAYS : SAME_FIGURE_DAYS
  return (
    compatibleValues(draft.value, quantity) &&
    (draft.value.qualifier === quantity.qualifier || told || mayQuote(draft, quantity)) &&
    compatibleNames(draft.actor, nameOf(quantity.actor)) &&
    (told ? isRepeat(draft, quantity) : isNear(draft.asOf, quantity.asOf, within)) &&
    (draft.measured !== null || !isUndated(quantity.asOf) || told)
  )
}

/** A hedge is dropped in retelling, not by another speaker: who says 6,000 does not say what he says who says over 6,000. */
function mayQuote(draft: Draft, { attribution }: Quantity): boolean {
  return attribution === null || draft.quantities.some((said) => said.attribution === null || sameOrigin(said.attribution, attribution))
}

/** Within one report a figure told twice is of one time; a repeat of the report is printed on another day. */
function isRepeat(draft: Draft, quantity: Quantity): boolean {
  const elsewhere = draft.quantities.every(({ article }) => article !== quantity.article)
  return elsewhere || (isUndated(draft.asOf) === isUndated(quantity.asOf) && overlaps(draft.asOf, quantity.asOf))
}

function isNear(a: Bounds, b: Bounds, days: number): boolean {
  if (isUndated(a) !== isUndated(b)) return false
  return overlaps(a, b) || gap(a, b) <= days || gap(b, a) <= days
}

/** Days from the end of a to the start of b; infinite where b doesn't follow a. */
function gap(a: Bounds, b: Bounds): number {
  if (a.latest === null || b.earliest === null || b.earliest < a.latest) return Infinity
  return dayNumber(b.earliest) - dayNumber(a.latest)
}

function join(draft: Draft, quantity: Quantity, report: string): void {
  draft.reports.add(report)
  draft.quantities.push(quantity)
  draft.value = hedged(draft.value, quantity)
  draft.actor ??= nameOf(quantity.actor)
  draft.asOf = overlaps(draft.asOf, quantity.asOf) ? narrowed(draft.asOf, quantity.asOf) : hull(draft.asOf, quantity.asOf)
}

function narrowed(a: Bounds, b: Bounds): Bounds {
  return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) }
}

function hull(a: Bounds, b: Bounds): Bounds {
  const earliest = a.earliest === null || b.earliest === null ? null : earlier(a.earliest, b.earliest)
  const latest = a.latest === null || b.latest === null ? null : later(a.latest, b.latest)
  return { earliest, latest }
}

function later(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a > b ? a : b
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a < b ? a : b
}

function finish(draft: Draft, id: string): Claim {
  const { measured, value, quantities, named } = draft
  const counted = mostSpecific((named.length > 0 ? named : quantities).map((quantity) => quantity.counted))
  const place = nameOf(quantities.find((quantity) => quantity.place !== null)?.place ?? null)
  for (const quantity of quantities) quantity.claim = id
  return {
    id,
    measure: measured?.measure.id ?? null,
    quantities: quantities.map((quantity) => quantity.id),
    low: value.low,
    high: value.high,
    qualifier: value.qualifier,
    unit: value.unit,
    per: value.per,
    counted,
    actor: draft.actor,
    place,
    change: value.change,
    status: value.status,
    asOf: draft.asOf,
    articles: [...new Set(quantities.map(({ article }) => article))],
    origins: originsOf(quantities),
    disputes: [],
    parts: [],
    fulfils: null,
  }
}

/** The phrase that says most of what is counted, the first of equals. */
function mostSpecific(phrases: readonly (string | null)[]): string | null {
  return phrases.reduce((best, phrase) => ((phrase?.length ?? 0) > (best?.length ?? 0) ? phrase : best), null)
}
