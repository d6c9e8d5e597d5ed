import type { Article, Claim, Quantity } from '../bundle/schema.ts'
import { many } from '../lib/many.ts'
import type { BundleIndex } from './bundle-index.ts'
import { sayerOf } from './denials.ts'
import { withFate } from './fates.ts'
import { formatBounds } from './format-bounds.ts'
import { describeFigure, formatValue, qualifierWord, standingWords } from './format-figure.ts'
import { originNames } from './provenance.ts'
import { pushTo } from '../lib/group.ts'
import { unattributed } from './speaker-name.ts'

/** Everything that the page says about one figure, in words. */
export interface FigureDetails {
  value: string
  words: string
  /** "approximate (“some”)" */
  sure: string
  status: string
  asOf: string
  /** Who said it, or null when the text does not say. */
  saidBy: string | null
  /** Whose figure it is and where, when the text says so. */
  about: string | null
}

export function figureDetails(quantity: Quantity, index: BundleIndex): FigureDetails {
  const text = index.articles.get(quantity.article)?.text ?? ''
  const hedge = quantity.hedge === null ? '' : ` (“${text.slice(quantity.hedge.start, quantity.hedge.end)}”)`
  const sayer = sayerOf(quantity)
  const about = [quantity.actor?.text, quantity.place?.text].filter((part) => part !== undefined)
  return {
    value: formatValue(quantity),
    words: describeFigure(withFate(quantity, index)),
    sure: quantity.vague ? `vague${hedge}` : `${qualifierWord(quantity.qualifier)}${hedge}`,
    status: standingWords(quantity),
    asOf: formatBounds(quantity.asOf),
    saidBy: sayer === null ? null : unattributed(sayer.text),
    about: about.length === 0 ? null : about.join(', '),
  }
}

/** A claim's other side: what it fulfils or is part of, with a quantity to open. */
export interface RelatedFigure {
  relation: string
  claim: Claim
  /** The first mention, to open. */
  quantity: Quantity
}

export interface ClaimDetails {
  claim: Claim
  /** "1 origin, 4 reports" */
  sources: string
  /** Other reports that give the same figure, with their mention of it. */
  others: { article: Article; quantity: Quantity }[]
  related: RelatedFigure[]
}

/** Null when the figure was not made part of a claim. */
export function claimDetails(quantity: Quantity, index: BundleIndex): ClaimDetails | null {
  const claim = quantity.claim === null ? undefined : index.claims.get(quantity.claim)
  if (claim === undefined) return null
  const others = claim.quantities.flatMap((id) => {
    const mention = index.quantities.get(id)
    const article = mention === undefined ? undefined : index.articles.get(mention.article)
    return mention === undefined || article === undefined || article.id === quantity.article ? [] : [{ article, quantity: mention }]
  })
  const once = new Map(others.map((other) => [other.article.id, other]))
  return { claim, sources: countSources(claim, originNames(claim, index)), others: [...once.values()], related: relatedFigures(claim, index) }
}

/** The first mention of a claim: where a mark in a chart leads. */
export function firstMention(claimId: string, index: BundleIndex): Quantity | undefined {
  const [first] = index.claims.get(claimId)?.quantities ?? []
  return first === undefined ? undefined : index.quantities.get(first)
}

/**
 * "1 origin, 4 reports", with their names "1 origin (the ministry), 4 reports": rewrites of one statement are one origin. Of what
 * nobody is said to say, "4 reports".
 */
export function countSources({ origins, articles }: Pick<Claim, 'origins' | 'articles'>, names: readonly string[] = []): string {
  const named = names.length === 0 ? '' : ` (${names.join('; ')})`
  const told = many(articles.length, 'report')
  return origins.length === 0 ? told : `${many(origins.length, 'origin')}${named}, ${told}`
}

/** What a claim is part of or made of, and a plan of as many or the deed that matches it; who disputes it is told by `disputeOf`. */
export function relatedFigures(claim: Claim, index: BundleIndex): RelatedFigure[] {
  const { wholes, deeds } = linksInto(index)
  const links: readonly [relation: string, ids: readonly string[]][] = [
    ['sum of', claim.parts],
    ['part of', wholes.get(claim.id) ?? []],
    ['matches the plan of', claim.fulfils === null ? [] : [claim.fulfils]],
    ['matched by the report of', deeds.get(claim.id) ?? []],
  ]
  return links.flatMap(([relation, ids]) =>
    ids.flatMap((id) => {
      const [other, quantity] = [index.claims.get(id), firstMention(id, index)]
      return other === undefined || quantity === undefined ? [] : [{ relation, claim: other, quantity }]
    }),
  )
}

interface LinksInto {
  /** The sums that a claim is part of. */
  wholes: ReadonlyMap<string, readonly string[]>
  /** What carries out a claim that is a plan. */
  deeds: ReadonlyMap<string, readonly string[]>
}

const linksOf = new WeakMap<BundleIndex, LinksInto>()

/** The claims' links the other way round, made once a bundle. */
function linksInto(index: BundleIndex): LinksInto {
  const made = linksOf.get(index)
  if (made !== undefined) return made
  const { claims } = index.bundle
  const links = {
    wholes: turned(claims.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const))),
    deeds: turned(claims.flatMap(({ id, fulfils }) => (fulfils === null ? [] : [[fulfils, id] as const]))),
  }
  linksOf.set(index, links)
  return links
}

function turned(pairs: readonly (readonly [to: string, from: string])[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const [to, from] of pairs) pushTo(map, to, from)
  return map
}
