import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { aCorpus } from '../fixtures/corpus.ts'
import { openApp, serveBundle } from '../fixtures/open-app.tsx'

/** Lazy parts take their time on a busy machine. */
const PATIENCE = { timeout: 20_000 }

vi.mock('../../src/views/charts/index.ts', () => ({ Charts: () => null, PinnedCharts: () => null }))
afterEach(() => localStorage.clear())

function open(searchParams: string): void {
  serveBundle(aCorpus())
  openApp(searchParams)
}

async function remove(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name }, PATIENCE)
  button.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
}

it('goes from a removed value of a filter to the next, and from the last to the topics', async () => {
  open('?source=Depot+Daily,digest.txt')
  await remove('Remove Depot Daily')
  expect(screen.getByRole('button', { name: 'Remove digest.txt' })).toHaveFocus()
  await remove('Remove digest.txt')
  expect(screen.getByRole('button', { name: /^Transport/ })).toHaveFocus()
}, 60_000)

it('goes from a figure that is unpinned in the tray to the next, and from the last to the figures', async () => {
  open('?pin=c1,c2')
  await remove(/^Unpin .*10 trucks/)
  expect(screen.getByRole('button', { name: /^Unpin/ })).toHaveFocus()
  await remove(/^Unpin/)
  expect(screen.getByRole('region', { name: 'Figures' })).toHaveFocus()
}, 60_000)

it('goes from a figure that is unpinned in the comparison to the next, and from the last to the heading', async () => {
  open('?pin=c1,c2&view=compare')
  await remove(/^Unpin .*10 trucks/)
  expect(screen.getByRole('button', { name: /^Unpin/ })).toHaveFocus()
  await remove(/^Unpin/)
  expect(screen.getByRole('heading', { name: 'Side by side' })).toHaveFocus()
}, 60_000)

it('goes from a deleted view to the one before, and from the last to the field for a new name', async () => {
  localStorage.setItem('tallywire:views', JSON.stringify({ app: 'tallywire-views', version: 1, views: ['A', 'B'].map((name) => ({ name, query: '', seen: [] })) }))
  open('')
  await userEvent.click(await screen.findByRole('button', { name: /^Saved views/ }, PATIENCE))
  await remove('Delete B')
  expect(screen.getByRole('button', { name: 'Delete A' })).toHaveFocus()
  await remove('Delete A')
  expect(screen.getByLabelText('Keep what is shown now as')).toHaveFocus()
}, 60_000)
