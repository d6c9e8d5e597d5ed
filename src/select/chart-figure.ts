import type { Article, Claim, Correction, Quantity } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import { correctionsOfDate, correctionsOfQuantity } from './corrections.ts'
import { countSources, relatedFigures, type RelatedFigure } from './figure-details.ts'
import { formatBounds } from './format-bounds.ts'
import { describeFigure } from './format-figure.ts'
import { originNames } from './provenance.ts'
import { sourceOf } from './source-of.ts'

/** One mention of a claim with all that it takes to show where it stands. */
export interface Mention {
  quantity: Quantity
  article: Article
  /** The sentence that says it, as it stands in the text. */
  sentence: string
  /** Who said it, as the text names them; null where it names nobody. */
  who: string | null
  /** The publisher, else the file's name. */
  source: string
}

/** Said by nobody that the text names, like "undated" of no day. */
const UNATTRIBUTED = 'unattributed'

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
  /** Who said it, shortly: "British defence ministry and 1 other"; the publisher where nobody is named. */
  who: string
  /** "1 origin, 4 reports" */
  sources: string
  mentions: readonly Mention[]
  /** The plan that it carries out, its parts and wholes. */
  related: readonly RelatedFigure[]
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
    sources: countSources(claim),
    mentions,
    related: relatedFigures(claim, index),
    corrections: mentions.flatMap((mention) => correctionsOf(mention, index)),
  }
}

export function correctionsOf({ quantity, article }: Mention, { bundle }: BundleIndex): Correction[] {
  return [...correctionsOfQuantity(quantity.id, bundle), ...correctionsOfDate(article.id, bundle)]
}

/** The whole figure in one line, to be read out: what, how sure, when, from whom. */
export function nameFigure({ claim, words, when, who }: ChartFigure): string {
  return `${words}, ${claim.status}, ${when}, ${who === UNATTRIBUTED ? who : `said by ${who}`}`
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
        // When asked for: the text may be on its way.
        get sentence() {
          return article.text.slice(quantity.sentence.start, quantity.sentence.end)
        },
        who: quantity.attribution?.text ?? null,
        source: sourceOf(article, index),
      },
    ]
  })
}

/** Said by nobody that the text names: the publisher answers for it, and where none is known, nobody does. */
export function whoSaid(claim: Claim, mentions: readonly Mention[], index: BundleIndex): string {
  const publishers = mentions.flatMap(({ article }) => index.documents.get(article.document)?.publisher ?? [])
  const named = claim.origins.length > 0 ? originNames(claim, index) : [...new Set(publishers)]
  const [first, ...others] = named
  if (first === undefined) return UNATTRIBUTED
  if (others.length === 0) return first
  return `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`
}

/** A claim carries no words of its own: where all its mentions are vague ("dozens"), the first one's stand for it. */
function vagueness(mentions: readonly Mention[]): Vagueness {
  const [first] = mentions
  return first !== undefined && mentions.every(({ quantity }) => quantity.vague) ? { vague: true, quote: first.quantity.quote } : {}
}
