import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { SavedViews, type SavedViewsProps } from '../../../src/views/saved/saved-views.tsx'

function show(over: Partial<SavedViewsProps> = {}) {
  const props = {
    views: [],
    hasUnread: false,
    sentence: 'Transport, all dates',
    onSave: vi.fn<(name: string) => boolean>(() => true),
    onOpen: vi.fn<(name: string) => void>(),
    onRemove: vi.fn<(name: string) => void>(),
    onExport: vi.fn<() => void>(),
    onImport: vi.fn<(text: string) => string>(() => '2 views read.'),
    ...over,
  }
  render(<SavedViews {...props} />)
  return props
}

const views = [
  { name: 'Lorries', fresh: 2 },
  { name: 'All', fresh: 0 },
]

it('keeps what is shown under its sentence unless the reader names it', async () => {
  const { onSave } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenLastCalledWith('Transport, all dates')
  await userEvent.type(screen.getByLabelText('Keep what is shown now as'), ' My lorries {Enter}')
  expect(onSave).toHaveBeenLastCalledWith('My lorries')
  expect(screen.getByRole('status')).toHaveTextContent('Saved as “My lorries”.')
})

it('says when the browser does not keep it', async () => {
  show({ onSave: () => false })
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('status')).toHaveTextContent(/is kept until this page is closed/)
})

it('says what is new in each, opens and deletes it', async () => {
  const { onOpen, onRemove } = show({ views })
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Lorries2 new', 'Allnothing new'])
  await userEvent.click(screen.getByRole('button', { name: 'Lorries' }))
  expect(onOpen).toHaveBeenCalledWith('Lorries')
  await userEvent.click(screen.getByRole('button', { name: 'Delete All' }))
  expect(onRemove).toHaveBeenCalledWith('All')
  expect(screen.getByRole('status')).toHaveTextContent('Deleted “All”.')
})

it('reads a file and says what came of it', async () => {
  const { onImport } = show({ views })
  await userEvent.upload(screen.getByLabelText('File of saved views'), new File(['{"app":"x"}'], 'views.json', { type: 'application/json' }))
  expect(await screen.findByText('2 views read.')).toBeVisible()
  expect(onImport).toHaveBeenCalledWith('{"app":"x"}')
})

it('says so when a file can’t be read', async () => {
  const { onImport } = show({ views })
  const file = new File([], 'views.json', { type: 'application/json' })
  file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  await userEvent.upload(screen.getByLabelText('File of saved views'), file)
  expect(await screen.findByText(/^“views.json” can’t be read/)).toBeVisible()
  expect(onImport).not.toHaveBeenCalled()
})

it('has nothing to export at first', () => {
  show()
  expect(screen.getByRole('button', { name: 'Export to a file' })).toBeDisabled()
})
