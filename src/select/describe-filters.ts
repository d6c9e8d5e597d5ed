import { isUndated } from '../lib/bounds.ts'
import type { Selection } from './apply.ts'
import type { Filters } from './filters.ts'
import { formatBounds } from './format-bounds.ts'

/** The whole filter in one plain sentence: "Munitions and troops, 14–25 June 2025, 3 of them undated". */
export function describeSelection(selection: Selection): string {
  const { filters, index, articles } = selection
  const undated = articles.filter((article) => isUndated(article.published)).length
  const parts = [describeFilters(filters, index.topicLabels)]
  if (!filters.undated) parts.push('undated left out')
  else if (undated > 0) parts.push(undated === articles.length ? 'all undated' : `${undated} of them undated`)
  return parts.join(', ')
}

/** The same without counts: "Munitions, on or after 14 June 2025, with “shells”". */
export function describeFilters(filters: Filters, topicLabels: ReadonlyMap<string, string>): string {
  const labels = filters.topics.map((topic) => topicLabels.get(topic) ?? topic)
  const parts = [
    labels.length === 0 ? 'All topics' : sentenceCase(labels),
    filters.from === null && filters.to === null ? 'all dates' : formatBounds({ earliest: filters.from, latest: filters.to }),
  ]
  if (filters.q.trim() !== '') parts.push(`with “${filters.q.trim()}”`)
  return parts.join(', ')
}

/** The first label keeps its capital; a later one drops it unless it is a name or an acronym. */
function sentenceCase(labels: readonly string[]): string {
  const words = labels.map((label, at) => (at === 0 || !/^[A-Z][a-z]+(?:[^A-Z]|$)/.test(label) ? label : lowerFirst(label)))
  if (words.length < 2) return words.join('')
  // A comma before the last keeps "prisoners and casualties, and arms" apart.
  const comma = words.some((word) => word.includes(' and ')) ? ',' : ''
  return `${words.slice(0, -1).join(', ')}${comma} and ${words.at(-1) ?? ''}`
}

function lowerFirst(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}
