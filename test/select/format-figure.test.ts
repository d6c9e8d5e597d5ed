import { describe, expect, it } from 'vitest'
import { describeFigure, figureParts, formatNumber, formatValue, type Figure } from '../../src/select/format-figure.ts'

const PLAIN: Figure = { low: 10, high: 10, qualifier: 'exact', unit: 'count', per: null, change: null, counted: null, status: 'actual' }
const figure = (over: Partial<Figure>): Figure => ({ ...PLAIN, ...over })
const range = (low: number, high: number, over: Partial<Figure> = {}): Figure => figure({ low, high, qualifier: 'range', ...over })
const same = (value: number, over: Partial<Figure> = {}): Figure => figure({ low: value, high: value, ...over })

describe('formatValue', () => {
  it.each<[string, Figure]>([
    ['10', PLAIN],
    ['≈ 5,000', same(5000, { qualifier: 'approximate' })],
    ['at least 6,000', figure({ low: 6000, high: null, qualifier: 'at-least' })],
    ['up to 40,000', figure({ low: null, high: 40_000, qualifier: 'at-most' })],
    ['200,000–260,000 a month', range(200_000, 260_000, { per: 'month' })],
    ['35–50% a month', range(35, 50, { unit: 'percent', per: 'month' })],
    ['5–8 million', range(5e6, 8e6)],
    ['900,000–1.2 million', range(900_000, 1_200_000)],
    ['1.1–1.2 million', range(1_100_000, 1_200_000)],
    ['1 an hour', same(1, { per: 'hour' })],
    ['$71.5 per barrel', same(71.5, { unit: 'USD', per: 'barrel' })],
    ['₩2.5 billion', same(2.5e9, { unit: 'KRW' })],
    ['5,000 tonnes', same(5000, { unit: 'tonne' })],
    ['1 kilometre', same(1, { unit: 'kilometre' })],
    ['6 feet', same(6, { unit: 'foot' })],
    ['38 degrees Celsius', same(38, { unit: 'degree Celsius' })],
    ['2 percentage points', same(2, { unit: 'percentage-point' })],
    ['half', same(0.5, { unit: 'fraction' })],
    ['at least half', figure({ low: 0.5, high: null, qualifier: 'at-least', unit: 'fraction' })],
    ['3 in 8', same(0.375, { unit: 'fraction' })],
    ['dozens', figure({ low: 24, high: null, qualifier: 'at-least', vague: true, quote: 'dozens' })],
    ['rise of 10 times', same(10, { unit: 'times', change: { direction: 'up', role: 'by' } })],
    ['fall of 5%', same(5, { unit: 'percent', change: { direction: 'down', role: 'by' } })],
    ['rise to 6,000', same(6000, { change: { direction: 'up', role: 'to' } })],
    ['up to 40 more', figure({ low: null, high: 40, qualifier: 'at-most', change: { direction: 'up', role: 'by' } })],
    ['fall from 9', same(9, { change: { direction: 'down', role: 'from' } })],
    ['−4 degrees Celsius', same(-4, { unit: 'degree Celsius' })],
    ['−12 to −3%', range(-12, -3, { unit: 'percent' })],
    ['−$2.5 million', same(-2.5e6, { unit: 'USD' })],
  ])('%s', (text, value) => {
    expect(formatValue(value)).toBe(text)
  })
})

describe('describeFigure', () => {
  it.each<[string, Figure]>([
    ['about 5,000 military construction workers (planned)', same(5000, { qualifier: 'approximate', counted: 'military construction worker', status: 'planned' })],
    ['up to 40,000 workers (possible, not confirmed)', figure({ low: null, high: 40_000, qualifier: 'at-most', counted: 'worker', status: 'possible' })],
    ['200,000 to 260,000 shells a month', range(200_000, 260_000, { counted: 'shell', per: 'month' })],
    ['1 prisoner of war (denied)', same(1, { counted: 'prisoner of war', status: 'denied' })],
    ['2 prisoners of war', same(2, { counted: 'prisoner of war' })],
    ['35 to 50% of ammunition needs a month', range(35, 50, { unit: 'percent', counted: 'ammunition need', per: 'month' })],
    ['rise of 10 times in number', same(10, { unit: 'times', counted: 'number', change: { direction: 'up', role: 'by' } })],
    ['300 fewer troops', same(300, { counted: 'troop', change: { direction: 'down', role: 'by' } })],
    ['hundreds of wounded', figure({ low: 200, high: null, qualifier: 'at-least', vague: true, quote: 'hundreds', counted: 'wounded' })],
    ['a couple of trucks', figure({ low: 2, high: 2, qualifier: 'approximate', vague: true, quote: 'a couple', counted: 'truck' })],
    ['at least 1 soldier', figure({ low: 1, high: null, qualifier: 'at-least', counted: 'soldier' })],
    ['up to 1 soldier', figure({ low: null, high: 1, qualifier: 'at-most', counted: 'soldier' })],
    ['about 1 soldier', same(1, { qualifier: 'approximate', counted: 'soldier' })],
    ['0 to 1 soldiers', range(0, 1, { counted: 'soldier' })],
    ['1 to 2 soldiers', range(1, 2, { counted: 'soldier' })],
    ['1% of soldiers', same(1, { unit: 'percent', counted: 'soldier' })],
    ['at least 6,000 casualties', figure({ low: 6000, high: null, qualifier: 'at-least', counted: 'casualty' })],
  ])('%s', (text, value) => {
    expect(describeFigure(value)).toBe(text)
  })
})

describe('figureParts', () => {
  it.each<[string, string, Figure]>([
    ['200,000–260,000', ' shells a month', range(200_000, 260_000, { counted: 'shell', per: 'month' })],
    ['35–50%', ' of ammunition needs a month', range(35, 50, { unit: 'percent', counted: 'ammunition need', per: 'month' })],
    ['rise of 5%', ' in output', same(5, { unit: 'percent', counted: 'output', change: { direction: 'up', role: 'by' } })],
    ['≈ 5', '', same(5, { qualifier: 'approximate' })],
  ])('%s|%s', (lead, rest, value) => {
    expect(figureParts(value)).toEqual([lead, rest])
  })
})

describe('formatNumber', () => {
  it.each([
    [1_234_567, '1,234,567'],
    [2_500_000, '2.5 million'],
    [1e6, '1 million'],
    [1_100_000, '1.1 million'],
    [2_300_000_000, '2.3 billion'],
    [1_005_000, '1,005,000'],
    [4_350_000, '4.35 million'],
    [1.01e12, '1.01 trillion'],
    [999_999, '999,999'],
    [0.125, '0.125'],
  ])('%d never rounds: %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})
