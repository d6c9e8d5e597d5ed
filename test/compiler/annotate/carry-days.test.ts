import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** Published on Wednesday 2025-06-25. */
it.each([
  ['The clinic was attacked on Monday and Tuesday. The strikes killed 12 people.', '12', '2025-06-23', '2025-06-24'],
  ['The clinic was attacked on Monday and on Tuesday, killing 12 people.', '12', '2025-06-23', '2025-06-24'],
  ['In March and May, 40 ships were lost.', '40', '2025-03-01', '2025-05-31'],
  ['Strikes hit the port on Sunday. The governor said Tuesday that 40 people were killed.', '40', '2025-06-22', '2025-06-22'],
  ['Divers found a body on Sunday. An official said Tuesday that 92 divers were searching the wreck.', '92', '2025-06-25', '2025-06-25'],
  ['A weekend attack killed 18 people.', '18', '2025-06-21', '2025-06-22'],
  ['In another weekend strike, 18 people were killed.', '18', '2025-06-21', '2025-06-22'],
  ['He took a weekend trip with 18 people.', '18', '2025-06-25', '2025-06-25'],
  ['About 300 refugees crossed during the last week.', '300', '2025-06-18', '2025-06-25'],
])('%s', (text, quote, earliest, latest) => {
  const { quantities } = annotate({ id: 'x', text, published: '2025-06-25' })
  expect(quantities.find((quantity) => quantity.quote === quote)?.asOf).toEqual({ earliest, latest })
})

const TODAY = '2025-06-20'

/** Of each figure, the days it is of; June 20, 2025 is a Friday. */
it.each<[text: string, ...days: string[]]>([
  ['On Tuesday guns fired on Lima. They killed 12 men.', '2025-06-17..2025-06-17'],
  // a pair of days is both
  ['The town was hit on Tuesday and Wednesday. The raid killed 12.', '2025-06-17..2025-06-18'],
  // a total is of no week alone
  ['They treated 300 cases over the past week. The ministry said the cumulative number of cases had reached 9,000, including 40 deaths.', '2025-06-13..2025-06-20', `${TODAY}..${TODAY}`, `${TODAY}..${TODAY}`],
  ['In Peru, 900 cases have been reported, with 40 recorded in the last 24 hours.', `${TODAY}..${TODAY}`, '2025-06-19..2025-06-20'],
  // what is joined to what holds now
  ['Ten bodies were found on Tuesday in Lima. In Chile, 46 people have died and 80 homes were lost.', '2025-06-17..2025-06-17', `${TODAY}..${TODAY}`, `${TODAY}..${TODAY}`],
])('%s', (text, ...days) => {
  const { quantities } = annotate({ id: 'a', text, published: TODAY })
  expect(quantities.filter(({ unit }) => unit === 'count').map(({ asOf }) => `${asOf.earliest}..${asOf.latest}`)).toEqual(days)
})
