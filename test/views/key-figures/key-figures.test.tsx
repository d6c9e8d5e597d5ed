import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Claim } from '../../../src/bundle/schema.ts'
import { keyFigures } from '../../../src/select/key-figures.ts'
import { KeyFigures } from '../../../src/views/key-figures/key-figures.tsx'
import { aClaim, aSeries } from '../../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../../fixtures/corpus.ts'

const series = [aSeries(), aSeries({ id: 's2', title: 'Rafts', claims: ['c2'] })]

it('tells of each series which figure, when and from whom, and leads to its sentence', async () => {
  const onOpenQuantity = vi.fn<(id: string) => void>()
  render(<KeyFigures selection={aSelection({}, aCorpus({ series }))} onOpenQuantity={onOpenQuantity} />)
  const figures = screen.getAllByRole('button')
  expect(figures.map(({ textContent }) => textContent)).toEqual([
    'Trucks sent≈ 10 trucks16 Jun 2025 · the ministry',
    'Raftsup to 40 rafts, possibleundated · unattributed',
  ])
  await userEvent.click(screen.getByRole('button', { name: /up to 40 rafts/ }))
  expect(onOpenQuantity).toHaveBeenCalledWith('q4')
})

it('says that a figure is disputed', () => {
  const claims = [aClaim({ id: 'a', disputes: ['b'], high: 50 }), aClaim({ id: 'b', disputes: ['a'] })]
  render(<KeyFigures selection={aSelection({}, aCorpus({ claims, series: [aSeries({ claims: ['a', 'b'] })] }))} onOpenQuantity={() => undefined} />)
  expect(screen.getByRole('listitem')).toHaveTextContent(', disputed')
})

it('leaves out a series of which nothing is selected', () => {
  render(<KeyFigures selection={aSelection({ topics: ['harbour'] }, aCorpus({ series }))} onOpenQuantity={() => undefined} />)
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

describe('the figure that stands for a series is', () => {
  const on = (day: string | null) => ({ earliest: day, latest: day })
  it.each<[string, Partial<Claim>[], string]>([
    ['the latest', [{ id: 'old', asOf: on('2025-01-01') }, { id: 'new', asOf: on('2025-06-01') }], 'new'],
    ['a dated one before an undated one', [{ id: 'undated', asOf: on(null) }, { id: 'dated', asOf: on('2025-01-01') }], 'dated'],
    ['the total of the same day, not a part', [{ id: 'part', asOf: on('2025-06-01') }, { id: 'total', asOf: on('2025-06-01'), parts: ['part'] }], 'total'],
    ['the larger of the same day', [{ id: 'some', asOf: on('2025-06-01') }, { id: 'more', asOf: on('2025-06-01'), high: 50 }], 'more'],
    ['what is done, before a later plan', [{ id: 'done', asOf: on('2025-05-01') }, { id: 'plan', asOf: on('2025-06-01'), status: 'planned' }], 'done'],
    ['what is planned, before a later denial', [{ id: 'plan', asOf: on('2025-05-01'), status: 'planned' }, { id: 'denied', asOf: on('2025-06-01'), status: 'denied' }], 'plan'],
    ['what somebody asserts, before a later denial', [{ id: 'told', asOf: on('2025-05-01') }, { id: 'denied', asOf: on('2025-06-01'), status: 'denied' }], 'told'],
    ['the latest of denials alone', [{ id: 'old', asOf: on('2025-05-01'), status: 'denied' }, { id: 'new', asOf: on('2025-06-01'), status: 'denied' }], 'new'],
    ['the largest when none is dated', [{ id: 'some', asOf: on(null) }, { id: 'more', asOf: on(null), high: 50 }], 'more'],
  ])('%s', (_, parts, id) => {
    const claims = parts.map((over) => aClaim(over))
    const bundle = aCorpus({ claims, series: [aSeries({ claims: claims.map((claim) => claim.id) })] })
    const [figure] = keyFigures(aSelection({}, bundle))
    expect([figure?.claim.id, figure?.more]).toEqual([id, 1])
  })
})

it('shows nine of very many, all on paper, and all when asked', async () => {
  const numbers = Array.from({ length: 15 }, (_, at) => at)
  const claims = numbers.map((at) => aClaim({ id: `c${at}` }))
  const bundle = aCorpus({ claims, series: numbers.map((at) => aSeries({ id: `s${at}`, title: `Trucks of depot ${at}`, claims: [`c${at}`] })) })
  render(<KeyFigures selection={aSelection({}, bundle)} onOpenQuantity={() => undefined} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(9)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getAllByRole('listitem')).toHaveLength(15)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getAllByRole('listitem')).toHaveLength(9)
  await userEvent.click(screen.getByRole('button', { name: 'Show the key figures of all 15 series' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(15)
  await userEvent.click(screen.getByRole('button', { name: 'Show fewer key figures', expanded: true }))
  expect(screen.getAllByRole('listitem')).toHaveLength(9)
})
