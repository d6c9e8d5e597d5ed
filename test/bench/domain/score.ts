import type { Bundle, Claim, Quantity } from '../../../src/bundle/schema.ts'
import { sameWords, shareWords } from '../gold/fields.ts'
import type { GoldFigure, Placed } from './corpus.ts'

type Check = (gold: GoldFigure, ours: Quantity, claim: Claim | undefined) => boolean

const or = <T>(value: T, also: readonly T[]): readonly T[] => [value, ...also]

/** What is asked of each figure that was found. */
export const CHECKS: Readonly<Record<string, Check>> = {
  value: (gold, ours) => close(gold.low, ours.low) && close(gold.high, ours.high),
  qualifier: (gold, ours) => or<string>(gold.qualifier, gold.qualifierAlso).includes(ours.qualifier),
  unit: (gold, ours) => or(gold.unit, gold.unitAlso).includes(ours.unit),
  per: (gold, ours) => gold.per === ours.per,
  change: (gold, ours) => (gold.change?.direction ?? null) === (ours.change?.direction ?? null),
  counted: (gold, ours) => or(gold.counted, gold.countedAlso).some((wording) => sameWords(wording, ours.counted)),
  status: (gold, ours) => or<string>(gold.status, gold.statusAlso).includes(ours.status),
  attribution: (gold, ours) => or(gold.attribution, gold.attributionAlso).some((wording) => shareWords(wording, ours.attribution)),
  actor: (gold, ours) => or(gold.actor, gold.actorAlso).some((wording) => shareWords(wording, ours.actor)),
  'as-of': (gold, ours) => or(gold.asOf, gold.asOfAlso).some((days) => (days?.[0] ?? null) === ours.asOf.earliest && (days?.[1] ?? null) === ours.asOf.latest),
}

function close(gold: number | null, ours: number | null): boolean {
  return gold === null || ours === null ? gold === ours : Math.abs(gold - ours) <= 2e-3 * Math.abs(gold)
}

export interface Pair {
  a: Placed
  b: Placed
}

/** Pairs of figures that are, or are not, one claim, or exclude each other. */
export interface Links {
  /** The same figure of one story (or told twice in one report). */
  same: Pair[]
  merged: Pair[]
  /** In one claim, though the gold has another measure or other values. */
  wronglyMerged: Pair[]
  /** Of one story and measure, both actual, by different speakers, with bounds that exclude each other. */
  disputed: Pair[]
  disputesFound: Pair[]
  /** Marked as disputed by us, but not so by the gold. */
  otherDisputes: Pair[]
  sums: number
  sumsFound: number
}

export function scoreLinks(bundle: Bundle, figures: readonly Placed[]): Links {
  const claims = new Map(bundle.claims.map((claim) => [claim.id, claim]))
  const claimOf = ({ quantity }: Placed): Claim | undefined => claims.get(quantity?.claim ?? '')
  const links: Links = { same: [], merged: [], wronglyMerged: [], disputed: [], disputesFound: [], otherDisputes: [], sums: 0, sumsFound: 0 }
  figures.forEach((a, at) => {
    for (const b of figures.slice(at + 1)) {
      const [x, y] = [claimOf(a), claimOf(b)]
      const together = x !== undefined && x === y
      if (isSame(a, b)) {
        links.same.push({ a, b })
        if (together) links.merged.push({ a, b })
      } else if (together && (a.gold.measure !== b.gold.measure || number(a) !== number(b))) links.wronglyMerged.push({ a, b })
      const marked = x !== undefined && y !== undefined && x.disputes.includes(y.id)
      if (isDisputed(a, b)) {
        links.disputed.push({ a, b })
        if (marked) links.disputesFound.push({ a, b })
      } else if (marked) links.otherDisputes.push({ a, b })
    }
    if (a.gold.sumOf == null) return
    links.sums += 1
    const parts = figures.filter((part) => part.article === a.article && a.gold.sumOf?.includes(part.gold.id) === true).map(claimOf)
    if (parts.every((part) => part !== undefined && claimOf(a)?.parts.includes(part.id) === true)) links.sumsFound += 1
  })
  return links
}

function number({ gold }: Placed): string {
  return gold.qualifier === 'range' ? `${gold.low}-${gold.high}` : String(gold.low ?? gold.high)
}

function isSame(a: Placed, b: Placed): boolean {
  if (a.article === b.article) return a.gold.repeats === b.gold.id || b.gold.repeats === a.gold.id
  return a.story !== null && a.story === b.story && a.gold.measure === b.gold.measure && a.gold.status === b.gold.status && number(a) === number(b)
}

function isDisputed(a: Placed, b: Placed): boolean {
  const tells = ({ gold }: Placed): boolean => gold.status === 'actual' && gold.change == null
  if (a.story === null || a.story !== b.story || a.gold.measure !== b.gold.measure || !tells(a) || !tells(b)) return false
  if (a.article === b.article && a.gold.attribution === b.gold.attribution) return false
  return (a.gold.low ?? -Infinity) > (b.gold.high ?? Infinity) || (b.gold.low ?? -Infinity) > (a.gold.high ?? Infinity)
}

/** For each measure of the gold with figures that we give one: how many have the measure that most of them have. */
export function scoreMeasures(bundle: Bundle, figures: readonly Placed[]): { measure: string; gold: number; ours: [measure: string, count: number][] }[] {
  const claims = new Map(bundle.claims.map((claim) => [claim.id, claim]))
  return [...new Set(figures.map(({ gold }) => gold.measure))].map((measure) => {
    const members = figures.filter(({ gold }) => gold.measure === measure)
    const counts = new Map<string, number>()
    for (const { quantity } of members) {
      const ours = claims.get(quantity?.claim ?? '')?.measure ?? '-'
      counts.set(ours, (counts.get(ours) ?? 0) + 1)
    }
    return { measure, gold: members.length, ours: [...counts].sort(([, x], [, y]) => y - x) }
  })
}
