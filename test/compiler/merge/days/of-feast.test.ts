import { expect, it } from 'vitest'
import type { DateMention } from '../../../../src/bundle/schema.ts'
import { isOfFeast } from '../../../../src/compiler/merge/days/of-feast.ts'
import { findDates } from '../../annotate/dates/find.ts'

it.each([
  // A purpose, or a kind.
  ['They were on their way to church for Easter festivities when the bus fell.', true],
  ['The bus carried Easter pilgrims.', true],
  ['A man drove into a crowd of Christmas shoppers.', true],
  ['Roads were full in the Thanksgiving rush.', true],
  ['The troops will be home for Christmas.', true],
  ['The shop was closed for the Easter holidays.', true],
  // The day itself.
  ['He was killed on Christmas.', false],
  ['He was killed on Christmas Day.', false],
  ['The Easter bombings killed 269.', false],
  ['The Christmas attack killed 12.', false],
  ['The truce over Christmas held.', false],
  ['He died at Easter in Lima.', false],
  ['Schools close on Thanksgiving and reopen later.', false],
  ['They met on Friday for talks.', false],
])('%s', (text, isOf) => {
  const [date] = findDates(text)
  expect(date).toBeDefined()
  expect(isOfFeast(date as DateMention, text)).toBe(isOf)
})
