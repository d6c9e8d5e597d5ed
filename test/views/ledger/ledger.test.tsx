import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Span } from '../../../src/bundle/schema.ts'
import { EMPTY_LEDGER } from '../../../src/select/ledger-state.ts'
import { Ledger } from '../../../src/views/ledger/index.ts'
import { anArticle } from '../../fixtures/bundle.ts'
import { aSelection } from '../../fixtures/corpus.ts'
import { aLedgerCorpus } from '../../fixtures/ledger.ts'

function show(bundle = aLedgerCorpus(), filters = {}) {
  const calls = {
    onOpenQuantity: vi.fn<(id: string) => void>(),
    onOpenArticle: vi.fn<(article: string, span?: Span) => void>(),
    onClose: vi.fn<() => void>(),
  }
  const Held = () => {
    const [state, onState] = useState(EMPTY_LEDGER)
    return <Ledger selection={aSelection(filters, bundle)} compiledFrom="abcdef012345" current="q3" scroll="pane" {...{ state, onState }} {...calls} />
  }
  render(<Held />)
  return calls
}

const numbers = (): (string | null)[] =>
  within(screen.getByRole('table', { name: 'Ledger' })).queryAllByRole('rowheader').map(({ textContent }) => textContent)

describe('Ledger', () => {
  it('lists every number: what it is, its sentence, whether a chart shows it, its report', () => {
    show()
    const table = screen.getByRole('table', { name: 'Ledger' })
    expect(table).toHaveAttribute('aria-rowcount', '7')
    expect(numbers()).toEqual(['10', 'Monday', '4', '10', '40', 'Nobody'])
    const cells = within(table).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').map(({ textContent }) => textContent))
    expect(cells.slice(0, 2)).toEqual([
      ['about 10 trucks', 'Some 10 trucks left the depot on Monday, the ministry said.', 'Charted: Trucks sent', 'Depot sends trucks16 Jun 2025'],
      ['date', 'Some 10 trucks left the depot on Monday, the ministry said.', 'Not charted: a date', 'Depot sends trucks16 Jun 2025'],
    ])
    expect(within(table).getAllByRole('row').map((row) => row.getAttribute('aria-current'))).toEqual([null, null, null, null, 'true', null, null])
  })

  it('leads from a figure to it, and from any other number to its place', async () => {
    const { onOpenQuantity, onOpenArticle } = show()
    await userEvent.click(screen.getByRole('button', { name: '40' }))
    expect(onOpenQuantity).toHaveBeenCalledWith('q4')
    await userEvent.click(screen.getByRole('button', { name: 'Monday' }))
    expect(onOpenArticle).toHaveBeenCalledWith('a1', { start: 52, end: 58 })
  })

  it('says what the numbers are, and keeps one kind at a click', async () => {
    show()
    const kinds = screen.getByRole('group', { name: 'What the numbers are' })
    expect(kinds).toHaveTextContent('6 numbers:4 figures1 date1 other0 unaccounted')
    expect(screen.getByText('Other: a page number (1)')).toBeInTheDocument()
    await userEvent.click(within(kinds).getByRole('button', { name: '1 date' }))
    expect(numbers()).toEqual(['Monday'])
    expect(screen.getByRole('status')).toHaveTextContent('1 of 6 shown')
    await userEvent.click(within(kinds).getByRole('button', { name: '1 date' }))
    expect(numbers()).toHaveLength(6)
  })

  it('counts what the page’s filters keep', () => {
    show(aLedgerCorpus(), { topics: ['harbour'] })
    expect(screen.getByRole('group', { name: 'What the numbers are' })).toHaveTextContent('2 of 6 numbers:1 figure1 other0 unaccounted')
  })

  it('is searched, and kept to a chart', async () => {
    show()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the ledger' }), 'bridge')
    expect(numbers()).toEqual(['10'])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Charted' }), 'no')
    expect(screen.getByText('No number matches.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Show all numbers' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Charted' }), 'Trucks sent')
    expect(numbers()).toEqual(['10', '10'])
  })

  it('is sorted by a column’s head, and says so', async () => {
    show()
    const head = screen.getByRole('columnheader', { name: 'Number' })
    await userEvent.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(numbers().slice(0, 4)).toEqual(['4', '10', '10', '40'])
    await userEvent.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'descending')
    expect(numbers().slice(0, 4)).toEqual(['40', '10', '10', '4'])
  })

  it('goes from number to number by arrow keys', async () => {
    show()
    screen.getByRole('button', { name: 'Monday' }).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: '4' })).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(screen.getAllByRole('button', { name: '10' })[0]).toHaveFocus()
  })

  it('marks a corrected figure', () => {
    const correction = { id: 'k1', kind: 'amend', article: 'a3', quantity: 'q4', changes: [], reason: 'Seen.', by: 'A.' } as const
    show(aLedgerCorpus({ corrections: [{ ...correction, changes: [] }] }))
    expect(screen.getByText('corrected by hand').closest('tr')).toHaveTextContent('up to 40 rafts')
  })

  it('draws some rows of many, and says which of how many they are', () => {
    const text = '7 '.repeat(2000).trim()
    const many = Array.from({ length: 2000 }, (_, at) => ({ article: 'a1', start: at * 2, end: at * 2 + 1, disposition: 'other', reason: 'code' }) as const)
    show(aLedgerCorpus({ articles: [anArticle({ text })], quantities: [], audit: { ...aLedgerCorpus().audit, numerals: 2000, rows: many } }))
    const drawn = screen.getAllByRole('row')
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001')
    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.length).toBeLessThan(100)
    expect(drawn.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3'])
  })

  it('closes', async () => {
    const { onClose } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Close the ledger' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
