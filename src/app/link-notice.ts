import type { BundleIndex } from '../select/bundle-index.ts'
import { FACETS, type Facet } from '../select/filters.ts'
import { isKnownChart } from '../select/ledger-state.ts'
import { spanOfMark } from '../select/sentence-around.ts'
import type { ParsedView, View } from '../select/url.ts'

const NOUNS: Record<Facet, string> = { topics: 'topic', entities: 'entity', sources: 'source', kinds: 'kind of figure', certainty: 'certainty', speakers: 'speaker' }

/** What the link asked for and this build can't show, in a sentence; null when it asked for nothing of that kind. */
export function linkNotice(ignored: ParsedView['ignored'], { filters, article, mark, pin, ledger }: View, index: BundleIndex): string | null {
  const parts = ignored.map(({ key, value }) => `“${key}=${value.slice(0, 40)}” in the link is not understood, and was ignored`)
  for (const facet of FACETS) {
    const unknown = filters[facet].filter((value) => !index.facetValues[facet].includes(value))
    if (unknown.length > 0) parts.push(`no ${NOUNS[facet]} is called “${unknown.join('”, “').slice(0, 60)}”`)
  }
  const opened = article === null ? undefined : index.articles.get(article)
  if (article !== null && opened === undefined) parts.push('the report that the link opens is not in this build')
  else if (mark !== null && index.quantities.get(mark)?.article !== article && spanOfMark(mark, opened === undefined ? 0 : opened.end - opened.start) === null) {
    parts.push('the figure that the link shows is not in this build')
  }
  if (pin.some((id) => !index.claims.has(id))) parts.push('a figure that the link pins is not in this build')
  if (!isKnownChart(ledger.filters.chart, index)) parts.push('the chart that the ledger is kept to is not in this build')
  if (parts.length === 0) return null
  const sentence = parts.join('; ')
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`
}
