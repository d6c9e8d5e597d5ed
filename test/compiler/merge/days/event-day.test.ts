import { expect, it } from 'vitest'
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
