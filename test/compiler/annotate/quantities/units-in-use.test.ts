import { describe, expect, it } from 'vitest'
import { numbersOf } from './numbers-of.ts'

describe('units of trade, cars and screens', () => {
  it.each<[string, string[]]>([
    ['He weighs 11 stone.', ['10 11 stone = 11 stone']],
    ['He weighs 11st 4lb.', ['10 11st 4lb = 11.2857 stone']],
    ['They built three stone houses.', ['11 three = 3 count']],
    ['The car does 38mpg.', ['13 38mpg = 38 mile per gallon']],
    ['It does 62 miles to the gallon.', ['8 62 miles = 62 mile per gallon']],
    ['The engine gives 500 lb-ft of torque.', ['17 500 lb-ft = 500 pound-foot']],
    ['The phone has a 5,000mAh battery.', ['16 5,000mAh = 5000 milliampere-hour']],
    ['The screen runs at 60fps.', ['19 60fps = 60 frame per second']],
    ['A heart rate of 160 bpm.', ['16 160 bpm = 160 beat per minute']],
    ['The field pumps 700,000 bpd.', ['16 700,000 bpd = 700000 barrel per day']],
    ['Russia piped 55 bcm of gas.', ['13 55 bcm = 55000000000 cubic metre']],
    ['Gas fell to $2.61 per mmBtu.', ['12 $2.61 = 2.61 USD per million British thermal units down to']],
    ['The home has 5,000 sq. ft. of space.', ['13 5,000 sq. ft = 5000 square foot']],
    ['Dust hit 300 µg/m3 in town.', ['9 300 µg = 300 microgram per cubic metre']],
    ['The chip is made on a 3nm process.', ['22 3nm = 3 nanometre']],
    ['The ship was 30 nm off the coast.', ['13 30 nm = 30 nautical mile']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('feet and inches, hours and minutes', () => {
  it.each<[string, string[]]>([
    [`The 6'2" guard left.`, [`4 6'2" = 6.1666 foot`]],
    ['She is 5’11” tall.', ['7 5’11” = 5.9166 foot']],
    ['The 5-foot-11 forward left.', ['4 5-foot-11 = 5.9166 foot']],
    ['He is 6 feet 2, she said.', ['6 6 feet 2 = 6.1666 foot']],
    ['She stands 5ft 10in.', ['11 5ft 10in = 5.8333 foot']],
    ['He ran it in 2 hours, 10 minutes and 30 seconds.', ['13 2 hours, 10 minutes and 30 seconds = 2.175 hour']],
    ["He said it was '6' and '2'.", ['16 6 = 6 count', '24 2 = 2 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('coins count as written: of whose currency they are the sentence need not say', () => {
  it.each<[string, string[]]>([
    ['Fares rose 5p.', ['11 5p = 5 penny up by']],
    ['The rupee fell 12 paise.', ['15 12 paise = 12 paisa down by']],
    ['Oil was up 96 cents.', ['11 96 cents = 96 cent up by']],
    ['A stamp costs 35 cents, not €2.', ['14 35 cents = 35 cent', '28 €2 = 2 EUR']],
    ['Gold sold at 3 to 5 cents.', ['13 3 to 5 cents = 3..5 cent range']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('exchange rates', () => {
  it.each<[string, string[]]>([
    ['The peso weakened to 18.62 per dollar.', ['21 18.62 = 18.62 MXN per dollar down to']],
    ['The rupee closed at 83.54 to the US dollar.', ['20 83.54 = 83.54 INR per dollar']],
    ['The South Korean won fell to 1,390 per dollar.', ['29 1,390 = 1390 KRW per dollar down to']],
    ['The team won 12 against the euro zone side.', ['13 12 = 12 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('a unit that is not said again', () => {
  it.each<[string, string[]]>([
    ['A total of 96 came in the first six months of the year, down from 105 a year earlier.', ['11 96 = 96 count', '32 six months = 6 month', '66 105 = 105 count down from']],
    ["Farmers planted 3.1 million hectares, less than last year's 3.2 million.", ['16 3.1 million hectares = 3100000 hectare', '60 3.2 million = 3200000 hectare']],
    ['Norland gave 8 billion kroner, Sweden 4 billion and Halm another 3 billion.', ['13 8 billion kroner = 8000000000 NOK', '38 4 billion = 4000000000 NOK', '65 3 billion = 3000000000 NOK up by']],
    ['Apple sold $20 billion of phones, and Samsung 15 million.', ['11 $20 billion = 20000000000 USD', '46 15 million = 15000000 count']],
    ['The truce of 60 days could be extended to 90.', ['13 60 days = 60 day', '42 90 = 90 day up to']],
    ['The index dropped 2.8 points to 94.2.', ['18 2.8 points = 2.8 point down by', '32 94.2 = 94.2 point down to']],
    ['It hit 41C, some 9 degrees above normal.', ['7 41C = 41 degree Celsius', '17 9 degrees = 9 degree Celsius approximate <some>']],
    ['Profit was $5.2 billion, up from 4.8 billion.', ['11 $5.2 billion = 5200000000 USD', '33 4.8 billion = 4800000000 USD up from']],
    ['It fired 60 days after 90 soldiers left.', ['9 60 days = 60 day', '23 90 = 90 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('points of a share', () => {
  it.each<[string, string[]]>([
    ['Labour is on 34 per cent, three points ahead of its rival in the poll.', ['13 34 per cent = 34 percent', '26 three points = 3 percentage-point']],
    ['The jobless rate rose a tenth of a point to 4.4%.', ['22 a tenth of a point = 0.1 percentage-point up by', '44 4.4% = 4.4 percent up to']],
    ['The Dow fell 12 points, a rate of 0.1%.', ['13 12 points = 12 point down by', '34 0.1% = 0.1 percent down by']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('bases of a rate', () => {
  it.each<[string, string[]]>([
    ['It is worth 0.4 seconds a lap.', ['12 0.4 seconds = 0.4 second per lap']],
    ['They are three points clear with a game in hand.', ['9 three points = 3 point']],
    ['He drank half a bottle of wine.', ['9 half = 0.5 fraction']],
    ['It made 3 times daily sales.', ['8 3 times = 3 times']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('names with numbers, then numbers', () => {
  it.each<[string, string[]]>([
    ['The flaw, CVE-2024-30080, hit 51 firms.', ['30 51 = 51 count']],
    ['The Model 3 costs $38,990.', ['18 $38,990 = 38990 USD']],
    ['It sold 35 737 MAX jets.', ['8 35 = 35 count']],
    ['The 1.5C target is gone.', ['4 1.5C = 1.5 degree Celsius']],
    ['Highs of 1.5C are likely.', ['9 1.5C = 1.5 degree Celsius']],
    ['Hezbollah fired over 200 rockets.', ['21 200 = 200.. count at-least <over>']],
    ['He was fired over two remarks.', ['18 two = 2 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('ratings, dozens and bases', () => {
  it.each<[string, string[]]>([
    ['They downed 50 out of 65 drones.', ['12 50 = 50 count', '22 65 = 65 count']],
    ['It was rated 9.8 out of 10.', ['13 9.8 out of 10 = 0.9800 fraction']],
    ['Eggs rose to $3.29 a dozen.', ['13 $3.29 = 3.29 USD per dozen up to']],
    ['Deaths per 100,000 population fell from 21.3 to 18.9.', ['40 21.3 = 21.3 count per 100,000 population down from', '48 18.9 = 18.9 count per 100,000 population down to']],
    ['Most 16- and 17-year-olds stayed.', ['5 16 = 16 year', '13 17-year-olds = 17 year']],
    ['It sold 22.5 LMT of wheat.', ['8 22.5 LMT = 2250000 tonne']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('scales and units told apart', () => {
  it.each<[string, string[]]>([
    ["They lost 1.9m of Gaza's 2.3m people.", ['10 1.9m = 1900000 count', '25 2.3m = 2300000 count']],
    ['Some 1.3m 16-year-olds voted.', ['5 1.3m = 1300000 count approximate <Some>', '10 16-year-olds = 16 year']],
    ['Snow of 1.9m of depth fell.', ['8 1.9m = 1.9 metre']],
    ['Output fell by 125,000 b/d to 26.8m b/d.', ['15 125,000 b/d = 125000 barrel per day down by', '30 26.8m b/d = 26800000 barrel per day down to']],
    ['Gas cost €34.50 per megawatt-hour.', ['9 €34.50 = 34.5 EUR per megawatt-hour']],
    ['It covers 4.3 sq miles.', ['10 4.3 sq miles = 4.3 square mile']],
    ['He was 2.1s behind.', ['7 2.1s = 2.1 second']],
    ['Profit was £4.1m.', ['11 £4.1m = 4100000 GBP']],
    ['It hit 7.5% of 3 men each.', ['7 7.5% = 7.5 percent', '15 3 = 3 count per unit']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('parts, others and their ages', () => {
  it.each<[string, string[]]>([
    ['Two men and a third, 31, fled.', ['0 Two = 2 count', '21 31 = 31 year']],
    ['Sales fell by a third, or £5m.', ['14 a third = 0.3333 fraction down by', '26 £5m = 5000000 GBP down by']],
    ['One dose in every 50,000 failed.', ['0 One dose in every 50,000 = 0.0000 fraction']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('ages that no "aged" tells', () => {
  it.each<[string, string[]]>([
    ['A boy of 15 and a girl fled.', ['9 15 = 15 year']],
    ['The average age of members is 50.', ['30 50 = 50 year']],
    ['It will raise the retirement age to 67 from 65.', ['36 67 = 67 year up to', '44 65 = 65 year up from']],
    ['Children as young as 10 worked.', ['21 10 = 10.. year at-least <as young as>']],
    ['A crowd of 15 fled.', ['11 15 = 15 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('pairs and couples', () => {
  it.each<[string, string[]]>([
    ['A pair of tigers fled.', ['0 A pair = 2 count']],
    ['A pair of trousers shrank.', []],
    ['A couple of hundred people came.', ['0 A couple of hundred = 200 count approximate vague']],
    ['As many as one in five left.', ['11 one in five = ..0.2 fraction at-most <As many as>']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('tops and ranks', () => {
  it.each<[string, string[]]>([
    ['Deliveries top 410,000.', ['15 410,000 = 410000.. count at-least <top>']],
    ['Tesla Shares Jump 12% After Deliveries Top 410,000', ['18 12% = 12 percent up by', '43 410,000 = 410000.. count at-least <Top>']],
    ['It lists the top 10 lenders.', ['17 10 = 10 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('names in one article', () => {
  it.each<[string, string[]]>([
    ['Officials of the Six Nations and the Gang of Eight met about three men again.', ['61 three = 3 count approximate <about>']],
    ['Six nations met.', ['0 Six = 6 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('points of a poll', () => {
  it.each<[string, string[]]>([
    ['Labour lead narrows to 8 points, poll shows', ['23 8 points = 8 percentage-point down to']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('a rate said once', () => {
  it.each<[string, string[]]>([
    ['Rice rose to 8,500 won a kilo on 1 June, from 6,100 won in April.', ['13 8,500 won = 8500 KRW per kilogram up to', '46 6,100 won = 6100 KRW per kilogram up from']],
    ['It costs 142.7p a litre for petrol and 147.9p for diesel.', ['9 142.7p = 142.7 penny per litre', '39 147.9p = 147.9 penny per litre']],
    ['It costs $3 a day for adults and $2 for children.', ['9 $3 = 3 USD per day', '33 $2 = 2 USD per day']],
    ['It costs $3 a day for adults and $2 in all.', ['9 $3 = 3 USD per day', '33 $2 = 2 USD']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('a currency that the article named', () => {
  it.each<[string, string[]]>([
    ['Rice cost 9,200 North Korean won. It was 8,600 won before.', ['10 9,200 North Korean won = 9200 KPW', '41 8,600 won = 8600 KPW']],
    ['It cost 8,600 won. Rice cost 9,200 North Korean won.', ['8 8,600 won = 8600 KRW', '29 9,200 North Korean won = 9200 KPW']],
    ['It cost 50 Australian dollars and $5, or 20 dollars.', ['8 50 Australian dollars = 50 AUD', '34 $5 = 5 USD', '41 20 dollars = 20 AUD']],
    ['Corn went from 3,700 to 3,900 won.', ['15 3,700 = 3700 KRW up from', '24 3,900 won = 3900 KRW up to']],
    ['The price is for a weaker won, which has slid to 1,400 to the dollar.', ['49 1,400 = 1400 KRW per dollar down to']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('a unit that a list does not say again', () => {
  it.each<[string, string[]]>([
    ['It took 320 square kilometres in January and 430 in December.', ['8 320 square kilometres = 320 square kilometre', '45 430 = 430 square kilometre']],
    ['It took 320 square kilometres and 430 men.', ['8 320 square kilometres = 320 square kilometre', '34 430 = 430 count']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('halves of a place', () => {
  it.each<[string, string[]]>([
    ['They came from the southern half of the zone and hit half of it.', ['53 half = 0.5 fraction']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('parts of a size, parts of a trillion, prices of one', () => {
  it.each<[string, string[]]>([
    ['Its brain is a quarter the size of ours.', ['13 a quarter = 0.25 fraction']],
    ['It is a third the price.', ['6 a third = 0.3333 fraction']],
    ['It left in a quarter.', []],
    ['It has 40 parts per trillion.', ['7 40 parts per trillion = 40 parts per trillion']],
    ['The scheme pays £20 for each tree.', ['16 £20 = 20 GBP per tree']],
    ['Exports came from 522m kg of tea.', ['18 522m kg = 522000000 kilogram']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})

describe('millions of people and metres', () => {
  it.each<[string, string[]]>([
    ['Passenger numbers fell and passengers were short of the total of 80.9m.', ['65 80.9m = 80900000 count']],
    ['Homes were hit as the river rose to 9.2m.', ['36 9.2m = 9.2 metre up to']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})
