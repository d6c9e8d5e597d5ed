import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Bundle, TimelineEvent } from '../../../src/bundle/schema.ts'
import type { Filters } from '../../../src/select/filters.ts'
import type { ChosenDays } from '../../../src/select/timeline-brush.ts'
import type { Domain } from '../../../src/select/timeline.ts'
import { DESK } from '../../../src/ui/use-media.ts'
import { Timeline } from '../../../src/views/timeline/timeline.tsx'
import { anEvent } from '../../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../../fixtures/corpus.ts'

function show(over: Partial<Bundle> = {}, current: string | null = null, filters: Partial<Filters> = {}) {
  const onOpenEvent = vi.fn<(event: TimelineEvent, article: string | undefined) => void>()
  const onChooseDates = vi.fn<(days: ChosenDays, step?: 'push' | 'replace') => void>()
  const onShowDays = vi.fn<(days: Domain | null) => void>()
  const Held = () => {
    const [days, setDays] = useState<Domain | null>(null)
    onShowDays.mockImplementation(setDays)
    return <Timeline selection={aSelection(filters, aCorpus(over))} compiledFrom={'0'.repeat(64)} {...{ current, onOpenEvent, onChooseDates, days, onShowDays }} />
  }
  render(<Held />)
  return { onOpenEvent, onChooseDates, onShowDays }
}
const TRUCKS = /^Ten trucks left\. Happened 16 June 2025, reported 16 June 2025 and 18 June 2025$/
const BRIDGE = /^The bridge stood open\. Happened 17–18 June 2025, reported 18 June 2025$/

describe('Timeline', () => {
  it('names each event with the day it happened and the day it was reported', () => {
    show()
    const lane = screen.getByRole('group', { name: 'Transport: 2' })
    expect(within(lane).getByRole('button', { name: TRUCKS })).toBeInTheDocument()
    expect(within(lane).getByRole('button', { name: BRIDGE })).toBeInTheDocument()
  })

  it('opens an event by click and by Enter', async () => {
    const { onOpenEvent } = show()
    await userEvent.click(screen.getByRole('button', { name: TRUCKS }))
    expect(onOpenEvent.mock.lastCall?.[0]).toMatchObject({ id: 'e1' })
    screen.getByRole('button', { name: BRIDGE }).focus()
    await userEvent.keyboard('{Enter}')
    expect(onOpenEvent.mock.lastCall?.[0]).toMatchObject({ id: 'e2' })
  })

  it('counts the reports that the filters keep, and opens one of them', async () => {
    const { onOpenEvent } = show({}, null, { q: 'bridge' })
    const mark = screen.getByRole('button', { name: TRUCKS })
    expect(mark).toHaveTextContent('Ten trucks left · 1 of 2 reports')
    await userEvent.hover(mark)
    expect(screen.getByText('1 of 2 reports: Depot Daily')).toBeInTheDocument()
    await userEvent.click(mark)
    expect(onOpenEvent.mock.lastCall?.[1]).toBe('a2')
  })

  it('is one Tab stop in which the arrow keys move', async () => {
    show()
    const [trucks, bridge] = [screen.getByRole('button', { name: TRUCKS }), screen.getByRole('button', { name: BRIDGE })]
    expect([trucks, bridge].map(({ tabIndex }) => tabIndex)).toEqual([0, -1])
    trucks.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(bridge).toHaveFocus()
    expect([trucks, bridge].map(({ tabIndex }) => tabIndex)).toEqual([-1, 0])
    await userEvent.keyboard('{Home}')
    expect(trucks).toHaveFocus()
  })

  it('tells the two days apart on hover', async () => {
    show()
    await userEvent.hover(screen.getByRole('button', { name: BRIDGE }))
    expect(screen.getByRole('tooltip')).toHaveTextContent('Happened17–18 June 2025Reported18 June 2025')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })

  it('says where no report tells the day, on the mark, in its tip and in the list', async () => {
    show({ events: [anEvent({ untold: true, articles: ['a1'] })] })
    const mark = screen.getByRole('button', { name: 'Ten trucks left the depot. Day not told, reported 16 June 2025' })
    await userEvent.hover(mark)
    expect(screen.getByRole('tooltip')).toHaveTextContent('No report says when; it stands at the day of the report.')
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    expect(screen.getByRole('list', { name: 'Events by time' })).toHaveTextContent('day not told; reported 16 June 2025')
  })

  it('says where the day of a report is inferred, in the list and on the mark', async () => {
    const articles = aCorpus().articles.map((article) => (article.id === 'a3' ? { ...article, published: { kind: 'inferred' as const, earliest: '2025-06-14', latest: '2025-06-20', evidence: [] } } : article))
    show({ articles, events: [anEvent({ id: 'same', title: 'Same', articles: ['a3'], earliest: '2025-06-14', latest: '2025-06-20' }), anEvent({ id: 'own', title: 'Own', articles: ['a3'] })] })
    expect(screen.getByRole('button', { name: 'Own. Happened 16 June 2025, reported 14–20 June 2025 (inferred)' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    const list = within(screen.getByRole('list', { name: 'Events by time' }))
    expect(list.getByRole('button', { name: /^Same/ })).toHaveTextContent('happened and reported 14–20 June 2025 (inferred)')
  })

  it('lists events by time, whatever their topics', async () => {
    show({ events: [anEvent({ id: 'late', title: 'Late', earliest: '2025-06-18', latest: '2025-06-18' }), anEvent({ id: 'early', title: 'Early', topics: ['harbour'] })] })
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    expect(within(screen.getByRole('list', { name: 'Events by time' })).getAllByRole('button').map(({ textContent }) => textContent.slice(0, 4))).toEqual(['Earl', 'Late'])
  })

  it('says of what is only mentioned, and still to come, that it is ahead', async () => {
    show({ events: [anEvent({ id: 'vote', title: 'The vote', earliest: '2025-06-19', latest: '2025-06-19', mentioned: true, articles: ['a1'], claims: [] })] })
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    expect(screen.getByRole('list', { name: 'Events by time' })).toHaveTextContent('The voteexpected 19 June 2025; reported 16 June 2025 (ahead)')
  })

  it('draws what is still to come with a mark of its own', () => {
    show({ events: [anEvent({ id: 'vote', title: 'The vote', earliest: '2025-06-19', latest: '2025-06-19', mentioned: true, articles: ['a1'], claims: [] }), anEvent({ id: 'depot', title: 'The depot', earliest: '2025-06-15', latest: '2025-06-15', mentioned: true, articles: ['a1'], claims: [] })] })
    expect(screen.getByRole('button', { name: /^The vote\. Expected/ }).querySelector('[data-ahead]')).not.toBeNull()
    expect(screen.getByRole('button', { name: /^The depot\. Happened/ }).querySelector('[data-ahead]')).toBeNull()
  })

  it('keeps those without a day beside the axis, counted', async () => {
    const { onOpenEvent } = show()
    const tray = screen.getByRole('region', { name: 'Events without a day' })
    expect(tray).toHaveTextContent('Events without a day (1)')
    await userEvent.click(within(tray).getByRole('button', { name: /Rafts planned/ }))
    expect(onOpenEvent.mock.lastCall?.[0]).toMatchObject({ id: 'e3' })
  })

  it('opens the tray of what lies far before', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Earlier (1)' }))
    const tray = screen.getByRole('region', { name: 'Earlier events' })
    expect(within(tray).getByRole('button', { name: /The depot was built/ })).toHaveTextContent('1950; reported 16 June 2025 (background)')
    await userEvent.click(within(tray).getByRole('button', { name: 'Close Earlier' }))
    expect(screen.getByRole('region', { name: 'Events without a day' })).toBeInTheDocument()
  })

  it('closes the tray by Escape or its button, and gives the focus back to what opened it', async () => {
    show()
    const opener = screen.getByRole('button', { name: 'Earlier (1)' })
    for (const close of [() => userEvent.keyboard('{Escape}'), () => userEvent.click(screen.getByRole('button', { name: 'Close Earlier' }))]) {
      await userEvent.click(opener)
      expect(screen.getByRole('region', { name: 'Earlier events' })).toHaveFocus()
      await close()
      expect(screen.getByRole('region', { name: 'Events without a day' })).toBeInTheDocument()
      expect(opener).toHaveFocus()
    }
  })

  it('keeps an open tray to what the filters keep, and closes it with its last event', async () => {
    const far = (id: string, topic: string) => anEvent({ id, title: id, earliest: '1950-01-01', latest: '1950-01-01', topics: [topic], articles: [topic === 'harbour' ? 'a3' : 'a1'], claims: [] })
    const bundle = aCorpus({ events: [far('Depot built', 'transport'), far('Harbour dug', 'harbour')] })
    const props = { compiledFrom: '0'.repeat(64), current: null, onOpenEvent: vi.fn(), onChooseDates: vi.fn(), days: null, onShowDays: vi.fn() }
    const { rerender } = render(<Timeline selection={aSelection({}, bundle)} {...props} />)
    await userEvent.click(screen.getByRole('button', { name: 'Earlier (2)' }))
    rerender(<Timeline selection={aSelection({ topics: ['transport'] }, bundle)} {...props} />)
    const tray = screen.getByRole('region', { name: 'Earlier events' })
    expect(within(tray).getByRole('heading')).toHaveTextContent('Earlier (1)')
    expect(within(tray).queryByText(/Harbour dug/)).not.toBeInTheDocument()
    rerender(<Timeline selection={aSelection({ topics: ['transport'], q: 'nothing' }, bundle)} {...props} />)
    expect(screen.getByRole('region', { name: 'Events without a day' })).toBeInTheDocument()
  })

  it('reads as a list, too', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    const list = screen.getByRole('list', { name: 'Events by time' })
    expect(within(list).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'The depot was builthappened 1950; reported 16 June 2025 (background)',
      'Ten trucks lefthappened 16 June 2025; reported 16 June 2025 and 18 June 2025',
      'The bridge stood openhappened 17–18 June 2025; reported 18 June 2025',
    ])
  })

  it('counts events that would lie on each other and opens them as a list', async () => {
    const events = Array.from({ length: 6 }, (_, at) => anEvent({ id: `e${at}`, title: `Event ${at}` }))
    const { onOpenEvent } = show({ events })
    await userEvent.click(screen.getByRole('button', { name: '4 events, 16 June 2025' }))
    const tray = screen.getByRole('region', { name: 'Together events' })
    await userEvent.click(within(tray).getByRole('button', { name: /Event 5/ }))
    expect(onOpenEvent.mock.lastCall?.[0]).toMatchObject({ id: 'e5' })
  })

  it('shows which events the open report tells', () => {
    show({}, 'a2')
    expect(screen.getByRole('button', { name: BRIDGE })).toHaveAttribute('aria-pressed', 'true')
  })

  it('shows reports per day, each bar narrowing the dates: in the brush, and zoomed in on a strip of its own', async () => {
    const { onChooseDates } = show()
    expect(within(screen.getByRole('group', { name: /^Filter by dates/ })).getByText('Reports published a day')).toBeInTheDocument()
    expect(screen.queryByText(/^The axis above shows/)).not.toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Reports published a day' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    const coverage = screen.getByRole('group', { name: 'Reports published a day' })
    // which of the strip's days stand above it
    expect(within(screen.getByRole('group', { name: /^Filter by dates/ })).getByText(/^The axis above shows .* of these days$/)).toBeInTheDocument()
    await userEvent.click(within(coverage).getByText('18 June 2025: 1 report'))
    expect(onChooseDates).toHaveBeenCalledWith({ from: '2025-06-18', to: '2025-06-18' })
  })
})

it('names each strip on a phone, where there is no room beside them', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360)
  show()
  expect(screen.getByText('Reports published a day').parentElement).not.toHaveTextContent('all dates')
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
  expect(within(screen.getByRole('group', { name: 'Reports published a day' })).getByText('Reports published a day')).toBeInTheDocument()
  expect(screen.getByText('Reports published a day, all dates')).toBeInTheDocument()
  vi.restoreAllMocks()
})

const daysShown = () => screen.getByRole('slider', { name: /^Days shown/ })

describe('the days shown', () => {
  it('follow the buttons: nearer, everything that has a day, and back', async () => {
    const { onChooseDates } = show()
    expect(daysShown()).toHaveAttribute('aria-valuetext', '14–20 June 2025')
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(daysShown()).toHaveAttribute('aria-valuetext', '15–19 June 2025')
    await userEvent.click(screen.getByRole('button', { name: 'All days' }))
    expect(daysShown()).toHaveAttribute('aria-valuetext', '1 January 1950 – 20 June 2025')
    expect(screen.queryByRole('button', { name: /^Earlier/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Reset zoom' }))
    expect(daysShown()).toHaveAttribute('aria-valuetext', '14–20 June 2025')
    expect(onChooseDates).not.toHaveBeenCalled()
  })

  it('come no nearer than a few, and the button says so', async () => {
    show()
    const nearer = screen.getByRole('button', { name: 'Zoom in' })
    for (let times = 0; times < 10 && !nearer.hasAttribute('disabled'); times += 1) await userEvent.click(nearer)
    expect(nearer).toBeDisabled()
    expect(daysShown()).toHaveAttribute('aria-valuetext', '16–18 June 2025')
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(nearer).toBeEnabled()
  })

  it.each([
    ['+', '15–19 June 2025'],
    ['{ArrowLeft}{ArrowLeft}', '13–19 June 2025'],
    ['{PageDown}', '7–13 June 2025'],
    ['{End}', '1 January 1950 – 20 June 2025'],
    ['-{Home}', '14–20 June 2025'],
  ])('follow the keys %s', async (keys, text) => {
    show()
    daysShown().focus()
    await userEvent.keyboard(keys)
    expect(daysShown()).toHaveAttribute('aria-valuetext', text)
  })

  it.each([
    ['on the axis', 'Days', {}, '14–18 June 2025'],
    ['elsewhere with ctrl', 'Events by day, lanes by topic', { ctrlKey: true }, '14–18 June 2025'],
    ['elsewhere with shift, sideways', 'Events by day, lanes by topic', { shiftKey: true }, '12–18 June 2025'],
  ])('follow the wheel %s', (_, name, keys, text) => {
    show()
    const isPages = fireEvent.wheel(screen.getByRole('group', { name }), { deltaY: -140, clientX: 150, ...keys })
    expect(isPages).toBe(false)
    expect(daysShown()).toHaveAttribute('aria-valuetext', text)
  })

  it('follow a drag, and no pointer that was let go outside before it was one', () => {
    show()
    const plot = screen.getByRole('group', { name: 'Events by day, lanes by topic' })
    fireEvent.pointerDown(plot, { clientX: 300, button: 0, buttons: 1, pointerId: 1 })
    fireEvent.pointerMove(plot, { clientX: 500, buttons: 0, pointerId: 1 })
    expect(daysShown()).toHaveAttribute('aria-valuetext', '14–20 June 2025')
    fireEvent.pointerDown(plot, { clientX: 300, button: 0, buttons: 1, pointerId: 1 })
    fireEvent.pointerMove(plot, { clientX: 500, buttons: 1, pointerId: 1 })
    expect(daysShown()).toHaveAttribute('aria-valuetext', '12–18 June 2025')
  })

  it('leave the plain wheel to the page, and say what it could do', () => {
    show()
    expect(fireEvent.wheel(screen.getByRole('group', { name: 'Events by day, lanes by topic' }), { deltaY: -140 })).toBe(true)
    expect(daysShown()).toHaveAttribute('aria-valuetext', '14–20 June 2025')
    expect(screen.getByText(/^Ctrl and the wheel zoom/)).toBeVisible()
  })

  it('take the plain wheel where the page does not scroll, nor do the lanes', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => Object.assign(new EventTarget(), { matches: media === DESK, media, onchange: null, addListener() {}, removeListener() {} }))
    show()
    expect(fireEvent.wheel(screen.getByRole('group', { name: 'Events by day, lanes by topic' }), { deltaY: -140, clientX: 150 })).toBe(false)
    expect(daysShown()).toHaveAttribute('aria-valuetext', '14–18 June 2025')
  })
})

describe('the brush', () => {
  /** The middle of a day of June in the drawing, 800 px wide with 150 px of names. */
  const at = (day: number) => ({ clientX: 150 + ((day - 14 + 0.5) / 7) * 646, button: 0, pointerId: 1 })
  const brush = () => screen.getByRole('group', { name: 'Filter by dates: all dated reports a day' })

  it('filters while it is dragged: one step for Back, then that one changes', () => {
    const { onChooseDates } = show()
    fireEvent.pointerDown(brush(), at(15))
    fireEvent.pointerMove(brush(), at(16))
    fireEvent.pointerMove(brush(), at(18))
    fireEvent.pointerUp(brush(), at(18))
    expect(onChooseDates.mock.calls).toEqual([
      [{ from: '2025-06-15', to: '2025-06-16' }, 'push'],
      [{ from: '2025-06-15', to: '2025-06-18' }, 'replace'],
    ])
  })

  it('chooses nothing for a finger that scrolls, and takes back what a drag chose when it is given up', () => {
    const { onChooseDates } = show()
    const down = at(15)
    fireEvent.pointerDown(brush(), down)
    fireEvent.pointerMove(brush(), { ...down, clientX: down.clientX + 2 })
    fireEvent.pointerCancel(brush(), down)
    expect(onChooseDates).not.toHaveBeenCalled()
    fireEvent.pointerDown(brush(), at(15))
    fireEvent.pointerMove(brush(), at(17))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    fireEvent.pointerMove(brush(), at(18))
    expect(onChooseDates.mock.calls).toEqual([
      [{ from: '2025-06-15', to: '2025-06-17' }, 'push'],
      [{ from: null, to: null }, 'replace'],
    ])
  })

  it('slides by a drag from within what is chosen', () => {
    const { onChooseDates } = show({}, null, { from: '2025-06-15', to: '2025-06-17' })
    fireEvent.pointerDown(brush(), at(16))
    fireEvent.pointerMove(brush(), at(18))
    fireEvent.pointerUp(brush(), at(18))
    expect(onChooseDates.mock.calls).toEqual([[{ from: '2025-06-17', to: '2025-06-19' }, 'push']])
  })

  it('chooses one period by a press', () => {
    const { onChooseDates } = show()
    fireEvent.pointerDown(brush(), at(18))
    fireEvent.pointerUp(brush(), at(18))
    expect(onChooseDates.mock.calls).toEqual([[{ from: '2025-06-18', to: '2025-06-18' }, 'push']])
  })

  it('has an end on each side, moved by keys and saying its day', async () => {
    const { onChooseDates } = show({}, null, { from: '2025-06-16' })
    const [first, last] = [screen.getByRole('slider', { name: /^First day/ }), screen.getByRole('slider', { name: /^Last day/ })]
    expect([first, last].map((end) => end.getAttribute('aria-valuetext'))).toEqual(['16 June 2025', 'not limited'])
    first.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onChooseDates.mock.lastCall).toEqual([{ from: '2025-06-17', to: null }])
    last.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(onChooseDates.mock.lastCall).toEqual([{ from: '2025-06-16', to: '2025-06-19' }])
    await userEvent.keyboard('{Delete}')
    expect(onChooseDates.mock.lastCall).toEqual([{ from: null, to: null }])
  })

  it('is cleared by a button, which is there only then', async () => {
    const { onChooseDates } = show({}, null, { from: '2025-06-16' })
    await userEvent.click(screen.getByRole('button', { name: 'Clear dates' }))
    expect(onChooseDates.mock.lastCall).toEqual([{ from: null, to: null }])
  })

  it('tells the days that it shows once a move has come to rest, and takes back what it is told', async () => {
    const { onShowDays } = show()
    const axis = screen.getByRole('slider', { name: /^Days shown/ })
    const home = axis.getAttribute('aria-valuetext')
    axis.focus()
    await userEvent.keyboard('{End}')
    expect(onShowDays).toHaveBeenLastCalledWith({ from: '1950-01-01', to: '2025-06-20' }, 'push')
    await userEvent.keyboard('++')
    const zoomed = axis.getAttribute('aria-valuetext')
    expect(zoomed).not.toBe(home)
    await waitFor(() => expect(onShowDays).toHaveBeenCalledTimes(2))
    expect(axis).toHaveAttribute('aria-valuetext', zoomed)
    await userEvent.keyboard('{Home}')
    expect(onShowDays).toHaveBeenLastCalledWith(null, 'push')
    expect(axis).toHaveAttribute('aria-valuetext', home)
  })

  it('zooms to the events of an open tray', async () => {
    const { onShowDays } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Earlier (1)' }))
    await userEvent.click(screen.getByRole('button', { name: 'Zoom to them' }))
    const days = onShowDays.mock.lastCall?.[0]
    expect(days?.from).toBe('1950-01-01')
    expect(days?.to).toMatch(/^1951/)
  })

  it('writes the chosen days at the ends of the brush', () => {
    show({}, null, { from: '2025-06-17' })
    const brush = screen.getByRole('group', { name: /^Filter by dates/ })
    expect(within(brush).getByText('17 Jun 2025')).toBeInTheDocument()
  })
})
