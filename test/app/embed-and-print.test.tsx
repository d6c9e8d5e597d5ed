import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { describe, expect, it, vi } from 'vitest'
import { Embed } from '../../src/app/embed.tsx'
import { Page } from '../../src/app/page.tsx'
import { PrintBrief } from '../../src/app/print-brief.tsx'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { EMPTY_VIEW, type View } from '../../src/select/url.ts'
import { aBundle, anArticle, anEvent } from '../fixtures/bundle.ts'

const INDEX = indexBundle(aBundle())
const HASH = 'ab'.repeat(32)

describe('Embed', () => {
  function embed(id: string, days: View['days'] = null): void {
    const view = { ...EMPTY_VIEW, days, filters: { ...NO_FILTERS, topics: ['transport'] }, embed: id }
    render(<NuqsTestingAdapter searchParams={`?embed=${id}`}><Embed id={id} view={view} notice={null} index={INDEX} hash={HASH} /></NuqsTestingAdapter>)
  }

  it('shows one chart with its scope, sources and the way to the dashboard, where a mark leads too', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null)
    embed('s1')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trucks sent')
    expect(screen.getByText('Transport, all dates')).toBeVisible()
    expect(screen.getByText('Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025')).toBeVisible()
    expect(screen.getByRole('link', { name: /full dashboard/ })).toHaveAttribute('href', `${location.origin}/?topic=transport`)
    await userEvent.click(await screen.findByRole('button', { name: /^10 trucks/ }))
    expect(opened).toHaveBeenCalledWith(`${location.origin}/?topic=transport&article=a1&mark=q1`, '_blank', 'noopener')
  })

  it('says of the timeline the days that it shows', () => {
    embed('timeline', { from: '2025-06-14', to: '2025-06-16' })
    expect(screen.getByText('Transport, all dates; showing 14–16 June 2025')).toBeVisible()
    expect(screen.getByRole('link', { name: /full dashboard/ })).toHaveAttribute('href', `${location.origin}/?topic=transport&days=2025-06-14..2025-06-16`)
  })

  it('says when the chart is not there', () => {
    embed('s9')
    expect(screen.getByRole('heading', { name: 'This chart is not in this build' })).toBeVisible()
    expect(screen.getByRole('link', { name: /full dashboard/ })).toBeVisible()
  })
})

describe('PrintBrief', () => {
  it('adds filters, events and sources while the page is printed, at once, and takes them away', () => {
    const articles = [anArticle(), anArticle({ id: 'a2', headline: 'Carts', published: { kind: 'inferred', earliest: '2025-06-01', latest: '2025-06-01', evidence: [] } })]
    const events = [anEvent(), anEvent({ id: 'e0', title: 'Snow', earliest: null, latest: null, mentioned: true }), anEvent({ id: 'e2', title: 'Before', earliest: '2025-06-01', latest: '2025-06-02' })]
    render(<PrintBrief filters={NO_FILTERS} index={indexBundle(aBundle({ articles, events }))} hash={HASH}><p>The page</p></PrintBrief>)
    expect(screen.queryByRole('heading')).toBeNull()
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText('All topics, all dates')).toBeInTheDocument()
    expect(screen.getByText(/^1 figure, 3 events, 2 reports\. Printed \d+ \w+ \d{4} from http.*, bundle abababababab\.$/)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Figures and their sentences' })).toHaveTextContent('10 trucks, actual, 16 June 2025, said by depot“Ten trucks left the depot on Monday.” [1]')
    expect(screen.getAllByRole('term', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['1–2 June 2025', '16 June 2025', 'day not known'])
    expect(within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025',
      'Depot Daily, “Carts”, 1 June 2025 (inferred)',
    ])
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('heading')).toBeNull()
  })
})

describe('a link that asks for a topic which this build has not', () => {
  function page(searchParams: string): void {
    render(<QueryClientProvider client={new QueryClient()}><NuqsTestingAdapter searchParams={searchParams}><Page index={INDEX} hash={HASH} split={null} url="" /></NuqsTestingAdapter></QueryClientProvider>)
  }

  it('prints what the page shows', () => {
    page('?topic=gone')
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText(/^1 figure, 1 event, 1 report\. Printed/)).toBeInTheDocument()
  })

  it('shows the chart in a frame, and says so', async () => {
    page('?topic=gone&embed=s1')
    expect(await screen.findByRole('heading', { level: 1, name: /^Trucks sent/ })).toBeInTheDocument()
    expect(screen.getByText('No topic is called “gone”.')).toBeVisible()
    expect(screen.getByText('All topics, all dates')).toBeVisible()
  })
})
