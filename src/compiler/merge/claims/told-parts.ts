import type { Claim, Quantity } from '../../../bundle/schema.ts'
import { groupBy } from '../../../lib/group.ts'
import type { MergedClaim } from './claims.ts'
import type { Wording } from './wording.ts'

/**
 * The claims that a report tells as some of a figure it has told before: "109 died, 87 of them in the valley", "The toll rose to 28. Five of the dead were
 * children."; and not "5,200 casualties, including 730 deaths", which are all the deaths. `toldOnce` are told so once, `alwaysTold` by "of the dead" wherever they stand.
 */
export function partsTold(merged: readonly MergedClaim[], quantities: readonly Quantity[], wording: Wording): { toldOnce: Set<string>; alwaysTold: Set<string> } {
  const figures = new Map(merged.flatMap(({ claim, measured }) => (measured === null ? [] : [[claim.id, { claim, key: `${measured.measure.id} ${measured.figure} ${claim.unit} ${claim.per}` }] as const])))
  const toldOnce = new Set<string>()
  const others = new Set<string>()
  for (const report of groupBy(quantities, ({ article }) => article).values()) {
    for (const [at, mention] of report.entries()) {
      const own = figures.get(mention.claim ?? '')
      if (own === undefined) continue
      const isPart = wording.isPart(mention) && (wording.isAmong(mention) || report.slice(0, at).some((before) => isWhole(before, mention, figures.get(before.claim ?? ''), own)))
      if (isPart) toldOnce.add(own.claim.id)
      if (!isPart || !wording.isOfThem(mention)) others.add(own.claim.id)
    }
  }
  return { toldOnce, alwaysTold: new Set([...toldOnce].filter((id) => !others.has(id))) }
}

interface Figure {
  claim: Claim
  key: string
}

function isWhole(before: Quantity, part: Quantity, whole: Figure | undefined, own: Figure): boolean {
  if (whole === undefined || whole.key !== own.key || whole.claim === own.claim || before.start > part.start) return false
  return before.sentence.start === part.sentence.start || (whole.claim.low ?? 0) > (own.claim.low ?? own.claim.high ?? Infinity)
}
