import type { Claim, Quantity } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'
import { chartFigure } from './chart-figure.ts'
import { firstMention } from './figure-details.ts'
import { originNames } from './provenance.ts'

/** One of figures that can't all be true: what is said, by whom, and where it stands first. */
export interface DisputeSide {
  readonly claim: Claim
  /** All who say it; the sources where nobody is named. */
  readonly who: readonly string[]
  readonly words: string
  /** "denied by Norland" */
  readonly standing: string
  readonly when: string
  /** "1 origin, 2 reports" */
  readonly sources: string
  readonly mention: Quantity
}

/** The figure that a quantity mentions and all that dispute it; null when nothing does. */
export function disputeOf(quantity: Quantity, index: BundleIndex): readonly DisputeSide[] | null {
  const claim = quantity.claim === null ? undefined : index.claims.get(quantity.claim)
  return claim === undefined ? null : disputeSides(claim, quantity, index)
}

/** A figure by its mention and all that dispute it, itself first; null when nothing does. Never a mean, never a choice between them. */
export function disputeSides(claim: Claim, mention: Quantity, index: BundleIndex): readonly DisputeSide[] | null {
  if (claim.disputes.length === 0) return null
  return [sideOf(claim, mention, index), ...claim.disputes.flatMap((id) => {
    const [other, mention] = [index.claims.get(id), firstMention(id, index)]
    return other === undefined || mention === undefined ? [] : [sideOf(other, mention, index)]
  })]
}

/** The disputes of these claims, each once however many of them take part: what dispute joins, directly or through others, is one. */
export function disputesAmong(claims: readonly Claim[], index: BundleIndex): readonly (readonly DisputeSide[])[] {
  const told = new Set<string>()
  return claims.flatMap((claim) => {
    if (claim.disputes.length === 0 || told.has(claim.id)) return []
    const group = new Set([claim.id])
    // A set is walked through to what is added on the way.
    for (const id of group) for (const other of index.claims.get(id)?.disputes ?? []) group.add(other)
    for (const id of group) told.add(id)
    const sides = [...group].flatMap((id) => {
      const [member, mention] = [index.claims.get(id), firstMention(id, index)]
      return member === undefined || mention === undefined ? [] : [sideOf(member, mention, index)]
    })
    return sides.length < 2 ? [] : [sides]
  })
}

/** A side as it is shown beside the others. */
export interface SideWords extends Pick<Claim, 'qualifier' | 'status'> {
  /** The claim's id. */
  key: string
  who: string
  words: string
  /** When, and how many say so. */
  notes: readonly [when: string, sources: string]
}

export function sideWords({ claim: { id, qualifier, status }, standing, who, words, when, sources }: DisputeSide): SideWords {
  return { key: id, who: who.join('; '), qualifier, status, words, notes: [status === 'actual' ? when : `${standing}, ${when}`, sources] }
}

/** A side in a line: "Norland: about 10 trucks, 16 June 2025 (1 origin, 2 reports)". */
export function sideLine(side: DisputeSide): string {
  const { who, words, notes: [when, sources] } = sideWords(side)
  return `${who}: ${words}, ${when} (${sources})`
}

/** In words when asked: a large corpus disputes thousands. */
function sideOf(claim: Claim, mention: Quantity, index: BundleIndex): DisputeSide {
  const figure = chartFigure(claim, index)
  return {
    claim,
    mention,
    get who() {
      const named = originNames(claim, index)
      return named.length > 0 ? named : [...new Set(figure.mentions.map(({ source }) => source))]
    },
    get standing() {
      return figure.standing
    },
    get words() {
      return figure.words
    },
    get when() {
      return figure.when
    },
    get sources() {
      return figure.sources
    },
  }
}
