// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { aBundle } from '../fixtures/bundle.ts'

/** Real charts take their time to load on a busy machine. */
const PATIENCE = { timeout: 20_000 }

it('the palette goes to the charts of the page', async () => {
  const scrolled = vi.fn<(this: Element) => void>()
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.call(this)
  }
  vi.stubGlobal('fetch', vi.fn<() => Promise<Response>>(() => Promise.resolve(new Response(JSON.stringify(aBundle())))))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NuqsTestingAdapter hasMemory>
        <App bundleUrl="bundle.json" />
      </NuqsTestingAdapter>
    </QueryClientProvider>,
  )
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
