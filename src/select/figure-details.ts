import type { Article, Claim, Quantity } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'
import { formatBounds } from './format-bounds.ts'
import { describeFigure, formatValue, qualifierWord, statusWord } from './format-figure.ts'
import { originNames } from './provenance.ts'

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
  const about = [quantity.actor?.text, quantity.place?.text].filter((part) => part !== undefined)
  return {
    value: formatValue(quantity),
    words: describeFigure(quantity),
    sure: quantity.vague ? `vague${hedge}` : `${qualifierWord(quantity.qualifier)}${hedge}`,
    status: statusWord(quantity.status),
    asOf: formatBounds(quantity.asOf),
    saidBy: quantity.attribution?.text ?? null,
    about: about.length === 0 ? null : about.join(', '),
  }
}

/** A claim's other side: what it disputes, fulfils or is part of, each with a quantity to open. */
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
  return { claim, sources: sourcesOf(claim, index), others: [...once.values()], related: relatedOf(claim, index) }
}

/** The first mention of a claim: where a mark in a chart leads. */
export function firstMention(claimId: string, index: BundleIndex): Quantity | undefined {
  const [first] = index.claims.get(claimId)?.quantities ?? []
  return first === undefined ? undefined : index.quantities.get(first)
}

function sourcesOf(claim: Claim, index: BundleIndex): string {
  const { articles } = claim
  const origins = originNames(claim, index)
  const reports = articles.length === 1 ? '1 report' : `${articles.length} reports`
  if (origins.length === 0) return `origin not named, ${reports}`
  return `${origins.length === 1 ? '1 origin' : `${origins.length} origins`} (${origins.join('; ')}), ${reports}`
}

function relatedOf(claim: Claim, index: BundleIndex): RelatedFigure[] {
  const related: RelatedFigure[] = []
  const add = (relation: string, ids: readonly string[]): void => {
    for (const id of ids) {
      const other = index.claims.get(id)
      const quantity = firstMention(id, index)
      if (other !== undefined && quantity !== undefined) related.push({ relation, claim: other, quantity })
    }
  }
  const { claims } = index.bundle
  add('disputed by', claim.disputes)
  add('sum of', claim.parts)
  add('part of', claims.filter(({ parts }) => parts.includes(claim.id)).map(({ id }) => id))
  add('carries out the plan', claim.fulfils === null ? [] : [claim.fulfils])
  add('later reported as done', claims.filter(({ fulfils }) => fulfils === claim.id).map(({ id }) => id))
  return related
}
