import { describe, expect, it } from 'vitest'
import { numbersOf } from './numbers-of.ts'

describe('units', () => {
  it.each([
    ['The 5,000-ton ship sank.', '4 5,000-ton = 5000 ton'],
    ['A 500km pipeline.', '2 500km = 500 kilometre'],
    ['Turnout was 35%.', '12 35% = 35 percent'],
    ['It is 3.4 percentage points more.', '6 3.4 percentage points = 3.4 percentage-point up by'],
    ['They spoke for two hours.', '15 two hours = 2 hour'],
    ['It flew 600 nautical miles.', '8 600 nautical miles = 600 nautical mile'],
    ['It covers 12.7 square km.', '10 12.7 square km = 12.7 square kilometre'],
    ['It reached 40 degrees Celsius.', '11 40 degrees Celsius = 40 degree Celsius'],
    ['Highs of 38C are likely.', '9 38C = 38 degree Celsius'],
    ['A 7.1-magnitude quake struck.', '2 7.1-magnitude = 7.1 magnitude'],
    ['A quake of magnitude 6.5 struck.', '21 6.5 = 6.5 magnitude'],
    ['He is 5 feet 6 inches tall.', '6 5 feet 6 inches = 5.5 foot'],
    ['It has a range of 60-plus km.', '18 60-plus km = 60.. kilometre at-least <-plus>'],
    ['Children under five are ill.', '15 five = ..5 year at-most <under>'],
    ['A group aged between 19 and 34 came.', '21 19 and 34 = 19..34 year range'],
    ['A sailor and a soldier, 21, fled.', '24 21 = 21 year'],
    ['It cut it by a quarter percentage point.', '13 a quarter percentage point = 0.25 percentage-point down by'],
    ['Troops advanced by 3 km.', '19 3 km = 3 kilometre'],
    ['He spent 4-1/2 years there.', '9 4-1/2 years = 4.5 year'],
    ['It fell to 12,500 Middle Zealand dollars.', '11 12,500 Middle Zealand dollars = 12500 NZD down to'],
    ['It lost approx. 90 km.', '16 90 km = 90 kilometre approximate <approx.> down by'],
    ['The won fell 6.2 won from Monday.', '13 6.2 won = 6.2 KRW down by'],
    ['It posted a net loss of $5 million.', '24 $5 million = 5000000 USD'],
    ['It was 35 C at noon.', '7 35 C = 35 degree Celsius'],
    ['Lows of -12 C are likely.', '8 -12 C = -12 degree Celsius'],
    ['They won five extra days.', '9 five extra days = 5 day up by'],
    ['It lasted six straight weeks.', '10 six straight weeks = 6 week'],
    ['Ask patients over 70.', '18 70 = 70.. year at-least <over>'],
    ['The victims were under 18.', '23 18 = ..18 year at-most <under>'],
    ['It suits babies aged 5 to 36 months.', '21 5 to 36 months = 5..36 month range'],
    ['The president, 81, left.', '15 81 = 81 year'],
    ['The rebels were said to number 4,000.', '31 4,000 = 4000 count'],
    ['Use 1/2 cup of oil.', '4 1/2 cup = 0.5 cup'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it('says a unit once for two', () => {
    expect(numbersOf('Shells of 152 and 122 mm caliber.')).toEqual(['10 152 = 152 millimetre', '18 122 mm = 122 millimetre'])
  })
})

describe('money', () => {
  it.each([
    ['A fine of 3 million North Korean won.', '10 3 million North Korean won = 3000000 KPW'],
    ['It paid 1,380 South Korean won.', '8 1,380 South Korean won = 1380 KRW'],
    ['It cost 500 Swedish crowns.', '8 500 Swedish crowns = 500 SEK'],
    ['It cost 40 million Central African CFA francs.', '8 40 million Central African CFA francs = 40000000 XAF'],
    ['It cost 9 billion Ukrainian hryvnias.', '8 9 billion Ukrainian hryvnias = 9000000000 UAH'],
    ['It cost 200 Jordanian dinars.', '8 200 Jordanian dinars = 200 JOD'],
    ['It cost 50 hong kong dollars.', '8 50 hong kong dollars = 50 HKD'],
    ['It lost 30 MUSD.', '8 30 MUSD = 30000000 USD down by'],
    ['Revenue of MAUD 60.', '11 MAUD 60 = 60000000 AUD'],
    ['They paid 75 USD million.', '10 75 USD million = 75000000 USD'],
    ['It cost thirteen dollars forty.', '8 thirteen dollars forty = 13.4 USD'],
    ['It cost a quarter million dollars.', '8 a quarter million dollars = 250000 USD'],
    ['It cost $5.', '8 $5 = 5 USD'],
    ['It cost US$40 billion.', '8 US$40 billion = 40000000000 USD'],
    ['It cost HK$3m.', '8 HK$3m = 3000000 HKD'],
    ['It cost €3bn.', '8 €3bn = 3000000000 EUR'],
    ['It cost ₩9,000.', '8 ₩9,000 = 9000 KRW'],
    ['It cost W41.2b.', '8 W41.2b = 41200000000 KRW'],
    ['It cost W300 million.', '8 W300 million = 300000000 KRW'],
    ['It cost USD 5 million.', '8 USD 5 million = 5000000 USD'],
    ['It cost 9.9 billion yuan.', '8 9.9 billion yuan = 9900000000 CNY'],
    ['It cost 3,000 won.', '8 3,000 won = 3000 KRW'],
    ['He was fined 500,000 rubles.', '13 500,000 rubles = 500000 RUB'],
    ['It cost 20 Australian dollars.', '8 20 Australian dollars = 20 AUD'],
    ['It paid 40 Swiss francs.', '8 40 Swiss francs = 40 CHF'],
    ['It cost 15 dollars and 50 cents.', '8 15 dollars and 50 cents = 15.5 USD'],
    ['It lost 26 cents.', '8 26 cents = 26 cent down by'],
    ['The ticket cost five pounds.', '16 five pounds = 5 GBP'],
    ['The cat weighs five pounds.', '15 five pounds = 5 pound'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it('does not take a verb for a currency', () => {
    expect(numbersOf('Of five players, two won medals.')).toEqual(['3 five = 5 count', '17 two = 2 count'])
  })
})

describe('ages', () => {
  it.each([
    ['A 30-year-old man fell.', '2 30-year-old = 30 year'],
    ['He is 29 years old.', '6 29 years old = 29 year'],
    ['Luis Martinez, 34, has left.', '15 34 = 34 year'],
    ['Jan Novak, 34, has left.', '11 34 = 34 year'],
    ['John Smith, 49, was hurt.', '12 49 = 49 year'],
    ['Kim Min-ho, 49, was hurt.', '12 49 = 49 year'],
    ['The men, in their 20s, fled.', '18 20s = 20..29 year range'],
    ['Those aged 65 and older voted.', '11 65 = 65.. year at-least <and older>'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it('carries the age over an and', () => {
    expect(numbersOf('Two men, aged 24 and 31, fled.')).toEqual(['0 Two = 2 count', '14 24 = 24 year', '21 31 = 31 year'])
  })
})

describe('rates', () => {
  it.each([
    ['The rate is 12.4 per 100,000 people.', '12 12.4 = 12.4 count per 100,000 people'],
    ['It saw 3 deaths for every 1,000 live births.', '7 3 = 3 count per 1,000 live births'],
    ['Gas cost $3 per million British thermal units.', '9 $3 = 3 USD per million British thermal units'],
    ['The shot costs $11 a dose and works.', '15 $11 = 11 USD per dose'],
    ['Reserves fell $2bn in a week.', '14 $2bn = 2000000000 USD down by'],
    ['It builds 15 a year.', '10 15 = 15 count per year'],
    ['It sends 200,000 shells a month.', '9 200,000 = 200000 count per month'],
    ['It pumps 50,000 barrels per day.', '9 50,000 barrels = 50000 barrel per day'],
    ['Oil is at $80 a barrel.', '10 $80 = 80 USD per barrel'],
    ['It made 26 cents per share.', '8 26 cents = 26 cent per share'],
    ['It went at 150 km/h.', '11 150 km = 150 kilometre per hour'],
    ['It went at 150 mph.', '11 150 mph = 150 mile per hour'],
    ['It grew to 500 monthly.', '11 500 = 500 count per month up to'],
    ['Some 60,000 shells were fired per month.', '5 60,000 = 60000 count per month approximate <Some>'],
    ['The monthly recruitment rate is 30,000 soldiers.', '32 30,000 = 30000 count per month'],
    ['Average daily losses in May were 1,140.', '33 1,140 = 1140 count per day'],
    ['It has an annual capacity of 5 million tonnes.', '29 5 million tonnes = 5000000 tonne per year'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it('carries the rate to the same figure in other words', () => {
    expect(numbersOf('Supply is put at 35-50% monthly, which equates to 200,000–260,000 shells.')).toEqual([
      '17 35-50% = 35..50 percent per month range',
      '50 200,000–260,000 = 200000..260000 count per month range',
    ])
  })

  it('carries the rate to what the figure is compared with', () => {
    expect(numbersOf('It fires 10,000 shells per day, down from 60,000 last year.')).toEqual([
      '9 10,000 = 10000 count per day',
      '42 60,000 = 60000 count per day down from',
    ])
  })

  it('gives the rate to what is counted, not to its size', () => {
    expect(numbersOf('It sent 2,000 shells of 152 mm per month.')).toEqual(['8 2,000 = 2000 count per month', '24 152 mm = 152 millimetre'])
  })

  it.each([['Some 60% of teens use it every day.'], ['Gold rose 0.8% to $2,650 per ounce.']])('gives a share no rate: %s', (text) => {
    expect(numbersOf(text)[0]).not.toContain('per ')
  })
})
