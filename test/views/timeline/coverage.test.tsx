import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Coverage } from '../../../src/views/timeline/coverage.tsx'

const bins = [
  { from: '2025-06-01', to: '2025-06-07', reports: 8 },
  { from: '2025-06-08', to: '2025-06-14', reports: 0 },
  { from: '2025-06-15', to: '2025-06-21', reports: 1250 },
]

it.each([
  ['wide bars say their counts', 300, ['8', '1250']],
  ['where one count has no room, none is said', 60, []],
])('%s', (_, width, counts) => {
  const { container } = render(
    <svg>
      <Coverage bins={bins} domain={{ from: '2025-06-01', to: '2025-06-21' }} width={width} fill="#888" muted="#555" />
    </svg>,
  )
  expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual(counts)
  expect(container.querySelectorAll('title')).toHaveLength(3)
})
