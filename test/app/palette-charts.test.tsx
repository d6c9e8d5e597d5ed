import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { aBundle } from '../fixtures/bundle.ts'
import { openApp, serveBundle } from '../fixtures/open-app.tsx'

/** Real charts take their time to load on a busy machine. */
const PATIENCE = { timeout: 20_000 }

it('the palette goes to the charts of the page', async () => {
  const scrolled = vi.fn<(this: Element) => void>()
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.call(this)
  }
  serveBundle(aBundle())
  openApp()
  const card = await screen.findByRole('article', { name: 'Trucks sent' }, PATIENCE)
  await userEvent.keyboard('{Control>}k{/Control}')
  const palette = await screen.findByRole('dialog', { name: 'Command palette' })
  const charts = await within(palette).findByRole('group', { name: 'Charts' })
  const cards = within(screen.getByRole('region', { name: 'Figures' })).getAllByRole('article')
  expect(cards.length).toBeGreaterThan(2)
  within(charts).getAllByRole('option').forEach((option, at) => expect(cards[at]).toHaveAccessibleName(expect.stringContaining(option.firstChild?.textContent ?? 'no name')))
  expect(within(charts).getAllByRole('option')).toHaveLength(cards.length)
  await userEvent.click(within(charts).getByRole('option', { name: /^Trucks sent/ }))
  expect(scrolled.mock.contexts).toContain(card)
  expect(card).toContainElement(document.activeElement as HTMLElement)
}, 40_000)
