import { expect, it } from 'vitest'
import { countedReportsOf, keptReports } from '../../src/select/kept-reports.ts'
import { anEvent } from '../fixtures/bundle.ts'

const event = anEvent({ articles: ['a', 'b', 'c'] })

it.each<[kept: string[] | null, reports: string[], words: string]>([
  [null, ['a', 'b', 'c'], '3 reports'],
  [['a', 'b', 'c', 'other'], ['a', 'b', 'c'], '3 reports'],
  [['c', 'b'], ['b', 'c'], '2 of 3 reports'],
  // An event of a chosen day may be told by reports of other days alone.
  [['other'], ['a', 'b', 'c'], '3 reports'],
])('of the reports of an event, the filters keep %j', (kept, reports, words) => {
  const set = kept === null ? null : new Set(kept)
  expect(keptReports(event, set)).toEqual(reports)
  expect(countedReportsOf(event, set)).toBe(words)
})

it('counts one report as one', () => {
  expect(countedReportsOf(anEvent({ articles: ['a'] }), null)).toBe('1 report')
})
