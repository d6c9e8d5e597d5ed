import type { Claim, Quantity } from '../../../bundle/schema.ts'
import { dayNumber } from '../../../lib/days.ts'
import { pushTo } from '../../../lib/group.ts'
import type { MergedClaim } from './claims.ts'
import { compatibleCounted } from '../../annotate/counted-noun.ts'
import { excludes } from './figure-value.ts'
import type { Occasions } from '../stories/occasions.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { LIGHT, meaningOf } from '../same-meaning.ts'
import { isClaimed } from './origins.ts'
import type { OwnVerb } from './own-verb.ts'
import { mayBeOfOne } from './subjects.ts'
import type { AreOfOneSum } from './sums.ts'
import { areOfOneEvent } from './times.ts'
import type { Wording } from './wording.ts'

/** So many claims of one event and figure are compared with each other: a text full of them takes linear time. */
const COMPARED = 40
/** Of each so many mentions. */
const MENTIONS = 4
/** Who tells of one event may be a day off. */
const DAYS = 1

/**
 * Claims by reports of one event that can't both be true, because two speakers give two numbers of one figure: one measure's, or one noun of which the same is told.
 * Counts too, which of two events would be of two things; and what is open on one side, as all that an undated report tells. Adds to `disputes`.
 */
export function disputeHere(merged: readonly MergedClaim[], quantities: readonly Quantity[], { happeningOf }: Occasions, wording: Wording, areOfOneSum: AreOfOneSum): void {
  const mentions = new Map(quantities.map((quantity) => [quantity.id, quantity]))
  const mentionsOf = ({ quantities: ids }: Claim): Quantity[] => ids.slice(0, MENTIONS).flatMap((id) => mentions.get(id) ?? [])
  const isWhole = ({ claim }: MergedClaim): boolean => !mentionsOf(claim).some((mention) => wording.isPart(mention) || wording.isNotAll(mention))
  const groups = new Map<string, MergedClaim[]>()
  for (const item of merged) {
    const { claim, measured } = item
    if (!isClaimed(claim) || claim.change?.role === 'by' || claim.change?.role === 'from' || claim.origins.length === 0) continue
    if (measured === null && claim.counted === null) continue
    if (!isWhole(item)) continue
    for (const happening of new Set(claim.articles.map(happeningOf))) pushTo(groups, JSON.stringify([happening, claim.unit, claim.per]), item)
  }
  const isOfOne = (a: MergedClaim, b: MergedClaim): boolean => {
    if (a.measured !== null || b.measured !== null) return a.measured?.measure === b.measured?.measure && a.measured?.figure === b.measured?.figure
    return compatibleCounted(a.claim.counted, b.claim.counted) && mentionsOf(a.claim).some((x) => mentionsOf(b.claim).some((y) => wording.tellOneDeed(x, y) && !areOtherDeeds(wording.verbOf(x), wording.verbOf(y))))
  }
  for (const group of groups.values()) {
    for (const [at, a] of group.slice(0, COMPARED).entries()) {
      for (const b of group.slice(at + 1, COMPARED)) {
        if (a.claim.disputes.includes(b.claim.id) || !mayBeOfOne(a, b) || !contradicts(a.claim, b.claim, areOfOneSum) || !isOfOne(a, b)) continue
        a.claim.disputes.push(b.claim.id)
        b.claim.disputes.push(a.claim.id)
      }
    }
  }
}

/** "handed over 1,000 bodies and received 19": what is given is not what comes back. */
function areOtherDeeds(a: OwnVerb | null, b: OwnVerb | null): boolean {
  return tellsDeed(a) && tellsDeed(b) && meaningOf(a.lemma) !== meaningOf(b.lemma)
}

function tellsDeed(verb: OwnVerb | null): verb is OwnVerb {
  return verb !== null && !SAYING.has(verb.lemma) && !LIGHT.has(verb.lemma)
}

/** Longer than this it is a sum of many happenings, shorter one of them: "1.6 billion so far this year", "44 million on Saturday". */
const PERIOD_DAYS = 60
const HAPPENING_DAYS = 31

function isOfMany(a: Claim, b: Claim): boolean {
  const [x, y] = [lengthOf(a), lengthOf(b)]
  return (x > PERIOD_DAYS && y <= HAPPENING_DAYS) || (y > PERIOD_DAYS && x <= HAPPENING_DAYS)
}

/** In days; NaN where an end is open. */
function lengthOf({ asOf: { earliest, latest } }: Claim): number {
  return earliest === null || latest === null ? NaN : dayNumber(latest) - dayNumber(earliest)
}

function contradicts(a: Claim, b: Claim, areOfOneSum: AreOfOneSum): boolean {
  return (
    excludes(a, b) &&
    !isOfMany(a, b) &&
    !a.origins.some((origin) => b.origins.includes(origin)) &&
    !areOfOneSum(a, b) &&
    areOfOneEvent(a.asOf, b.asOf, DAYS, false)
  )
}
