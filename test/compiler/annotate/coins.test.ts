import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'
import { loadCodebook } from '../../../src/compiler/codebook/load.ts'

const CODEBOOK = `
entities:
  - { id: north, name: Northland, type: country, aliases: [Northlandic, Norburg], money: { won: KPW, dollar: AUD } }
  - { id: south, name: Southland, type: country, aliases: [Southlandic, Sutown], money: { won: KRW } }
  - { id: hill, name: Hillford, type: place, aliases: [], money: { won: KPW } }
`
const annotate = textAnnotator(loadCodebook('codebook.yaml', CODEBOOK).codebook)

it.each<[text: string, currency: string]>([
  // where it is, who the sentence speaks of first
  ['Northland paid 300 won.', 'KPW'],
  ['Southland gave Northland 300 won.', 'KRW'],
  ['Rice cost 300 won in Hillford.', 'KPW'],
  ['A court in Sutown told Norburg to pay him 300 won.', 'KRW'],
  ['Officials in Northland told every household to hand in 300 won.', 'KPW'],
  // the only one that the text has named
  ['Prices rose in Northland. A kilogram sold for 300 won.', 'KPW'],
  ['Prices rose in Northland and Southland. A kilogram sold for 300 won.', 'KRW'],
  ['A kilogram sold for 300 won. Prices rose in Northland.', 'KRW'],
  // two sums of a sentence are alike
  ['The ministry will spend 500 won to deter Northland, against 300 won this year.', 'KRW'],
  // the words say it, or no country has another
  ['Northland paid 300 South Korean won.', 'KRW'],
  ['Northland paid ₩300.', 'KRW'],
  ['Northland paid 300 yuan.', 'CNY'],
])('%s', (text, currency) => {
  const { quantities } = annotate({ id: 'a', text })
  expect(quantities.find(({ low }) => low === 300)?.unit).toBe(currency)
})

it.each<[text: string, currency: string]>([
  // no country of the codebook: what the world has
  ['The storm left 25 dead across the Philippines. Damage was put at 300 pesos.', 'PHP'],
  ['Chile will pay 90 pesos, and Argentina 300 pesos.', 'ARS'],
  ['Pakistan raised the price to 300 rupees, more than India.', 'PKR'],
  ['The price is 300 rupees, said a shop in Lahore.', 'INR'],
  ['Chile and Argentina met. It cost 300 pesos.', 'MXN'],
  ['Canada paid 300 dollars.', 'USD'],
])('%s', (text, currency) => {
  const { quantities } = annotate({ id: 'a', text })
  expect(quantities.find(({ low }) => low === 300)?.unit).toBe(currency)
})

it.each<[text: string, quote: string, unit: string, counted: string | null]>([
  ['Peru has a budget of 2 trillion euros, with 131 billion for roads.', '131 billion', 'EUR', null],
  ['Peru has a budget of 2 trillion euros, with 131 billion for roads and 90 billion in loans.', '90 billion', 'EUR', null],
  ['It gave 5 billion euros, bringing its total to 44 billion euros.', '44 billion euros', 'EUR', null],
  ['It gave 5 billion euros and 40 trucks.', '40', 'count', 'truck'],
])('a sum is counted in its coins: %s', (text, quote, unit, counted) => {
  const { quantities } = annotate({ id: 'a', text })
  const { unit: found, counted: what } = quantities.find((one) => one.quote === quote) ?? {}
  expect([found, what]).toEqual([unit, counted])
})
