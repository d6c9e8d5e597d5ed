import type { Article, Quantity, Span } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import { pushTo } from '../lib/group.ts'
import type { Selection } from './apply.ts'
import { inOrder } from './feed-order.ts'
import { formatBounds } from './format-bounds.ts'
import { piecesOf, type Piece } from './marked-text.ts'
import { isDatedByHand } from './provenance.ts'
import { searchHits, type SearchTerms } from './search.ts'
import type { Sort } from './url.ts'

export interface FeedItem {
  article: Article
  /** Reports that repeat this one, folded into it. */
  repeats: Article[]
  undated: boolean
}

export interface Feed {
  /** In the order that `inOrder` gives. */
  items: FeedItem[]
  dated: number
  undated: number
}

export function feedOf(selection: Selection, sort: Sort): Feed {
  const { articles } = selection
  const shown = new Set(articles.map(({ id }) => id))
  const repeats = new Map<string, Article[]>()
  const heads: Article[] = []
  for (const article of articles) {
    const original = article.duplicateOf
    if (original === null || !shown.has(original)) heads.push(article)
    else pushTo(repeats, original, article)
  }
  const items = inOrder(heads, selection, sort).map((article) => ({
    article,
    repeats: repeats.get(article.id) ?? [],
    undated: isUndated(article.published),
  }))
  const undated = items.filter((item) => item.undated).length
  return { items, dated: items.length - undated, undated }
}

/** Where a report stands in the feed, by itself or folded into another; -1 where it does not. */
export function placeInFeed(id: string | null, { items }: Pick<Feed, 'items'>): number {
  return items.findIndex(({ article, repeats }) => article.id === id || repeats.some((repeat) => repeat.id === id))
}

/** When a report was published and how that is known, for a card's head: "17 Jun 2025", "17 Jun 2025, by hand", "by 10 Oct 2025, inferred". */
export function publishedLabel({ published }: Article): string {
  const days = formatBounds(published, 'short')
  if (isDatedByHand(published)) return `${days}, by hand`
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

/** The figures of a report for its card: those that some series charts come first, then in the text's order. "The two countries" is none. */
export function cardFigures(article: Article, { index }: Selection): readonly Quantity[] {
  const charted = ({ claim }: Quantity): boolean => (index.claims.get(claim ?? '')?.measure ?? null) !== null
  const told = (index.quantitiesOf.get(article.id) ?? []).filter(({ claim }) => claim !== null)
  return [...told.filter(charted), ...told.filter((quantity) => !charted(quantity))]
}
