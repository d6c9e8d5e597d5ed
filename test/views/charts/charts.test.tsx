import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bundle } from '../../../src/bundle/schema.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { chartList, Charts } from '../../../src/views/charts/index.ts'
import { aBundle, aClaim, anArticle, aQuantity, aSeries } from '../../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }

/** jsdom lays nothing out: the column is as wide as a desk's. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.stubGlobal('ResizeObserver', class {
    observe(): void {}
    disconnect(): void {}
  })
})

function show(bundle: Bundle) {
  const calls = { onOpenClaim: vi.fn(), onOpenQuantity: vi.fn(), onFilterTopic: vi.fn() }
  render(<Charts selection={applyFilters(indexBundle(bundle), NO_FILTERS)} compiledFrom={'ab'.repeat(32)} {...calls} />)
  return calls
}

const card = (name: RegExp): HTMLElement => screen.getByRole('article', { name })

describe('Charts', () => {
  it('shows a figure for each series, with its title, unit, and what is undated', async () => {
    show(aBundle({ claims: [aClaim({ counted: 'lorry', asOf: UNDATED })] }))
    expect(card(/Trucks sent, lorries/)).toBeVisible()
    expect(within(card(/Trucks sent/)).getByText('1 figure; undated')).toBeVisible()
    expect(await within(card(/Trucks sent/)).findByRole('button', { name: '10 lorries, actual, undated, said by depot' })).toBeVisible()
  })

  it('shows every chart of the one list, in its order, and links to those of all figures', () => {
    const bundle = aBundle({ claims: [aClaim(), aClaim({ id: 'c2' })], series: [aSeries(), aSeries({ id: 's2', title: 'Carts sent', claims: ['c2'] })] })
    show(bundle)
    const listed = chartList(applyFilters(indexBundle(bundle), NO_FILTERS), 'ab').map(({ exportable: { title } }) => title)
    const shown = screen.getAllByRole('article').map(({ dataset }) => dataset['chart'] ?? '')
    expect(shown).toHaveLength(listed.length)
    shown.forEach((title, at) => expect(listed[at]).toContain(title))
    const links = within(screen.getByRole('navigation', { name: 'Charts' })).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['At a glance', 'Who said what', 'Topics'])
    for (const link of links) expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.querySelector('article')).not.toBeNull()
  })

  it('stands two charts in a row on paper, which is narrower than a screen with room for two', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(648)
    const bundle = aBundle({ claims: [aClaim(), aClaim({ id: 'c2' })], series: [aSeries(), aSeries({ id: 's2', title: 'Carts sent', claims: ['c2'] })] })
    const widthOf = async (name: RegExp) => Number((await within(card(name)).findByRole('group', { name })).getAttribute('width'))
    show(bundle)
    expect(await widthOf(/^Trucks sent/)).toBeGreaterThan(600)
    cleanup()
    document.documentElement.classList.add('on-paper')
    show(bundle)
    for (const name of [/^Trucks sent/, /^Carts sent/]) expect(await widthOf(name)).toBeLessThan(320)
    document.documentElement.classList.remove('on-paper')
  })

  it('says of figures of no charted measure how many they are, and leads to the ledger', async () => {
    const onShowLedger = vi.fn()
    const bundle = aBundle({ claims: [aClaim({ measure: null }), aClaim({ id: 'c2', measure: null })], series: [] })
    render(<Charts selection={applyFilters(indexBundle(bundle), NO_FILTERS)} compiledFrom={'ab'.repeat(32)} onOpenClaim={vi.fn()} onOpenQuantity={vi.fn()} onFilterTopic={vi.fn()} onShowLedger={onShowLedger} />)
    expect(screen.getByText('2 figures, none of a charted measure.')).toBeVisible()
    expect(screen.queryByText(/^No figures/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show the ledger' }))
    expect(onShowLedger).toHaveBeenCalledOnce()
  })

  it('sets apart what no measure of the codebook names', () => {
    show(
      aBundle({
        claims: [aClaim(), aClaim({ id: 'c2', measure: null, counted: 'horse' })],
        series: [aSeries(), aSeries({ id: 's2', measure: 'other:horse', title: 'Horse', claims: ['c2'] })],
      }),
    )
    const heading = screen.getByRole('heading', { name: 'Other figures' })
    expect(heading.compareDocumentPosition(card(/Trucks sent/))).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    expect(heading.compareDocumentPosition(card(/Horse/))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('leads from a mark to its claim, by mouse and by key', async () => {
    const { onOpenClaim } = show(aBundle())
    const mark = await screen.findByRole('button', { name: /^10 trucks/ })
    await userEvent.click(mark)
    mark.focus()
    await userEvent.keyboard('{Enter}')
    expect(onOpenClaim.mock.calls).toEqual([['c1'], ['c1']])
  })

  it('shows the sentence itself where a mark is pointed at', async () => {
    show(aBundle())
    await userEvent.hover(await screen.findByRole('button', { name: /^10 trucks/ }))
    expect(await screen.findByText('Ten trucks left the depot on Monday.', { selector: 'blockquote' })).toBeInTheDocument()
  })

  it('labels marks in the drawing with value and speaker', () => {
    show(aBundle({ claims: [aClaim({ qualifier: 'at-least', high: null, status: 'planned' })] }))
    const drawing = within(card(/Trucks sent/)).getByText('at least 10')
    expect(drawing.closest('svg')).toHaveTextContent('planned · depot')
  })

  it('has the same figures as a table, each leading to its sentence', async () => {
    const { onOpenQuantity } = show(aBundle({ claims: [aClaim({ quantities: ['q1'] })], quantities: [aQuantity({ qualifier: 'exact' })] }))
    await userEvent.click(within(card(/Trucks sent/)).getByRole('button', { name: 'Table' }))
    const table = within(card(/Trucks sent/)).getByRole('table', { name: /Trucks sent/ })
    expect(within(table).getByRole('rowheader', { name: '10 trucks' })).toBeInTheDocument()
    expect(within(table).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'exact', 'actual', '16 June 2025', '1 origin, 1 report', 'unattributed', 'Ten trucks left the depot on Monday.Depot Daily',
    ])
    await userEvent.click(within(table).getByRole('button'))
    expect(onOpenQuantity).toHaveBeenCalledWith('q1')
  })

  it('tells a figure of two reports once, with both beside it', async () => {
    show(
      aBundle({
        articles: [anArticle(), anArticle({ id: 'a2', headline: 'Depot empties.' })],
        claims: [aClaim({ quantities: ['q1', 'q2'] })],
        quantities: [aQuantity(), aQuantity({ id: 'q2', article: 'a2' })],
      }),
    )
    await userEvent.click(within(card(/Trucks sent/)).getByRole('button', { name: 'Table' }))
    const table = within(card(/Trucks sent/)).getByRole('table', { name: /Trucks sent/ })
    const figure = within(table).getByRole('rowheader')
    expect(figure).toHaveAttribute('rowspan', '2')
    expect(within(table).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('button').at(-1)?.textContent)).toEqual([
      'Ten trucks left the depot on Monday.', 'Depot empties.',
    ])
  })

  it('counts reports by topic, and filters by the one that is chosen', async () => {
    const { onFilterTopic } = show(aBundle({ articles: [anArticle(), anArticle({ id: 'a2', published: { kind: 'unknown', ...UNDATED, evidence: [] } })] }))
    await userEvent.click(await screen.findByRole('button', { name: 'Transport: 2 reports, 1 undated; filter by this topic' }))
    expect(onFilterTopic).toHaveBeenCalledWith('transport')
  })

  it('says so when nothing is left', () => {
    show(aBundle({ claims: [], series: [aSeries({ claims: [] })] }))
    expect(screen.getByText('No figures in what is shown.')).toBeVisible()
  })

  it('has a key to the marks', () => {
    show(aBundle())
    const key = screen.getByRole('list', { name: 'Key to the marks' })
    expect(within(key).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'exact', 'approximate', 'range', 'at least', 'at most', 'planned or possible', 'denied',
    ])
  })
})

describe('the export menu', () => {
  it('saves the figures as CSV and says under which name; Escape closes it', async () => {
    const saved: Blob[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'), revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    show(aBundle())
    const opener = screen.getByRole('button', { name: 'Export Trucks sent' })
    await userEvent.click(opener)
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved trucks-sent_all-topics_first_last_ababaab.csv'.replace('ababaab', 'abababa')))
    expect(await saved[0]?.text()).toContain('c1,1/1,Ten,10,10,exact')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull()
    expect(opener).toHaveFocus()
  })
})
