import { isUndated } from '../lib/bounds.ts'
import { many } from '../lib/many.ts'
import type { Selection } from './apply.ts'
import type { BundleIndex } from './bundle-index.ts'
import { facetLabel } from './facets.ts'
import { NOBODY, type Facet, type Filters } from './filters.ts'
import { formatBounds } from './format-bounds.ts'

type LabelledIndex = Pick<BundleIndex, 'topicLabels' | 'entityNames' | 'measureTitles'>

/** The whole filter in one plain sentence, labels as they are written: "Munitions or Troops, 14–25 June 2025, 3 undated reports". */
export function describeSelection(selection: Selection): string {
  const { filters, index, articles } = selection
  const undated = articles.filter((article) => isUndated(article.published)).length
  const parts = [describeFilters(filters, index)]
  if (filters.dated && filters.undated && undated > 0) parts.push(undated === articles.length ? 'all undated' : many(undated, 'undated report'))
  return parts.join(', ')
}

/** The same without counts: "Munitions, Russia, from Yonhap, planned, on or after 14 June 2025, with “shells”". */
export function describeFilters(filters: Filters, index: LabelledIndex): string {
  const labels = (facet: Facet): string[] => filters[facet].map((value) => facetLabel(facet, value, index))
  const topics = labels('topics')
  const parts = [topics.length === 0 ? 'All topics' : joined(topics, 'or')]
  if (filters.entities.length > 0) parts.push(`on ${joined(labels('entities'), 'or')}`)
  if (filters.sources.length > 0) parts.push(`from ${joined(labels('sources'), 'or')}`)
  if (filters.kinds.length > 0) parts.push(`figures: ${joined(labels('kinds'), 'or')}`)
  if (filters.certainty.length > 0) parts.push(`${joined(labels('certainty').map(lowerFirst), 'or')} only`)
  if (filters.speakers.length > 0) parts.push(`said or denied by ${joined(filters.speakers.map((value) => (value === NOBODY ? 'nobody who is named' : facetLabel('speakers', value, index))), 'or')}`)
  const anyDay = filters.from === null && filters.to === null
  if (filters.from !== null && filters.to !== null && filters.from > filters.to) parts.push('on no day')
  else if (!anyDay) parts.push(formatBounds({ earliest: filters.from, latest: filters.to }))
  else if (filters.dated) parts.push('all dates')
  if (!filters.dated) parts.push(filters.undated ? 'only undated' : 'neither dated nor undated')
  else if (!filters.undated) parts.push('undated left out')
  const q = filters.q.trim()
  if (q !== '') parts.push(q.includes('"') ? `with ${q}` : `with “${q}”`)
  return parts.join(', ')
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('')
  // A comma before the last keeps "prisoners and casualties, and arms" apart.
  const comma = words.some((word) => word.includes(' and ')) ? ',' : ''
  return `${words.slice(0, -1).join(', ')}${comma} ${last} ${words.at(-1) ?? ''}`
}

function lowerFirst(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}
