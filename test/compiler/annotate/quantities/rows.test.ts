import { describe, expect, it } from 'vitest'
import type { FoundDate } from '../../../../src/compiler/annotate/types.ts'
import { OTHER_REASONS } from '../../../../src/compiler/annotate/quantities/mention.ts'
import { annotate, numbersOf, rowsOf } from './numbers-of.ts'

describe('one row a numeral', () => {
  it.each([
    ['It gave two or three modules.', ['8 two quantity', '15 three quantity']],
    ['It meets 35-50% of needs.', ['9 35 quantity', '12 50 quantity']],
    ['The 75th parade.', ['4 75th ordinal']],
    ['In 1950-53 it burned.', ['3 1950 date', '8 53 date']],
    ['In the year 79 it burned.', ['12 79 date']],
    ['In the rest of the year 400 people left.', ['24 400 quantity']],
    ['A KN-23 flew.', ['5 23 designator']],
    ['It has a W16 engine.', ['10 16 designator']],
    ['It won 3-1.', ['7 3 other score', '9 1 other score']],
    ['No one saw two shells.', ['3 one other pronoun', '11 two quantity']],
    ['It followed a similar one a week ago.', ['22 one other pronoun']],
    ['A smaller one burned down.', ['10 one other pronoun']],
    ['It is a test like one in May.', ['18 one other pronoun']],
    ['Ships sank, including one off Spain.', ['22 one other pronoun']],
    ['It has 40 branches, one in Lyon.', ['7 40 quantity', '20 one quantity']],
    ['In the north one in three is empty.', ['13 one quantity', '20 three quantity']],
    ['She met him one summer in Rome.', ['12 one other idiom']],
    ['He stayed one night in Rome.', ['10 one quantity']],
    ['On the night one man fled, it rained.', ['13 one quantity']],
    ['See page 12.', ['9 12 other page']],
    ['Call 1-800-273-8255.', ['5 1 other phone', '7 800 other phone', '11 273 other phone', '15 8255 other phone']],
    ['Go to www.a12.com now.', ['11 12 other url']],
    ['1. They left.', ['0 1 other list-number']],
    ['Done. -0-', ['6 -0 other end-mark']],
    ['Open 24/7.', ['5 24 other idiom', '8 7 other idiom']],
  ])('%s', (text, rows) => expect(rowsOf(text)).toEqual(rows))

  it('takes a long run of bare numbers as data, and what stands after it as prose', () => {
    const dispositions = (count: number) =>
      new Set(annotate(`${'1,'.repeat(count)} and two shells fell.`).rows.map((row) => `${row.disposition} ${row.reason ?? ''}`))
    expect(dispositions(65)).toEqual(new Set(['other code', 'quantity ']))
    expect(dispositions(10)).toEqual(new Set(['quantity ']))
  })

  it('has a closed list of reasons', () => {
    const { rows } = annotate('No one won 3-1. See page 12. Done. -0-')
    const reasons = rows.flatMap(({ reason }) => (reason === null ? [] : [reason]))
    expect(reasons.length).toBeGreaterThan(3)
    for (const reason of reasons) expect(OTHER_REASONS).toContain(reason)
  })
})

describe('dates found before', () => {
  const date = (text: string, quote: string, type: FoundDate['type']): FoundDate => ({
    start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote, type, value: '', earliest: null, latest: null,
  })

  it('takes the numeral of a date', () => {
    const text = 'It happened 12 moons back, with 12 dead.'
    const dates = [date(text, '12 moons back', 'date')]
    expect(numbersOf(text, { dates })).toEqual(['32 12 = 12 count'])
    expect(rowsOf(text, { dates })).toEqual(['12 12 date', '32 12 quantity'])
  })

  it.each([['It fell 20 years ago.', '20 years ago', '8 20 years = 20 year'], ['They left two weeks later.', 'two weeks later', '10 two weeks = 2 week']])('says how far off the day is: %s', (text, quote, found) => {
    expect(numbersOf(text, { dates: [date(text, quote, 'date')] })).toEqual([found])
  })

  it('says how often it comes', () => {
    const text = 'It rings every five minutes.'
    expect(numbersOf(text, { dates: [date(text, 'every five minutes', 'set')] })).toEqual(['15 five minutes = 5 minute'])
  })

  it('leaves the numeral of a duration', () => {
    const text = 'It is the first in five months.'
    expect(numbersOf(text, { dates: [date(text, 'five months', 'duration')] })).toEqual(['19 five months = 5 month'])
  })
})

describe('a text that is cut off', () => {
  it.each([
    ['They sent 5,000 men and 1,0', ['10 5,000 = 5000 count'], '24 1,0'],
    ['They sent 5,000 men and 20 soldi', ['10 5,000 = 5000 count'], '24 20'],
    ['They sent 5,000 men and 20 kilo', ['10 5,000 = 5000 count'], '24 20'],
  ])('%s', (text, found) => {
    expect(numbersOf(text, { truncated: true })).toEqual(found)
    expect(rowsOf(text, { truncated: true }).some((row) => row.endsWith('other cut-off'))).toBe(true)
  })

  it('ends with a sentence all the same', () => {
    expect(numbersOf('They sent 20 soldiers.', { truncated: true })).toEqual(['10 20 = 20 count'])
  })

  it('is not cut when it says so', () => {
    expect(numbersOf('They sent 20 soldiers')).toEqual(['10 20 = 20 count'])
  })
})
