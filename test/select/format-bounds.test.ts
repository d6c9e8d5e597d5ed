import { expect, it } from 'vitest'
import { formatBounds } from '../../src/select/format-bounds.ts'

it.each([
  ['2025-06-16', '2025-06-16', '16 June 2025'],
  ['2025-06-14', '2025-06-25', '14–25 June 2025'],
  ['2025-05-28', '2025-06-03', '28 May – 3 June 2025'],
  ['2025-06-01', '2025-06-30', 'June 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2025-04-01', '2025-06-30', 'April 2025 – June 2025'],
  ['2024-12-28', '2025-01-03', '28 December 2024 – 3 January 2025'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['1950-01-01', '1953-12-31', '1950–1953'],
  ['2025-09-01', null, 'on or after 1 September 2025'],
  [null, '2025-10-10', 'on or before 10 October 2025'],
  [null, null, 'undated'],
])('%s to %s is "%s"', (earliest, latest, text) => {
  expect(formatBounds({ earliest, latest })).toBe(text)
})

it('has a short form for tight places', () => {
  expect(formatBounds({ earliest: '2025-06-16', latest: '2025-06-16' }, 'short')).toBe('16 Jun 2025')
  expect(formatBounds({ earliest: null, latest: '2025-10-10' }, 'short')).toBe('on or before 10 Oct 2025')
})
