import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aCorpus } from '../fixtures/corpus.ts'
import { openApp, serveBundle } from '../fixtures/open-app.tsx'

/** The part that throws while it renders, whatever it is given; null when none does. */
const broken = vi.hoisted((): { part: string | null } => ({ part: null }))

function breakable(part: string) {
  return async <Module extends object>(original: () => Promise<Module>): Promise<Module> =>
    Object.fromEntries(
      Object.entries(await original()).map(([name, value]: [string, unknown]) => [
        name,
        name !== part || typeof value !== 'function'
          ? value
          : (...props: unknown[]): unknown => {
              if (broken.part === part) throw new Error(`no ${part}`)
              return Reflect.apply(value, undefined, props)
            },
      ]),
    ) as Module
}
vi.mock('../../src/views/charts/index.ts', () => ({ Charts: () => null }))
vi.mock('../../src/app/header.tsx', breakable('Header'))
vi.mock('../../src/views/detail/detail-panel.tsx', breakable('DetailPanel'))
vi.mock('../../src/views/feed/feed.tsx', breakable('Feed'))
vi.mock('../../src/views/filters/filter-bar.tsx', breakable('FilterBar'))
vi.mock('../../src/views/key-figures/key-figures.tsx', breakable('KeyFigures'))
vi.mock('../../src/views/timeline/timeline.tsx', breakable('Timeline'))

// React reports what a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  broken.part = null
  vi.restoreAllMocks()
})

function open(): void {
  serveBundle(aCorpus())
  openApp()
}

describe('a part that can’t be shown', () => {
  it.each([
    ['DetailPanel', 'The open report'],
    ['Feed', 'The reports'],
    ['FilterBar', 'The filters'],
    ['KeyFigures', 'The key figures'],
    ['Timeline', 'The timeline'],
  ])('%s leaves the rest of the page, and a way on', async (part, name) => {
    broken.part = part
    open()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(`${name} could not be shown`)
    expect(alert).toHaveTextContent(`no ${part}`)
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Tallywire', level: 1 })).toBeVisible()
    if (part !== 'Feed') expect(await screen.findByRole('article', { name: 'Bridge report' })).toBeVisible()
  })

  it('is tried again with other filters', async () => {
    broken.part = 'Feed'
    open()
    expect(await screen.findByRole('alert')).toHaveTextContent('The reports could not be shown')
    broken.part = null
    await userEvent.click(screen.getAllByRole('button', { name: /^Transport/ })[0] ?? document.body)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(await screen.findByRole('article', { name: 'Bridge report' })).toBeVisible()
  })

  it('outside of all panes is said in place of the page', async () => {
    broken.part = 'Header'
    open()
    expect(await screen.findByRole('alert')).toHaveTextContent('The page could not be shown')
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  })
})
