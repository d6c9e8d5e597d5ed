import { expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

/** Sentences of the wire that a rule must read as a whole: of each figure, by its quote, what the text says. */
it.each<[text: string, figures: Record<string, Record<string, unknown>>]>([
  ['Peru accused the rebels of 11 violations and of killing six civilians.', { 11: { actor: 'the rebels' }, six: { actor: 'the rebels' } }],
  ['The bank, which cut its rate to 37 percent in May, sees inflation at between 15 and 21 percent by the end of the year.', { '37 percent': { counted: 'rate', status: 'actual' }, '15 and 21 percent': { counted: null, status: 'planned', asOf: '2025-06-20/2025-12-31' } }],
  ['Doctors said that 41 died, and that one in four was under five.', { 'one in four': { unit: 'fraction', low: 0.25 }, five: { unit: 'year' } }],
  ['Two out of three migrants do not intend to return, according to a survey of 2,340 households.', { '2,340': { status: 'actual' } }],
  ['A 48-hour strike by more than 36,000 nurses planned for next Tuesday has been called off.', { '48-hour': { status: 'denied' }, '36,000': { status: 'denied' } }],
  ['Peru cancelled an order for 32 howitzers.', { 32: { status: 'denied' } }],
  ['Peru cancelled the visit after 32 howitzers fired.', { 32: { status: 'actual' } }],
  ['He would block the deal, citing the deaths of 19,000 civilians.', { '19,000': { status: 'actual' } }],
  ['The strike killed 12 people, including five women and three children, and wounded 34.', { 34: { counted: 'person' }, three: { counted: 'child' } }],
  ['Gunmen seized 176 people from three churches. Nine of them have since escaped.', { Nine: { counted: 'person' } }],
  ['Peru saw 176 boats. Nine of them have sunk.', { Nine: { counted: 'boat' } }],
  ['They got prison terms of 14, nine and seven years.', { 14: { unit: 'year' }, nine: { unit: 'year' } }],
  ['The army has an option for 72 more vehicles.', { 72: { status: 'possible' } }],
  ['The union wants a raise of 20 percent, and gunmen want 17 trucks.', { '20 percent': { status: 'planned' }, 17: { status: 'planned' } }],
  ['If convicted, the firm faces a fine of up to $120 million.', { '$120 million': { status: 'possible' } }],
  ['Inflation was 31 percent, the statistics office said, below the 32 percent forecast by economists polled by a bank.', { '32 percent': { attribution: 'economists' } }],
  ['Minister Ann Lee said spending would reach 152 billion euros by 2029.', { '152 billion euros': { counted: 'spending', actor: null, attribution: 'Minister Ann Lee' } }],
  ['Missiles were fired at dawn, the Joint Chiefs of Staff said, adding that they flew some 350 kilometers.', { '350 kilometers': { actor: null } }],
  ['Jalisco accounts for 58 percent of this year’s 3,400 infections.', { '58 percent': { actor: 'Jalisco' }, '3,400': { actor: null } }],
  ['The plane with 72 people on board crashed, killing all but two of them.', { two: { status: 'denied' } }],
  ['Peru signed a $4 billion contract for 96 tanks, of which 60 will be built there.', { 60: { counted: 'tank' } }],
  ['The theft brings the haul this year to $420 million.', { '$420 million': { asOf: '2025-01-01/2025-06-20' } }],
  ['Lima said 1,400 prisoners would be exchanged next week, but Quito put the figure at no more than 600.', { 600: { status: 'planned', attribution: 'Quito', asOf: '2025-06-23/2025-06-29' } }],
  ['The owner denies that the ship was full, saying it was certified for 260.', { 260: { attribution: 'The owner' } }],
  ['The rebels won 54 percent against 41 percent for the PDA’s man.', { '41 percent': { actor: null } }],
  ['The party lost two by-elections held on Saturday, the commission said on Monday.', { two: { asOf: '2025-06-14/2025-06-14' } }],
  ['Some 780,000 have fled, a figure that Quito calls exaggerated.', { '780,000': { status: 'denied' } }],
  ['The jobless rate, at 4.4 percent, was the lowest in a year.', { '4.4 percent': { counted: 'jobless rate' } }],
  ['It raised its figure for cholera deaths to 83.', { 83: { counted: 'cholera death' } }],
  ['Around 1,000 engineers out of 6,000 promised had arrived.', { '1,000': { status: 'actual' }, '6,000': { status: 'planned' } }],
  ['A court on Monday sentenced him to 15 years in prison for his role in last year’s coup.', { '15 years': { asOf: '2025-06-16/2025-06-16' } }],
  ['It is three times last year’s figure and includes $1.4 billion taken by hackers.', { '$1.4 billion': { asOf: '2025-06-20/2025-06-20' } }],
  ['The bank signaled two more cuts this year.', { two: { status: 'planned' } }],
  ['The president had threatened both with 36 percent tariffs.', { '36 percent': { status: 'possible' } }],
  ['Officials see the jobless rate at 4.5 percent.', { '4.5 percent': { status: 'planned' } }],
  ['Poland wants to reach 5 percent.', { '5 percent': { counted: null } }],
  ['Some 12,500 inmates who fled jails last week remain at large.', { '12,500': { asOf: '2025-06-20/2025-06-20' } }],
  ['A storm killed 12 people, and Chilean rebels killed 30.', { 12: { actor: null }, 30: { actor: 'Chilean rebels' } }],
  ['Some 2,000 men are estimated to have died, up from the 600 it reported in April.', { 600: { change: 'up/from', asOf: '2025-04-01/2025-04-30' } }],
  ['Children under five make up 44 percent of the patients.', { '44 percent': { counted: 'patient' }, five: { unit: 'year' } }],
])('%s', (text, figures) => {
  const told = figuresOf(text)
  for (const [quote, expected] of Object.entries(figures)) expect([quote, told.get(quote)]).toEqual([quote, expect.objectContaining(expected)])
})
