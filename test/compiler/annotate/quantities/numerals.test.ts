import { describe, expect, it } from 'vitest'
import { numbersOf } from './numbers-of.ts'

describe('digits', () => {
  it.each([
    ['The army has 1,234 trucks.', '13 1,234 = 1234 count'],
    ['It sold a quarter more than in May.', '8 a quarter = 0.25 fraction up by'],
    ['The mine yielded 10 000 tons of ore.', '17 10 000 tons = 10000 ton'],
    ['They sent 300, 000 shells.', '10 300, 000 = 300000 count'],
    ['It is off by plus or minus 3 percent.', '27 3 percent = 3 percent'],
    ['It left 5 060 770 people homeless.', '8 5 060 770 = 5060770 count'],
    ['He owns 1,00,000 shares.', '8 1,00,000 = 100000 count'],
    ['The index closed at -36.', '20 -36 = -36 count'],
    ['It stood at minus 15 metres.', '12 minus 15 metres = -15 metre'],
    ['They sold 2½ acres.', '10 2½ acres = 2.5 acre'],
    ['They sold 2 1/2 acres.', '10 2 1/2 acres = 2.5 acre'],
    ['A 1/4 mile away.', '2 1/4 mile = 0.25 mile'],
    ['It sold 5 million phones.', '8 5 million = 5000000 count'],
    ['It sold 8M phones.', '8 8M = 8000000 count'],
    ['It lost $520 mil. of it.', '8 $520 mil = 520000000 USD down by'],
    ['It raised 12bn euros.', '10 12bn euros = 12000000000 EUR'],
    ['It raised 3.4tn yen.', '10 3.4tn yen = 3400000000000 JPY'],
    ['Some 10m viewers tuned in.', '5 10m = 10000000 count approximate <Some>'],
    ['It has 25 lakh readers.', '7 25 lakh = 2500000 count'],
    ['2 and a half million fled.', '0 2 and a half million = 2500000 count'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))
})

describe('number words', () => {
  it.each([
    ['Twenty-three people died.', '0 Twenty-three = 23 count'],
    ['One hundred and five boats sank.', '0 One hundred and five = 105 count'],
    ['Two thousand three hundred and forty men left.', '0 Two thousand three hundred and forty = 2340 count'],
    ['A million votes were cast.', '0 A million = 1000000 count'],
    ['Another thousand men came.', '8 thousand = 1000 count up by'],
    ['A further hundred buses came.', '10 hundred = 100 count up by'],
    ['One and a half million homes lost power.', '0 One and a half million = 1500000 count'],
    ['Fifteen hundred troops landed.', '0 Fifteen hundred = 1500 count'],
    ['Sixty five billion dollars went missing.', '0 Sixty five billion dollars = 65000000000 USD'],
    ['A dozen shops burned.', '0 A dozen = 12 count'],
    ['Two dozen shops burned.', '0 Two dozen = 24 count'],
    ['Half a dozen shops burned.', '0 Half a dozen = 6 count'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))

  it.each<[text: string, ...found: string[]]>([
    ['The two sides exchanged 390 prisoners.', '4 two = 2 count', '24 390 = 390 count'],
    ['Peru had 500 cases and Bolivia 300.', '9 500 = 500 count', '31 300 = 300 count'],
  ])('no name: %s', (text, ...found) => expect(numbersOf(text)).toEqual(found))

  it('keeps numbers apart that are not one', () => {
    expect(numbersOf('It took one, two, three shots.')).toEqual(['8 one = 1 count', '13 two = 2 count', '18 three = 3 count'])
  })
})

describe('parts and multiples', () => {
  it.each([
    ['Half of the crew drowned.', '0 Half = 0.5 fraction'],
    ['A third of voters stayed home.', '0 A third = 0.3333 fraction'],
    ['Two-thirds of voters stayed home.', '0 Two-thirds = 0.6666 fraction'],
    ['The price rose by a quarter.', '18 a quarter = 0.25 fraction up by'],
    ['One in four adults smokes.', '0 One in four = 0.25 fraction'],
    ['Only 3 out of 10 agreed.', '5 3 out of 10 = 0.3 fraction'],
    ['It sent 12.500 Peruvian soldiers.', '8 12.500 = 12500 count'],
    ['A home has 2.345 people on average.', '11 2.345 = 2.345 count'],
    ['It needs 1,5 million shells.', '9 1,5 million = 1500000 count'],
    ['Prices rose 2,5% there.', '12 2,5% = 2.5 percent up by'],
    ['Half a million people fled.', '0 Half a million = 500000 count'],
    ['Inflation rose half a percent.', '15 half a percent = 0.5 percent up by'],
    ['It lasted half an hour.', '10 half an hour = 0.5 hour'],
    ['It lasted a year and a half.', '10 a year and a half = 1.5 year'],
    ['It lasted an hour and 15 minutes.', '10 an hour and 15 minutes = 1.25 hour'],
    ['It is twice as long.', '6 twice = 2 times'],
    ['It saw a tenfold increase.', '9 tenfold = 10 times up by'],
    ['Sales doubled.', '6 doubled = 2 times up by'],
    ['The fee is three times higher.', '11 three times = 3 times up by'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))
})

describe('vague counts', () => {
  it.each([
    ['Dozens were hurt.', '0 Dozens = 24.. count at-least vague'],
    ['Tens of thousands marched.', '0 Tens of thousands = 20000.. count at-least vague'],
    ['Several hundred fled.', '0 Several hundred = 200.. count at-least vague'],
    ['It cost billions of dollars.', '8 billions of dollars = 2000000000.. USD at-least vague'],
    ['Scores of homes burned.', '0 Scores = 40.. count at-least vague'],
    ['A couple of weeks passed.', '0 A couple of weeks = 2 week approximate vague'],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual([found]))
})
