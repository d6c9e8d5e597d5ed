import type { Bounds, Claim, Quantity } from '../../bundle/schema.ts'
import { overlaps } from '../../lib/bounds.ts'
import { dayNumber } from '../../lib/days.ts'
import { compatibleNames, compatibleValues, excludes } from './figure-value.ts'
import type { MergedClaim } from './claims.ts'

/** Times wider than this say too little to call two numbers contradictory. */
const DISPUTE_WITHIN_DAYS = 31

/** Links between claims of one measure: sums and their parts, plans and what fulfils them, claims that can't both be true. */
export function linkClaims(merged: readonly MergedClaim[], quantities: readonly Quantity[]): void {
  const groups = new Map<string, MergedClaim[]>()
  for (const item of merged) {
    if (item.measured === null) continue
    const key = `${item.measured.measure.id} ${item.claim.unit} ${item.claim.per}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  const places = sentencesOf(quantities)
  for (const group of groups.values()) {
    const claims = group.map(({ claim }) => claim)
    for (const { claim, measured } of group) {
      const sameFigure = group.filter((other) => other.measured?.figure === measured?.figure).map((other) => other.claim)
      claim.parts = partsOf(claim, claims, places)
      claim.fulfils = planOf(claim, sameFigure)
      if (measured?.measure.kind !== 'occurrence') claim.disputes = disputesOf(claim, sameFigure)
    }
  }
}

type Places = ReadonlyMap<string, ReadonlySet<string>>

/** Sentences in which each claim stands, as "article start". */
function sentencesOf(quantities: readonly Quantity[]): Places {
  const places = new Map<string, Set<string>>()
  for (const { claim, article, sentence } of quantities) {
    if (claim === null) continue
    const set = places.get(claim) ?? new Set()
    places.set(claim, set.add(`${article} ${sentence.start}`))
  }
  return places
}

/** The claims of one sentence of the same article that together make the claim's number. */
function partsOf(claim: Claim, group: readonly Claim[], places: Places): string[] {
  const total = claim.low ?? claim.high
  if (total === null || claim.qualifier === 'range') return []
  const candidates = group.filter(
    (other) =>
      other !== claim &&
      other.status === claim.status &&
      other.change === null &&
      other.articles.some((article) => claim.articles.includes(article)) &&
      compatibleNames(other.actor, claim.actor) &&
      (other.low ?? other.high ?? 0) < total,
  )
  const sentences = new Set(candidates.flatMap(({ id }) => [...(places.get(id) ?? [])]))
  for (const sentence of sentences) {
    const together = candidates.filter(({ id }) => places.get(id)?.has(sentence) === true)
    const sum = together.reduce((so, { low, high }) => so + (low ?? high ?? 0), 0)
    if (together.length >= 2 && sum === total) return together.map(({ id }) => id)
  }
  return []
}

/** The plan of which an actual claim says that it was done: the same figure, stated no later. */
function planOf(claim: Claim, group: readonly Claim[]): string | null {
  if (claim.status !== 'actual') return null
  const plan = group.find(
    (other) =>
      other.status === 'planned' &&
      compatibleValues(other, claim) &&
      compatibleNames(other.actor, claim.actor) &&
      (other.asOf.earliest === null || claim.asOf.latest === null || other.asOf.earliest <= claim.asOf.latest),
  )
  return plan?.id ?? null
}

function disputesOf(claim: Claim, group: readonly Claim[]): string[] {
  if (claim.status !== 'actual' || claim.change?.role === 'by' || !isNarrow(claim.asOf)) return []
  return group
    .filter(
      (other) =>
        other !== claim &&
        other.status === 'actual' &&
        other.change?.role !== 'by' &&
        isNarrow(other.asOf) &&
        overlaps(other.asOf, claim.asOf) &&
        compatibleNames(other.actor, claim.actor) &&
        !other.origins.some((origin) => claim.origins.includes(origin)) &&
        excludes(other, claim),
    )
    .map(({ id }) => id)
}

function isNarrow({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= DISPUTE_WITHIN_DAYS
}
