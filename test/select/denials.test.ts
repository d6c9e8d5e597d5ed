import { describe, expect, it } from 'vitest'
import { chartFigure, nameFigure } from '../../src/select/chart-figure.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { mentionStanding, onlyDenies, sayerOf, voicesOf } from '../../src/select/denials.ts'
import { describeFigure } from '../../src/select/format-figure.ts'
import { aBundle, aClaim, aQuantity } from '../fixtures/bundle.ts'

const LIMA = { start: 0, end: 4, text: 'Lima', entity: null }
const QUITO = { start: 20, end: 25, text: 'Quito', entity: 'ec' }

describe('who says a denied figure, and who denies it', () => {
  it.each([
    ['said by one, denied by another', { attribution: LIMA, deniedBy: QUITO }, 'Lima', 'denied by Quito'],
    ['only denied', { attribution: QUITO, deniedBy: QUITO }, null, 'denied by Quito'],
    ['only denied, by the same under two names', { attribution: { ...QUITO, start: 3, text: 'the ministry' }, deniedBy: QUITO }, null, 'denied by Quito'],
    ['denied by nobody who is named', { attribution: LIMA, deniedBy: null }, 'Lima', 'denied'],
  ])('%s', (_, names, saidBy, standing) => {
    const quantity = aQuantity({ status: 'denied', ...names })
    expect(sayerOf(quantity)?.text ?? null).toBe(saidBy)
    expect(mentionStanding(quantity)).toBe(standing)
    expect(describeFigure(quantity)).toBe(`10 trucks (${standing})`)
  })

  it.each<[origins: string[], deniers: string[], name: string]>([
    [['Lima'], ['Quito'], '10 trucks, denied by Quito, 16 June 2025, said by Lima'],
    [['Lima'], ['Quito', 'Bogota', 'Caracas'], '10 trucks, denied by Quito and 2 others, 16 June 2025, said by Lima'],
    [['Lima'], [], '10 trucks, denied, 16 June 2025, said by Lima'],
    // The publisher tells that it is denied, and says nothing of the kind itself.
    [[], ['Quito'], '10 trucks, denied by Quito, 16 June 2025, unattributed'],
  ])('a claim of %j denied by %j', (origins, deniers, name) => {
    const claim = aClaim({ status: 'denied', origins, deniers })
    expect(nameFigure(chartFigure(claim, indexBundle(aBundle({ claims: [claim] }))))).toBe(name)
  })

  it('both speak of it, and one only denies it', () => {
    const claim = { origins: ['Lima'], deniers: ['Quito', 'Lima'] }
    expect(voicesOf(claim)).toEqual(['Lima', 'Quito'])
    expect(['Lima', 'Quito', null].map((speaker) => onlyDenies(speaker, claim))).toEqual([false, true, false])
  })
})
