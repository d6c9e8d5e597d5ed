import type { Article, Quantity, Span } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import type { Selection } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { formatBounds } from './format-bounds.ts'
import { piecesOf, type Piece } from './marked-text.ts'
import { fold, parseSearch, searchHits, type SearchTerms } from './search.ts'
import type { Sort } from './url.ts'

export interface FeedItem {
  article: Article
  /** Reports that repeat this one, folded into it. */
  repeats: Article[]
  undated: boolean
}

export interface Feed {
  /** In the order asked for; the undated last, in the order of their documents, unless relevance ranks them too. */
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
    else repeats.set(original, [...(repeats.get(original) ?? []), article])
  }
  const item = (article: Article): FeedItem => ({
    article,
    repeats: repeats.get(article.id) ?? [],
    undated: isUndated(article.published),
  })
  const items = heads.map(item)
  return {
    items: sorted(items, selection, sort),
    dated: items.filter(({ undated }) => !undated).length,
    undated: items.filter(({ undated }) => undated).length,
  }
}

function sorted(items: readonly FeedItem[], { filters, index }: Selection, sort: Sort): FeedItem[] {
  const byDay = (dayOf: (article: Article) => string): FeedItem[] => {
    const withDay = items.filter(({ article }) => dayOf(article) !== '')
    return [
      ...withDay.sort((a, b) => compare(dayOf(b.article), dayOf(a.article)) || compare(newest(b.article), newest(a.article))),
      ...items.filter(({ article }) => dayOf(article) === ''),
    ]
  }
  const reportDay = (article: Article): string => (isUndated(article.published) ? '' : newest(article))
  const terms = parseSearch(filters.q)
  if (sort === 'relevance' && terms.include.length > 0) {
    const scores = new Map(items.map(({ article }) => [article.id, relevance(article, index.foldedText.get(article.id) ?? '', terms)]))
    return byDay(reportDay).sort((a, b) => (scores.get(b.article.id) ?? 0) - (scores.get(a.article.id) ?? 0))
  }
  if (sort !== 'event') return byDay(reportDay)
  const eventDays = newestEvents(index)
  return byDay((article) => eventDays.get(article.id) ?? '')
}

/** The last day of the events that a report tells as its news; those that it only mentions do not count. */
function newestEvents({ bundle }: BundleIndex): Map<string, string> {
  const days = new Map<string, string>()
  for (const { articles, latest, earliest, mentioned } of bundle.events) {
    if (mentioned || latest === null || earliest === null) continue
    for (const id of articles) if (latest > (days.get(id) ?? '')) days.set(id, latest)
  }
  return days
}

/** A word in the headline counts three times; more mentions count less and less, and less in a long text. */
const HEADLINE = 3
export function relevance(article: Article, folded: string, terms: SearchTerms): number {
  const headline = fold(article.headline)
  const length = 1 + Math.log2(1 + folded.length / 1000)
  return terms.include.reduce((sum, term) => sum + Math.log2(1 + occurrences(folded, term) / length + HEADLINE * Math.min(1, occurrences(headline, term))), 0)
}

function occurrences(text: string, term: string): number {
  let count = 0
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count++
  return count
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
