import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)
const countedIn = (text: string): [string, string | null][] => annotate({ id: 'a', text }).quantities.map(({ quote, counted }) => [quote, counted])

it.each<[text: string, counted: [string, string | null][]]>([
  ['Trade came to $183 million last month, up 32 percent from $138 million.', [['$183 million', 'trade'], ['32 percent', 'trade'], ['$138 million', 'trade']]],
  ['Trade came to $213 million last month, down from $294 million in July.', [['$213 million', 'trade'], ['$294 million', 'trade']]],
  ['It posted sales of $40 million, up 8 percent.', [['$40 million', 'sale'], ['8 percent', 'sale']]],
  ['Its debt stands at 40 billion euros, up from 36 billion.', [['40 billion euros', 'debt'], ['36 billion', 'debt']]],
  ['Some 54 percent of voters said the two banks should not merge, up 6.8 percentage points.', [['54 percent', 'voter'], ['two', 'bank'], ['6.8 percentage points', 'voter']]],
  ['Imports totaled $30 million, a rise of 12 percent.', [['$30 million', 'import'], ['12 percent', 'import']]],
  ['A kilogram of rice sold for 10,200 pesos.', [['10,200 pesos', 'rice']]],
  // nothing was measured before, or it is of another kind
  ['The bank lent $3 billion, up 20%.', [['$3 billion', null], ['20%', null]]],
  ['It sold 40 cars and paid $3 million.', [['40', 'car'], ['$3 million', null]]],
  ['Norland now believes 11,000 sailors are there, up from its earlier estimate of 10,000.', [['11,000', 'sailor'], ['10,000', 'sailor']]],
  ['It flew 12 jets. Prices are up 3%.', [['12', 'jet'], ['3%', 'price']]],
])('%s', (text, counted) => {
  expect(countedIn(text)).toEqual(counted)
})

it.each<[text: string, per: (string | null)[]]>([
  ['Peru loses 1,500 men a day, against about 500 for Chile.', ['day', 'day']],
  ['Peru fires 27,100 shells a day, compared with 23,000 in May.', ['day', 'day']],
  ['Peru fires 27,100 shells a day compared with 23,000 by Chile.', ['day', 'day']],
  ['Peru fired 27,100 shells, compared with 23,000 in May.', [null, null]],
  ['Peru fired 27,100 shells, against 23,000 the night before.', [null, null]],
])('what is set beside a rate is as often: %s', (text, per) => {
  expect(annotate({ id: 'a', text }).quantities.map((quantity) => quantity.per)).toEqual(per)
})
