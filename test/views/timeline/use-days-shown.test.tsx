// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useDaysShown } from '../../../src/views/timeline/use-days-shown.ts'

const EXTENT = { home: { from: '2025-06-14', to: '2025-06-20' }, limits: { from: '2025-01-01', to: '2025-12-31' } }

it('shows the very same days at each render while the same are asked for', () => {
  const asked = { from: '2025-06-10', to: '2025-06-18' }
  const { result, rerender } = renderHook(() => useDaysShown(EXTENT, asked, () => {}))
  const { days, drawn } = result.current
  rerender()
  expect(days).toEqual(asked)
  expect(result.current.days).toBe(days)
  expect(result.current.drawn).toBe(drawn)
})
