import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** And more of the wire: of each figure, by its quote, what the text says; told on Friday, June 20, 2025. */
it.each<[text: string, figures: Record<string, Record<string, unknown>>]>([
  // A time opens the clause, without a comma
  ['In the first five months trade totaled $2 billion.', { '$2 billion': { counted: 'trade', asOf: '2025-01-01/2025-05-31' } }],
  ['In the first four months of the year trade totaled $2 billion.', { '$2 billion': { counted: 'trade', asOf: '2025-01-01/2025-04-30' } }],
  ['In the first half of 2024 Peru sent 4,000 troops.', { '4,000': { actor: 'Peru', asOf: '2024-01-01/2024-06-30' } }],
  ['At the end of the week prices rose 4%.', { '4%': { counted: 'price' } }],
  // Days
  ['As of the end of March, 12,000 troops were in Peru.', { '12,000': { asOf: '2025-03-31/2025-03-31' } }],
  ['Peru lost 1,120 soldiers in the previous 24 hours.', { '1,120': { asOf: '2025-06-19/2025-06-20' } }],
  // Bounds around an article
  ['Imports surged by more than a third to 18,400 tons.', { 'a third': { counted: 'import', low: 1 / 3, high: null }, '18,400 tons': { counted: 'import' } }],
])('%s', (text, figures) => {
  const found = figuresOf(text)
  for (const [quote, says] of Object.entries(figures)) expect(found.get(quote)).toMatchObject(says)
})
