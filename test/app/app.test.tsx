import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aBundle } from '../fixtures/bundle.ts'
import { aCorpus } from '../fixtures/corpus.ts'
import { openApp } from '../fixtures/open-app.tsx'
import { fillJsdomGaps } from '../jsdom-gaps.ts'

vi.mock('../../src/views/charts/index.ts', () => ({
  Charts: ({ onOpenClaim, compiledFrom }: { onOpenClaim: (claim: string) => void; compiledFrom: string }) => (
    <button type="button" onClick={() => onOpenClaim('c2')}>{`Rafts in a chart of ${compiledFrom.length}`}</button>
  ),
}))

function serve(...answers: (Response | Error)[]) {
  const fetch = vi.fn<() => Promise<Response>>()
  for (const answer of answers) {
    if (answer instanceof Error) fetch.mockRejectedValueOnce(answer)
    else fetch.mockResolvedValueOnce(answer)
  }
  vi.stubGlobal('fetch', fetch)
}
const json = (body: unknown) => new Response(JSON.stringify(body))

const open = (searchParams = '') => openApp(searchParams).onUrlUpdate

describe('what the page shows instead of figures', () => {
  it('a failure, with a way to try again', async () => {
    serve(new Error('connection lost'), new Error('connection lost'), json(aCorpus()))
    open()
    expect(await screen.findByRole('heading', { name: 'The figures could not be loaded' }, { timeout: 5000 })).toBeVisible()
    expect(screen.getByText('connection lost')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('article', { name: 'Bridge report' })).toBeVisible()
  })

  it('what the server said', async () => {
    serve(new Response('', { status: 503, statusText: 'Service Unavailable' }), new Response('', { status: 404, statusText: 'Not Found' }))
    open()
    expect(await screen.findByText('The server answered 404 Not Found', {}, { timeout: 5000 })).toBeVisible()
  })

  it.each([
    ['a bundle of another version', { ...aBundle(), version: 7 }, 'This page and its data don’t belong together', 'The data is in version 7; this page reads version 1.'],
    ['a damaged bundle', { ...aBundle(), quantities: [{ id: 5 }] }, 'The data is damaged', 'At quantities[0].id'],
    ['an empty corpus', aBundle({ articles: [], quantities: [], claims: [], series: [], events: [] }), 'There are no reports yet', 'seeds/'],
  ])('%s', async (_, bundle, title, text) => {
    serve(json(bundle))
    open()
    expect(await screen.findByRole('heading', { name: title })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent(text)
  })

  it('half a file', async () => {
    serve(new Response('{"version":1,'))
    open()
    expect(await screen.findByRole('heading', { name: 'The data is damaged' })).toBeVisible()
  })
})

describe('the dashboard', () => {
  it('says what the corpus holds', async () => {
    serve(json(aCorpus()))
    open()
    expect(await screen.findByText('3 reports · 2 documents · 1 undated · 2 figures')).toBeVisible()
  })

  it('filters feed and timeline by one click, and puts it into the URL as a step', async () => {
    serve(json(aCorpus()))
    const onUrlUpdate = open()
    await userEvent.click(await screen.findByRole('button', { name: 'Harbour 1' }))
    await waitFor(() => expect(screen.getAllByRole('article').map(({ textContent }) => textContent)).toHaveLength(1))
    expect(screen.queryByRole('button', { name: /^Ten trucks left/ })).not.toBeInTheDocument()
    await waitFor(() => expect(onUrlUpdate).toHaveBeenCalled())
    expect(onUrlUpdate.mock.lastCall?.[0]).toMatchObject({ queryString: '?topic=harbour', options: { history: 'push' } })
  })

  it('replaces the step while typing', async () => {
    serve(json(aCorpus()))
    const onUrlUpdate = open()
    await userEvent.type(await screen.findByRole('searchbox'), 'raft')
    await waitFor(() => expect(onUrlUpdate.mock.lastCall?.[0]).toMatchObject({ queryString: '?q=raft', options: { history: 'replace' } }))
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  })

  it('restores filters and the open figure from a link', async () => {
    serve(json(aCorpus()))
    open('?topic=transport&from=2025-06-17&article=a1&mark=q1')
    expect(await screen.findByRole('dialog', { name: 'Depot sends trucks' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Some 10' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent('Transport, on or after 17 June 2025 — 1 report')
  })

  it.each([
    ['?from=soon', '“from=soon” in the link is not understood, and was ignored'],
    ['?topic=gone', 'No topic is called “gone”'],
    ['?article=gone', 'The report that the link opens is not in this build'],
    ['?article=a1&mark=q4', 'The figure that the link shows is not in this build'],
    ['?from=2025-06-20&to=2025-06-10', 'From is after To.'],
  ])('survives the bad link %s and says so', async (link, notice) => {
    serve(json(aCorpus()))
    open(link)
    expect(await screen.findByText(new RegExp(notice.replaceAll(/[?.]/g, '\\$&')), { selector: '[role=status]' })).toBeVisible()
  })

  it('offers no comparison of pins that this build has none of', async () => {
    serve(json(aCorpus()))
    open('?article=aaaaaaa&pin=c00000')
    expect(await screen.findByRole('article', { name: 'Bridge report' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Pinned figures' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Compare' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/is not in this build/, { selector: ':not([role=status])' })).not.toBeInTheDocument()
  })

  it('leads from a mark in a chart to its sentence', async () => {
    serve(json(aCorpus()))
    const onUrlUpdate = open()
    await userEvent.click(await screen.findByRole('button', { name: 'Rafts in a chart of 64' }))
    expect(await screen.findByRole('dialog', { name: 'Up to 40 rafts may be built.' })).toBeVisible()
    await waitFor(() => expect(onUrlUpdate.mock.lastCall?.[0].queryString).toBe('?article=a3&mark=q4'))
  })

  it('leads from an event to the figure that it tells', async () => {
    serve(json(aCorpus()))
    open()
    await userEvent.click(await screen.findByRole('button', { name: /^Ten trucks left/ }))
    const panel = await screen.findByRole('dialog', { name: 'Depot sends trucks' })
    expect(within(panel).getByRole('button', { name: 'Some 10' })).toHaveFocus()
  })

  it('says what to loosen when nothing fits', async () => {
    serve(json(aCorpus()))
    open('?topic=weather')
    await userEvent.click(await screen.findByRole('button', { name: 'Show all topics (3)' }))
    expect(await screen.findByRole('article', { name: 'Bridge report' })).toBeVisible()
  })

  it('is gone through by Tab as it stands on the screen: the theme last of the header, on a phone beside the title', async () => {
    const place = (): number => {
      const buttons = within(screen.getByRole('banner')).getAllByRole('button')
      return buttons.indexOf(screen.getByRole('button', { name: 'Dark theme' })) - (buttons.length - 1)
    }
    serve(json(aCorpus()), json(aCorpus()))
    open()
    await screen.findByRole('button', { name: 'Dark theme' })
    expect(place()).toBe(0)
    cleanup()
    vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: media === '(width < 40rem)' }))
    open()
    await screen.findByRole('button', { name: 'Dark theme' })
    expect(within(screen.getByRole('banner')).getAllByRole('button')[0]).toBe(screen.getByRole('button', { name: 'Dark theme' }))
    fillJsdomGaps()
  })

  it('lists the keys of the timeline, too', async () => {
    serve(json(aCorpus()))
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Keys' }))
    const keys = screen.getByRole('dialog', { name: 'Keys' })
    for (const key of ['← → ↑ ↓', '+ −', 'Home End', 'PgUp PgDn']) expect(within(keys).getByText(key)).toBeVisible()
  })

  it('is worked by keys, which stay letters in a text field', async () => {
    serve(json(aCorpus()))
    open()
    await screen.findByRole('article', { name: 'Bridge report' })
    await userEvent.keyboard('j')
    expect(await screen.findByRole('dialog', { name: 'Bridge report' })).toBeVisible()
    await userEvent.keyboard('j')
    expect(await screen.findByRole('dialog', { name: 'Depot sends trucks' })).toBeVisible()
    await userEvent.keyboard('k')
    expect(await screen.findByRole('dialog', { name: 'Bridge report' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await userEvent.keyboard('/')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('j?')
    expect(screen.getByRole('searchbox')).toHaveValue('j?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('lists its keys', async () => {
    serve(json(aCorpus()))
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Keys' }))
    const keys = screen.getByRole('dialog', { name: 'Keys' })
    expect(keys).toHaveTextContent('jNext report')
    await userEvent.click(within(keys).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog', { name: 'Keys' })).not.toBeInTheDocument()
  })

  it('keeps the chosen theme', async () => {
    serve(json(aCorpus()))
    open()
    const toggle = await screen.findByRole('button', { name: 'Dark theme' })
    await userEvent.click(toggle)
    expect(toggle).toHaveAttribute('aria-pressed', 'true')
    expect([document.documentElement.dataset['theme'], localStorage.getItem('tallywire:theme')]).toEqual(['dark', 'dark'])
    await userEvent.click(toggle)
    expect([document.documentElement.dataset['theme'], localStorage.getItem('tallywire:theme')]).toEqual(['light', 'light'])
  })

  it('shows what the build said, and the count of numerals', async () => {
    const diagnostic = { code: 'x', severity: 'warning', file: 'codebook.yaml', line: 3, column: 5, text: 'nothing matches “barges”' } as const
    serve(json(aCorpus({ diagnostics: [diagnostic] })))
    open()
    await userEvent.click(await screen.findByText('Build notes (1)'))
    expect(screen.getByText(/nothing matches “barges”/)).toHaveTextContent('warning')
    expect(screen.getByText(/1 numerals: 1 figures/)).toBeVisible()
  })
})
