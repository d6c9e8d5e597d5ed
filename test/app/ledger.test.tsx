import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aLedgerCorpus } from '../fixtures/ledger.ts'
import { openApp, serveBundle } from '../fixtures/open-app.tsx'

vi.mock('../../src/views/charts/index.ts', () => ({ Charts: () => <p>The charts</p> }))

function open(searchParams = '', bundle = aLedgerCorpus()) {
  serveBundle(bundle)
  return openApp(searchParams)
}

const ledger = (): Promise<HTMLElement> => screen.findByRole('table', { name: 'Ledger' })

describe('the ledger on the page', () => {
  it('takes the place of the figures, and gives it back', async () => {
    const { lastQuery } = open()
    await screen.findByText('The charts')
    await userEvent.click(screen.getByRole('button', { name: 'Ledger', pressed: false }))
    expect(await ledger()).toBeVisible()
    expect(lastQuery()).toBe('?view=ledger')
    expect(screen.queryByText('The charts')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Ledger', pressed: true }))
    expect(await screen.findByText('The charts')).toBeVisible()
    expect(lastQuery()).toBe('')
  })

  it('leads to any number’s place in its report, and a link leads there again', async () => {
    const { lastQuery } = open('?view=ledger')
    await userEvent.click(within(await ledger()).getByRole('button', { name: 'Nobody' }))
    expect(screen.getByRole('dialog')).toHaveTextContent('Nobody knows when.')
    expect(screen.getByRole('dialog').querySelector('mark.bg-hit')).toHaveTextContent('Nobody')
    expect(lastQuery()).toBe('?view=ledger&article=a3&mark=29-35')
    expect(screen.queryByText(/not in this build/)).not.toBeInTheDocument()
  })

  it('writes its own filters and sorting into the link, which restores them', async () => {
    const { lastQuery } = open('?view=ledger&ledger-chart=not-charted&ledger-sort=-number')
    expect(within(await ledger()).getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByRole('combobox', { name: 'Charted' })).toHaveValue('not-charted')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the ledger' }), 'a b')
    await userEvent.click(screen.getByRole('button', { name: /^\d+ other/ }))
    expect(lastQuery()).toBe('?view=ledger&ledger-chart=not-charted&ledger-sort=-number&ledger-q=a+b&ledger-kind=other')
    await userEvent.click(screen.getByRole('button', { name: 'Close the ledger' }))
    expect(lastQuery()).toBe('')
  })

  it('says when it is asked for a chart that is not there, and shows all', async () => {
    open('?view=ledger&ledger-chart=gone')
    expect(within(await ledger()).getAllByRole('rowheader').length).toBeGreaterThan(3)
    expect(screen.getByText('The chart that the ledger is kept to is not in this build.')).toBeInTheDocument()
  })

  it('shows a correction at its figure, with the way to correct it', async () => {
    const correction = { id: 'k1', kind: 'reject' as const, article: 'a1', quantity: 'q2', changes: [], reason: 'A score.', by: 'A. Nalyst' }
    open('?view=ledger&article=a1&mark=q2', aLedgerCorpus({ corrections: [correction] }))
    const report = await screen.findByRole('dialog', { name: 'Depot sends trucks' })
    expect(await within(report).findByRole('note')).toHaveTextContent('Rejected by hand: in no claim and no chartA score. — A. Nalyst')
    expect(within(report).getByText('Correct this figure')).toBeVisible()
    expect(within(await ledger()).getByText('rejected by hand')).toBeVisible()
  })
})
