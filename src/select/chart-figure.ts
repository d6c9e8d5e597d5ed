import type { Article, Claim, Correction, Quantity } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import { correctionsOfDate, correctionsOfQuantity } from './corrections.ts'
import { formatBounds } from './format-bounds.ts'
import { describeFigure } from './format-figure.ts'

/** One mention of a claim with all that it takes to show where it stands. */
export interface Mention {
  quantity: Quantity
  article: Article
  /** The sentence that says it, as it stands in the text. */
  sentence: string
  /** Who said it, as the text names them; null where the report itself says it. */
  who: string | null
  /** The publisher, else the file's name. */
  source: string
}

export interface Vagueness {
  vague?: true
  quote?: string
}

/** A claim as charts draw, tabulate and export it. */
export interface ChartFigure {
  claim: Claim
  /** The source's own words, where all mentions are vague. */
  vague: Vagueness
  /** "about 5,000 military construction workers" */
  words: string
  /** "16 June 2025", "undated"; of an undated figure also what is known: "on or before 10 October 2025". */
  when: string
  undated: boolean
  /** Who said it, shortly: "British defence ministry and 1 other"; the source where nobody is named. */
  who: string
  mentions: readonly Mention[]
  /** What an analyst changed in it, or in the date of a report that gives it. */
  corrections: readonly Correction[]
}

export function chartFigure(claim: Claim, index: BundleIndex): ChartFigure {
  const mentions = mentionsOf(claim, index)
  const vague = vagueness(mentions)
  return {
    claim,
    vague,
    words: describeFigure({ ...claim, ...vague, status: 'actual' }),
    when: formatBounds(claim.asOf),
    undated: isUndated(claim.asOf),
    who: whoSaid(claim, mentions, index),
    mentions,
    corrections: mentions.flatMap((mention) => correctionsOf(mention, index)),
  }
}

export function correctionsOf({ quantity, article }: Mention, { bundle }: BundleIndex): Correction[] {
  return [...correctionsOfQuantity(quantity.id, bundle), ...correctionsOfDate(article.id, bundle)]
}

/** The whole figure in one line, to be read out: what, how sure, when, from whom. */
export function nameFigure({ claim, words, when, who }: ChartFigure): string {
  return `${words}, ${claim.status}, ${when}, said by ${who}`
}

export function mentionsOf(claim: Claim, index: BundleIndex): Mention[] {
  return claim.quantities.flatMap((id) => {
    const quantity = index.quantities.get(id)
    const article = quantity === undefined ? undefined : index.articles.get(quantity.article)
    if (quantity === undefined || article === undefined) return []
    return [
      {
        quantity,
        article,
        sentence: article.text.slice(quantity.sentence.start, quantity.sentence.end),
        who: quantity.attribution?.text ?? null,
        source: sourceOf(article, index),
      },
    ]
  })
}

/** The publisher of an article, else the name of its file. */
export function sourceOf(article: Article, index: BundleIndex): string {
  const document = index.documents.get(article.document)
  return document?.publisher ?? document?.file ?? article.document
}

function whoSaid(claim: Claim, mentions: readonly Mention[], index: BundleIndex): string {
  const named = claim.origins.map((origin) => index.entityNames.get(origin) ?? origin)
  const [first, ...others] = named.length > 0 ? named : [...new Set(mentions.map(({ source }) => source))]
  if (first === undefined) return 'nobody named'
  if (others.length === 0) return first
  return `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`
}

/** A claim carries no words of its own: where all its mentions are vague ("dozens"), the first one's stand for it. */
function vagueness(mentions: readonly Mention[]): Vagueness {
  const [first] = mentions
  return first !== undefined && mentions.every(({ quantity }) => quantity.vague) ? { vague: true, quote: first.quantity.quote } : {}
}
