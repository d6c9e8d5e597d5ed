import { describe, expect, it } from 'vitest'
import { numbersOf } from './numbers-of.ts'

describe('hedges and what they govern', () => {
  it.each<[string, string[]]>([
    ['It lies 40% below the 30-day average.', ['8 40% = 40 percent down by', '22 30-day = 30 day']],
    ['It has fewer than the 190,000 firms expected.', ['22 190,000 = 190000 count']],
    ['It falls under a $3.8bn programme.', ['17 $3.8bn = 3800000000 USD']],
    ['It lasted over a five-year period.', ['17 five-year = 5 year']],
    ['It covers more than 18,500 acres (7,490 hectares).', ['20 18,500 acres = 18500.. acre at-least <more than>', '34 7,490 hectares = 7490.. hectare at-least <more than>']],
    ['It weighs under 700 grams, or 1.5 pounds.', ['16 700 grams = ..700 gram at-most <under>', '30 1.5 pounds = ..1.5 pound at-most <under>']],
    ['It grew by less than 5% (3 people).', ['21 5% = ..5 percent at-most <less than> up by', '25 3 = 3 count']],
    ['It gave £75m plus £10m in add-ons.', ['8 £75m = 75000000 GBP', '18 £10m = 10000000 GBP']],
    ['Staff of just under 3,000 stayed.', ['20 3,000 = ..3000 count at-most <just under>']],
    ['The share may be nearer 30%.', ['24 30% = 30 percent approximate <nearer>']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('changes and levels', () => {
  it.each<[string, string[]]>([
    ['Support is up 1.9% from three months earlier.', ['14 1.9% = 1.9 percent up by', '24 three months = 3 month']],
    ['The jobless rate ticked up to 4.1% from 4.0%.', ['30 4.1% = 4.1 percent up to', '40 4.0% = 4 percent up from']],
    ['It can hold up to 40 people.', ['18 40 = ..40 count at-most <up to>']],
    ['It downed drones over nine regions.', ['22 nine = 9 count']],
    ['It took 447 square kilometres, nearly double the 226 it took in May.', ['8 447 square kilometres = 447 square kilometre', '38 double = 2 times approximate <nearly>', '49 226 = 226 square kilometre']],
    ['Rice came to 2.15 million tons and corn to 1.61 million.', ['13 2.15 million tons = 2150000 ton', '43 1.61 million = 1610000 ton']],
    ['It raised 800 billion euros, of which 150 billion are loans.', ['10 800 billion euros = 800000000000 EUR', '38 150 billion = 150000000000 EUR']],
    ['Stocks stood at 9,247 kilograms, up 953 from May.', ['16 9,247 kilograms = 9247 kilogram', '36 953 = 953 kilogram up by']],
    ['Peru has sent up to 40 people.', ['20 40 = ..40 count at-most <up to>']],
    ['Estimates of losses run from 200 to 250.', ['29 200 to 250 = 200..250 count range']],
    ['Prices inched higher by 0.3%.', ['24 0.3% = 0.3 percent up by']],
    ['Margins improved 120 bps to 14.5%.', ['17 120 bps = 120 basis-point up by', '28 14.5% = 14.5 percent up to']],
    ['GDP grew at an annualised rate of 2.8%.', ['34 2.8% = 2.8 percent up by']],
    ['Income fell to $1.2 billion, or $2.31 per share.', ['15 $1.2 billion = 1200000000 USD down to', '32 $2.31 = 2.31 USD per share down to']],
    ['It raised its guidance to $3.05-$3.10 per share from $2.95-$3.00.', ['26 $3.05-$3.10 = 3.05..3.1 USD per share range up to', '53 $2.95-$3.00 = 2.95..3 USD per share range up from']],
    ['It charges from 10% to 80% in an hour.', ['16 10% = 10 percent up from', '23 80% = 80 percent up to']],
    ['Employers added 163,000 jobs.', ['16 163,000 = 163000 count up by']],
    ['The team added 11 players.', ['15 11 = 11 count']],
    ['Growers lost 15-20% of the crop.', ['13 15-20% = 15..20 percent range']],
    ['It cut power to 54,000 homes.', ['16 54,000 = 54000 count']],
    ['Oil was up 96 cents at $71.03.', ['11 96 cents = 96 cent up by', '23 $71.03 = 71.03 USD up to']],
    ['The FTSE was down 45 points, or 0.6%, at 8,120.', ['18 45 points = 45 point down by', '32 0.6% = 0.6 percent down by', '41 8,120 = 8120 point down to']],
    ['It rose £11, taking the typical bill to £1,849.', ['8 £11 = 11 GBP up by', '40 £1,849 = 1849 GBP up to']],
    ['It trades a third below its January peak.', ['10 a third = 0.3333 fraction down by']],
    ['It lies 9 metres below the hill.', ['8 9 metres = 9 metre']],
    ['Sales were 2.3% ahead of last year.', ['11 2.3% = 2.3 percent up by']],
    ['Drivers pay 5p a litre more.', ['12 5p = 5 penny per litre up by']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('parts after a hedge', () => {
  it.each<[string, string[]]>([
    ['More than a quarter arrived on time.', ['10 a quarter = 0.25.. fraction at-least <More than>']],
    ['It cut the risk by a third among patients.', ['19 a third = 0.3333 fraction down by']],
    ['A third man came.', []],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('the same change again', () => {
  it.each<[string, string[]]>([
    ['It rose 2%, more than the 1.5% that economists expected.', ['8 2% = 2 percent up by', '26 1.5% = 1.5 percent up by']],
    ['It rose 0.3%, compared with 0.2% in May.', ['8 0.3% = 0.3 percent up by', '28 0.2% = 0.2 percent up by']],
    ['It raised rates by 150 basis points, a bigger move than the 100 basis points forecast.', ['19 150 basis points = 150 basis-point up by', '60 100 basis points = 100 basis-point up by']],
    ['It rose 2% and has more than the 5% that it needs.', ['8 2% = 2 percent up by', '33 5% = 5 percent']],
    ['Reserves rose by $4.31 billion to $655.82 billion.', ['17 $4.31 billion = 4310000000 USD up by', '34 $655.82 billion = 655820000000 USD up to']],
    ['It had a loss of 250,000 subscribers.', ['17 250,000 = 250000 count down by']],
    ['They won for the loss of two wickets.', ['25 two = 2 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('one share of each side', () => {
  it.each<[string, string[]]>([
    ['Smith trails Jones 46% to 48%.', ['19 46% = 46 percent', '26 48% = 48 percent']],
    ['It will need 46% to 48% of it.', ['13 46% to 48% = 46..48 percent range']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('what a hedge reaches', () => {
  it.each<[string, string[]]>([
    ['Inflation dipped below the 2% target.', ['27 2% = ..2 percent at-most <below> down to']],
    ['It needs 500 more men, at least 7 guns and a van.', ['9 500 = 500 count up by', '32 7 = 7.. count at-least <at least>']],
    ['It needs 500 men, at least.', ['9 500 = 500.. count at-least <at least>']],
    ['It was fined $355 million plus interest.', ['13 $355 million = 355000000 USD']],
    ['Prices rose 2.5%, above the 2.4% seen in a poll.', ['12 2.5% = 2.5 percent up by', '28 2.4% = 2.4 percent up by']],
    ['The lira lost 80% of its value.', ['14 80% = 80 percent down by']],
    ['It extended life by 4.5 months, to 19.2 months from 14.7.', ['20 4.5 months = 4.5 month up by', '35 19.2 months = 19.2 month up to', '52 14.7 = 14.7 month up from']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('more verbs of change', () => {
  it.each<[string, string[]]>([
    ['Debt ballooned to $4.5bn.', ['18 $4.5bn = 4500000000 USD up to']],
    ['The bank upped its forecast to 3.1% from 2.9%.', ['31 3.1% = 3.1 percent up to', '41 2.9% = 2.9 percent up from']],
    ['The firm axed 3,000 jobs.', ['14 3,000 = 3000 count down by']],
    ['The euro firmed 0.2%.', ['16 0.2% = 0.2 percent up by']],
    ['Revenue was €4.2bn (+6%).', ['12 €4.2bn = 4200000000 EUR', '21 6% = 6 percent up by']],
    ['Two were charged over £2m theft.', ['0 Two = 2 count', '22 £2m = 2000000 GBP']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('parts said apart', () => {
  it.each<[string, string[]]>([
    ['It cut the service by one flight in 10.', ['22 one flight in 10 = 0.1 fraction down by']],
    ['It has one man in 10 boats.', ['7 one = 1 count', '18 10 = 10 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('the lower house and lower costs', () => {
  it.each<[string, string[]]>([
    ['It passed the lower house by 312 votes.', ['29 312 = 312 count']],
    ['It will lower costs by 312 million.', ['23 312 million = 312000000 count down by']],
    ['He doubled it, raising his stake to 24%.', ['3 doubled = 2 times up by', '36 24% = 24 percent up to']],
    ['He is doubling his stake to 24%.', ['6 doubling = 2 times up by', '28 24% = 24 percent up to']],
    ['It was 28C, six degrees cooler than before.', ['7 28C = 28 degree Celsius', '12 six degrees = 6 degree Celsius down by']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('totals, sums and levels', () => {
  it.each<[string, string[]]>([
    ['He raised the number of wounded to 34.', ['35 34 = 34 count up to']],
    ['Adding 1,900 who came on business, arrivals rose.', ['7 1,900 = 1900 count']],
    ['The shop added 1,900 customers.', ['15 1,900 = 1900 count up by']],
    ['Rice tops 9,000 won a kilo.', ['10 9,000 won = 9000.. KRW per kilogram at-least <tops>']],
    ['The total was 13 percent below that of 2019.', ['14 13 percent = 13 percent down by']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('levels that others set', () => {
  it.each<[string, string[]]>([
    ['The gap shrank to $68.9 billion from a revised $74.5 billion.', ['18 $68.9 billion = 68900000000 USD down to', '47 $74.5 billion = 74500000000 USD down from']],
    ['The index is just above the 50 line.', ['28 50 = 50 count']],
    ['It fell just below the 50 line.', ['23 50 = ..50 count at-most <just below> down to']],
    ['The index fell below 50.', ['21 50 = ..50 count at-most <below> down to']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('levels, falls and forecasts in apposition', () => {
  it.each<[string, string[]]>([
    ['Some of the 9,000 workers left.', ['12 9,000 = 9000 count']],
    ['The fall, of 2.4 per cent, was steep.', ['13 2.4 per cent = 2.4 percent down by']],
    ['Capacity will grow from 5 to 9 million passengers.', ['24 5 = 5000000 count up from', '29 9 million = 9000000 count up to']],
    ['Sales were nearly a third down.', ['18 a third = 0.3333 fraction approximate <nearly> down by']],
    ['It rolled over 29 times.', ['15 29 times = 29 times']],
    ['Profit came in 14% ahead at £62.3m.', ['15 14% = 14 percent up by', '28 £62.3m = 62300000 GBP up to']],
    ['The Dow finished 142 points, or 0.36%, higher.', ['17 142 points = 142 point up by', '32 0.36% = 0.36 percent up by']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})
