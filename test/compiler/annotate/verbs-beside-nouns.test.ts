import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** A verb is no part of the noun that is counted, and what stands behind a noun does not cut it off. */
it.each<[text: string, quote: string, counted: string | null]>([
  ['Some 386,000 of these face severe hunger.', '386,000', null],
  ['Ten typhoons lash the islands each year.', 'Ten', 'typhoon'],
  ['470,000 Rohingya need shelter', '470,000', 'Rohingya'],
  ['Of the miners, 36 remained missing.', '36', 'miner'],
  ['Uranium enriched up to 20% stands at 470.9 kg.', '470.9 kg', 'uranium'],
  ['The 20% stands were full of 300 fans.', '300', 'fan'],
  ['Ruiz told Reuters that exports could rise to 6 million tonnes.', '6 million tonnes', 'export'],
  ['Operating profits rose 27 percent.', '27 percent', 'operating profit'],
  ['Manufacturing output fell 3 percent.', '3 percent', 'manufacturing output'],
  ['Manufacturing 30 tanks took a year.', '30', 'tank'],
  ['Net profit for the quarter dropped 34.6%.', '34.6%', 'net profit'],
  ['Lima said revenue in the first half slid 1%.', '1%', 'revenue'],
  ['Exports to Peru sank 44%.', '44%', 'export'],
  ['The navy sank 44 ships.', '44', 'ship'],
  ['Some 87,000 mostly Rohingya refugees fled.', '87,000', 'Rohingya refugee'],
])('%s', (text, quote, counted) => {
  expect(figuresOf(text).get(quote)?.['counted']).toBe(counted)
})
