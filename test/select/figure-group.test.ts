import { expect, it } from 'vitest'
import type { Claim } from '../../src/bundle/schema.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { seriesCharts } from '../../src/select/chart-series.ts'
import { groupLabel, groupWords } from '../../src/select/figure-group.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, aClaim, aSeries } from '../fixtures/bundle.ts'

it.each<[why: string, claims: Partial<Claim>[], label: string, words: string]>([
  ['what is told as done', [{}, { low: 12, high: 12 }], '10, 12', '2 figures, 10 to 12, 16 June 2025'],
  ['one that somebody denies', [{ status: 'denied' }, { low: 12, high: 12 }], '10, 12, one denied', '2 figures, 10 to 12, one denied, 16 June 2025'],
  ['all denied', [{ status: 'denied' }, { low: 12, high: 12, status: 'denied' }], '10, 12, denied', '2 figures, 10 to 12, denied, 16 June 2025'],
  ['disputed', [{ disputes: ['c1'] }, { low: 12, high: 12, status: 'denied', disputes: ['c0'] }], '10, 12, one denied, disputed', '2 figures, 10 to 12, one denied, disputed, 16 June 2025'],
  ['too many to name', [{}, { low: 12, high: 12 }, { status: 'denied' }, { status: 'denied' }], '10 to 12, 2 denied', '4 figures, 10 to 12, 2 denied, 16 June 2025'],
])('a circle says of its members: %s', (_, given, label, words) => {
  const claims = given.map((over, at) => aClaim({ id: `c${at}`, ...over }))
  const [chart] = seriesCharts(applyFilters(indexBundle(aBundle({ claims, series: [aSeries({ claims: claims.map(({ id }) => id) })] })), NO_FILTERS))
  const figures = claims.flatMap(({ id }) => chart?.figures.find(({ claim }) => claim.id === id) ?? [])
  expect(groupLabel(figures)).toBe(label)
  expect(groupWords(figures)).toBe(words)
})
