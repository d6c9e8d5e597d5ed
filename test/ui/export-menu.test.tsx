import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ExportMenu, type ExportAction } from '../../src/ui/export-menu.tsx'
import type { ImageWords } from '../../src/lib/image-words.ts'
import { ReopenedWords } from '../../src/ui/reopened-words.ts'

const SIZES = [{ id: 'report', label: 'Report', hint: '850×600' }, { id: 'slide', label: 'Slide', hint: '960×540' }] as const
type Size = 'report' | 'slide'

function menu(run: ExportAction<Size>['run'], reopened: { chart: string; words: ImageWords } | null = null) {
  const preview = vi.fn((size: Size, words: ImageWords) => Promise.resolve(`data:,${size}-${words.title}`))
  return (
    <ReopenedWords value={reopened}>
      <ExportMenu title="Trucks sent" chart="trucks" sizes={SIZES} groups={[{ label: 'Save', actions: [{ label: 'PNG', run }] }]} preview={preview} />
    </ReopenedWords>
  )
}

const open = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Export Trucks sent' }))

describe('ExportMenu', () => {
  it('hands the size and the reader’s words on and says what was done', async () => {
    const run = vi.fn(() => 'Saved trucks.png')
    render(menu(run))
    await open()
    await userEvent.click(screen.getByRole('radio', { name: /Slide/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Ours')
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'For us')
    await waitFor(() => expect(screen.getByRole('img', { name: 'Preview: Ours' })).toHaveAttribute('src', 'data:,slide-Ours'))
    await userEvent.click(screen.getByRole('button', { name: 'PNG' }))
    expect(run).toHaveBeenCalledWith('slide', { title: 'Ours', note: 'For us' }, expect.any(Function))
    expect(screen.getByRole('status')).toHaveTextContent('Saved trucks.png')
  })

  it.each([[600, null], [921, 'Grown to 850×921, so that nothing is cut']])('tells when an image is larger than its size says: %i px high', async (height, text) => {
    render(menu(() => ''))
    await open()
    const image = await screen.findByRole<HTMLImageElement>('img', { name: 'Preview: Trucks sent' })
    Object.defineProperties(image, { naturalWidth: { value: 850 }, naturalHeight: { value: height } })
    fireEvent.load(image)
    if (text === null) expect(screen.queryByText(/^Grown/)).toBeNull()
    else expect(screen.getByText(text)).toBeVisible()
  })

  it('says how far it is, takes no second click meanwhile and keeps the focus', async () => {
    let finish = (_: string): void => undefined
    const run = vi.fn<ExportAction<Size>['run']>((_size, _words, tell) => {
      tell('Drawing 2 of 3 …')
      return new Promise<string>((resolve) => {
        finish = resolve
      })
    })
    render(menu(run))
    await open()
    const button = screen.getByRole('button', { name: 'PNG' })
    await userEvent.click(button)
    expect(screen.getByRole('status')).toHaveTextContent('Drawing 2 of 3 …')
    await userEvent.click(button)
    expect(run).toHaveBeenCalledTimes(1)
    expect(button).toHaveFocus()
    finish('Saved')
    expect(await screen.findByText('Saved')).toBeVisible()
  })

  it('says what did not work', async () => {
    render(menu(() => Promise.reject(new Error('No canvas.'))))
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'PNG' }))
    expect(await screen.findByText('That did not work: No canvas. Try again, or another size.')).toBeVisible()
  })

  it.each([
    ['trucks', 'Ours'],
    ['carts', ''],
  ])('takes the words of a reopened image of %s', async (chart, title) => {
    const view = render(menu(() => ''))
    view.rerender(menu(() => '', { chart, words: { title: 'Ours', note: '' } }))
    await open()
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
  })
})
