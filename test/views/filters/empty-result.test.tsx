import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { NO_FILTERS, type Filters } from '../../../src/select/filters.ts'
import { EmptyResult } from '../../../src/views/filters/empty-result.tsx'
import { aSelection } from '../../fixtures/corpus.ts'

it.each<[Partial<Filters>, string[]]>([
  [{ topics: ['weather'] }, ['Show all topics (3)']],
  [{ topics: ['harbour'], undated: false }, ['Show all topics (2)', 'Include undated reports (1)']],
  [{ q: 'trucks', from: '2025-07-01' }, ['Show all dates (2)', 'Clear the search (1)']],
  [{ topics: ['weather'], q: 'nowhere' }, ['Reset all filters (3)']],
])('for %o it offers %j', (filters, names) => {
  render(<EmptyResult selection={aSelection(filters)} onChoose={() => undefined} />)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(names)
})

it('drops just that filter', async () => {
  const onChoose = vi.fn<(filters: Filters) => void>()
  const filters = { ...NO_FILTERS, q: 'trucks', from: '2025-07-01' }
  render(<EmptyResult selection={aSelection(filters)} onChoose={onChoose} />)
  await userEvent.click(screen.getByRole('button', { name: /Show all dates/ }))
  expect(onChoose).toHaveBeenCalledWith({ ...filters, from: null })
})
