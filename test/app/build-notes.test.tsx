import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { DiagnosticList } from '../../src/app/build-notes.tsx'

it('two messages at one place are both shown, without a word from React', () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const at = { code: 'unknown-term', severity: 'warning', file: 'codebook.yaml', line: 3, column: 5 } as const
  render(<DiagnosticList diagnostics={[{ ...at, text: 'No “a”' }, { ...at, text: 'No “b”' }]} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(complaint).not.toHaveBeenCalled()
})
