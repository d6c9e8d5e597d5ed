import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Bundle, Correction } from '../../../src/bundle/schema.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { CorrectionNote, CorrectThis, Dispute } from '../../../src/views/corrections/index.ts'
import { aClaim } from '../../fixtures/bundle.ts'
import { aCorpus } from '../../fixtures/corpus.ts'

const correction: Correction = {
  id: 'k1',
  kind: 'amend',
  article: 'a1',
  quantity: 'q1',
  changes: [
    { field: 'low', was: '10', now: '12' },
    { field: 'unit', was: 'count', now: 'count' },
  ],
  reason: 'The depot said twelve.',
  by: 'A. Nalyst',
}

async function show(quantityId: string | null, over: Partial<Bundle> = {}) {
  const index = indexBundle(aCorpus(over))
  const quantity = quantityId === null ? null : (index.quantities.get(quantityId) ?? null)
  const article = index.articles.get(quantity?.article ?? 'a3')
  if (article === undefined) throw new Error('the fixture has no such report')
  const user = userEvent.setup()
  render(<CorrectThis {...{ quantity, article, index }} />)
  await user.click(screen.getByText(quantity === null ? 'Correct this date' : 'Correct this figure'))
  return user
}

async function sign(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.type(screen.getByLabelText('Reason'), 'Said “so”.')
  await user.type(screen.getByLabelText('Your name'), 'A. Nalyst')
}

const entry = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Goes into corrections.yaml/ }).value

describe('CorrectThis', () => {
  it('writes a rejection once it has a reason and a name', async () => {
    const user = await show('q2')
    expect(screen.getByRole('status')).toHaveTextContent('Give a reason. Give your name.')
    await sign(user)
    expect(entry()).toBe(
      'figures:\n  - sentence: "Rain may stop 4 more."\n    quote: "4"\n    reject: true\n    reason: "Said “so”."\n    by: "A. Nalyst"\n',
    )
  })

  it('writes what an amendment changes, as it is typed', async () => {
    const user = await show('q4')
    await sign(user)
    await user.click(screen.getByRole('radio', { name: 'It says something else: amend it' }))
    expect(screen.getByRole('status')).toHaveTextContent('Change something of the figure.')
    await user.selectOptions(screen.getByLabelText('How sure'), 'range')
    await user.clear(screen.getByLabelText('From'))
    await user.type(screen.getByLabelText('From'), '30')
    await user.selectOptions(screen.getByLabelText('Status'), 'planned')
    expect(entry()).toContain('    amend:\n      low: 30\n      qualifier: "range"\n      status: "planned"\n    reason:')
  })

  it('writes the days of a report', async () => {
    const user = await show(null)
    await sign(user)
    await user.type(screen.getByLabelText('Published, first day'), '2025-06-20')
    expect(entry()).toBe(
      'reports:\n  - text: "Up to 40 rafts may be built. Nobody knows when."\n    earliest: "2025-06-20"\n    latest: "2025-06-20"\n    reason: "Said “so”."\n    by: "A. Nalyst"\n',
    )
  })

  it('copies the entry, and says so until it changes', async () => {
    const user = await show('q2')
    await sign(user)
    await user.click(screen.getByRole('button', { name: 'Copy the entry' }))
    expect(await navigator.clipboard.readText()).toBe(entry())
    expect(screen.getByRole('status')).toHaveTextContent('Copied.')
    await user.type(screen.getByLabelText('Your name'), '!')
    expect(screen.getByRole('status')).toHaveTextContent('')
  })

  it('selects the entry where there is no clipboard', async () => {
    const user = await show('q2')
    await sign(user)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copy the entry' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Goes into/ })
    expect(field).toHaveFocus()
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    expect(screen.getByRole('status')).toHaveTextContent('Selected')
  })

  it('says that the file has an entry already, and joins its list', async () => {
    const user = await show('q1', { corrections: [correction] })
    await sign(user)
    expect(screen.getByText('The file has an entry for this already: change that one instead.')).toBeInTheDocument()
    expect(entry()).toMatch(/^ {2}- sentence/)
  })
})

describe('CorrectionNote', () => {
  it('says what was changed, why and by whom', () => {
    render(<CorrectionNote correction={correction} />)
    const note = screen.getByRole('note')
    expect(note).toHaveTextContent('Corrected by hand')
    expect(within(note).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['lower bound: 10 → 12'])
    expect(note).toHaveTextContent('The depot said twelve. — A. Nalyst')
  })

  it.each([
    ['reject', 'Rejected by hand: in no claim and no chart'],
    ['date', 'Date stated by hand'],
  ] as const)('names a correction of kind %s', (kind, title) => {
    render(<CorrectionNote correction={{ ...correction, kind, changes: [] }} />)
    expect(screen.getByText(title)).toBeInTheDocument()
  })
})

describe('Dispute', () => {
  it('shows both sides by who says so, and leads to the other', async () => {
    const claims = [
      aClaim({ id: 'c1', quantities: ['q1', 'q3'], articles: ['a1', 'a2'], origins: ['the ministry'], disputes: ['c2'] }),
      aClaim({ id: 'c2', quantities: ['q4'], articles: ['a3'], low: 40, high: 40, origins: ['the union'], disputes: ['c1'] }),
    ]
    const index = indexBundle(aCorpus({ claims }))
    const quantity = index.quantities.get('q1')
    if (quantity === undefined) throw new Error('the fixture has no q1')
    const onOpenQuantity = vi.fn<(id: string) => void>()
    render(<Dispute {...{ quantity, index, onOpenQuantity }} />)
    const sides = within(screen.getByRole('region', { name: 'Disputed: the sources differ' })).getAllByRole('listitem')
    expect(sides.map(({ textContent }) => textContent)).toEqual([
      'the ministry10 trucks16 June 20251 origin, 2 reports',
      'the union40 trucks16 June 20251 origin, 1 report',
    ])
    await userEvent.click(screen.getByRole('button', { name: '40 trucks' }))
    expect(onOpenQuantity).toHaveBeenCalledWith('q4')
  })
})
