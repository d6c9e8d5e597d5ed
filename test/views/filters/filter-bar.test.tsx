import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { countFacets } from '../../../src/select/apply.ts'
import { NO_FILTERS, type Filters } from '../../../src/select/filters.ts'
import { FilterBar } from '../../../src/views/filters/filter-bar.tsx'
import { anArticle } from '../../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../../fixtures/corpus.ts'
import { fillJsdomGaps } from '../../jsdom-gaps.ts'

function show(over: Partial<Filters> = {}, problem: string | null = null, bundle = aCorpus()) {
  const onChange = vi.fn<(filters: Filters, by: 'typing' | 'choice') => void>()
  const selection = aSelection(over, bundle)
  render(<FilterBar filters={selection.filters} {...{ selection, onChange, problem }} progress={null} facets={countFacets(selection.index, selection.filters)} />)
  return onChange
}

/** Room for the panes beside each other, which jsdom has not. */
function onDesk(): void {
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: true }))
}
afterEach(() => {
  vi.unstubAllGlobals()
  fillJsdomGaps()
})

describe('FilterBar', () => {
  it('closes on a phone by Escape or its button at the end, and gives the focus back', async () => {
    show()
    const toggle = screen.getByRole('button', { name: 'Filters' })
    for (const close of [() => userEvent.keyboard('{Escape}'), () => userEvent.click(screen.getByRole('button', { name: 'Show 3 reports' }))]) {
      await userEvent.click(toggle)
      expect(toggle).toHaveAttribute('aria-expanded', 'true')
      await close()
      expect(toggle).toHaveAttribute('aria-expanded', 'false')
      expect(toggle).toHaveFocus()
    }
  })

  it('says the filter in a sentence with what it leaves', () => {
    show({ topics: ['transport'], from: '2025-06-17' })
    expect(screen.getByRole('status')).toHaveTextContent('Transport, on or after 17 June 2025 — 1 report, 0 figures, 1 event by its own day')
  })

  it('offers each topic that a report has, with its count and whether it is chosen', () => {
    show({ topics: ['transport'] })
    const topics = within(screen.getByRole('list', { name: 'Topics' })).getAllByRole('button')
    expect(topics.map((topic) => [topic.textContent, topic.getAttribute('aria-pressed')])).toEqual([
      ['Transport 2', 'true'],
      ['Harbour 1', 'false'],
    ])
  })

  it('offers the biggest topics first, whatever is chosen, and of two as big the one before in the alphabet', () => {
    const topics = ['Rail', 'Air', 'Sea'].map((label) => ({ id: label, label }))
    const articles = [['Rail', 'Sea'], ['Sea'], ['Air']].map((topics, at) => anArticle({ id: `a${at}`, topics }))
    show({ topics: ['Air'] }, null, aCorpus({ topics, articles, quantities: [], claims: [], events: [], dates: [] }))
    expect(within(screen.getByRole('list', { name: 'Topics' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sea 2', 'Air 1', 'Rail 1'])
  })

  it('offers the speakers of most reports first', async () => {
    onDesk()
    const { claims } = aCorpus()
    show({}, null, aCorpus({ claims: claims.map((claim) => (claim.id === 'c1' ? { ...claim, origins: ['zoo'] } : { ...claim, origins: ['army'] })) }))
    await userEvent.click(screen.getByRole('button', { name: 'More filters' }))
    expect(within(screen.getByRole('group', { name: 'Said or denied by' })).getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['zoo2', 'army1'])
  })

  it('tells what a link asks for in vain in a line of its own, until it is dismissed', async () => {
    show({}, 'The report that the link opens is not in this build.')
    const line = screen.getByText('The report that the link opens is not in this build.', { selector: ':not([role=status])' })
    expect(line).not.toHaveTextContent('3 reports')
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(line).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull()
  })

  it('leaves one that a link has chosen to be taken back, though no report has it', async () => {
    const onChange = show({ topics: ['weather'] })
    await userEvent.click(screen.getByRole('button', { name: 'Weather 0', pressed: true }))
    expect(onChange).toHaveBeenLastCalledWith(NO_FILTERS, 'choice')
  })

  it('adds and removes a topic', async () => {
    const onChange = show({ topics: ['transport'] })
    await userEvent.click(screen.getByRole('button', { name: 'Harbour 1' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, topics: ['transport', 'harbour'] }, 'choice')
    await userEvent.click(screen.getByRole('button', { name: 'Transport 2' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, topics: [] }, 'choice')
  })

  it('tells typing from choosing', async () => {
    const onChange = show()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the reports' }), 'x')
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, q: 'x' }, 'typing')
  })

  it('sets and clears days', () => {
    const onChange = show({ to: '2025-06-20' })
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2025-06-17' } })
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, from: '2025-06-17', to: '2025-06-20' }, 'choice')
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } })
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, to: null }, 'choice')
  })

  it('says of days that end before they begin what is wrong, at both, and swaps them', async () => {
    const onChange = show({ from: '2025-06-20', to: '2025-06-17' })
    for (const name of ['From', 'To']) {
      expect(screen.getByLabelText(name)).toBeInvalid()
      expect(screen.getByLabelText(name)).toHaveAccessibleDescription('From is after To.')
    }
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, from: '2025-06-17', to: '2025-06-20' }, 'choice')
  })

  it('finds nothing wrong with one day or none', () => {
    show({ from: '2025-06-17', to: '2025-06-17' })
    expect(screen.getByLabelText('From')).toBeValid()
    expect(screen.queryByText('From is after To.')).toBeNull()
  })

  it('counts the undated and lets them be left out', async () => {
    const onChange = show()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Undated reports (1)' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, undated: false }, 'choice')
  })

  it('offers kinds, certainty, speakers, sources and entities in a panel, with counts', async () => {
    onDesk()
    const onChange = show({ sources: ['Depot Daily'] })
    await userEvent.click(screen.getByRole('button', { name: 'More filters, 1 chosen' }))
    const sources = within(screen.getByRole('group', { name: 'Source' }))
    expect(sources.getByRole('checkbox', { name: /Depot Daily/ })).toBeChecked()
    await userEvent.click(sources.getByRole('checkbox', { name: /digest.txt/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, sources: ['Depot Daily', 'digest.txt'] }, 'choice')
    await userEvent.click(within(screen.getByRole('group', { name: 'How sure' })).getByRole('checkbox', { name: /Approximate/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, sources: ['Depot Daily'], certainty: ['approximate'] }, 'choice')
    const speakers = within(screen.getByRole('group', { name: 'Said or denied by' })).getAllByRole('checkbox')
    await userEvent.click(speakers[0] as HTMLElement)
    expect(onChange.mock.lastCall?.[0].speakers).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Remove Depot Daily' }))
    expect(onChange).toHaveBeenLastCalledWith(NO_FILTERS, 'choice')
  })

  it('never leaves out both the dated and the undated', async () => {
    onDesk()
    const onChange = show({ undated: false })
    await userEvent.click(screen.getByRole('button', { name: 'More filters' }))
    await userEvent.click(screen.getByRole('checkbox', { name: /^Dated reports/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, dated: false, undated: true }, 'choice')
  })

  it('closes the panel on Escape and gives the focus back', async () => {
    onDesk()
    show()
    await userEvent.click(screen.getByRole('button', { name: 'More filters' }))
    screen.getByRole('checkbox', { name: /^Dated reports/ }).focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'More filters' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'More filters' })).toHaveFocus()
  })

  it('resets everything, and only when something is set', async () => {
    const onChange = show({ q: 'trucks', undated: false })
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(onChange).toHaveBeenLastCalledWith(NO_FILTERS, 'choice')
  })

  it('has nothing to reset at first', () => {
    show()
    expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled()
  })

  it('has all filters behind one button where there is less room', async () => {
    const onChange = show({ sources: ['Depot Daily'] })
    expect(screen.queryByRole('button', { name: /^More filters/ })).not.toBeInTheDocument()
    const all = screen.getByRole('button', { name: 'Filters (1)' })
    await userEvent.click(all)
    expect(all).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(within(screen.getByRole('group', { name: 'How sure' })).getByRole('checkbox', { name: /Approximate/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, sources: ['Depot Daily'], certainty: ['approximate'] }, 'choice')
  })

  it('announces what all keystrokes left, and each of them only to the eye', async () => {
    const bar = (q: string) => {
      const selection = aSelection({ q })
      return <FilterBar filters={selection.filters} selection={selection} facets={countFacets(selection.index, selection.filters)} onChange={() => undefined} problem={null} progress={null} />
    }
    const { rerender } = render(bar(''))
    for (const q of ['b', 'br', 'bridge']) rerender(bar(q))
    expect(screen.getByText(/with “bridge”/)).toBeVisible()
    expect(screen.getByRole('status')).not.toHaveTextContent('with')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('with “bridge” — 1 report'))
  })

  it('announces what a bad link asked for', () => {
    show({}, 'No topic is called “x”.')
    expect(screen.getByRole('status')).toHaveTextContent('No topic is called “x”.')
  })
})
