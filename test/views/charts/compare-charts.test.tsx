import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bundle } from '../../../src/bundle/schema.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { NO_WORDS } from '../../../src/lib/image-words.ts'
import { PinsContext } from '../../../src/ui/pins.tsx'
import { ReopenedWords } from '../../../src/ui/reopened-words.ts'
import { Charts } from '../../../src/views/charts/index.ts'
import { aBundle, aClaim, anArticle, aQuantity, aSeries } from '../../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }

/** jsdom lays nothing out: the column is as wide as a desk's. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.stubGlobal('ResizeObserver', class {
    observe(): void {}
    disconnect(): void {}
  })
  HTMLElement.prototype.scrollIntoView = vi.fn()
})

/** A plan and its deed, which the harbour disputes; a freight series; reports of two months and one undated. */
const COMPARED = aBundle({
  articles: [
    anArticle(),
    anArticle({ id: 'a2', published: { kind: 'stated', earliest: '2025-07-02', latest: '2025-07-02', evidence: [] } }),
    anArticle({ id: 'a3', published: { kind: 'unknown', ...UNDATED, evidence: [] } }),
  ],
  quantities: [aQuantity({ claim: 'deed' }), aQuantity({ id: 'q2', claim: 'plan', status: 'planned' }), aQuantity({ id: 'q3', claim: 'other' }), aQuantity({ id: 'q4', claim: 'tons' })],
  claims: [
    aClaim({ id: 'deed', articles: ['a1', 'a2'], fulfils: 'plan', disputes: ['other'] }),
    aClaim({ id: 'plan', quantities: ['q2'], status: 'planned', asOf: { earliest: '2025-06-02', latest: '2025-06-02' } }),
    aClaim({ id: 'other', quantities: ['q3'], low: 4, high: 4, origins: ['harbour'], disputes: ['deed'] }),
    aClaim({ id: 'tons', quantities: ['q4'], measure: 'freight', unit: 'tonne', counted: null, low: 7, high: 7, origins: ['harbour'], asOf: UNDATED }),
  ],
  series: [aSeries({ claims: ['deed', 'plan', 'other'] }), aSeries({ id: 's2', measure: 'freight', title: 'Freight', unit: 'tonne', claims: ['tons'] })],
})

function show(bundle: Bundle = COMPARED) {
  const calls = { onOpenClaim: vi.fn(), onOpenQuantity: vi.fn(), onFilterTopic: vi.fn(), onFilter: vi.fn() }
  const toggle = vi.fn()
  render(
    <PinsContext value={{ ids: ['plan'], toggle }}>
      <Charts selection={applyFilters(indexBundle(bundle), NO_FILTERS)} compiledFrom={'ab'.repeat(32)} {...calls} />
    </PinsContext>,
  )
  return { ...calls, toggle }
}

const card = (name: RegExp): HTMLElement => screen.getByRole('article', { name })
const openTable = async (name: RegExp) => {
  await userEvent.click(within(card(name)).getByRole('button', { name: 'Table' }))
  return within(within(card(name)).getByRole('table'))
}
const cells = (row: HTMLElement): (string | null)[] => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent)

describe('a mark', () => {
  const deed = () => within(card(/^Trucks sent/)).findByRole('button', { name: /^10 trucks, actual/ })

  it('tells on focus what it carries out, who disputes it, and how many say it', async () => {
    show()
    const mark = await deed()
    mark.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}')
    const tip = screen.getByRole('tooltip')
    expect(tip).toHaveTextContent('as of 16 June 2025 · depot · 1 origin, 2 reports')
    expect(tip).toHaveTextContent('disputed by harbour: 4 trucks, 16 June 2025 (1 origin, 1 report)')
    expect(tip).toHaveTextContent('matches the plan of 10 trucks (planned), 2 Jun 2025')
    expect(tip).toHaveTextContent('Ten trucks left the depot on Monday.')
    expect(mark).toHaveAccessibleDescription(/matches the plan of/)
  })

  it('is pinned with P, and says so once it is', async () => {
    const { toggle } = show()
    const mark = await deed()
    mark.focus()
    await userEvent.keyboard('p')
    expect(toggle).toHaveBeenCalledWith('deed')
    expect(within(card(/^Trucks sent/)).getByRole('button', { name: /, planned, .*, pinned$/ })).toBeVisible()
  })

  it('is pinned from its tip by mouse', async () => {
    const { toggle } = show()
    await userEvent.hover(await deed())
    const pin = within(screen.getByRole('group', { name: 'Details' })).getByRole('button', { name: 'Pin 10 trucks' })
    // The keyboard has P, and Tab goes on to the next chart.
    expect(pin.tabIndex).toBe(-1)
    await userEvent.click(pin)
    expect(toggle).toHaveBeenCalledWith('deed')
  })
})

describe('the table behind a series', () => {
  it('tells plans, disputes and sources too', async () => {
    show()
    const table = await openTable(/^Trucks sent/)
    const row = table.getAllByRole('row').find((found) => found.textContent.includes('matches the plan of'))
    expect(row).toHaveTextContent('disputed by harbour: 4 trucks')
    expect(row).toHaveTextContent('1 origin, 2 reports')
  })
})

it('puts disputed figures side by side by who says so below their chart', async () => {
  const { onOpenQuantity } = show()
  const sides = within(card(/^Trucks sent/)).getAllByRole('listitem')
  expect(sides.map(({ textContent }) => textContent)).toEqual(['depot10 trucks16 June 20251 origin, 2 reports', 'harbour4 trucks16 June 20251 origin, 1 report'])
  await userEvent.click(within(sides[1] ?? card(/./)).getByRole('button', { name: '4 trucks' }))
  expect(onOpenQuantity).toHaveBeenCalledWith('q3')
})

it('shows the first of very many disputes, says how many there are, and shows all of them when asked', async () => {
  const numbers = Array.from({ length: 14 }, (_, at) => at)
  const claims = numbers.map((at) =>
    aClaim({ id: `c${at}`, quantities: [`q${at}`], low: 10 + at, high: 10 + at, origins: [`speaker ${at}`], disputes: [`c${at % 2 === 0 ? at + 1 : at - 1}`] }),
  )
  const quantities = numbers.map((at) => aQuantity({ id: `q${at}`, claim: `c${at}` }))
  show(aBundle({ claims, quantities, series: [aSeries({ claims: claims.map(({ id }) => id) })] }))
  const chart = within(card(/^Trucks sent/))
  expect(chart.getAllByText('Disputed: the sources differ')).toHaveLength(5)
  await userEvent.click(chart.getByRole('button', { name: 'Show all 14 disputed figures' }))
  expect(chart.getAllByText('Disputed: the sources differ')).toHaveLength(7)
  expect(chart.queryByRole('button', { name: /^Show all/ })).toBeNull()
})

it('leads to the chart of a reopened image', () => {
  const calls = { onOpenClaim: vi.fn(), onOpenQuantity: vi.fn(), onFilterTopic: vi.fn(), onFilter: vi.fn() }
  render(
    <ReopenedWords value={{ chart: 's2', words: NO_WORDS }}>
      <Charts selection={applyFilters(indexBundle(COMPARED), NO_FILTERS)} compiledFrom={'ab'.repeat(32)} {...calls} />
    </ReopenedWords>,
  )
  expect(document.activeElement).toContainElement(card(/^Freight/))
})

describe('all series at a glance', () => {
  it('has a panel for each series, which leads to its chart', async () => {
    show()
    const glance = within(card(/^All series at a glance/))
    const panels = glance.getAllByRole('button', { name: /show the chart$/ })
    expect(panels.map((panel) => panel.getAttribute('aria-label'))).toEqual([
      'Trucks sent: 3 figures; 10, 16 Jun 2025 · depot; show the chart',
      'Freight, tonnes: 1 figure; undated; 7 tonnes, undated · harbour; show the chart',
    ])
    panels[1]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toContainElement(card(/^Freight/))
  })

  it('has a table of them', async () => {
    const { onOpenClaim } = show()
    const table = await openTable(/^All series at a glance/)
    expect(table.getAllByRole('row').slice(1).map(cells)).toEqual([
      ['Trucks sent', '3 figures', '10 trucks', '16 June 2025', 'depot', '1 origin, 2 reports'],
      ['Freight, tonnes', '1 figure; undated', '7 tonnes', 'undated', 'harbour', '1 origin, 1 report'],
    ])
    await userEvent.click(table.getByRole('button', { name: '7 tonnes' }))
    expect(onOpenClaim).toHaveBeenCalledWith('tons')
  })
})

describe('who said what', () => {
  it('names speaker, measure and figure of each entry, which leads to its claim', async () => {
    const { onOpenClaim } = show()
    const who = within(card(/^Who said what/))
    expect(card(/^Who said what/)).toHaveTextContent('4 figures; 1 of them undated')
    const entry = who.getByRole('button', { name: 'harbour on Freight: 7 tonnes, actual, undated, said by harbour' })
    await userEvent.click(entry)
    expect(onOpenClaim).toHaveBeenCalledWith('tons')
  })

  it('has a row in its table for each figure of each speaker', async () => {
    show()
    const table = await openTable(/^Who said what/)
    expect(table.getAllByRole('row').slice(1).map((row) => cells(row).slice(0, 3))).toEqual([
      ['depot', 'Trucks sent', '10 trucks'],
      ['depot', 'Trucks sent', '10 trucks'],
      ['harbour', 'Trucks sent', '4 trucks'],
      ['harbour', 'Freight', '7 tonnes'],
    ])
  })
})

describe('reports by topic and month', () => {
  it('has the undated in a column of their own, and filters by topic and month', async () => {
    const { onFilter } = show()
    const heat = within(card(/^Reports by topic and month/))
    expect(heat.getAllByRole('button', { name: /filter by it$/ }).map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Transport, June 2025: 1 report; filter by it',
      'Transport, July 2025: 1 report; filter by it',
      'Transport, undated: 1 report; filter by it',
    ])
    await userEvent.click(heat.getByRole('button', { name: /July 2025/ }))
    await userEvent.click(heat.getByRole('button', { name: /undated/ }))
    expect(onFilter.mock.calls).toEqual([
      [{ topics: ['transport'], from: '2025-07-01', to: '2025-07-31', dated: true, undated: false }],
      [{ topics: ['transport'], dated: false, undated: true }],
    ])
  })

  it('is one Tab stop; arrows go from cell to cell, Enter filters', async () => {
    const { onFilter } = show()
    const [first, second] = within(card(/^Reports by topic and month/)).getAllByRole('button', { name: /filter by it$/ })
    expect([first, second].map((cell) => cell?.getAttribute('tabindex'))).toEqual(['0', '-1'])
    first?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(second).toHaveFocus()
    expect(second).toHaveAttribute('tabindex', '0')
    await userEvent.keyboard('{Enter}')
    expect(onFilter).toHaveBeenCalledWith({ topics: ['transport'], from: '2025-07-01', to: '2025-07-31', dated: true, undated: false })
  })

  it('has a table of the same numbers', async () => {
    show()
    const table = await openTable(/^Reports by topic and month/)
    expect(table.getAllByRole('row').map(cells)).toEqual([
      ['Topic', 'June 2025', 'July 2025', 'Undated', 'All'],
      ['Transport', '1', '1', '1', '3'],
    ])
  })
})

it('leads from the head of the charts to each part', () => {
  show()
  const links = within(screen.getByRole('navigation', { name: 'Charts' })).getAllByRole('link')
  expect(links.map((link) => [link.textContent, document.querySelector(link.getAttribute('href') ?? '')?.querySelector('h3')?.textContent])).toEqual([
    ['At a glance', 'All series at a glance'],
    ['Who said what', 'Who said what, figures by measure and speaker'],
    ['Topics', 'Reports over time by topic, reports a day'],
  ])
})
