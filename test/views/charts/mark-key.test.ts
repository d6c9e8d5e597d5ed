import { expect, it } from 'vitest'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { seriesCharts } from '../../../src/select/chart-series.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { keyFor } from '../../../src/views/charts/mark-key.tsx'
import { aBundle, aClaim, aSeries } from '../../fixtures/bundle.ts'
import type { Claim } from '../../../src/bundle/schema.ts'

function keyOf(...over: Partial<Claim>[]): string[] {
  const claims = over.map((one, at) => aClaim({ id: `c${at}`, measure: 'm', ...one }))
  const [chart] = seriesCharts(applyFilters(indexBundle(aBundle({ claims, series: [aSeries({ id: 's', measure: 'm', claims: claims.map(({ id }) => id) })] })), NO_FILTERS))
  return keyFor(chart?.figures ?? []).map(({ label }) => label)
}

it.each<[string, Partial<Claim>[], string[]]>([
  ['what is done and exact', [{ qualifier: 'exact', status: 'actual' }], ['exact']],
  ['a plan alone, which has no full dot', [{ qualifier: 'exact', status: 'planned' }], ['planned or possible']],
  ['a plan in a range, by its shape too', [{ qualifier: 'range', status: 'planned', low: 1, high: 2 }], ['range', 'planned or possible']],
  ['what is denied', [{ qualifier: 'exact', status: 'denied' }, { qualifier: 'approximate', status: 'actual' }], ['approximate', 'denied']],
])('the key of an image has %s', (_, claims, labels) => {
  expect(keyOf(...claims)).toEqual(labels)
})
