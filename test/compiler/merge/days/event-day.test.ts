import { expect, it } from 'vitest'
import type { Article } from '../../../../src/bundle/schema.ts'
import { eventDays } from '../../../../src/compiler/merge/days/event-day.ts'
import { EVENT_DAY_CASES, reportOf } from './event-day-cases.ts'

it.each(EVENT_DAY_CASES)('%s', (text, days) => {
  const { earliest, latest, isTold } = eventDays(reportOf(text))
  expect(`${earliest}${latest === earliest ? '' : ` ${latest}`}${isTold ? '' : ' (printed)'}`).toBe(days)
})

// Printed in the morning, of what was done the day before.
it.each([
  ['LIMA, June 19 (Agency) -- The president visited a mill in the north.', '2025-06-18 2025-06-19'],
  ['LIMA, June 19 (Agency) -- The president on June 17 visited a mill in the north.', '2025-06-17 2025-06-17'],
  ['The president visited a mill in the north.', '2025-06-19 2025-06-20'],
])('of a house that tells of the day before: %s', (text, days) => {
  const { earliest, latest } = eventDays({ ...reportOf(text), house: { undated: 'day-before' } })
  expect(`${earliest} ${latest}`).toBe(days)
})

const UNDATED: Article['published'] = { kind: 'unknown', earliest: null, latest: null, evidence: [] }

// A report that has no day of its own, and may be of any later time.
it.each<[string, Article['published'], string]>([
  ['Norrland held an election on May 4, 2025, which the farmers won.', UNDATED, '2025-05-04 2025-05-04 told'],
  ['The farmers have won, in the vote of May 4, 2025, all seats.', UNDATED, '2025-05-04 2025-05-04 told'],
  ['The farmers have won a majority in the 4 May 2025 vote.', UNDATED, '2025-05-04 2025-05-04 told'],
  ['The farmers marched on the night of May 4, 2025.', UNDATED, '2025-05-04 2025-05-04 told'],
  // Background is no news, be it the only day.
  ['The truce, which took effect on May 4, 2025, was broken when shells fell on the port.', UNDATED, 'null null'],
  ['A man was jailed for the murder of a student on May 4, 2025.', UNDATED, 'null null'],
  ['Farmers marked ten years since the collapse of May 4, 2015.', UNDATED, 'null null'],
  ['The minister, appointed on 4 May 2025, resigned over a leak.', UNDATED, 'null null'],
  ['Talks went on after an election on May 4, 2025.', UNDATED, 'null null'],
  ['The farmers will be asked on May 4, 2025, whether they agree.', { ...UNDATED, kind: 'inferred', latest: '2025-05-03' }, 'null 2025-05-03'],
  ['The farmers left the hall before May 4, 2025.', UNDATED, 'null null'],
  ['The farmers left the hall.', { ...UNDATED, kind: 'inferred', earliest: '2025-01-01' }, '2025-01-01 null'],
])('without a day: %s', (text, published, days) => {
  const report = reportOf(text)
  const { earliest, latest, isTold } = eventDays({ ...report, article: { ...report.article, published } })
  expect(`${earliest} ${latest}${isTold ? ' told' : ''}`).toBe(days)
})
