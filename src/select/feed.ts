import type { Article, Quantity, Span } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { Selection } from './apply.ts'
import { formatBounds } from './format-bounds.ts'
import { piecesOf, type Piece } from './marked-text.ts'
import { searchHits, type SearchTerms } from './search.ts'

export interface FeedItem {
  article: Article
  /** Reports that repeat this one, folded into it. */
  repeats: Article[]
  undated: boolean
}

export interface Feed {
  /** Dated by day, newest first; then the undated, in the order of their documents. */
  items: FeedItem[]
  dated: number
  undated: number
}

export function feedOf({ articles }: Selection): Feed {
  const shown = new Set(articles.map(({ id }) => id))
  const repeats = new Map<string, Article[]>()
  const heads: Article[] = []
  for (const article of articles) {
    const original = article.duplicateOf
    if (original === null || !shown.has(original)) heads.push(article)
    else repeats.set(original, [...(repeats.get(original) ?? []), article])
  }
  const item = (article: Article): FeedItem => ({
    article,
    repeats: repeats.get(article.id) ?? [],
    undated: isUndated(article.published),
  })
  const items = heads.map(item)
  const dated = items.filter(({ undated }) => !undated).sort((a, b) => compare(newest(b.article), newest(a.article)))
  const undated = items.filter((item) => item.undated)
  return { items: [...dated, ...undated], dated: dated.length, undated: undated.length }
}

function newest({ published }: Article): string {
  return published.latest ?? published.earliest ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** When a report was published and how that is known, for a card's head: "17 Jun 2025", "by 10 Oct 2025, inferred". */
export function publishedLabel({ published }: Article): string {
  const days = formatBounds(published, 'short')
  return published.kind === 'inferred' ? `${days}, inferred` : days
}

/** Where the headline ends in the article's text; 0 when the text does not begin with it. */
export function headlineEnd({ text, headline, headlineFrom }: Article): number {
  if (headlineFrom === 'title') {
    const line = text.indexOf('\n')
    return line < 0 ? text.length : line
  }
  const start = headline.replace(/…$/, '')
  return text.startsWith(start) ? start.length : 0
}

/** CSS clamps the lines; this keeps a long article's body out of the page. */
const EXCERPT = 320
const LEAD_IN = 70

export interface Excerpt {
  pieces: Piece[]
  /** Text was left out before it. */
  cut: boolean
}

/** The body's beginning, or where the searched words stand in it. */
export function excerptOf(article: Article, terms: SearchTerms): Excerpt {
  const { text } = article
  const hits = searchHits(text, terms)
  const body = bodyStart(article)
  const first = hits.find((hit) => hit.start >= body)
  const start = first === undefined || first.start - body <= LEAD_IN * 2 ? body : wordAfter(text, first.start - LEAD_IN)
  return { pieces: piecesOf(text, { start, end: Math.min(text.length, start + EXCERPT) }, hits), cut: start > body }
}

/** The headline as pieces, searched words marked. */
export function headlineOf(article: Article, terms: SearchTerms): Piece[] {
  const span: Span = { start: 0, end: article.headline.length }
  return piecesOf(article.headline, span, searchHits(article.headline, terms))
}

function bodyStart(article: Article): number {
  let at = headlineEnd(article)
  while (at < article.text.length && /\s/.test(article.text.charAt(at))) at++
  return at
}

function wordAfter(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 ? from : space + 1
}

/** The figures of a report for its card: those that some series charts come first, then in the text's order. */
export function cardFigures(article: Article, { index }: Selection): readonly Quantity[] {
  const charted = (quantity: Quantity): boolean => {
    const claim = quantity.claim === null ? undefined : index.claims.get(quantity.claim)
    return claim !== undefined && claim.measure !== null
  }
  const all = index.quantitiesOf.get(article.id) ?? []
  return [...all.filter(charted), ...all.filter((quantity) => !charted(quantity))]
}
