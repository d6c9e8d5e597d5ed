import { describe, expect, it } from 'vitest'
import { numbersOf } from './numbers-of.ts'

describe('ranges', () => {
  it.each([
    ['It meets 35-50% of needs.', '9 35-50% = 35..50 percent range'],
    ['It sent 200,000–260,000 shells.', '8 200,000–260,000 = 200000..260000 count range'],
    ['It sent 10-12,000 shells.', '8 10-12,000 = 10000..12000 count range'],
    ['Between 10 and 15 billion euros went.', '8 10 and 15 billion euros = 10000000000..15000000000 EUR range'],
    ['It needs 5 to 8 million workers.', '9 5 to 8 million = 5000000..8000000 count range'],
    ['It gave two or three modules.', '8 two or three = 2..3 count range'],
    ['It costs $5-8m.', '9 $5-8m = 5000000..8000000 USD range'],
    ['From 20 up to 30 men came.', '5 20 up to 30 = 20..30 count range'],
    ['About 150 to 200 troops fell.', '6 150 to 200 = 150..200 count range <About>'],
    ['Two to three dozen rebels came.', '0 Two to three dozen = 24..36 count range'],
    ['A group of 18- to 24-year-olds came.', '11 18- to 24-year-olds = 18..24 year range'],
    ['Sales fell 5 to 8 percent.', '11 5 to 8 percent = 5..8 percent range down by'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it.each([
    ['The toll rose from 35 to 47.', ['19 35 = 35 count up from', '25 47 = 47 count up to']],
    ['It cut the rate from 5% to 3%.', ['21 5% = 5 percent down from', '27 3% = 3 percent down to']],
    ['It moved the rate from 3% to 5%.', ['23 3% = 3 percent up from', '29 5% = 5 percent up to']],
    ['Exports are collapsing by 40 percent.', ['26 40 percent = 40 percent down by']],
    ['The toll escalates to 40.', ['22 40 = 40 count up to']],
    ['The index fell 678 points to 8,579.', ['15 678 points = 678 point down by', '29 8,579 = 8579 point down to']],
    ['Shares rose 600 yen to 59,900 yen.', ['12 600 yen = 600 JPY up by', '23 59,900 yen = 59900 JPY up to']],
    ['Losses amount to 5 tanks.', ['17 5 = 5 count']],
    ['It dropped 40 bombs.', ['11 40 = 40 count']],
    ['It sank 2 ships.', ['8 2 = 2 count']],
    ['Its stock rose by 133.8 kg to 408.6 kg.', ['18 133.8 kg = 133.8 kilogram up by', '30 408.6 kg = 408.6 kilogram up to']],
    ['Output fell by 20% to 30%.', ['15 20% to 30% = 20..30 percent range down by']],
    ['The index dropped 40 points.', ['18 40 points = 40 point down by']],
    ['No 25,000 workers are coming.', ['3 25,000 = 25000 count']],
    ['It hit 5 others and 8 trucks.', ['7 5 = 5 count', '20 8 = 8 count']],
  ])('%s is no range', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('hedges', () => {
  it.each([
    ['Approximately 20 soldiers crossed.', '14 20 = 20 count approximate <Approximately>'],
    ['Some 10 shells landed.', '5 10 = 10 count approximate <Some>'],
    ['Nearly 24% left.', '7 24% = 24 percent approximate <Nearly>'],
    ['An estimated $5m went.', '13 $5m = 5000000 USD approximate <An estimated>'],
    ['More than half left.', '10 half = 0.5.. fraction at-least <More than>'],
    ['No fewer than eight died.', '14 eight = 8.. count at-least <No fewer than>'],
    ['At least a dozen died.', '9 a dozen = 12.. count at-least <At least>'],
    ['Up to 40,000 may go.', '6 40,000 = ..40000 count at-most <Up to>'],
    ['As many as 60 died.', '11 60 = ..60 count at-most <As many as>'],
    ['Fewer than 100 came.', '11 100 = ..100 count at-most <Fewer than>'],
    ['Ten or more died.', '0 Ten = 10.. count at-least <or more>'],
    ['Drones were downed over 12 regions.', '24 12 = 12 count'],
    ['He visited over 12 regions.', '16 12 = 12.. count at-least <over>'],
    ['10 people or more died.', '0 10 = 10.. count at-least <or more>'],
    ['It has 20-odd ships.', '7 20 = 20 count approximate <-odd>'],
    ['It has 290+ seats.', '7 290 = 290.. count at-least <+>'],
    ['Patients wait upwards of 20 days.', '25 20 days = 20.. day at-least <upwards of>'],
    ['Snow as deep as 60 cm fell.', '16 60 cm = ..60 centimetre at-most <as deep as>'],
    ['Money spent over 12 years.', '17 12 years = 12.. year at-least <over>'],
    ['It is to be spent over 12 years.', '23 12 years = 12 year'],
    ['It took 5 days, give or take.', '8 5 days = 5 day approximate <give or take>'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it('governs two coordinated numbers', () => {
    expect(numbersOf('It sent approximately 5,000 construction troops and 1,000 engineers.')).toEqual([
      '22 5,000 = 5000 count approximate <approximately>',
      '52 1,000 = 1000 count approximate <approximately>',
    ])
  })

  it('belongs to the number after it', () => {
    expect(numbersOf('Backed by 60 tanks and more than 100 guns.')).toEqual(['10 60 = 60 count', '33 100 = 100.. count at-least <more than>'])
  })

  it('does not reach past a verb', () => {
    expect(numbersOf('At least 12 people were killed and 30 were hurt.')).toEqual(['9 12 = 12.. count at-least <At least>', '35 30 = 30 count'])
  })

  it('is not read into "over" a time', () => {
    expect(numbersOf('It will pay $6bn over 13 years.')).toEqual(['12 $6bn = 6000000000 USD', '22 13 years = 13 year'])
  })
})

describe('changes', () => {
  it.each([
    ['Shares rose 5%.', '12 5% = 5 percent up by'],
    ['Shares fell by more than 5%.', '25 5% = 5.. percent at-least <more than> down by'],
    ['It saw a drop of 9%.', '17 9% = 9 percent down by'],
    ['It saw a 9% sell-off.', '9 9% = 9 percent down by'],
    ['It closed 4.5% higher.', '10 4.5% = 4.5 percent up by'],
    ['The gap is $10 billion larger.', '11 $10 billion = 10000000000 USD up by'],
    ['The toll was 300 higher than reported.', '13 300 = 300 count up by'],
    ['It bought 300 larger ships.', '10 300 = 300 count'],
    ['The rate fell to 4%.', '17 4% = 4 percent down to'],
    ['The firm cut 10,000 jobs.', '13 10,000 = 10000 count down by'],
    ['Up to 40,000 additional workers may go.', '6 40,000 = ..40000 count at-most <Up to> up by'],
    ['It ordered 18 more jets.', '11 18 = 18 count up by'],
    ['Gas fell below $3.', '15 $3 = ..3 USD at-most <below> down to'],
    ['The river rose as high as 3 metres.', '26 3 metres = ..3 metre at-most <as high as> up to'],
    ['The ice thinned by an average of 1.5 metres.', '33 1.5 metres = 1.5 metre down by'],
    ['It fell from a record 38%.', '22 38% = 38 percent down from'],
    ['They could rise by between 2 and 5%.', '27 2 and 5% = 2..5 percent range up by'],
    ['That brings the death toll to 61.', '30 61 = 61 count up to'],
    ['The index was down 100.', '19 100 = 100 count down by'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it('says the same change in two units', () => {
    expect(numbersOf('The index lost 26 points, or 3.5%.')).toEqual(['15 26 points = 26 point down by', '29 3.5% = 3.5 percent down by'])
  })

  it('repeats a verb that is left out', () => {
    expect(numbersOf('Apple added 1.2% and Microsoft 0.8%.')).toEqual(['12 1.2% = 1.2 percent up by', '31 0.8% = 0.8 percent up by'])
  })

  it.each([['It fell two seats short.'], ['A quake collapsed a nine-storey hotel.'], ['It landed 80 miles off the coast.'], ['Snow of 60 cm cut off the town.'], ['It is more than double the average.'], ['It was shot down 20 km away.'], ['They set up 5 camps.'], ['They make up 15 per cent.']])('%s is none', (text) => {
    expect(numbersOf(text)[0]).not.toMatch(/(?:up|down) by$/)
  })
})

it.each([
  ['It took in 40, bringing the number listed to 562.', '45 562 = 562 count up to'],
  ['It took in 40, bringing the death toll from the capsizing of a boat to 27.', '71 27 = 27 count up to'],
])('a total that is brought to a number: %s', (text, found) => {
  expect(numbersOf(text)).toContain(found)
})

describe('words that hedge elsewhere', () => {
  it.each([
    ['Norland hands over 1,000 bodies.', '19 1,000 = 1000 count'],
    ['It takes over 12 banks.', '14 12 = 12 count'],
    ['The death toll passed 100.', '22 100 = 100.. count at-least <passed>'],
    ['The bill passed 52 to 48.', null],
    ['Prices are 20 percent higher than six years ago.', '34 six years = 6 year'],
  ])('%s', (text, found) => {
    if (found !== null) expect(numbersOf(text)).toContain(found)
    else expect(numbersOf(text).join()).not.toContain('at-least')
  })
})
