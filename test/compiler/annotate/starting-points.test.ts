import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** Where a change started, what only looks like one, and what is told in one unit with the figure before. */
it.each<[text: string, quote: string, change: string | null, unit: string]>([
  ['Revenue dropped to $1.25 billion compared to $1.52 billion.', '$1.52 billion', 'down/from', 'USD'],
  ['Revenue rose to $648 million versus $600 million.', '$600 million', 'up/from', 'USD'],
  ['Deaths fell to 40, compared with 60 last year.', '60', 'down/from', 'count'],
  ['Peru lost 40 tanks compared to 60 by Chile.', '60', null, 'count'],
  ['Output rose to 1.2 million tons from just 200,000.', '200,000', 'up/from', 'ton'],
  ['Output fell to 300 tons from barely 400 tons.', '400 tons', 'down/from', 'ton'],
  ["Inflation rose 3.2%, up from June's 3% annual increase.", '3%', 'up/from', 'percent'],
  ['Inflation picks up to 3.2%.', '3.2%', 'up/to', 'percent'],
  ['Turnout was up to 61 percent from 55.', '61 percent', 'up/to', 'percent'],
  ['Up to 61 percent came from 55 towns.', '61 percent', null, 'percent'],
  ['The government moved up to 300 troops.', '300', null, 'count'],
  ['The van picks up to 12 children.', '12', null, 'count'],
  ["The deaths bring Peru's losses to 400.", '400', 'up/to', 'count'],
  // Nothing falls
  ['A boat sank, leaving two confirmed dead and another 10 missing.', '10', 'up/by', 'count'],
  ['Peru reports losses of 1,140 troops and 59 tanks.', '1,140', null, 'count'],
  ['Peru reports losses of 3,000 jobs.', '3,000', 'down/by', 'count'],
  ['The firm cut another 300 jobs.', '300', 'down/by', 'count'],
  ['The dollar posted losses of 3 percent.', '3 percent', 'down/by', 'percent'],
  // Shares of one vote
  ['Labour won 63.4 percent, the Conservatives 8.4 and the Liberals 15.7.', '15.7', null, 'percent'],
  ['The Socialists led with 14.2 percent, Christian Democrats with 9.1 and Labor with 5.8.', '5.8', null, 'percent'],
  ['Labour won 63.4 percent and came with 15 men.', '15', null, 'count'],
])('%s %s', (text, quote, change, unit) => {
  const figure = figuresOf(text).get(quote)
  expect([figure?.['change'], figure?.['unit']]).toEqual([change, unit])
})
