import { expect, it } from 'vitest'
import type { Claim } from '../../src/bundle/schema.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { markNotes } from '../../src/select/chart-notes.ts'
import { seriesCharts } from '../../src/select/chart-series.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, aClaim, aSeries } from '../fixtures/bundle.ts'

const on = (earliest: string | null, latest = earliest) => ({ asOf: { earliest, latest } })

it.each<[name: string, second: Partial<Claim>, note: RegExp | null]>([
  ['one day', on('2025-06-01'), /stand side by side/],
  ['another day', on('2025-06-02'), null],
  ['no day', on(null), null],
  ['days', on('2025-06-01', '2025-06-09'), /soft band .* none more than another/],
])('the chart says what its marks mean: a second figure of %s', (_, second, note) => {
  const claims = [aClaim({ id: 'a', ...on('2025-06-01') }), aClaim({ id: 'b', ...second })]
  const [chart] = seriesCharts(applyFilters(indexBundle(aBundle({ claims, series: [aSeries({ claims: ['a', 'b'] })] })), NO_FILTERS))
  const notes = markNotes(chart?.figures ?? [])
  if (note === null) expect(notes).toEqual([])
  else expect(notes).toEqual([expect.stringMatching(note)])
})

it('the mark of a sum so far stands at the last day', () => {
  const [chart] = seriesCharts(applyFilters(indexBundle(aBundle({ claims: [aClaim({ id: 'a', ...on('2025-06-01', '2025-06-09') })], series: [aSeries({ claims: ['a'], kind: 'cumulative' })] })), NO_FILTERS))
  expect(markNotes(chart?.figures ?? [])).toEqual(['A soft band covers the days that a figure may be of; its mark, a sum so far, stands at the last.'])
})

it.each<[name: string, drawn: { plan: boolean; dispute: boolean } | null, notes: string[]]>([
  ['drawn', { plan: false, dispute: true }, ['A dotted line joins figures that can’t both be true.']],
  ['within one circle', { plan: false, dispute: false }, []],
  ['not drawn yet', null, ['A dotted line joins figures that can’t both be true, where they stand apart.']],
])('a dotted line is told of as it is %s', (_, drawn, notes) => {
  const claims = [aClaim({ id: 'a', ...on('2025-06-01'), disputes: ['b'] }), aClaim({ id: 'b', ...on('2025-06-02'), disputes: ['a'] })]
  const [chart] = seriesCharts(applyFilters(indexBundle(aBundle({ claims, series: [aSeries({ claims: ['a', 'b'] })] })), NO_FILTERS))
  expect(markNotes(chart?.figures ?? [], drawn)).toEqual(notes)
})
