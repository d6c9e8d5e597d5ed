import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** And more of the wire: of each figure, by its quote, what the text says; told on Friday, June 20, 2025. */
it.each<[text: string, figures: Record<string, Record<string, unknown>>]>([
  // A time opens the clause, without a comma
  ['In the first five months trade totaled $2 billion.', { '$2 billion': { counted: 'trade', asOf: '2025-01-01/2025-05-31' } }],
  ['In the first four months of the year trade totaled $2 billion.', { '$2 billion': { counted: 'trade', asOf: '2025-01-01/2025-04-30' } }],
  ['In the first half of 2024 Peru sent 4,000 troops.', { '4,000': { actor: 'Peru', asOf: '2024-01-01/2024-06-30' } }],
  ['At the end of the week prices rose 4%.', { '4%': { counted: 'price' } }],
  // Highs and lows, of what rose and fell
  ['The deficit widened to a 10-month high of $24 billion.', { '$24 billion': { counted: 'deficit', change: 'up/to' } }],
  ['Inflation fell to a two-year low of 3.1%.', { '3.1%': { counted: 'inflation', change: 'down/to' } }],
  ['Output is at a five-year low of 40,000 tonnes.', { '40,000 tonnes': { counted: 'output', change: null } }],
  // Got hold of, and got better
  ['Divers recovered 14 bodies and 12 kilograms of drugs.', { '14': { change: null }, '12 kilograms': { change: null } }],
  ['They led to the recovery of 700 kilograms of cocaine.', { '700 kilograms': { change: null, counted: 'cocaine' } }],
  ['Police recovered $77,000 in cash.', { '$77,000': { change: null } }],
  ['The price recovered $2 to $70.', { '$2': { change: 'up/by' }, '$70': { change: 'up/to' } }],
  ['Shares recovered 3%.', { '3%': { change: 'up/by' } }],
  ['Output recovered to 40,000 barrels a day.', { '40,000 barrels': { change: 'up/to' } }],
  // People that no noun names
  ['The blast killed a guard and injured three others.', { three: { counted: 'person' } }],
  ['Hundreds die as a ferry sinks.', { Hundreds: { counted: 'person' } }],
  ['Four wheels broke and 40 reached the port.', { '40': { counted: 'wheel' } }],
  ['Eleven countries have received vaccines, of which seven have begun.', { seven: { counted: 'country' } }],
  ['Peru fired 30 drones and missiles, of which 20 fell.', { '20': { counted: 'missile' } }],
  ['It struck Arica, a town of about 28,000.', { '28,000': { counted: 'person' } }],
  ['It has a fleet of 40.', { '40': { counted: 'fleet' } }],
  ['Some 150 trucks, including four carrying gas, came.', { four: { counted: null } }],
  // Each clause in its own place
  ['In Kyiv four people died and in Odesa two were hurt.', { four: { place: 'Kyiv' }, two: { place: 'Odesa' } }],
  ['In May four people died in Kyiv and in Odesa.', { four: { place: 'Kyiv' } }],
  ['Deaths could pass 20.', { '20': { low: 20, high: null } }],
  ['The law could pass 20 readings.', { '20': { low: 20, high: 20 } }],
  // Days
  ['As of the end of March, 12,000 troops were in Peru.', { '12,000': { asOf: '2025-03-31/2025-03-31' } }],
  ['Peru lost 1,120 soldiers in the previous 24 hours.', { '1,120': { asOf: '2025-06-19/2025-06-20' } }],
  // Bounds around an article
  ['Imports surged by more than a third to 18,400 tons.', { 'a third': { counted: 'import', low: 1 / 3, high: null }, '18,400 tons': { counted: 'import' } }],
  ['The 500 or so shells fired each day compare with 10,000 a day in January.', { 500: { counted: 'shell', per: 'day', asOf: '2025-06-20/2025-06-20' }, '10,000': { counted: 'shell', asOf: '2025-01-01/2025-01-31' } }],
  ['It would cut its aid of 9 billion euros by a third.', { 'a third': { counted: 'aid' } }],
  ['It leads with a margin of error of 3.1 points.', { '3.1 points': { counted: 'margin of error' } }],
  // What it is compared with
  ['The country spends 4% of its income and wants 300,000 soldiers, compared with 216,000 now.', { '300,000': { status: 'planned' }, '216,000': { counted: 'soldier', status: 'actual' } }],
  ['Thieves stole $659 million in 2024, down from $1.3 billion.', { '$1.3 billion': { asOf: 'null/2023-12-31' } }],
  ['Peru will spend $4 billion in 2025, up from the $3 billion of its plan.', { '$3 billion': { asOf: '2025-01-01/2025-12-31' } }],
  ['Peru mobilized 18,000 troops, about the same number as last year.', { '18,000': { asOf: '2025-06-20/2025-06-20' } }],
  ['Trade reached $3 billion, up 19 percent on 2023.', { '19 percent': { asOf: '2025-06-20/2025-06-20' } }],
  ['Trade rose 19 percent on Monday.', { '19 percent': { asOf: '2025-06-16/2025-06-16' } }],
  ['It sent 4,000 troops, an increase of 1,000 on last year.', { '1,000': { asOf: '2025-06-20/2025-06-20' } }],
  ['Winds of 185 mph hit Peru, tying a record of 1935.', { '185 mph': { asOf: '2025-06-20/2025-06-20' } }],
  ['Inflation was 19%, one percentage point more than at the end of 2022.', { 'one percentage point': { asOf: '2025-06-20/2025-06-20' } }],
  ['There were 1,618 cases this year, the most since 1992, and three deaths.', { three: { asOf: '2025-01-01/2025-06-20' } }],
  ['Exports were $50 million, a record since 2017, with imports at $40 million.', { '$40 million': { asOf: '2025-06-20/2025-06-20' } }],
  ['Of 600 soldiers who left in May, 40 have died.', { 600: { asOf: '2025-05-01/2025-05-31' }, 40: { asOf: '2025-06-20/2025-06-20' } }],
  ['In 2022, 67 refugees came; in 2021 just 63 did.', { 63: { asOf: '2021-01-01/2021-12-31' } }],
  ['There were 312 cases, compared with 16 in 2024, when 285 calls were made.', { 285: { asOf: '2024-01-01/2024-12-31' } }],
  ['It was the deadliest raid since May 2023, when a missile killed 46 people.', { 46: { asOf: '2023-05-01/2023-05-31' } }],
  ['The firm shed 3,000 jobs and has lost 97,000 since January.', { '3,000': { asOf: '2025-06-20/2025-06-20' }, '97,000': { asOf: '2025-01-01/2025-06-20' } }],
  ['The plant turns out 90 drones a day and aims for 190 by the end of 2026.', { 90: { asOf: '2025-06-20/2025-06-20' } }],
  ['The toll rose to 19. Initial reports had put it at 14.', { 14: { asOf: 'null/2025-06-20' } }],
  // What is not said again
  ['Peru launched 100 drones; 60 were shot down and 40 got through.', { 60: { counted: 'drone' }, 40: { counted: 'drone' } }],
  ['Peru launched 100 drones. Sixty were shot down and 40 got through.', { Sixty: { counted: 'drone' }, 40: { counted: 'drone' } }],
  ['Six people were killed, one soldier among them, and nine were wounded.', { nine: { counted: 'person' } }],
  ['Some 300 workers, including 40 engineers, arrived and 120 left.', { 120: { counted: 'worker' } }],
  ['Sappers have cleared 300 mines. Nine have died.', { Nine: { counted: 'person' } }],
  ['The number of wounded stood at 159.', { 159: { counted: 'wounded' } }],
  ['Three of the injured died.', { Three: { counted: 'injured' } }],
  ['Fewer than 10,000 reached Lima.', { '10,000': { counted: null } }],
  ['It freed 300 captured Chileans.', { 300: { counted: 'captured Chilean' } }],
  ['It is a hamlet where 12 people live.', { 12: { counted: 'person' } }],
  ['It sent 13,000 Russian and Belarusian troops.', { '13,000': { counted: 'Russian and Belarusian troop' } }],
  ['The order raises to 12 the number of tanks.', { 12: { counted: 'tank' } }],
  ['Deliveries fell from 400,000 shells a month to 150,000 a month.', { '150,000': { counted: 'shell', per: 'month' } }],
  ['A quake in September 2018 killed more than 4,300 people.', { '4,300': { asOf: '2018-09-01/2018-09-30' } }],
  ['The quake in 2018 killed about 4,300 people.', { '4,300': { asOf: '2018-01-01/2018-12-31' } }],
  // Whose it is
  ["Peru's budget of $30 billion includes $2 billion for schools.", { '$30 billion': { actor: 'Peru', counted: 'budget' } }],
  ['Support rose to 59%, according to a survey of 1,002 adults.', { '1,002': { actor: null } }],
  ['Chile holds two prisoners, aged 20 and 26.', { 20: { actor: 'two prisoners' } }],
  ["Peru's army, estimated at 200,000, has lost a tenth of its men.", { '200,000': { counted: 'army' }, 'a tenth': { actor: "Peru's army" } }],
  ['The air force said it downed 62 of 88 drones and 12 of 20 missiles launched overnight.', { 12: { actor: 'The air force' } }],
  ['The swap saw 205 prisoners freed.', { 205: { actor: null } }],
  ['Analysts doubt the figure of 30,000 reported by CNN.', { '30,000': { actor: null, attribution: 'CNN' } }],
  ['Neither Lima nor Quito has confirmed the 4,700 figure.', { '4,700': { attribution: null } }],
  // Parts of a whole
  ['Of the 117 wounded, 68 remain in hospital.', { 68: { counted: 'wounded' } }],
  ['Peru will buy 10 ships by 2030, two of them this year.', { two: { status: 'planned' } }],
  ['Peru will buy 10 ships by 2030, two of which arrived this year.', { two: { status: 'actual' } }],
  ['Peru lost 300 soldiers and North Macedonia 40.', { 40: { counted: 'soldier', actor: 'North Macedonia' } }],
  ['Peru lost 300 soldiers and the United States 40.', { 40: { counted: 'soldier', actor: 'the United States' } }],
  // Types are no units
  ['Three F-35s and two F-16s took part.', { Three: { counted: 'F-35', unit: 'count' }, two: { counted: 'F-16', unit: 'count' } }],
  ['Two C-17s flew above the city.', { Two: { counted: 'C-17', unit: 'count' } }],
  ['It sent one Leopard 2A6 and two 2S19 guns.', { one: { counted: 'Leopard 2A6' }, two: { counted: '2S19 gun' } }],
  ['The navy flew 12 F/A-18s.', { 12: { per: null } }],
  // Parts, and what only looks like them
  ['For the first two quarters of 2024 trade totaled $2 billion.', { '$2 billion': { asOf: '2024-01-01/2024-06-30' } }],
  ['One boat in three was stopped.', { 'One boat in three': { low: 1 / 3 } }],
  ['One of every eight shells failed.', { 'One of every eight': { low: 0.125, counted: 'shell' } }],
  ['Sixty percent is back, up from a third the day before.', { 'a third': { low: 1 / 3 } }],
  ['The oldest is 61 and the youngest 20.', { 61: { unit: 'year' }, 20: { unit: 'year' } }],
  ['The victims, 12 and 15, were brothers.', { 12: { unit: 'year' }, 15: { unit: 'year' } }],
  // Money, rates and bounds
  ['One US dollar now buys 950 Chilean pesos.', { '950 Chilean pesos': { unit: 'CLP', per: 'dollar', actor: null } }],
  ['In Argentina the peso closed at 1,430 to the dollar.', { '1,430': { unit: 'ARS', per: 'dollar' } }],
  ['Inflation fell to 4.7 percent from 5.4.', { 5.4: { unit: 'percent', change: 'down/from' } }],
  ['He took 45.2 percent, his rival 40.1.', { 40.1: { unit: 'percent' } }],
  ['Peru took 447 square kilometers (172 square miles) in May, down from 594.', { 594: { unit: 'square kilometre' } }],
  ['It bought 10 ships, each costing about $1 billion.', { '$1 billion': { per: 'unit' } }],
  ['The ration is 350 grams per person per day.', { '350 grams': { per: 'day' } }],
  ['It earned $175 million a year before 2020.', { '$175 million': { per: 'year' } }],
  ['At least four people died and 23 others were hurt.', { 23: { low: 23, high: 23 } }],
  ['At least four men and 23 women were hurt.', { 23: { low: 23, high: null } }],
  ['Losses have now passed 1,600.', { '1,600': { low: 1600, high: null } }],
  ['No missile flew more than 100 km.', { '100 km': { low: null, high: 100 } }],
  ['The jet crashed 32 seconds after take-off.', { '32 seconds': { change: null } }],
  ['Peru gained 267 square kilometers in May.', { '267 square kilometers': { change: null } }],
  ['Prices gained 2 percent in May.', { '2 percent': { change: 'up/by' } }],
  ['Chilean exports came to $450 million and its imports to $2 billion.', { '$2 billion': { actor: 'Chilean' } }],
  ['The price of a single 155-mm shell has climbed to 4,000 euros.', { '4,000 euros': { counted: 'price of single 155-mm shell' } }],
  ['The odds of a cut stood at about 40%.', { '40%': { counted: 'odds of cut' } }],
  ['Under the 150-billion-euro programme Peru is to receive 43 billion.', { '43 billion': { unit: 'EUR' } }],
  ['The $2 billion app has users in Peru, and 1.2 billion in all.', { '1.2 billion': { unit: 'count' } }],
  // Units said once, and rates without a name
  ['He served 14 of his 20 years.', { 14: { unit: 'year' } }],
  ['They go home in groups of 300 every two weeks.', { 300: { per: null } }],
])('%s', (text, figures) => {
  const found = figuresOf(text)
  for (const [quote, says] of Object.entries(figures)) expect(found.get(quote)).toMatchObject(says)
})

it.each(['A second ship was launched. A third is to be finished next year.', 'It fired a first missile and then a third.', 'He sat in seat 11A.'])('no figure: %s', (text) => {
  expect([...figuresOf(text).keys()]).toEqual([])
})
