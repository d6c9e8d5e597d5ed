import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

describe('pairs and lists of figures', () => {
  it.each<[text: string, field: string, ...values: (string | null)[]]>([
    ['Peru lost 48 and 40 men in April and May, respectively.', 'asOf', '2025-04-01/2025-04-30', '2025-05-01/2025-05-31'],
    ['In April and May it lost 48 and 40 men, respectively.', 'asOf', '2025-04-01/2025-04-30', '2025-05-01/2025-05-31'],
    ['Peru lost 48 and 40 men in April and May.', 'asOf', '2025-04-01/2025-05-31', '2025-04-01/2025-05-31'],
    ['Cases in Peru and Chile rose to 400 and 300, respectively.', 'place', 'Peru', 'Chile'],
    ['Cases in Peru and Chile rose to 400 and 300, respectively.', 'change', 'up/to', 'up/to'],
    ['It raised its oil forecasts to $95 and $100 a barrel for 2026 and 2027, respectively.', 'per', 'barrel', 'barrel'],
    ['Output will be 20,000 tonnes a month in 2026, 30,000 in 2027 and 40,000 in 2028.', 'per', 'month', 'month', 'month'],
    ['Output will be 20,000 tonnes a month in 2026, 30,000 in 2027 and 40,000 in 2028.', 'unit', 'tonne', 'tonne', 'tonne'],
    ['The average is 40 cases a day in Lima and 12 in Quito.', 'per', 'day', 'day'],
    ['Rice costs $2 a kilo in Lima, $3 in Quito.', 'per', 'kilogram', 'kilogram'],
    ['It treated 40 cases a day in Lima and has 12 in Quito.', 'per', 'day', null],
  ])('%s: %s', (text, field, ...values) => {
    expect([...figuresOf(text).values()].map((figure) => figure[field])).toEqual(values)
  })
})

describe('the base of a rate', () => {
  it.each<[text: string, quote: string, per: string | null]>([
    ['There were 181 people aboard a passenger jet.', '181', null],
    ['It carries 181 tonnes a passenger.', '181 tonnes', 'passenger'],
    ['It will pay $200 for each of the families.', '$200', 'family'],
    ['It gave $500 to each of the victims.', '$500', 'victim'],
    ['Earnings per share rose to 12.2 pence.', '12.2 pence', 'share'],
    ['GDP per capita fell to $3,000.', '$3,000', 'person'],
    ['Deaths per day fell to 30.', '30', 'day'],
    ['Earnings per share rose 3 percent.', '3 percent', null],
    ['It brought winds of 150 kilometers (95 miles) per hour.', '150 kilometers', 'hour'],
    ['It brought winds of 150 kilometers (95 miles) per hour.', '95 miles', 'hour'],
    ['The plant makes 30 tonnes (33 tons) of steel.', '30 tonnes', null],
    ['Flow was 40 million cubic metres a day, or 20% of capacity.', '20%', null],
  ])('%s %s', (text, quote, per) => {
    expect(figuresOf(text).get(quote)?.['per']).toBe(per)
  })
})

it.each<[text: string, ...quotes: string[]]>([
  ['Four ships were sent, and a fifth is due to be loaded.', 'Four'],
  ['Two boats sank and a third was towed.', 'Two'],
  ['A third of the men died and a fifth is missing.', 'A third', 'a fifth'],
  ['The budget is Rs2.55tr.', 'Rs2.55tr'],
  ['The Boeing 737-800, which left Lima, had 30 seats.', '30'],
  ['Lima bought 30 Boeing 737-800, the firm said.', '30'],
])('%s', (text, ...quotes) => {
  expect([...figuresOf(text).keys()]).toEqual(quotes)
})
