import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../src/bundle/schema.ts'
import { statedSums } from '../../../src/compiler/annotate/stated-sums.ts'
import { aQuantity } from '../../fixtures/bundle.ts'

/** One report's numbers: each sentence a list. */
function report(...sentences: (number | Partial<Quantity>)[][]): Quantity[] {
  return sentences.flatMap((numbers, at) =>
    numbers.map((number, index) => {
      const sentence = { start: at * 100, end: at * 100 + 99 }
      const value = typeof number === 'number' ? { low: number, high: number } : number
      return aQuantity({ id: `${at}.${index}`, sentence, start: at * 100 + index * 10, end: at * 100 + index * 10 + 2, qualifier: 'exact', ...value })
    }),
  )
}

describe('sums that a report states', () => {
  it.each<[name: string, numbers: Quantity[], sums: [string, string[]][]]>([
    ['the parts after it', report([38, 34, 4]), [['0.0', ['0.1', '0.2']]]],
    ['the total last, another number between', report([410, 205], [46, 456]), [['1.1', ['1.0', '0.0']]]],
    ['three parts', report([1000, 600, 250, 150]), [['0.0', ['0.1', '0.2', '0.3']]]],
    ['not two sentences off', report([38], [7], [34, 4]), []],
    ['not of small numbers that stand apart', report([20, 15, 7, 5]), []],
    ['not of small numbers at all', report([5, 3, 2]), []],
    ['not of unlike units', report([{ low: 38, high: 38, unit: 'tonne' }, 34, 4]), []],
    ['not of another status', report([38, { low: 34, high: 34, status: 'planned' }, 4]), []],
    ['not of a balance', report([{ low: 69.6, high: 69.6, unit: 'USD', counted: 'export' }, { low: 57.4, high: 57.4, unit: 'USD', counted: 'import' }, { low: 12.2, high: 12.2, unit: 'USD', counted: 'surplus' }]), []],
    ['not of a list of things', report([{ low: 20, high: 20, counted: 'plane' }, { low: 6, high: 6, counted: 'ship' }, { low: 14, high: 14, counted: 'gun' }]), []],
    ['of kinds of one thing', report([{ low: 20, high: 20, counted: 'plane' }, { low: 6, high: 6, counted: 'cargo plane' }, { low: 14, high: 14, counted: 'fighter plane' }]), [['0.0', ['0.1', '0.2']]]],
    ['of people', report([{ low: 20, high: 20, counted: 'person' }, { low: 6, high: 6, counted: 'woman' }, { low: 14, high: 14, counted: 'man' }]), [['0.0', ['0.1', '0.2']]]],
    ['not of years long gone', report([38, { low: 34, high: 34, asOf: { earliest: '2011-01-01', latest: '2011-12-31' } }, 4]), []],
    ['not of two sentences', report([175, 6], [84, 85]), []],
    ['not of shares', report([{ low: 54, high: 54, unit: 'percent' }, { low: 50, high: 50, unit: 'percent' }, { low: 4, high: 4, unit: 'percent' }]), []],
  ])('%s', (_, numbers, sums) => {
    expect([...statedSums(numbers)].map(([total, parts]) => [total.id, parts.map(({ id }) => id)])).toEqual(sums)
  })
})
