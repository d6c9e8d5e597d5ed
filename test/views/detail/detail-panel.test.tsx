import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { formatBounds } from '../../../src/select/format-bounds.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { DetailPanel, type DetailPanelProps } from '../../../src/views/detail/detail-panel.tsx'
import { aClaim, anEvent } from '../../fixtures/bundle.ts'
import { aCorpus } from '../../fixtures/corpus.ts'

function show(article: string | null, over: Partial<DetailPanelProps> = {}, bundle = aCorpus()) {
  const index = indexBundle(bundle)
  const calls = {
    onOpen: vi.fn<(article: string, mark: string | null) => void>(),
    onClose: vi.fn<() => void>(),
    onPrevious: null,
    onNext: vi.fn<() => void>(),
  }
  const props: DetailPanelProps = {
    article: article === null ? null : (index.articles.get(article) ?? null),
    mark: null,
    index,
    query: '',
    mode: 'side',
    ...calls,
    ...over,
  }
  return { ...calls, ...render(<DetailPanel {...props} />), props }
}

describe('DetailPanel', () => {
  it('shows the whole report, its figures and dates marked', () => {
    show('a1')
    const panel = screen.getByRole('dialog', { name: 'Depot sends trucks' })
    expect(panel).toHaveTextContent('Some 10 trucks left the depot on Monday, the ministry said. Rain may stop 4 more. Then nothi')
    const marks = [...panel.querySelectorAll('mark button')]
    expect(marks.map(({ textContent }) => textContent)).toEqual(['Some 10', 'Monday', '4'])
    expect(panel).toHaveTextContent('Source cut off here')
  })

  it('leads to the asked figure: focus, its sentence and its row', () => {
    show('a1', { mark: 'q1' })
    const mark = screen.getByRole('button', { name: 'Some 10' })
    expect(mark).toHaveFocus()
    expect(mark).toHaveAttribute('aria-current', 'true')
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null])
  })

  it('leads to a number that is no figure by its place: its sentence is marked, and the number in it', () => {
    show('a2', { mark: '0-6' })
    expect(screen.getByRole('dialog').querySelector('mark.bg-hit')).toHaveTextContent('Bridge')
    const sentence = [...screen.getByRole('dialog').querySelectorAll('[data-sentence]')].map(({ textContent }) => textContent)
    expect(sentence).toEqual(['Bridge report'])
    expect(screen.getByRole('heading', { name: /Bridge report/ })).toHaveFocus()
  })

  it('has room for more about the chosen figure and about the date', () => {
    show('a1', { mark: 'q1', figureSlot: ({ quote }) => <p>{`more on ${quote}`}</p>, dateSlot: ({ headline }) => <p>{`date of ${headline}`}</p> })
    expect(screen.getByText('more on 10')).toBeInTheDocument()
    expect(screen.getByText('date of Depot sends trucks')).toBeInTheDocument()
  })

  it('tells of each figure how sure, as of when and who said it', () => {
    show('a1')
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      '≈ 10 trucksapproximate (“Some”)16 Jun 2025the ministry',
      '4exactpossible, not confirmed16 Jun 2025unattributed',
    ])
  })

  it('tells the same on hover', async () => {
    show('a1')
    await userEvent.hover(screen.getByRole('button', { name: 'Some 10' }))
    expect(screen.getByRole('tooltip')).toHaveTextContent('about 10 trucksHow sureapproximate (“Some”)StatusactualAs of16 June 2025Said bythe ministry')
  })

  it('says what a date resolves to', async () => {
    show('a1')
    await userEvent.hover(screen.getByRole('button', { name: 'Monday' }))
    expect(screen.getByRole('tooltip')).toHaveTextContent('Date: 16 June 2025')
  })

  it('names who else reports the figure and leads there', async () => {
    const { onOpen } = show('a1', { mark: 'q1' })
    const sources = screen.getByRole('region', { name: 'Sources of this figure' })
    expect(sources).toHaveTextContent('1 origin (the ministry), 2 reports')
    await userEvent.click(within(sources).getByRole('button', { name: /Bridge report/ }))
    expect(onOpen).toHaveBeenCalledWith('a2', 'q3')
  })

  it('shows the plan that it carries out and the sum that it is part of; who disputes it stands apart', () => {
    const claims = [
      aClaim({ id: 'c1', quantities: ['q1', 'q3'], articles: ['a1', 'a2'], disputes: ['c2'], fulfils: 'c2' }),
      aClaim({ id: 'c2', quantities: ['q4'], articles: ['a3'], parts: ['c1'] }),
    ]
    show('a1', { mark: 'q1' }, aCorpus({ claims }))
    const related = within(screen.getByRole('list', { name: 'Related figures' })).getAllByRole('listitem')
    expect(related.map(({ textContent }) => textContent)).toEqual([
      'part of up to 40 rafts (possible, not confirmed)',
      'matches the plan of up to 40 rafts (possible, not confirmed)',
    ])
  })

  it('says where the text stands and how its date is known', () => {
    show('a3')
    const panel = screen.getByRole('dialog', { name: 'Up to 40 rafts may be built.' })
    expect(panel).toHaveTextContent('Undated: the source gives no date, and nothing in the text bounds it')
    expect(panel).toHaveTextContent('digest.txt, characters 0–47')
    expect(panel).not.toHaveTextContent('Source cut off here')
  })

  it('shows what an inferred date rests on', () => {
    const [first, ...rest] = aCorpus().articles
    if (first === undefined) throw new Error('the fixture has articles')
    const published = { kind: 'inferred', earliest: null, latest: '2025-10-10', evidence: [{ article: 'a1', start: 0, end: 5 }, { article: 'a1', start: 43, end: 48 }] } as const
    show('a1', {}, aCorpus({ articles: [{ ...first, published: { ...published, evidence: [...published.evidence] } }, ...rest] }))
    expect(screen.getByRole('dialog')).toHaveTextContent('Undated: published on or before 10 October 2025, inferred from what the text says')
    expect(screen.getByRole('dialog')).toHaveTextContent('Evidence“Depot”; “depot”')
  })

  it('names the other report that an inferred date rests on, with its day', () => {
    const { articles } = aCorpus()
    const published = { kind: 'inferred' as const, earliest: '2025-06-16', latest: null, evidence: [{ article: 'a1', start: 0, end: 4 }] }
    show('a3', {}, aCorpus({ articles: articles.map((article) => (article.id === 'a3' ? { ...article, published } : article)) }))
    const told = articles.find(({ id }) => id === 'a1')
    expect(screen.getByRole('dialog')).toHaveTextContent('on or after 16 June 2025, inferred from what it and other reports say')
    expect(screen.getByRole('dialog')).toHaveTextContent(`“${told?.text.slice(0, 4)}” (${formatBounds(told?.published ?? published)})`)
  })

  it('marks the searched words', () => {
    show('a1', { query: 'depot' })
    expect(screen.getAllByText(/^depot$/i, { selector: 'mark' })).toHaveLength(2)
  })

  it('steps through the reports and closes', async () => {
    const { onNext, onClose } = show('a1')
    expect(screen.getByRole('button', { name: 'Previous report' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Next report' }))
    expect(onNext).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Close report' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('gives the focus back when it closes', () => {
    const opener = document.createElement('button')
    document.body.append(opener)
    opener.focus()
    const { rerender, props } = show('a1')
    expect(opener).not.toHaveFocus()
    rerender(<DetailPanel {...props} article={null} />)
    expect(opener).toHaveFocus()
    opener.remove()
  })

  it('shows nothing when nothing is open', () => {
    show(null)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('names the other reports of its event and the rest of its story, and leads there', async () => {
    const events = [
      anEvent({ id: 'e1', title: 'Trucks leave', articles: ['a1', 'a2'], earliest: '2025-06-16', latest: '2025-06-16', story: 'a1' }),
      anEvent({ id: 'e2', title: 'The harbour protests', articles: ['a3'], earliest: null, latest: null, story: 'a1' }),
    ]
    const { onOpen } = show('a1', {}, aCorpus({ events }))
    expect(screen.getByText('16 June 2025; told by one other report too')).toBeVisible()
    await userEvent.click(within(screen.getByRole('list', { name: 'Also told by' })).getByRole('button'))
    await userEvent.click(within(screen.getByRole('list', { name: 'In the same story' })).getByRole('button', { name: 'The harbour protests day not known' }))
    expect(onOpen.mock.calls).toEqual([['a2', null], ['a3', null]])
  })

  it('names the reports that recall its event, and the events that it recalls', async () => {
    const events = [anEvent({ id: 'e1', title: 'Trucks leave', articles: ['a1'], mentionedBy: ['a2'] }), anEvent({ id: 'e2', title: 'The harbour protests', articles: ['a3'], mentionedBy: ['a1'], earliest: '2025-06-10', latest: '2025-06-10' })]
    const { onOpen } = show('a1', {}, aCorpus({ events }))
    await userEvent.click(within(screen.getByRole('list', { name: 'Recalled or foretold in' })).getByRole('button'))
    await userEvent.click(within(screen.getByRole('list', { name: 'Recalls or foretells' })).getByRole('button', { name: 'The harbour protests 10 June 2025' }))
    expect(onOpen.mock.calls).toEqual([['a2', null], ['a3', null]])
  })

  it('says that no other report tells of its event', () => {
    show('a1', {}, aCorpus({ events: [anEvent({ articles: ['a1'], story: null })] }))
    expect(screen.getByText(/; told by this report alone$/)).toBeVisible()
    expect(screen.queryByRole('list', { name: 'In the same story' })).toBeNull()
  })
})
