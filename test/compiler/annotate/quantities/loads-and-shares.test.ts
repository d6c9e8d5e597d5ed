import { describe, expect, it } from 'vitest'
import { numbersOf } from './numbers-of.ts'

describe('what each has, and what is handled rather than changed', () => {
  it.each<[string, string[]]>([
    ['Each household must contribute two kilograms of copper.', ['31 two kilograms = 2 kilogram per household']],
    ['Officials told every household to hand in 5,000 yen or two kilograms of copper.', ['42 5,000 yen = 5000 JPY per household', '55 two kilograms = 2 kilogram per household']],
    ['Every day the factory turns out 40 cars.', ['32 40 = 40 count per day']],
    ['A liter of milk sold for $2.', ['25 $2 = 2 USD per litre']],
    ['The daily ration was cut to 450 grams.', ['28 450 grams = 450 gram per day down to']],
    ['Police searched every house and arrested 40 men.', ['41 40 = 40 count']],
    ['Every time it rained, 40 roads were shut.', ['22 40 = 40 count']],
    ['An annual poll of 1,200 adults found so.', ['18 1,200 = 1200 count']],
    ['She lifted 126 kg.', ['11 126 kg = 126 kilogram']],
    ['He dropped 40 kg of bags.', ['11 40 kg = 40 kilogram']],
    ['Emissions dropped 40 tons.', ['18 40 tons = 40 ton down by']],
    ['The firm cut 40 tons of emissions.', ['13 40 tons = 40 ton down by']],
    ['The bank lost $62 million to thieves.', ['14 $62 million = 62000000 USD']],
    ['The firm lost $40 million in value.', ['14 $40 million = 40000000 USD down by']],
  ])('%s', (text, found) => expect(numbersOf(text)).toEqual(found))
})
