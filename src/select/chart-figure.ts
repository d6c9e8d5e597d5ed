import type { Article, Claim, Correction, Quantity } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { BundleIndex } from './bundle-index.ts'
import { correctionsOfDate, correctionsOfQuantity } from './corrections.ts'
import { deniedBy, sayerOf } from './denials.ts'
import { countSources, relatedFigures, type RelatedFigure } from './figure-details.ts'
import { formatBounds } from './format-bounds.ts'
import { describeFigure } from './format-figure.ts'
import { denierNames, originNames } from './provenance.ts'
import { sourceOf } from './source-of.ts'
import { briefSpeaker } from './speaker-name.ts'

/** One mention of a claim with all that it takes to show where it stands. */
export interface Mention {
  quantity: Quantity
  article: Article
  /** The sentence that says it, as it stands in the text. */
  sentence: string
  /** Who said it, as the text names them; null where it names nobody, or only who denies it. */
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
  readonly claim: Claim
  /** The source's own words, where all mentions are vague. */
  readonly vague: Vagueness
  /** "about 300 dock workers" */
  readonly words: string
  /** The same without the noun and the status: "about 300". */
  readonly short: string
  /** "16 June 2025", "undated"; of an undated figure also what is known: "on or before 10 October 2025". */
  readonly when: string
  readonly undated: boolean
  /** "actual", "planned", "denied by Norland" */
  readonly standing: string
  /** Who said it, shortly: "British defence ministry and 1 other"; the publisher where nobody is named, but of what is only denied. */
  readonly who: string
  /** "1 origin, 4 reports" */
  readonly sources: string
  readonly mentions: readonly Mention[]
  /** The plan that it carries out, its parts and wholes. */
  readonly related: readonly RelatedFigure[]
  /** What an analyst changed in it, or in the date of a report that gives it. */
  readonly corrections: readonly Correction[]
}

export function chartFigure(claim: Claim, index: BundleIndex): ChartFigure {
  return new LazyFigure(claim, index)
}

/** Says what it is asked for: of the thousands that a chart holds few are ever put into words. Nothing of it is copied by a spread. */
export class LazyFigure implements ChartFigure {
  readonly claim: Claim
  readonly undated: boolean
  readonly #index: BundleIndex
  #mentions: readonly Mention[] | undefined

  constructor(claim: Claim, index: BundleIndex) {
    this.claim = claim
    this.undated = isUndated(claim.asOf)
    this.#index = index
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= mentionsOf(this.claim, this.#index))
  }

  get vague(): Vagueness {
    return vagueness(this.mentions)
  }

  get words(): string {
    return describeFigure({ ...this.claim, ...this.vague, status: 'actual' })
  }

  get short(): string {
    return describeFigure({ ...this.claim, ...this.vague, counted: null, status: 'actual' })
  }

  get when(): string {
    return formatBounds(this.claim.asOf)
  }

  get standing(): string {
    return standingOf(this.claim, this.#index)
  }

  get who(): string {
    return whoSaid(this.claim, this.mentions, this.#index)
  }

  get sources(): string {
    return countSources(this.claim)
  }

  get related(): readonly RelatedFigure[] {
    return relatedFigures(this.claim, this.#index)
  }

  get corrections(): readonly Correction[] {
    return this.mentions.flatMap((mention) => correctionsOf(mention, this.#index))
  }
}

export function correctionsOf({ quantity, article }: Mention, { bundle }: BundleIndex): Correction[] {
  return [...correctionsOfQuantity(quantity.id, bundle), ...correctionsOfDate(article.id, bundle)]
}

/** The whole figure in one line, to be read out: what, how sure, when, from whom. */
export function nameFigure({ standing, words, when, who }: ChartFigure): string {
  return `${words}, ${standing}, ${when}, ${saidBy(who)}`
}

export function isNamed(who: string): boolean {
  return who !== UNATTRIBUTED
}

/** "said by Norland", "unattributed" */
export function saidBy(who: string): string {
  return isNamed(who) ? `said by ${who}` : who
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
        who: sayerOf(quantity)?.text ?? null,
        source: sourceOf(article, index),
      },
    ]
  })
}

/** How a claim stands, with who denies it. */
export function standingOf(claim: Claim, index: BundleIndex): string {
  return claim.status === 'denied' ? deniedBy(denierNames(claim, index)) : claim.status
}

/** Said by nobody that the text names: the publisher answers for it, and where none is known, or it is only denied, nobody does. */
export function whoSaid(claim: Claim, mentions: readonly Mention[], index: BundleIndex): string {
  const publishers = claim.status === 'denied' ? [] : mentions.flatMap(({ article }) => index.documents.get(article.document)?.publisher ?? [])
  const named = claim.origins.length > 0 ? originNames(claim, index) : [...new Set(publishers)]
  const [first, ...others] = named
  if (first === undefined) return UNATTRIBUTED
  if (others.length === 0) return briefSpeaker(first)
  return `${briefSpeaker(first)} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`
}

/** A claim carries no words of its own: where all its mentions are vague ("dozens"), the first one's stand for it. */
function vagueness(mentions: readonly Mention[]): Vagueness {
  const [first] = mentions
  return first !== undefined && mentions.every(({ quantity }) => quantity.vague) ? { vague: true, quote: first.quantity.quote } : {}
}
