import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useFocusKept } from '../../src/ui/use-focus-kept.ts'

function Page(): ReactNode {
  const [gone, setGone] = useState(false)
  const [used, setUsed] = useState(false)
  useFocusKept()
  return (
    <main>
      <section aria-label="Dates">{!gone && <button onClick={() => setGone(true)}>Clear dates</button>}</section>
      <section aria-label="Filters">
        <button disabled={used} onClick={() => setUsed(true)}>
          Reset
        </button>
        <button>Stay</button>
      </section>
    </main>
  )
}

it.each([
  ['takes itself away', 'Clear dates', 'Dates'],
  ['puts itself out of use', 'Reset', 'Filters'],
])('the focus of a button that %s goes to its section', async (_, button, section) => {
  render(<Page />)
  screen.getByRole('button', { name: button }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('region', { name: section })).toHaveFocus())
})

it('leaves the focus of any other button alone', async () => {
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Stay' }))
  await userEvent.tab({ shift: true })
  expect(screen.getByRole('button', { name: 'Reset' })).toHaveFocus()
})
