import { describe, expect, it } from 'vitest'
import type { AnnotatedTextResult } from '../../../src/compiler/annotate-text.ts'
import type { GoldItem, GoldQuantity } from './corpus.ts'
import { FIELDS } from './fields.ts'
import { scoreQuantities, type Miss } from './score.ts'

const TEXT = 'Some 200 workers left in 2024, and 5% of them came back.'
const DAY = '2025-06-24'

function goldOf(quote: string, values: Partial<GoldQuantity>): GoldQuantity {
  const start = TEXT.indexOf(quote)
  return {
    quote, start, end: start + quote.length, low: null, high: null, vague: false, qualifier: 'exact', change: null, unit: 'count', per: null,
    counted: null, countedAlso: [], status: 'actual', attribution: null, actor: null, asOf: [DAY, DAY], ...values,
  }
}

type Ours = AnnotatedTextResult['quantities'][number]

function oursOf(quote: string, values: Partial<Ours>): Ours {
  const { start, end } = goldOf(quote, {})
  return {
    id: quote, article: 'x', claim: null, sentence: { start: 0, end: TEXT.length }, start, end, quote, hedge: null, low: null, high: null, vague: false,
    qualifier: 'exact', change: null, unit: 'count', counted: null, per: null, status: 'actual', actor: null, place: null, attribution: null, deniedBy: null,
    asOf: { earliest: DAY, latest: DAY }, ...values,
  }
}

const workers = goldOf('200', { low: 200, high: 200, qualifier: 'approximate', counted: 'worker', countedAlso: ['man'] })
const share = goldOf('5%', { low: 5, high: 5, unit: 'percent' })

function scored(answers: readonly Ours[]) {
  const start = TEXT.indexOf('2024')
  const item: GoldItem = { id: 'x', domain: '', text: TEXT, published: DAY, quantities: [workers, share], dates: [], not: [{ start, end: start + 4, why: 'year' }] }
  const misses: Miss[] = []
  const { value, number, falseOnNot, fields } = scoreQuantities([item], () => answers, (miss) => misses.push(miss))
  return { value, number, falseOnNot, fields, misses: misses.map(({ kind, gold, ours }) => `${kind}: ${gold} | ${ours}`) }
}

describe('the score against gold', () => {
  it('takes the right answers for right in every field', () => {
    const { value, fields, misses } = scored([
      oursOf('200', { low: 200, high: 200, qualifier: 'approximate', counted: 'workers' }),
      oursOf('5%', { low: 5, high: 5, unit: 'percent' }),
    ])
    expect(misses).toEqual([])
    expect([value, ...FIELDS.map(({ name }) => fields.get(name))]).toEqual(Array.from({ length: FIELDS.length + 1 }, () => 2))
  })

  it('tells a miss, a wrong bound, a false number and a wrong field', () => {
    const { value, number, falseOnNot, misses } = scored([
      oursOf('200', { low: 200, qualifier: 'at-least' }),
      oursOf('2024', { low: 2024, high: 2024 }),
    ])
    expect([value, number, falseOnNot]).toEqual([0, 1, 1])
    expect(misses).toEqual(['value: 200 count approximate | 200.. count at-least', 'missed: 5 percent | -', 'false: year | 2024 count'])
  })

  it.each<[field: string, values: Partial<Ours>]>([
    ['unit', { unit: 'tonne' }],
    ['per', { per: 'day' }],
    ['change', { qualifier: 'exact' }],
    ['counted', { counted: 'man' }],
    ['counted-loose', { counted: 'tank' }],
    ['status', { status: 'planned' }],
    ['attribution', { attribution: { start: 9, end: 16, text: 'workers', entity: null } }],
    ['as-of', { asOf: { earliest: null, latest: null } }],
  ])('counts a wrong %s', (field, values) => {
    const { fields } = scored([oursOf('200', { low: 200, high: 200, qualifier: 'approximate', counted: 'worker', ...values })])
    expect(fields.get(field)).toBe(0)
  })
})
