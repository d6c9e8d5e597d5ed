import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** More of the wire: of each figure, by its quote, what the text says; told on Friday, June 20, 2025. */
it.each<[text: string, figures: Record<string, Record<string, unknown>>]>([
  // One that counts, and one that does not
  ['The mayor said that one man was hurt.', { one: { counted: 'man', attribution: 'The mayor' } }],
  ['A mother of four was killed.', { four: { counted: 'child' } }],
  ['Gunmen kill 40 in Lima.', { 40: { counted: 'killed', actor: 'Gunmen' } }],
  ['The raid of May 3 that killed 12 was the worst.', { 12: { counted: 'killed', asOf: '2025-05-03/2025-05-03' } }],
  // The verb is said once
  ['In Peru 300 people were killed and in Chile 40.', { 300: { place: 'Peru' }, 40: { place: 'Chile' } }],
  ['In May 12 people died and in June 30.', { 12: { counted: 'person', asOf: '2025-05-01/2025-05-31' }, 30: { asOf: '2025-06-01/2025-06-20' } }],
  ['On Monday 12 people died.', { 12: { counted: 'person', asOf: '2025-06-16/2025-06-16' } }],
  ['Peru sent 40 tanks, and Chile, Bolivia and Brazil 12 each.', { 12: { counted: 'tank' } }],
  ['Exports came to $4 million and imports to $3 million.', { '$3 million': { counted: 'import' } }],
  ['Inflation was 5 percent and unemployment 3 percent.', { '3 percent': { counted: 'unemployment' } }],
  ['The ministry puts the loss at $40 million and the bank at $52 million.', { '$52 million': { counted: 'loss' } }],
  // Bounds
  ['Rises in spending may not exceed 5 percent.', { '5 percent': { low: null, high: 5, status: 'planned' } }],
  ['Losses did not exceed 300 men.', { 300: { low: null, high: 300, status: 'actual' } }],
  ['Wages must never be lower than 300 dollars.', { '300 dollars': { low: 300, high: null } }],
  ['Turnout was 52 percent, higher than four years ago.', { 'four years': { low: 4, high: 4 } }],
  ['That is twice as many as 2,000 a year ago.', { '2,000': { low: 2000, high: 2000 } }],
  ['The raid killed 12 soldiers and up to 40 civilians.', { 12: { low: 12, high: 12 }, 40: { low: null, high: 40 } }],
  ['The aid will help 457,000 people over four months.', { 'four months': { low: 4, high: 4 } }],
  ['It hits one in every 70 people.', { 'one in every 70': { unit: 'fraction', counted: 'person' } }],
  ['Peru sent three P-8 planes.', { three: { counted: 'P-8 plane' } }],
  // Up, down and neither
  ['Power was cut to 38,000 households.', { '38,000': { change: null } }],
  ['The bank cut its forecast for growth to 2 percent.', { '2 percent': { change: 'down/to' } }],
  ['The country falls short of its needs by 800,000 tons of grain.', { '800,000 tons': { change: null, counted: 'grain' } }],
  ['A motion to cut aid was rejected by 120 votes to 68.', { 120: { change: null }, 68: { change: null } }],
  ['The ministry draws up a $4 billion list.', { '$4 billion': { change: null } }],
  ['The market opened up 2 percent.', { '2 percent': { change: 'up/by' } }],
  // Rates
  ['The plant makes 300 152-mm guns a year.', { 300: { per: 'year' }, '152-mm': { per: null } }],
  ['Peru makes 2,700 drones and 500 decoys a month.', { '2,700': { per: 'month' }, 500: { per: 'month' } }],
  ['Some 50,000 will be working in Peru within a year.', { '50,000': { per: null } }],
  ['The rial sank to a low of 1.6 million to the dollar.', { '1.6 million': { unit: 'IRR', per: 'dollar' } }],
  ['Rice output was put at 2.3 million tons, corn at 1.7 million and potatoes at 590,000.', { '1.7 million': { unit: 'ton', counted: 'corn' }, '590,000': { unit: 'ton', counted: 'potato' } }],
  ['Peru sold 2.3 million tons of wheat, 1.7 million of corn and 590,000 of barley.', { '1.7 million': { unit: 'ton' }, '590,000': { unit: 'ton', counted: 'barley' } }],
  // Whose, and who did it
  ['Kim was shown 50 vehicles.', { 50: { actor: null } }],
  ['A family of seven died.', { seven: { counted: 'person' } }],
  ['Two Chinese and seven Russian aircraft flew in.', { Two: { counted: 'Chinese aircraft' } }],
  ['The army said its air defences had shot down 40 Chilean drones.', { 40: { actor: 'its air defences' } }],
  ['Some 87 Chilean drones were shot down.', { 87: { actor: null } }],
  ['The North has 50 tanks, a Swiss institute said, and enough steel to make 40.', { 40: { actor: 'The North' } }],
  ['Under the 12-year deal Chilean firms get 40 percent.', { '12-year': { counted: 'deal' }, '40 percent': { actor: 'Chilean firms' } }],
  ['The three juntas’ joint force attacked.', { three: { counted: 'junta' } }],
  ['Some 2 million people live in 26 counties, 89 percent of them in need.', { '89 percent': { counted: 'person' } }],
  ['Peru carried out 40 such attacks.', { 40: { counted: 'attack' } }],
  ['Some 200 people were killed and 251 taken hostage.', { 251: { counted: 'hostage' } }],
  ['Chile freed 250 serving life terms.', { 250: { counted: null } }],
  ['More than a million people apply to join.', { 'a million': { actor: null, status: 'actual' } }],
  ['Europe’s largest plant relies on eight generators.', { eight: { actor: 'Europe’s largest plant' } }],
  // Who says so
  ['The raid killed 900 people, the army said, raising a toll of 600 given by the mayor.', { 900: { attribution: 'the army' }, 600: { attribution: 'the mayor' } }],
  ['Ann Lee told reporters that Chile planned to make 57 missiles.', { 57: { attribution: 'Ann Lee' } }],
  ['The army told residents to flee, and 300 left.', { 300: { attribution: null } }],
  ['The mission, which has 90 staff, reported fraud.', { 90: { attribution: null } }],
  ['He won 62 percent, the commission said early on Monday.', { '62 percent': { attribution: 'the commission' } }],
  ['The deputy head of the bank said 200 had died. Another 300 were hurt, he said.', { 300: { attribution: 'The deputy head of the bank' } }],
  // How sure
  ['There were 837 executions, which the mayor called “completely false”.', { 837: { status: 'denied' } }],
  ['The president ordered that 400 men be freed.', { 400: { status: 'planned' } }],
  ['He ordered the recruitment of 200 men.', { 200: { status: 'planned' } }],
  ['The army ordered 300 tons of rice to be sent.', { '300 tons': { status: 'planned' } }],
  ['The cabinet approved the sale of 300 tanks.', { 300: { status: 'planned' } }],
  ['The union wants to raise that rate to 50 percent.', { '50 percent': { status: 'planned', counted: 'rate', actor: 'The union' } }],
  ['They are in talks about buying two ships.', { two: { status: 'possible' } }],
  ['Lawmakers voted to remove him, with 204 of 300 in favour and 85 against.', { 204: { status: 'actual' }, 300: { status: 'actual' }, 85: { status: 'actual' } }],
  ['Classes were not held in 40 schools, and aid did not reach 12 villages.', { 40: { status: 'actual' }, 12: { status: 'actual' } }],
  ['Peru did not fire 40 missiles.', { 40: { status: 'denied' } }],
  ['The army said 300 had died. The mayor called that figure a fabrication.', { 300: { status: 'denied' } }],
  ['It was not true that 300 had died.', { 300: { status: 'denied' } }],
  ['The army plans to buy arms worth $9 billion. Among them are 687 trucks.', { 687: { status: 'planned' } }],
  ['Some 140 people are presumed dead.', { 140: { status: 'possible' } }],
  ['He doubts that Chile would cut the 28,500-strong force.', { '28,500': { status: 'actual' } }],
  // When
  ['The regulator on Monday fined 12 firms over leaks in 2021.', { 12: { asOf: '2025-06-16/2025-06-16' } }],
  ['The attack of May 7, 2023, in which 200 people were killed, began the war.', { 200: { asOf: '2023-05-07/2023-05-07' } }],
  ['Peru has freed 100 of the 303 men who were taken on May 21.', { 100: { asOf: '2025-06-20/2025-06-20' }, 303: { asOf: '2025-05-21/2025-05-21' } }],
  ['Peru took 440 towns in May, down from 564 in April. Its men took 12 villages during the month.', { 12: { asOf: '2025-05-01/2025-05-31' } }],
  ['The thieves took $2 billion this year, triple last year’s haul.', { triple: { asOf: '2025-01-01/2025-06-20' } }],
  ['Some 40 people are missing after floods last month.', { 40: { asOf: '2025-05-01/2025-06-20' } }],
  // Digits of other places
  ['The bread costs 12,50 euros, up from 3,99 euros.', { '12,50 euros': { low: 12.5 }, '3,99 euros': { low: 3.99 } }],
  ['It cost 1.234.567,89 euros.', { '1.234.567,89 euros': { low: 1234567.89 } }],
  ['Some 2’500 people marched, and 1\'234\'567 watched.', { '2’500': { low: 2500 }, "1'234'567": { low: 1234567 } }],
  ['Peru sent ２０ tanks, １，５００ men and ٣٠ guns.', { '２０': { low: 20 }, '１，５００': { low: 1500 }, '٣٠': { low: 30 } }],
  ['Arica\t1\t234\t0', { 1: { low: 1 }, 234: { low: 234 } }],
])('%s', (text, figures) => {
  const told = figuresOf(text)
  for (const [quote, fields] of Object.entries(figures)) expect([quote, told.get(quote)]).toEqual([quote, expect.objectContaining(fields)])
})
