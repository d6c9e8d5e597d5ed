import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { useTip } from '../../src/ui/tip.tsx'

function Marks() {
  const tip = useTip()
  return (
    <>
      <button type="button" {...tip.bind(() => 'Ten trucks left', () => <button type="button">Pin it</button>)}>
        Mark
      </button>
      {tip.element}
      <button type="button">After</button>
    </>
  )
}

it('lets the keyboard into the tip, and takes it away when the keyboard leaves', async () => {
  const user = userEvent.setup()
  render(<Marks />)
  await user.tab()
  expect(screen.getByRole('button', { name: 'Mark' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Pin it', hidden: true })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus()
  expect(screen.queryByText('Pin it')).toBeNull()
})

it('goes when the keyboard goes elsewhere, and at Escape', async () => {
  const user = userEvent.setup()
  render(<Marks />)
  await user.tab()
  await user.tab({ shift: true })
  expect(screen.queryByText('Pin it')).toBeNull()
  await user.tab()
  expect(screen.getByText('Pin it')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('Pin it')).toBeNull()
})

it('takes Escape for itself, and leaves the next to what is below', async () => {
  const below = vi.fn<(key: string) => void>()
  const listen = ({ key }: KeyboardEvent): void => below(key)
  window.addEventListener('keydown', listen)
  render(<Marks />)
  await userEvent.hover(screen.getByRole('button', { name: 'Mark' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText('Pin it')).toBeNull()
  expect(below).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(below).toHaveBeenCalledExactlyOnceWith('Escape')
  window.removeEventListener('keydown', listen)
})

it('describes its mark by what it tells, without the buttons beside that', async () => {
  render(<Marks />)
  await userEvent.hover(screen.getByRole('button', { name: 'Mark' }))
  expect(screen.getByRole('button', { name: 'Mark' })).toHaveAccessibleDescription('Ten trucks left')
  expect(within(screen.getByRole('tooltip', { hidden: true })).queryByRole('button', { hidden: true })).toBeNull()
  expect(within(screen.getByRole('group', { name: 'Details', hidden: true })).getByRole('button', { name: 'Pin it', hidden: true })).toBeInTheDocument()
})
