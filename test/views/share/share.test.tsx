import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { CiteArticle } from '../../../src/views/share/cite-article.tsx'
import { ShareView } from '../../../src/views/share/share-view.tsx'
import { aBundle, anArticle } from '../../fixtures/bundle.ts'

const downloads = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>())
vi.mock('../../../src/export/download.ts', () => ({ download: downloads }))

const INDEX = indexBundle(aBundle())

describe('ShareView', () => {
  function show(): { charts: ReturnType<typeof vi.fn>; onPrint: ReturnType<typeof vi.fn> } {
    const calls = { charts: vi.fn(() => Promise.resolve([])), onPrint: vi.fn() }
    render(<ShareView selection={applyFilters(INDEX, { ...NO_FILTERS, topics: ['transport'] })} compiledFrom={'ab'.repeat(32)} {...calls} />)
    return calls
  }

  it('says what is shared, and copies its link', async () => {
    show()
    expect(screen.getByText('Transport, all dates')).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByRole('status')).toHaveTextContent('Link copied')
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
  })

  it.each([
    ['CSV', 'figures_transport_first_last_abababa.csv', /^claim,mention,quote,.*\nc1,1\/1,Ten,10,10,/],
    ['JSON', 'figures_transport_first_last_abababa.json', /"id": "c1"/],
  ])('saves all figures as %s', async (kind, name, content) => {
    downloads.mockClear()
    show()
    await userEvent.click(within(screen.getByRole('group', { name: 'All figures' })).getByRole('button', { name: kind }))
    expect(screen.getByRole('status')).toHaveTextContent(`Saved ${name}`)
    const [blob, saved] = downloads.mock.calls[0] ?? []
    expect(saved).toBe(name)
    expect(await new Promise((resolve) => {
      // jsdom's blobs have no text().
      const reader = new FileReader()
      reader.addEventListener('load', () => resolve(reader.result))
      // oxlint-disable-next-line unicorn/prefer-blob-reading-methods
      reader.readAsText(blob ?? new Blob())
    })).toMatch(content)
  })

  it('asks for the charts only when they are packed, and says when there are none', async () => {
    const { charts } = show()
    expect(charts).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Pack of charts' }))
    expect(screen.getByRole('status')).toHaveTextContent('That did not work: No chart is shown. Try again.')
  })

  it('prints', async () => {
    const { onPrint } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Print a brief' }))
    expect(onPrint).toHaveBeenCalledTimes(1)
  })
})

describe('CiteArticle', () => {
  it('shows a report in four styles and copies each', async () => {
    const user = userEvent.setup()
    render(<CiteArticle article={anArticle()} index={INDEX} />)
    expect(screen.getByText('Depot Daily. “Ten trucks left the depot on Monday.” June 16, 2025.')).toBeVisible()
    for (const [style, text] of [['Chicago', /^Depot Daily\./], ['APA', /^Ten trucks/], ['BibTeX', /^@article\{a1,/], ['CSL-JSON', /^\[\n/]] as const) {
      await user.click(screen.getByRole('button', { name: `Copy ${style}` }))
      expect(screen.getByRole('status')).toHaveTextContent(`${style} copied`)
      expect(await navigator.clipboard.readText()).toMatch(text)
    }
  })

  it('saves what the browser does not copy', async () => {
    downloads.mockClear()
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    render(<CiteArticle article={anArticle()} index={INDEX} />)
    await user.click(screen.getByRole('button', { name: 'Copy BibTeX' }))
    expect(screen.getByRole('status')).toHaveTextContent('This browser does not copy from here; saved a1.bib instead')
    expect(downloads).toHaveBeenCalledWith(expect.any(Blob), 'a1.bib')
  })
})
