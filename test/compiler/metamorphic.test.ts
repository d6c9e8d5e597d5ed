import { describe, expect, it } from 'vitest'
import type { Bundle, Quantity } from '../../src/bundle/schema.ts'
import { compileSeeds } from '../fixtures/seeds.ts'

/** Numbers, nouns and names that change places; whoever is named, whatever is counted, the answers must follow. */
const SWAPS: Readonly<Record<string, string>> = {
  '5,000': '7,300',
  '1,000': '2,400',
  '6,000': '9,700',
  '10,000': '31,500',
  '40,000': '86,000',
  '200,000': '470,000',
  '260,000': '510,000',
  '35': '41',
  '50%': '63%',
  sappers: 'medics',
  sapper: 'medic',
  shells: 'grenades',
  shell: 'grenade',
  soldiers: 'rangers',
  soldier: 'ranger',
  modules: 'turbines',
  module: 'turbine',
  Korea: 'Maravia',
  Korean: 'Maravian',
  Koreans: 'Maravians',
  Russia: 'Tollund',
  Russian: 'Tollundic',
  Russians: 'Tollundics',
  Ukraine: 'Ostria',
  Ukrainian: 'Ostrian',
  Pyongyang: 'Velgrad',
  Moscow: 'Harnburg',
  Kursk: 'Brenn',
  Shoigu: 'Petrow',
  Britain: 'Albany',
  British: 'Albanian',
}

const swap = (text: string): string =>
  text.replace(/\d[\d,]*%?|\p{L}+/gu, (word) => (Object.hasOwn(SWAPS, word) ? (SWAPS[word] ?? word) : word))

const swapValue = (value: number | null): number | null =>
  value === null ? null : Number(swap(value.toLocaleString('en')).replaceAll(',', ''))

const original = compileSeeds()
const swapped = compileSeeds((_, text) => swap(text))

/** What is said of a figure, without places and ids. */
function said({ quote, low, high, ...rest }: Quantity) {
  const { counted, qualifier, unit, per, status, vague, change, asOf, actor, place, attribution } = rest
  const names = [actor, place, attribution].map((span) => span?.text ?? null)
  return { quote, low, high, counted, qualifier, unit, per, status, vague, change, asOf, names }
}

describe('swapping numbers, nouns and names in the seeds', () => {
  it('really changes the text', () => {
    expect(swapped.quantities.map(({ quote }) => quote)).toContain('470,000–510,000')
    expect(swapped.articles.every(({ text }) => !text.includes('Korea'))).toBe(true)
  })

  it('finds the same figures with the swapped numbers and words', () => {
    const expected = original.quantities.map(said).map((figure) => ({
      ...figure,
      quote: swap(figure.quote),
      low: figure.unit === 'percent' || figure.unit === 'count' ? bySwappedQuote(figure.quote, figure.low) : figure.low,
      high: figure.unit === 'percent' || figure.unit === 'count' ? bySwappedQuote(figure.quote, figure.high) : figure.high,
      counted: figure.counted === null ? null : swap(figure.counted),
      names: figure.names.map((name) => (name === null ? null : swap(name))),
    }))
    // Tonnage is 5,000 too, and so is swapped with the rest.
    const comparable = (figure: (typeof expected)[number]) => (figure.unit === 'count' || figure.unit === 'percent' ? figure : { ...figure, low: 0, high: 0 })
    expect(swapped.quantities.map(said).map(comparable)).toEqual(expected.map(comparable))
  })

  it('finds the same claims, links and series', () => {
    const shape = ({ claims, series }: Bundle) => ({
      claims: claims.map(({ measure, status, articles, parts, fulfils }) => [
        measure === null ? null : swap(measure),
        status,
        articles.length,
        parts.length,
        fulfils !== null,
      ]),
      series: series.map(({ measure, claims: members }) => [swap(measure), members.length]),
    })
    expect(shape(swapped)).toEqual(shape(original))
  })
})

/** A bound as it must read after the swap: only where the quote itself was swapped. */
function bySwappedQuote(quote: string, value: number | null): number | null {
  if (swap(quote) === quote) return value
  return quote.includes('%') && value === 50 ? 63 : swapValue(value)
}
