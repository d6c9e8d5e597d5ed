import type { Claim, Series } from '../../../bundle/schema.ts'
import type { Entity, Measure } from '../../codebook/codebook.ts'
import type { IdMaker } from '../../ids.ts'
import type { MergedClaim } from './claims.ts'
import { byTime, isPoint } from './series-order.ts'
import { pushTo } from '../../../lib/group.ts'
import { compareText } from '../../../lib/compare-text.ts'

/**
 * The claims of each measure over time, in the codebook's order. Unlike units, rates and actors never share a series; claims of
 * which nothing tells an actor that the codebook knows are a series of their own. `noPoints` are told as differences or parts of others, `ofAll` as of the whole world.
 */
export function buildSeries(
  merged: readonly MergedClaim[],
  measures: readonly Measure[],
  entities: readonly Entity[],
  noPoints: ReadonlySet<string>,
  ofAll: ReadonlySet<string>,
  ids: IdMaker,
): Series[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const people = new Map(entities.filter(({ type }) => type === 'country').flatMap(({ id, name, aliases }) => [name, ...aliases].map((called) => [called, id] as const)))
  return measures.flatMap((measure) => {
    const members = merged.filter(({ claim }) => claim.measure === measure.id && isPoint(claim, noPoints))
    const claims = members.map(({ claim }) => claim)
    const suffered = new Set(members.flatMap(({ claim, isDoneToThem }) => (isDoneToThem ? [claim] : [])))
    const rates = [...new Set(claims.map(({ per }) => per))].sort((a, b) => compareText(a ?? '', b ?? ''))
    return rates.flatMap((per) => {
      const groups = byActor(claims.filter((claim) => claim.per === per), suffered, ofAll, names, people)
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

/** Groups by the codebook's actors, the largest first; last those of other names and of none. */
function byActor(claims: readonly Claim[], suffered: ReadonlySet<Claim>, ofAll: ReadonlySet<string>, names: ReadonlyMap<string, string>, people: ReadonlyMap<string, string>): { actor: string | null; claims: Claim[] }[] {
  const groups = new Map<string, Claim[]>()
  const others: Claim[] = []
  const actorOf = actorFinder(claims, suffered, names, people)
  for (const claim of claims) {
    const actor = ofAll.has(claim.id) ? null : actorOf(claim)
    if (actor === null) others.push(claim)
    else pushTo(groups, actor, claim)
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b)).map(([actor, members]) => ({ actor, claims: members }))
  return others.length === 0 ? sorted : [...sorted, { actor: null, claims: others }]
}

const ARMS = /\b(?:drone|missile|rocket|aircraft|jet|plane|helicopter|bomber|tank|warship|vessel|boat|UAV|balloon)$/i
const CIVILIANS = /\b(?:civilian|child|woman|resident)\b/i

/**
 * Who does what a claim tells, or in `suffered` has it done to him: as it says itself, or whose people it counts ("2,000 North Koreans", where others say so of their country; `people` are the countries by what they and theirs are called). Where it names nobody, the one known actor of what it is a part or the whole of, carries out or
 * disputes; else of what the same reports tell of the measure.
 */
function actorFinder(claims: readonly Claim[], suffered: ReadonlySet<Claim>, names: ReadonlyMap<string, string>, people: ReadonlyMap<string, string>): (claim: Claim) => string | null {
  const named = new Set(claims.flatMap(({ actor }) => (actor !== null && names.has(actor) ? [actor] : [])))
  const known = (claim: Claim): string[] => {
    const whose = (suffered.has(claim) ? null : claim.actor) ?? nationOf(claim.counted ?? '', people)
    return whose !== null && named.has(whose) ? [whose] : []
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const linked = new Map<string, Set<string>>()
  const link = (from: string, to: Claim | undefined): void => {
    const actors = linked.get(from) ?? new Set()
    for (const actor of to === undefined ? [] : known(to)) linked.set(from, actors.add(actor))
  }
  for (const claim of claims) {
    for (const id of [...claim.parts, ...claim.disputes, ...(claim.fulfils === null ? [] : [claim.fulfils])]) {
      link(id, claim)
      link(claim.id, byId.get(id))
    }
  }
  const told = new Map<string, Set<string>>()
  for (const claim of claims) for (const article of claim.articles) for (const actor of known(claim)) told.set(article, (told.get(article) ?? new Set()).add(actor))
  return (claim) => {
    if (claim.actor === null && known(claim).length > 0) return known(claim)[0] ?? null
    if (suffered.has(claim)) return known(claim)[0] ?? only(linked.get(claim.id))
    // "the rocket" may be anybody's
    if (claim.actor !== null && (names.has(claim.actor) || /\p{Lu}/u.test(claim.actor))) return known(claim)[0] ?? null
    // "57,000 of the country's soldiers" are of the country that speaks, and civilians of the one that is attacked: not of the only one that the report names as a loser.
    if (/^(?:country|nation|government|state)$/i.test(claim.actor ?? '') || CIVILIANS.test(claim.counted ?? '')) return only(linked.get(claim.id))
    return only(linked.get(claim.id)) ?? only(new Set(claim.articles.flatMap((article) => [...(told.get(article) ?? [])])))
  }
}

/** "North Koreans", "North Korean soldiers": by the words that the phrase begins with. */
function nationOf(counted: string, people: ReadonlyMap<string, string>): string | null {
  const words = counted.split(' ')
  // "87 Ukrainian drones shot down": who shot them down is not said.
  if (ARMS.test(counted)) return null
  for (let length = words.length; length > 0; length -= 1) {
    const nation = people.get(words.slice(0, length).join(' '))
    if (nation !== undefined) return nation
  }
  return null
}

function only(actors: ReadonlySet<string> | undefined): string | null {
  return actors?.size === 1 ? ([...actors][0] ?? null) : null
}
