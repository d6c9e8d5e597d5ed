import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { PanelButton, placeBeside } from '../../src/ui/panel.tsx'

const WINDOW = { width: 1440, height: 900 }
const button = (left: number, top: number): DOMRectReadOnly => new DOMRect(left, top, 60, 32)

describe('placeBeside', () => {
  it.each([
    ['below, right edges in line', button(800, 100), { width: 300, height: 400 }, WINDOW, { left: 560, top: 140 }],
    ['above, where only there is room', button(800, 700), { width: 300, height: 400 }, WINDOW, { left: 560, top: 292 }],
    ['to the left, where neither has room', button(800, 430), { width: 300, height: 600 }, WINDOW, { left: 492, top: 292 }],
    ['to the right of a button at the left', button(20, 430), { width: 300, height: 600 }, WINDOW, { left: 88, top: 292 }],
    ['scrolling below, in a narrow window', button(300, 200), { width: 374, height: 800 }, { width: 390, height: 844 }, { left: 8, top: 240 }],
    ['over the button, in a window with no room at all', button(300, 150), { width: 374, height: 800 }, { width: 390, height: 400 }, { left: 8, top: 8 }],
  ])('%s', (_, at, panel, window, place) => {
    expect(placeBeside(at, panel, window)).toMatchObject(place)
  })

  it('stands below the whole bar that its button is in, and scrolls there', () => {
    expect(placeBeside(button(800, 56), { width: 576, height: 900 }, WINDOW, 133)).toEqual({ left: 284, top: 141, maxHeight: 751 })
    // A low window has no room to work in below it.
    expect(placeBeside(button(800, 56), { width: 576, height: 900 }, { width: 1440, height: 390 }, 133)).toMatchObject({ top: 8 })
  })
})

describe('PanelButton', () => {
  it('closes when the focus leaves it', async () => {
    render(
      <>
        <PanelButton label="Share" name="Share this view">
          <button type="button">Copy link</button>
        </PanelButton>
        <button type="button">Next</button>
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Share this view' }))
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  })

  it('opens, and Escape closes it alone and gives the focus back', async () => {
    const [outer, toggled] = [vi.fn(), vi.fn()]
    window.addEventListener('keydown', outer)
    render(
      <PanelButton label="Share" name="Share this view" onToggle={toggled}>
        <button type="button">Copy link</button>
      </PanelButton>,
    )
    const opener = screen.getByRole('button', { name: 'Share this view' })
    await userEvent.click(opener)
    expect(screen.getByRole('group', { name: 'Share this view' })).toBeVisible()
    screen.getByRole('button', { name: 'Copy link' }).focus()
    outer.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
    expect(opener).toHaveFocus()
    expect(outer).not.toHaveBeenCalled()
    expect(toggled.mock.calls).toEqual([[true], [false]])
    window.removeEventListener('keydown', outer)
  })

  it('closes when a pointer goes down elsewhere, not inside', async () => {
    render(
      <>
        <PanelButton label="Share" name="Share">
          <p>inside</p>
        </PanelButton>
        <p>outside</p>
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    await userEvent.click(screen.getByText('inside'))
    expect(screen.getByText('inside')).toBeVisible()
    await userEvent.click(screen.getByText('outside'))
    expect(screen.queryByText('inside')).toBeNull()
  })
})
