import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aCorpus } from '../fixtures/corpus.ts'
import { openApp, serveBundle } from '../fixtures/open-app.tsx'

vi.mock('../../src/views/charts/index.ts', () => ({ Charts: () => null }))
// jsdom lays nothing out; cmdk scrolls what it selects into view.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => localStorage.clear())

async function open(searchParams = '', bundle = aCorpus()) {
  serveBundle(bundle)
  const { lastQuery } = openApp(searchParams)
  await screen.findByRole('article', { name: 'Bridge report' })
  return lastQuery
}

describe('the palette', () => {
  it('opens by Ctrl K and goes to a topic', async () => {
    const query = await open('?q=trucks')
    await userEvent.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog', { name: 'Command palette' }, { timeout: 5000 })
    await userEvent.type(await within(palette).findByRole('combobox', {}, { timeout: 5000 }), 'harbour{Enter}')
    expect(query()).toBe('?topic=harbour')
    expect(screen.queryByRole('dialog', { name: 'Command palette' })).not.toBeInTheDocument()
  })

  it('finds figures and reports of what is shown, and says when there is nothing', async () => {
    const query = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Go to…' }))
    const palette = await screen.findByRole('dialog', { name: 'Command palette' }, { timeout: 5000 })
    const field = await within(palette).findByRole('combobox', {}, { timeout: 5000 })
    await userEvent.type(field, 'zzzz')
    expect(within(palette).getByText('Nothing of that name.')).toBeVisible()
    await userEvent.clear(field)
    await userEvent.type(field, 'bridge report{Enter}')
    expect(query()).toBe('?article=a2')
  })
})

describe('a report that the filters hide', () => {
  it('is found by the palette, and opens beside what they show', async () => {
    const query = await open('?q=bridge')
    await userEvent.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog', { name: 'Command palette' })
    await userEvent.type(await within(palette).findByRole('combobox'), 'depot')
    const hidden = within(palette).getByRole('group', { name: 'Reports that the filters hide' })
    await userEvent.click(within(hidden).getAllByRole('option')[0] ?? document.body)
    expect(query()).toMatch(/^\?q=bridge&article=/)
    expect(await screen.findByRole('dialog', { name: /depot/i })).toBeVisible()
  })
})

describe('the link to this view', () => {
  async function copy(writeText: () => Promise<void>) {
    await open()
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    await userEvent.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog', { name: 'Command palette' })
    await userEvent.type(await within(palette).findByRole('combobox'), 'copy the link{Enter}')
    return screen.findByRole('status', { name: 'Done' })
  }

  it('is copied, and that is said', async () => {
    expect(await copy(() => Promise.resolve())).toHaveTextContent('Link copied')
  })

  it('is saved where the browser does not copy, and that is said', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:link', revokeObjectURL: () => undefined }))
    const line = await copy(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    await waitFor(() => expect(line).toHaveTextContent('This browser does not copy from here; saved link.txt instead'))
  })
})

describe('a report that is folded into another', () => {
  const folded = () => {
    const bundle = aCorpus()
    const [original] = bundle.articles
    if (original === undefined) throw new Error('the fixture is empty')
    bundle.articles.push({ ...original, id: 'a9', headline: 'Depot sends lorries', duplicateOf: 'a1' })
    return bundle
  }

  it('is found by the palette', async () => {
    const query = await open('', folded())
    await userEvent.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog', { name: 'Command palette' })
    await userEvent.type(await within(palette).findByRole('combobox'), 'sends lorries{Enter}')
    expect(query()).toBe('?article=a9')
  })

  it('has the neighbours of that one', async () => {
    const query = await open('?article=a9', folded())
    await userEvent.keyboard('j')
    expect(query()).toBe('?article=a3')
  })
})

describe('keys', () => {
  it('without Ctrl can be switched off, and stay so', async () => {
    const query = await open()
    await userEvent.keyboard('j')
    expect(query()).toBe('?article=a2')
    await userEvent.keyboard('{Escape}?')
    await userEvent.click(screen.getByRole('checkbox', { name: /^Keys without Ctrl/ }))
    await userEvent.click(within(screen.getByRole('dialog', { name: 'Keys' })).getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('j')
    expect(query()).not.toBe('?article=a2')
    expect(localStorage.getItem('tallywire:keys')).toBe('off')
  })
})

const UNREAD = '{"app":"tallywire-views","version":2,"views":[{}]}'

describe('a saved view', () => {
  it('says on its button how many of them have new reports', async () => {
    const kept = [{ name: 'All', query: '', seen: [] }, { name: 'None', query: '?q=zeppelin', seen: [] }]
    localStorage.setItem('tallywire:views', JSON.stringify({ app: 'tallywire-views', version: 1, views: kept }))
    await open()
    expect(screen.getByRole('button', { name: 'Saved views, 1 with new reports' })).toHaveTextContent('Views (1 new)')
  })

  it('brings the filters back', async () => {
    const query = await open('?topic=transport&sort=event')
    await userEvent.click(screen.getByRole('button', { name: 'Saved views' }))
    await userEvent.type(await screen.findByLabelText('Keep what is shown now as'), 'Lorries{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(query()).toBe('?sort=event')
    await userEvent.click(screen.getByRole('button', { name: 'Saved views' }))
    await userEvent.click(screen.getByRole('button', { name: 'Lorries' }))
    expect(new URLSearchParams(query()).toString()).toBe('sort=event&topic=transport')
  })

  it.each([
    ['nothing else', null, UNREAD],
    ['what an earlier save set aside', 'older', `older\n${UNREAD}`],
  ])('does not overwrite what the page can’t read, and that is said: beside %s', async (_, before, after) => {
    localStorage.setItem('tallywire:views', UNREAD)
    if (before !== null) localStorage.setItem('tallywire:views-unread', before)
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Saved views' }))
    expect(await screen.findByText(/can’t read the views that this browser has kept/)).toBeVisible()
    await userEvent.type(await screen.findByLabelText('Keep what is shown now as'), 'Lorries{Enter}')
    expect(screen.getByRole('button', { name: 'Lorries' })).toBeVisible()
    expect(localStorage.getItem('tallywire:views-unread')).toBe(after)
  })
})
