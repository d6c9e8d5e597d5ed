import type { Claim, Series } from '../../bundle/schema.ts'
import type { Entity, Measure } from '../codebook/codebook.ts'
import type { IdMaker } from '../ids.ts'
import type { MergedClaim } from './claims.ts'
import { byTime, isPoint } from './series-order.ts'
import { pushTo } from '../../lib/group.ts'

/**
 * The claims of each measure over time, in the codebook's order. Unlike units, rates and actors never share a series; a
 * claim that names no actor stands with the most of its kind.
 */
export function buildSeries(
  merged: readonly MergedClaim[],
  measures: readonly Measure[],
  entities: readonly Entity[],
  ids: IdMaker,
): Series[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return measures.flatMap((measure) => {
    const claims = merged
      .filter(({ claim }) => claim.measure === measure.id && isPoint(claim))
      .map(({ claim }) => claim)
    const rates = [...new Set(claims.map(({ per }) => per))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    return rates.flatMap((per) => {
      const groups = byActor(claims.filter((claim) => claim.per === per), names)
      return groups.map(({ actor, claims: members }): Series => {
        const name = groups.length > 1 && actor !== null ? `: ${names.get(actor) ?? actor}` : ''
        return {
          id: ids.make('s', measure.id, measure.unit, per, actor),
          measure: measure.id,
          title: measure.title + name,
          unit: measure.unit,
          actor,
          kind: measure.kind,
          claims: [...members].sort(byTime).map(({ id }) => id),
        }
      })
    })
  })
}

/** Groups by the codebook's actors, the largest first; other names and none go with the largest. */
function byActor(claims: readonly Claim[], names: ReadonlyMap<string, string>): { actor: string | null; claims: Claim[] }[] {
  if (claims.length === 0) return []
  const groups = new Map<string, Claim[]>()
  const others: Claim[] = []
  for (const claim of claims) {
    if (claim.actor === null || !names.has(claim.actor)) others.push(claim)
    else pushTo(groups, claim.actor, claim)
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const [largest, ...rest] = sorted
  if (largest === undefined) return [{ actor: null, claims: others }]
  return [{ actor: largest[0], claims: [...largest[1], ...others] }, ...rest.map(([actor, members]) => ({ actor, claims: members }))]
}
