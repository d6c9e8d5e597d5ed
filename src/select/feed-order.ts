import type { Article, Bundle } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import { compareText } from '../lib/compare-text.ts'
import type { Day } from '../lib/days.ts'
import type { Selection } from './apply.ts'
import { fold, parseSearch, timesIn, type SearchTerms } from './search.ts'
import type { Sort } from './url.ts'

/**
 * Reports in the order asked for. By days, what has none keeps its place after the rest, in the order of the documents;
 * relevance ranks the undated among the others, and without words to rank by it is the newest first.
 */
export function inOrder(articles: readonly Article[], { filters, index }: Selection, sort: Sort): Article[] {
  const newestFirst = byDay(articles, reportDay(true), true)
  const terms = parseSearch(filters.q)
  switch (sort) {
    case 'report':
      return newestFirst
    case 'report-oldest':
      return byDay(articles, reportDay(false), false)
    case 'event':
    case 'event-oldest': {
      const newest = sort === 'event'
      const days = eventDays(index.bundle, newest)
      return byDay(newestFirst, ({ id }) => days.get(id) ?? null, newest)
    }
    case 'relevance': {
      if (terms.include.length === 0) return newestFirst
      const scored = newestFirst.map((article) => ({ article, score: relevance(article, index.folded(article), terms) }))
      return scored.sort((a, b) => b.score - a.score).map(({ article }) => article)
    }
  }
}

/** Of equal days the order stays. */
function byDay(articles: readonly Article[], dayOf: (article: Article) => Day | null, newestFirst: boolean): Article[] {
  const dated: { article: Article; day: Day }[] = []
  const rest: Article[] = []
  for (const article of articles) {
    const day = dayOf(article)
    if (day === null) rest.push(article)
    else dated.push({ article, day })
  }
  const sign = newestFirst ? -1 : 1
  dated.sort((a, b) => sign * compareText(a.day, b.day))
  return [...dated.map(({ article }) => article), ...rest]
}

/** Of several possible days the one that puts a report last: a wide guess outranks nothing that is known. */
function reportDay(newestFirst: boolean): (article: Article) => Day | null {
  return ({ published }) => (isUndated(published) ? null : newestFirst ? published.earliest : published.latest)
}

/** Likewise of the newest (or oldest) event that each report tells as its news; those that it only mentions do not count. */
function eventDays({ events }: Bundle, newestFirst: boolean): Map<string, Day> {
  const days = new Map<string, Day>()
  for (const { articles, earliest, latest, mentioned } of events) {
    if (mentioned || earliest === null || latest === null) continue
    const day = newestFirst ? earliest : latest
    for (const id of articles) {
      const known = days.get(id)
      if (known === undefined || (newestFirst ? day > known : day < known)) days.set(id, day)
    }
  }
  return days
}

/** How much a word in the headline counts beside one in the text. */
const HEADLINE = 3
/** Mentions beyond these say nothing more. */
const MOST_COUNTED = 8

/** How much a report is about the words: a headline counts most, more mentions count less and less, and less in a long text. */
export function relevance({ headline }: Pick<Article, 'headline'>, folded: string, terms: SearchTerms): number {
  const title = fold(headline)
  const length = 1 + Math.log2(1 + folded.length / 1000)
  return terms.include.reduce((sum, any) => sum + Math.log2(1 + Math.min(MOST_COUNTED, timesIn(folded, any)) / length + (timesIn(title, any) > 0 ? HEADLINE : 0)), 0)
}
