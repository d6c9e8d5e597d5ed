import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Brush } from '../../../src/views/timeline/brush.tsx'

const YEAR = { from: '2025-01-01', to: '2025-12-31' }

/** The days that the ends say, in a strip of a year and so many px. */
function daysSaid(from: string | null, to: string | null, plot = 730): string[] {
  const { unmount } = render(<Brush overview={{ domain: YEAR, bins: [] }} chosen={{ from, to }} names={0} plot={plot} onChooseDates={() => {}} counted={false} axis={YEAR} />)
  const brush = within(screen.getByRole('group', { name: /^Filter by dates/ }))
  const said = brush.queryAllByText(/\d/, { selector: '[role=slider] text' }).map(({ textContent }) => textContent)
  unmount()
  return said
}

it.each<[title: string, from: string | null, to: string | null, days: string[]]>([
  ['room between them', '2025-02-01', '2025-09-15', ['1 Feb 2025', '15 Sept 2025']],
  ['room outside', '2025-05-10', '2025-06-15', ['10 May 2025', '15 Jun 2025']],
  ['both at the right edge: one text', '2025-11-03', '2025-12-20', ['3 Nov – 20 Dec 2025']],
  ['both at the left edge', '2025-01-03', '2025-01-20', ['3–20 Jan 2025']],
  ['one of them alone', '2025-11-03', null, ['3 Nov 2025']],
  ['one day, said once', '2025-06-15', '2025-06-15', ['15 Jun 2025']],
  ['one day at the left edge', '2025-01-03', '2025-01-03', ['3 Jan 2025']],
  ['beside the strip', '2026-02-01', '2026-03-01', []],
])('says the chosen days where they do not run into each other: %s', (_, from, to, days) => {
  expect(daysSaid(from, to)).toEqual(days)
})

it('says them above the bars, which run through none', () => {
  const bins = [{ from: '2025-01-01', to: '2025-12-31', reports: 9 }]
  render(<Brush overview={{ domain: YEAR, bins }} chosen={{ from: '2025-02-01', to: '2025-09-15' }} names={0} plot={730} onChooseDates={() => {}} counted={false} axis={YEAR} />)
  const brush = screen.getByRole('group', { name: /^Filter by dates/ })
  const tops = [...brush.querySelectorAll('rect[y]:not(.grip)')].map((bar) => Number(bar.getAttribute('y')))
  const baselines = [...brush.querySelectorAll('[role=slider] text')].map((text) => Number(text.getAttribute('y')))
  expect(baselines).toHaveLength(2)
  expect(Math.max(...baselines)).toBeLessThan(Math.min(...tops))
})
