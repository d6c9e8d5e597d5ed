import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { feedOf } from '../../../src/select/feed.ts'
import type { Filters } from '../../../src/select/filters.ts'
import type { Sort } from '../../../src/select/url.ts'
import { Feed } from '../../../src/views/feed/feed.tsx'
import { aCorrection } from '../../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../../fixtures/corpus.ts'

function show(filters: Partial<Filters> = {}, current: string | null = null, bundle = aCorpus()) {
  const onOpen = vi.fn<(article: string, mark: string | null) => void>()
  const selection = aSelection(filters, bundle)
  render(<Feed feed={feedOf(selection, 'report')} sort="report" onSort={onSort} {...{ selection, current, onOpen }} scroll="pane" empty={<p>Nothing here</p>} />)
  return onOpen
}

const onSort = vi.fn<(sort: Sort) => void>()

describe('Feed', () => {
  it('lists the newest first, the undated last, each named by its headline and counted', () => {
    show()
    const reports = screen.getAllByRole('article')
    expect(reports.map((report) => report.getAttribute('aria-posinset'))).toEqual(['1', '2', '3'])
    expect(reports[0]).toHaveAccessibleName('Bridge report')
    expect(reports[0]).toHaveTextContent('18 Jun 2025Depot Daily')
    expect(reports[2]).toHaveTextContent(/^undated.*digest.txt$/)
  })

  it('shows how sure each figure is and opens its sentence', async () => {
    const onOpen = show()
    const report = screen.getByRole('article', { name: 'Depot sends trucks' })
    const figures = within(within(report).getByRole('list', { name: 'Figures' })).getAllByRole('button')
    expect(figures.map(({ textContent }) => textContent?.trim())).toEqual(['≈ 10 trucks'])
    await userEvent.click(figures[0] ?? report)
    expect(onOpen).toHaveBeenCalledWith('a1', 'q1')
  })

  it('opens a report by its headline', async () => {
    const onOpen = show()
    await userEvent.click(screen.getByRole('button', { name: 'Depot sends trucks' }))
    expect(onOpen).toHaveBeenCalledWith('a1', null)
  })

  it('opens a report that is folded into another, whose card is the current one then', async () => {
    const bundle = aCorpus()
    const [original] = bundle.articles
    if (original === undefined) throw new Error('the fixture is empty')
    bundle.articles.push({ ...original, id: 'a9', document: 'd2', duplicateOf: 'a1' })
    const onOpen = show({}, null, bundle)
    const report = screen.getByRole('article', { name: 'Depot sends trucks' })
    await userEvent.click(within(report).getByText('1 near-identical report folded in'))
    await userEvent.click(within(report).getByRole('button', { name: '“Depot sends trucks”, 16 June 2025, digest.txt' }))
    expect(onOpen).toHaveBeenCalledWith('a9', null)
    cleanup()
    show({}, 'a9', bundle)
    expect(screen.getByRole('article', { name: 'Depot sends trucks' })).toHaveAttribute('aria-current', 'true')
  })

  it('marks the searched words in headline and text', () => {
    show({ q: 'bridge' })
    const report = screen.getByRole('article', { name: 'Bridge report' })
    expect(within(report).getAllByText(/^bridge$/i, { selector: 'mark' })).toHaveLength(2)
  })

  it('says when the source cut a report off, and which report is open', () => {
    show({}, 'a1')
    const report = screen.getByRole('article', { name: 'Depot sends trucks' })
    expect(report).toHaveTextContent('source cut off')
    expect(report).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('article', { name: 'Bridge report' })).not.toHaveTextContent('source cut off')
  })

  it('shows text as text, never as markup', () => {
    const [first, ...rest] = aCorpus().articles
    if (first === undefined) throw new Error('the fixture has articles')
    const nasty = { ...first, headline: '<img src=x onerror=alert(1)>', text: '<img src=x onerror=alert(1)>\n<b>bold</b>' }
    show({}, null, aCorpus({ articles: [nasty, ...rest], quantities: [] }))
    expect(screen.getByRole('article', { name: '<img src=x onerror=alert(1)>' })).toHaveTextContent('<b>bold</b>')
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  it('is sorted by the newest report or the latest event, and by relevance once there are words', async () => {
    show()
    const sort = screen.getByRole('combobox', { name: 'Sort reports by' })
    expect(within(sort).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Newest report', 'Oldest report', 'Latest event', 'Earliest event'])
    const pane = screen.getByRole('region', { name: 'Reports' })
    pane.scrollTop = 400
    await userEvent.selectOptions(sort, 'Latest event')
    expect(pane.scrollTop).toBe(0)
    expect(onSort).toHaveBeenLastCalledWith('event')
    cleanup()
    show({ q: 'bridge' })
    expect(screen.getByRole('option', { name: 'Best match' })).toBeInTheDocument()
  })

  it('says which figure was corrected by hand', () => {
    show({}, null, aCorpus({ corrections: [aCorrection({ article: 'a1', quantity: 'q1' })] }))
    expect(screen.getByRole('button', { name: /10 trucks\s?corrected by hand/ })).toBeInTheDocument()
  })

  it('shows what to do when nothing fits', () => {
    show({ q: 'nowhere' })
    expect(screen.getByText('Nothing here')).toBeVisible()
    expect(screen.queryByRole('feed')).not.toBeInTheDocument()
  })
})
