import { act, renderHook } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useKnownView } from '../../src/app/use-view.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { aCorpus } from '../fixtures/corpus.ts'

const Url = ({ children }: { children: ReactNode }): ReactNode => (
  <NuqsTestingAdapter hasMemory searchParams="?topic=transport&pin=c1&table=timeline&days=2025-06-10..2025-06-18">
    {children}
  </NuqsTestingAdapter>
)

it('keeps what says the same when something else of the link changes', () => {
  const index = indexBundle(aCorpus())
  const { result } = renderHook(() => useKnownView(index), { wrapper: Url })
  const before = result.current.view
  act(() => result.current.setView({ article: 'a1' }))
  const after = result.current.view
  expect(after.article).toBe('a1')
  expect(before.days).toEqual({ from: '2025-06-10', to: '2025-06-18' })
  for (const key of ['filters', 'pin', 'tables', 'days'] as const) expect(after[key]).toBe(before[key])
})
