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
