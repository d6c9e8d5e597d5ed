import { expect, it } from 'vitest'
import { eventDays } from '../../../../src/compiler/merge/days/event-day.ts'
import { EVENT_DAY_CASES, reportOf } from './event-day-cases.ts'

it.each(EVENT_DAY_CASES)('%s', (text, days) => {
  const { earliest, latest, isTold } = eventDays(reportOf(text))
  expect(`${earliest}${latest === earliest ? '' : ` ${latest}`}${isTold ? '' : ' (printed)'}`).toBe(days)
})
