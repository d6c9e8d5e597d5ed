import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/lib/days.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { Charts } from '../../../src/views/charts/index.ts'
import { aBundle, aClaim, aQuantity, aSeries } from '../../fixtures/bundle.ts'

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.stubGlobal('ResizeObserver', class {
    observe(): void {}
    disconnect(): void {}
  })
})

/** So many figures on two days far apart, of 10 and of 90 trucks. */
function show(count: number) {
  const days = ['2025-01-05', '2025-06-20'].map((day) => dayFromNumber(dayNumber(day)))
  const numbers = Array.from({ length: count }, (_, at) => at)
  const claims = numbers.map((at) => {
    const day = days[at % 2] ?? ''
    const value = at % 2 === 0 ? 10 : 90
    return aClaim({ id: `c${at}`, quantities: [`q${at}`], low: value, high: value, asOf: { earliest: day, latest: day } })
  })
  const bundle = aBundle({ claims, quantities: numbers.map((at) => aQuantity({ id: `q${at}`, claim: `c${at}` })), series: [aSeries({ claims: claims.map(({ id }) => id) })] })
  const onOpenQuantity = vi.fn()
  render(<Charts selection={applyFilters(indexBundle(bundle), NO_FILTERS)} compiledFrom={'ab'.repeat(32)} onOpenClaim={vi.fn()} onFilterTopic={vi.fn()} onOpenQuantity={onOpenQuantity} />)
  return { onOpenQuantity, card: within(screen.getByRole('article', { name: /^Trucks sent/ })) }
}

const GROUP = '250 figures, 10, 5 January 2025; list them'

describe('a chart of very many figures', () => {
  it('draws counted groups, says so, and has them in its key', async () => {
    const { card } = show(500)
    expect(await card.findByRole('button', { name: GROUP })).toBeVisible()
    expect(card.getByRole('button', { name: '250 figures, 90, 20 June 2025; list them' })).toHaveTextContent('250')
    expect(card.getByText(/^Too many to draw each/)).toBeVisible()
    expect(screen.getByRole('list', { name: 'Key to the marks' })).toHaveTextContent('so many figures near each other')
  })

  it('tells on focus by a key what a group holds', async () => {
    const { card } = show(500)
    const group = await card.findByRole('button', { name: GROUP })
    group.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
    expect(screen.getByRole('tooltip')).toHaveTextContent(/250 figures, 10, 5 January 2025.*10 trucks.*and 246 more; open the circle to list them all/)
  })

  it('lists the figures of a group that is opened, 200 at a time, each leading to its sentence', async () => {
    const { card, onOpenQuantity } = show(500)
    ;(await card.findByRole('button', { name: GROUP })).focus()
    await userEvent.keyboard('{Enter}')
    const opened = within(card.getByRole('region', { name: 'Opened group' }))
    const rows = () => opened.getByRole<HTMLTableElement>('table').rows.length
    expect(opened.getByRole('heading', { name: '250 figures, 10, 5 January 2025' })).toHaveFocus()
    expect(rows()).toBe(1 + 200)
    expect(opened.getByText('200 of 250 rows')).toBeVisible()
    await userEvent.click(opened.getByRole('button', { name: 'Show 50 more' }))
    expect(rows()).toBe(1 + 250)
    expect(opened.queryByRole('button', { name: /^Show/ })).toBeNull()
    await userEvent.click(opened.getAllByText('Ten trucks left the depot on Monday.')[0] ?? document.body)
    expect(onOpenQuantity).toHaveBeenCalledWith('q0')
    await userEvent.click(opened.getByRole('button', { name: 'Close the group' }))
    expect(card.queryByRole('region', { name: 'Opened group' })).toBeNull()
  })

  it('is one stop for Tab; arrows, Home and End lead through its marks by time', async () => {
    const { card } = show(500)
    const first = await card.findByRole('button', { name: GROUP })
    const last = card.getByRole('button', { name: '250 figures, 90, 20 June 2025; list them' })
    first.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(last).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(first).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(first).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(last).toHaveFocus()
    await userEvent.tab()
    expect(last).not.toHaveFocus()
    expect(first).not.toHaveFocus()
    await userEvent.tab({ shift: true })
    expect(last).toHaveFocus()
  })

  it('draws each of few, and counts only what would hide each other', async () => {
    const { card } = show(6)
    expect(await card.findAllByRole('button', { name: '3 figures, 10, 5 January 2025; list them' })).toHaveLength(1)
    expect(card.getByText(/^A circle counts figures that would hide each other/)).toBeVisible()
    expect(screen.getByRole('list', { name: 'Key to the marks' })).not.toHaveTextContent('so many')
  })
})
