import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { aCorpus } from '../fixtures/corpus.ts'
import { openApp, serveBundle } from '../fixtures/open-app.tsx'

it('keeps a list in the link, which opens it again', async () => {
  serveBundle(aCorpus())
  const { lastQuery } = openApp('?topic=transport')
  await userEvent.click(await screen.findByRole('button', { name: 'List' }, { timeout: 20_000 }))
  await waitFor(() => expect(lastQuery()).toBe('?topic=transport&table=timeline'))
  await userEvent.click(screen.getByRole('button', { name: 'List' }))
  await waitFor(() => expect(lastQuery()).toBe('?topic=transport'))
}, 60_000)

it('opens a link that asks for a list', async () => {
  serveBundle(aCorpus())
  openApp('?table=timeline')
  expect(await screen.findByRole('button', { name: 'List' }, { timeout: 20_000 })).toHaveAttribute('aria-pressed', 'true')
}, 60_000)
