import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsProblem } from '../../../../src/compiler/check/bounds.ts'
import { tokenize } from '../../../../src/compiler/segment/index.ts'
import { annotate } from './numbers-of.ts'

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(value: number): string {
  for (const [scale, name] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    if (value >= scale) {
      const rest = value % scale
      return `${inWords(Math.floor(value / scale))} ${name}${rest === 0 ? '' : ` ${inWords(rest)}`}`
    }
  }
  if (value >= 100) return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`
  if (value < 20) return SMALL[value] ?? ''
  return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${SMALL[value % 10]}`}`
}

/** The same number in each of the notations that news uses. */
const NOTATIONS: readonly [name: string, write: (value: number) => string][] = [
  ['digits with commas', (value) => value.toLocaleString('en-US')],
  ['digits with spaces', (value) => value.toLocaleString('en-US').replaceAll(',', ' ')],
  ['digits with narrow spaces', (value) => value.toLocaleString('en-US').replaceAll(',', ' ')],
  ['words', inWords],
]

describe('what is written in any notation reads back as the same value', () => {
  it.each(NOTATIONS)('%s', (_, write) => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999_999_999 })), (value) => {
      const text = `They counted ${write(value)} trucks on the road.`
      const { numbers } = annotate(text)
      expect(numbers.map(({ low, high }) => [low, high])).toEqual([[value, value]])
      expect(text.slice(numbers[0]?.start, numbers[0]?.end)).toBe(write(value))
    }))
  })

  it.each([['million', 'million', 1e6], ['bn', 'bn', 1e9], ['M', 'M', 1e6], ['trillion', ' trillion', 1e12]] as const)('scaled by %s', (_, scale, size) => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 9999 }), (tenths) => {
      const text = `They counted ${tenths / 10}${scale === 'million' ? ' million' : scale} trucks on the road.`
      expect(annotate(text).numbers.map(({ low }) => low)).toEqual([tenths * (size / 10)])
    }))
  })

  it('ranges', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 9000 }), fc.integer({ min: 1, max: 900 }), fc.constantFrom('-', '–', ' to '), (low, more, sign) => {
      const text = `It costs ${low.toLocaleString('en-US')}${sign}${(low + more).toLocaleString('en-US')} euros to build.`
      expect(annotate(text).numbers.map((found) => [found.low, found.high, found.qualifier, found.unit])).toEqual([[low, low + more, 'range', 'EUR']])
    }))
  })
})

const PIECES = ['constructor', '__proto__', '1', '1,000', '35', '%', '-', '–', ' ', ' ', '$', 'US$', 'million', 'bn', 'half', 'a', 'one', 'two', 'dozens', 'of', 'to', 'from', 'rose', 'fell', 'by', 'about', 'more than', 'or', 'and', '.', ',', '(', ')', '½', '/', 'km', 'year', '-old', 'a day', '\n', 'June', '2024', 'Boeing', '’s', '1990s', 'first', 'th', ':', '😀', '+']

describe('any text', () => {
  it('never throws, and every digit has its row', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))), fc.boolean(), (text, truncated) => {
      const { numbers, rows } = annotate(text, { truncated })
      const wrong = numbers.filter((found) => {
        const { start, end, low, high } = found
        return start < 0 || end <= start || end > text.length || Number.isNaN(low ?? high) || boundsProblem(found) !== null
      })
      const lost = tokenize(text, 0, text.length).filter((token) => token.kind === 'number' && !rows.some((row) => row.start <= token.start && row.end >= token.end))
      const ends = rows.flatMap(({ start, end }) => [start, end])
      expect([wrong, lost.map((token) => token.text), rows.filter((row) => row.disposition === 'unaccounted'), ends]).toEqual([[], [], [], [...ends].sort((a, b) => a - b)])
    }), { numRuns: 200 })
  })
})
