import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { PinButton, PinsContext } from '../../../src/ui/pins.tsx'
import { Compare, PinTray } from '../../../src/views/compare/index.ts'
import { PinnedCharts } from '../../../src/views/charts/index.ts'
import { aBundle, aClaim, aQuantity } from '../../fixtures/bundle.ts'

const index = indexBundle(
  aBundle({
    quantities: [aQuantity(), aQuantity({ id: 'q2', claim: 'c2', attribution: { start: 0, end: 3, text: 'the harbour', entity: null } })],
    claims: [aClaim({ disputes: ['c2'] }), aClaim({ id: 'c2', quantities: ['q2'], low: 14, high: null, qualifier: 'at-least', origins: ['harbour'], disputes: ['c1'] })],
  }),
)

function show(pins: readonly string[]) {
  const calls = { onOpenQuantity: vi.fn(), onUnpin: vi.fn(), onClear: vi.fn(), onClose: vi.fn() }
  render(<Compare pins={pins} index={index} scroll="pane" charts={null} {...calls} />)
  return calls
}

describe('Compare', () => {
  it('puts the pinned figures side by side, each with its facts and its sentence, the number marked', () => {
    show(['c1', 'c2'])
    expect(screen.getByRole('status')).toHaveTextContent('2 figures, as their sources say them')
    const [first, second] = screen.getAllByRole('article')
    if (first === undefined || second === undefined) throw new Error('two are pinned')
    expect(first).toHaveAccessibleName('10 trucks')
    expect(second).toHaveAccessibleName('at least 14 trucks')
    const row = (name: string): string | null => within(second).getByRole('group', { name }).textContent
    expect(row('How sure')).toBe('How sureat least')
    expect(row('Status')).toBe('Statusactual')
    expect(row('As of')).toBe('As of16 June 2025')
    expect(row('Said by')).toBe('Said byharbour (1 origin, 1 report)')
    expect(row('Sentence')).toContain('Ten trucks left the depot on Monday.said by the harbour')
    expect(row('Sentence')).toContain('Depot Daily. Published 16 June 2025, as the source states')
    expect(within(second).getByText('Ten', { selector: 'mark' })).toBeVisible()
    expect(row('Beside other figures')).toContain('Disputed. depot: 10 trucks, 16 June 2025 (1 origin, 1 report)')
  })

  it('leads to the report, unpins one, clears all and goes back', async () => {
    const { onOpenQuantity, onUnpin, onClear, onClose } = show(['c1'])
    await userEvent.click(screen.getByRole('button', { name: 'Ten trucks left the depot on Monday.' }))
    await userEvent.click(screen.getByRole('button', { name: 'Unpin 10 trucks' }))
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    await userEvent.click(screen.getByRole('button', { name: 'Back to the charts' }))
    expect([onOpenQuantity, onUnpin].map(({ mock }) => mock.calls)).toEqual([[['q1']], [['c1']]])
    expect([onClear, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  it('says how to pin when nothing is, and takes the focus', () => {
    show([])
    expect(screen.getByText(/^Nothing is pinned/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Side by side' })).toHaveFocus()
  })
})

describe('PinnedCharts', () => {
  const mixed = applyFilters(indexBundle(aBundle({ claims: [aClaim(), aClaim({ id: 'c2' }), aClaim({ id: 'c3', unit: 'kilometre' }), aClaim({ id: 'c4', unit: 'day' })], quantities: [aQuantity()] })), NO_FILTERS)
  const draw = (pins: readonly string[]) => render(<PinnedCharts pins={pins} selection={mixed} compiledFrom={'0'.repeat(64)} onOpenClaim={vi.fn()} onOpenQuantity={vi.fn()} />)

  it('says how many of the pinned it draws, and that nothing is drawn where no two have one unit', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
    vi.stubGlobal('ResizeObserver', class {
      observe(): void {}
      disconnect(): void {}
    })
    draw(['c1', 'c2', 'c3', 'c4'])
    expect(screen.getByText('2 of 4 pinned figures; the others have other units')).toBeVisible()
    draw(['c1', 'c3', 'c4'])
    expect(screen.getByText('Nothing is drawn: no two of these figures have one unit.')).toBeVisible()
    vi.unstubAllGlobals()
  })
})

describe('PinTray', () => {
  it('says how many are pinned and which, of those that this build has', async () => {
    const calls = { onUnpin: vi.fn(), onClear: vi.fn(), onCompare: vi.fn() }
    render(<PinTray pins={['c2', 'gone', 'c1']} index={index} {...calls} />)
    const tray = within(screen.getByRole('region', { name: 'Pinned figures' }))
    expect(tray.getByRole('status')).toHaveTextContent('2 pinned')
    expect(tray.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['at least 14 trucks', '10 trucks'])
    await userEvent.click(tray.getByRole('button', { name: 'Unpin 10 trucks' }))
    await userEvent.click(tray.getByRole('button', { name: 'Compare' }))
    await userEvent.click(tray.getByRole('button', { name: 'Clear all' }))
    expect([calls.onUnpin.mock.calls, calls.onCompare.mock.calls.length, calls.onClear.mock.calls.length]).toEqual([[['c1']], 1, 1])
  })
})

describe('PinButton', () => {
  it('tells whether it is pinned, and toggles', async () => {
    const toggle = vi.fn()
    render(
      <PinsContext value={{ ids: ['c1'], toggle }}>
        <PinButton id="c1" name="10 trucks" />
        <PinButton id="c2" name="14 trucks" />
      </PinsContext>,
    )
    expect(screen.getByRole('button', { name: 'Pin 10 trucks', pressed: true })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Pin 14 trucks', pressed: false }))
    expect(toggle).toHaveBeenCalledWith('c2')
  })

  it('is not there where nothing can be pinned', () => {
    render(<PinButton id="c1" name="10 trucks" />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
