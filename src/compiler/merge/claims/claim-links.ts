import type { Bounds, Claim, Quantity } from '../../../bundle/schema.ts'
import { dayNumber } from '../../../lib/days.ts'
import { compatibleNames, compatibleValues, excludes } from './figure-value.ts'
import type { MergedClaim } from './claims.ts'
import { claimsWhere } from './claims-where.ts'
import type { Occasions } from '../stories/occasions.ts'
import { localTallies } from './local-tallies.ts'
import { areOfTwoSides, mayBeOfOne, whoseFigure } from './subjects.ts'
import { disputeHere } from './event-disputes.ts'
import { isClaimed } from './origins.ts'
import { ofOneSum } from './sums.ts'
import { areClose, isShort } from './times.ts'
import type { Wording } from './wording.ts'
import { statedSums } from '../../annotate/stated-sums.ts'
import { groupBy } from '../../../lib/group.ts'

/** Times wider than this say too little to call two numbers contradictory. */
const DISPUTE_WITHIN_DAYS = 31

/** A claim is held against so many before it and after it in time: where hundreds contradict each other in one month, each is joined to the others through those. */
const DISPUTED_NEIGHBOURS = 40

/** How many days apart two sums so far, or two rates, can still be told of one state of things. */
const DAYS_APART: Readonly<Record<string, number>> = { cumulative: 1, flow: 1 }

/** Links between claims of one measure: sums and their parts, plans and what fulfils them, claims that can't both be true, unless told as some of others (`parts`). */
export function linkClaims(merged: readonly MergedClaim[], quantities: readonly Quantity[], parts: ReadonlySet<string>, occasions: Occasions, wording: Wording): void {
  const measured = merged.filter((item) => item.measured !== null)
  const groups = groupBy(measured, (item) => `${item.measured?.measure.id} ${item.claim.unit} ${item.claim.per}`)
  const places = sentencesOf(quantities)
  const agreesBeside = agreeingBeside(merged, places)
  const makes = addsUpBeside(merged, places)
  const agree = (a: Claim, b: Claim): boolean => agreesBeside(a, b) || agreesBeside(b, a)
  const partial = claimsWhere(quantities, (quantity) => wording.isNotAll(quantity))
  const revisions = claimsWhere(quantities, (quantity) => wording.isRevision(quantity))
  const isRevised = (a: Claim, b: Claim): boolean => (revisions.has(a.id) || revisions.has(b.id)) && a.articles.some((article) => b.articles.includes(article))
  const areApart = localTallies(quantities, wording)
  const growing = new Set(measured.flatMap(({ claim, measured: of }) => (of?.measure.kind === 'cumulative' ? [claim] : [])))
  const hasGrown = (a: Claim, b: Claim): boolean => growing.has(a) && growing.has(b) && (grewTo(a, b, wording) || grewTo(b, a, wording))
  linkSums(merged, quantities, wording)
  for (const group of groups.values()) {
    const inArticle = groupBy(group.flatMap(({ claim }) => claim.articles.map((article) => ({ article, claim }))), ({ article }) => article)
    for (const { claim } of group) {
      const beside = new Set(claim.articles.flatMap((article) => (inArticle.get(article) ?? []).map((other) => other.claim)))
      if (claim.parts.length === 0) claim.parts = partsOf(claim, [...beside], places)
    }
    for (const alike of groupBy(group, ({ measured }) => measured?.figure).values()) {
      const claims = alike.map(({ claim }) => claim)
      const plans = claims.filter(({ status }) => status === 'planned')
      for (const claim of claims) claim.fulfils = planOf(claim, plans)
      const kind = alike[0]?.measured?.measure.kind ?? 'level'
      // Happenings repeat: only what several measured of one, and never counts, which can be of different ones.
      const items = new Map(alike.map((item) => [item.claim, item]))
      const areOfOneSum = ofOneSum(claims)
      const byOne = (a: Claim, b: Claim): boolean => !areOfOneSum(a, b) && !makes(a, b) && !areApart(a, b) && !isRevised(a, b) && !parts.has(a.id) && !parts.has(b.id) && partial.has(a.id) === partial.has(b.id) && areOfOneSubject(items.get(a), items.get(b), occasions)
      // A number that grows may be one thing on a day and another in that month.
      const ofOneTime = (a: Claim, b: Claim): boolean => byOne(a, b) && !hasGrown(a, b) && (isShort(a.asOf) === isShort(b.asOf) || shareOccasion(a, b, occasions.storyOf))
      if (kind !== 'occurrence') setDisputes(claims, DAYS_APART[kind] ?? 0, ofOneTime)
      else if (claims[0]?.unit !== 'count') setDisputes(claims, 1, (a, b) => byOne(a, b) && !agree(a, b) && a.origins.length > 0 && b.origins.length > 0 && shareOccasion(a, b, occasions.storyOf))
    }
  }
  disputeTallies(merged, (a, b) => isRevised(a, b) || partial.has(a.id) !== partial.has(b.id))
  const areOfOneSum = ofOneSum(merged.map(({ claim }) => claim))
  disputeHere(merged, quantities, occasions, wording, (a, b) => areOfOneSum(a, b) || makes(a, b) || agree(a, b) || areApart(a, b) || isRevised(a, b) || hasGrown(a, b))
}

/** "The toll stood at 10", and days later "at least 17 were killed": nobody says otherwise. "We lost 300", and days later "they lost 6,000" is another side's word. */
function grewTo(a: Claim, b: Claim, wording: Wording): boolean {
  const [before, after] = [wording.toldOn(a), wording.toldOn(b)]
  const [less, more] = [a.high ?? a.low ?? Infinity, b.low ?? 0]
  const ofTwoSides = a.origins.length > 0 && b.origins.length > 0 && more > less * MOST_GROWTH && areOfTwoSides(a, b)
  return before !== null && after !== null && before.last < after.first && more > less && !ofTwoSides
}

/** How often as many a toll comes to, by the word of two speakers. */
const MOST_GROWTH = 2

/** Speakers' tallies of one thing in one report that exclude each other, whether or not a measure takes them. */
function disputeTallies(merged: readonly MergedClaim[], areOfTwo: (a: Claim, b: Claim) => boolean): void {
  const byId = new Map(merged.map(({ claim }) => [claim.id, claim]))
  const tallies = groupBy(merged.flatMap(({ claim, retells }) => retells.map((told) => ({ claim, told }))), ({ told }) => told)
  for (const [told, items] of tallies) {
    const first = byId.get(told.claim ?? '')
    const claims = [...new Set([...(first === undefined ? [] : [first]), ...items.map(({ claim }) => claim)])].filter((claim) => isClaimed(claim) && claim.origins.length > 0)
    for (const [at, a] of claims.entries()) {
      for (const b of claims.slice(at + 1)) {
        if ((a.measure !== b.measure && a.measure !== null && b.measure !== null) || a.disputes.includes(b.id) || a.origins.some((origin) => b.origins.includes(origin)) || areOfTwo(a, b) || !excludes(a, b)) continue
        a.disputes.push(b.id)
        b.disputes.push(a.id)
      }
    }
  }
}

/** Sums of whatever is counted, report by report. */
function linkSums(merged: readonly MergedClaim[], quantities: readonly Quantity[], wording: Wording): void {
  const byId = new Map(merged.map(({ claim }) => [claim.id, claim]))
  for (const report of groupBy(quantities, ({ article }) => article).values()) {
    for (const [total, parts] of statedSums(report, (quantity) => wording.isPart(quantity))) {
      const claim = byId.get(total.claim ?? '')
      const ids = [...new Set(parts.flatMap((part) => part.claim ?? []))].filter((id) => id !== total.claim)
      if (claim !== undefined && claim.parts.length === 0 && ids.length === parts.length) claim.parts = ids
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

/** "two missiles flew 900 and 950 kilometres": who gives both does not contradict one who gives the first alone. Whether the speaker of the second claim agrees with the first beside it. */
function agreeingBeside(merged: readonly MergedClaim[], places: Places): (a: Claim, b: Claim) => boolean {
  const bySentence = groupBy(merged.flatMap(({ claim }) => (claim.unit === 'count' || claim.measure === null ? [] : [...(places.get(claim.id) ?? [])].map((place) => ({ place, claim })))), ({ place }) => place)
  return (a, b) =>
    [...(places.get(b.id) ?? [])].some((place) =>
      (bySentence.get(place) ?? []).some(({ claim }) => claim !== a && claim !== b && claim.measure === b.measure && compatibleValues(claim, a) && claim.origins.some((origin) => b.origins.includes(origin))),
    )
}

/** "all 176 died" and "167 passengers and nine crew died": the one is what the other makes with the figure beside it. */
function addsUpBeside(merged: readonly MergedClaim[], places: Places): (a: Claim, b: Claim) => boolean {
  const counts = merged.filter(({ claim: { unit, change } }) => unit === 'count' && change === null)
  const bySentence = groupBy(counts.flatMap(({ claim }) => [...(places.get(claim.id) ?? [])].map((place) => ({ place, claim }))), ({ place }) => place)
  const makes = (total: Claim, part: Claim): boolean =>
    total.unit === 'count' && (total.low ?? 0) >= LEAST_SUM && [...(places.get(part.id) ?? [])].some((place) => (bySentence.get(place) ?? []).some(({ claim }) => claim !== part && claim !== total && (claim.low ?? NaN) + (part.low ?? NaN) === total.low))
  return (a, b) => makes(a, b) || makes(b, a)
}

/** Smaller ones add up by chance. */
const LEAST_SUM = 10

/** The claims of one sentence of the same article that together make the claim's number; `beside` are those of its articles. */
function partsOf(claim: Claim, beside: readonly Claim[], places: Places): string[] {
  const total = claim.low ?? claim.high
  if (total === null || claim.qualifier === 'range') return []
  const candidates = beside.filter(
    (other) =>
      other !== claim &&
      other.status === claim.status &&
      other.change === null &&
      compatibleNames(other.actor, claim.actor) &&
      (other.low ?? other.high ?? 0) < total,
  )
  const bySentence = groupBy(candidates.flatMap((other) => [...(places.get(other.id) ?? [])].map((sentence) => ({ sentence, other }))), ({ sentence }) => sentence)
  for (const members of bySentence.values()) {
    const together = members.map(({ other }) => other)
    const sum = together.reduce((so, { low, high }) => so + (low ?? high ?? 0), 0)
    if (together.length >= 2 && sum === total) return together.map(({ id }) => id)
  }
  return []
}

/** The plan of which an actual claim says that it was done: the same figure, stated no later. */
function planOf(claim: Claim, plans: readonly Claim[]): string | null {
  if (claim.status !== 'actual') return null
  const plan = plans.find(
    (other) =>
      compatibleValues(other, claim) &&
      compatibleNames(other.actor, claim.actor) &&
      (other.asOf.earliest === null || claim.asOf.latest === null || other.asOf.earliest <= claim.asOf.latest),
  )
  return plan?.id ?? null
}

/** Claims that somebody tells as done, at about a known day, in the order of their first days: what overlaps one stands near it. */
function setDisputes(claims: readonly Claim[], within: number, comparable: (a: Claim, b: Claim) => boolean): void {
  const narrow = claims
    .filter((claim) => isClaimed(claim))
    .filter(({ change, asOf }) => change?.role !== 'by' && change?.role !== 'from' && isNarrow(asOf))
    .map((claim, at) => ({ claim, at, from: dayNumber(claim.asOf.earliest ?? '') }))
    .sort((a, b) => a.from - b.from || a.at - b.at)
  for (const [place, { claim, from }] of narrow.entries()) {
    const near = [...nearby(narrow, place, -1, from), ...nearby(narrow, place, 1, from)]
    claim.disputes = near
      .filter((other) => contradicts(other.claim, claim, within) && comparable(other.claim, claim))
      .sort((a, b) => a.at - b.at)
      .map((other) => other.claim.id)
  }
}

/** Of the same known ones, or of one story, where neither names another: two totals of nobody knows whom can both be true. */
function areOfOneSubject(a: MergedClaim | undefined, b: MergedClaim | undefined, { storyOf }: Occasions): boolean {
  if (a === undefined || b === undefined || !mayBeOfOne(a, b)) return false
  return (whoseFigure(a) !== null && whoseFigure(b) !== null) || shareOccasion(a.claim, b.claim, storyOf)
}

function shareOccasion(a: Claim, b: Claim, occasionOf: (article: string) => string): boolean {
  const told = new Set(a.articles.map(occasionOf))
  return b.articles.some((article) => told.has(occasionOf(article)))
}

/** From a place on in one direction, as long as the first days are near enough to overlap. */
function* nearby<T extends { from: number }>(sorted: readonly T[], place: number, step: 1 | -1, from: number): Generator<T> {
  for (let at = place + step; Math.abs(at - place) <= DISPUTED_NEIGHBOURS; at += step) {
    const other = sorted[at]
    if (other === undefined || Math.abs(other.from - from) > DISPUTE_WITHIN_DAYS) return
    yield other
  }
}

function contradicts(other: Claim, claim: Claim, within: number): boolean {
  return (
    areClose(other.asOf, claim.asOf, within) &&
    !other.origins.some((origin) => claim.origins.includes(origin)) &&
    // One report that gives two numbers as its own means two things.
    !(other.origins.length === 0 && claim.origins.length === 0 && other.articles.some((article) => claim.articles.includes(article))) &&
    excludes(other, claim)
  )
}

function isNarrow({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= DISPUTE_WITHIN_DAYS
}
