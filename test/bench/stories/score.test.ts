import { expect, it } from 'vitest'
import type { Days, GoldReport } from './gold.ts'
import { isDayRight, judgeBounds, scorePairs, type ReportAnswer } from './score.ts'

const gold = (over: Partial<GoldReport>): GoldReport => ({ file: 'a.txt', index: 0, headlineStart: 'A', eventDay: null, eventDayAlso: null, published: null, story: null, event: null, ...over })
const answer = (earliest: string | null, latest: string | null, story = 's'): ReportAnswer => ({ event: { earliest, latest }, published: { earliest, latest }, story, eventId: story })

it.each<[string | null, string | null, boolean]>([
  ['2025-04-02', '2025-04-02', true],
  ['2025-04-09', '2025-04-09', true],
  ['2025-04-01', '2025-04-02', false],
  ['2025-04-04', '2025-04-04', false],
  [null, null, false],
])('an event of %s to %s, where 2 to 3 April or the 9th is right: %s', (earliest, latest, right) => {
  expect(isDayRight(answer(earliest, latest), gold({ eventDay: ['2025-04-02', '2025-04-03'], eventDayAlso: ['2025-04-09', '2025-04-09'] }))).toBe(right)
})

it.each<[string | null, string | null, Days | null, string]>([
  [null, null, null, 'exact'],
  [null, '2025-04-03', [null, '2025-04-03'], 'exact'],
  [null, '2025-05-03', ['2025-04-01', '2025-04-03'], 'wider'],
  ['2025-04-02', '2025-04-02', ['2025-04-01', '2025-04-03'], 'narrower'],
  ['2025-04-04', null, [null, '2025-04-03'], 'contradicted'],
  [null, null, [null, '2025-04-03'], 'missing'],
  ['2025-04-04', null, null, 'invented'],
])('bounds %s to %s against %j are %s', (earliest, latest, days, verdict) => {
  expect(judgeBounds({ earliest, latest }, days)).toBe(verdict)
})

it.each(['story', 'event'] as const)('counts pairs of the gold, of the answers and of both, by %s', (by) => {
  const reports = ['x', 'x', 'x', null, null].map((group) => gold({ [by]: group }))
  const answers = ['s', 's', 't', 't', 'u'].map((story) => answer(null, null, story))
  expect(scorePairs(by, reports, answers)).toEqual({ gold: 3, answers: 2, both: 1 })
})
