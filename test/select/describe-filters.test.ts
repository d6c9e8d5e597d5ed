import { expect, it } from 'vitest'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { describeFilters, describeSelection } from '../../src/select/describe-filters.ts'
import { NO_FILTERS, type Filters } from '../../src/select/filters.ts'
import { aBundle, anArticle } from '../fixtures/bundle.ts'

const topicLabels = new Map([
  ['munitions', 'Munitions'],
  ['troops', 'Troops'],
  ['un', 'UN reports'],
  ['arms', 'Arms and munitions'],
])
const LABELS = { topicLabels, entityNames: new Map([['ru', 'Russia']]), measureTitles: new Map([['shells', 'Artillery shells supplied']]) }

it.each<[string, Partial<Filters>]>([
  ['All topics, all dates', {}],
  ['Munitions or Troops, 14–25 June 2025', { topics: ['munitions', 'troops'], from: '2025-06-14', to: '2025-06-25' }],
  ['Troops, Munitions or UN reports, all dates', { topics: ['troops', 'munitions', 'un'] }],
  ['Troops, or Arms and munitions, all dates', { topics: ['troops', 'arms'] }],
  ['All topics, on or after 14 June 2025', { from: '2025-06-14' }],
  ['All topics, on no day', { from: '2025-06-14', to: '2025-06-13' }],
  ['All topics, all dates, with “shells”', { q: ' shells ' }],
  ['All topics, all dates, with "two words" -not', { q: '"two words" -not' }],
  ['All topics, on Russia, from the-wire.txt, all dates', { entities: ['ru'], sources: ['the-wire.txt'] }],
  ['All topics, figures: Artillery shells supplied or Money, planned or denied only, all dates', { kinds: ['shells', 'unit:money'], certainty: ['planned', 'denied'] }],
  ['All topics, said or denied by Russia or nobody who is named, all dates', { speakers: ['ru', '-'] }],
  ['All topics, only undated', { dated: false }],
  ['All topics, all dates, undated left out', { undated: false }],
  ['All topics, 14–25 June 2025, undated left out, with “shells”', { from: '2025-06-14', to: '2025-06-25', undated: false, q: 'shells' }],
  ['All topics, neither dated nor undated', { dated: false, undated: false }],
])('%s', (sentence, over) => {
  expect(describeFilters({ ...NO_FILTERS, ...over }, LABELS)).toBe(sentence)
})

it.each<[string, Partial<Filters>]>([
  ['All topics, all dates, 1 undated report', {}],
  ['All topics, all dates, undated left out', { undated: false }],
  ['All topics, on or after 1 January 2030, all undated', { from: '2030-01-01' }],
])('counts the undated reports that it keeps: %s', (sentence, over) => {
  const undated = { kind: 'unknown', earliest: null, latest: null, evidence: [] } as const
  const bundle = aBundle({ articles: [anArticle(), anArticle({ id: 'a2', published: { ...undated, evidence: [] } })] })
  expect(describeSelection(applyFilters(indexBundle(bundle), { ...NO_FILTERS, ...over }))).toBe(sentence)
})
