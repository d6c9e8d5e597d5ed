import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { seriesCharts } from '../../../src/select/chart-series.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { circleAt, joinHidden } from '../../../src/views/charts/join-marks.ts'
import type { PlacedMark } from '../../../src/views/charts/place-marks.ts'
import { aBundle, aClaim, aSeries } from '../../fixtures/bundle.ts'

const STYLE = { radius: 5, dodge: 17, joins: true, cell: { width: 36, height: 27 } }
const [CHART] = seriesCharts(applyFilters(indexBundle(aBundle({ claims: [aClaim()], series: [aSeries()] })), NO_FILTERS))

function dot([x, y]: readonly [number, number]): PlacedMark {
  const [figure] = CHART?.figures ?? []
  if (figure === undefined) throw new Error('no figure')
  return circleAt([figure], x, y, STYLE.radius)
}

function sizes(places: readonly (readonly [number, number])[]): number[] {
  return joinHidden(places.map(dot), STYLE).map(({ figures }) => figures.length)
}

describe('marks that would hide each other', () => {
  it.each<[why: string, places: [number, number][], sizes: number[]]>([
    ['stand alone where each can be seen', [[0, 0], [9, 0]], [1, 1]],
    ['are counted where they hide each other', [[0, 0], [5, 0]], [2]],
    ['in a circle that takes in what it reaches only as a circle', [[0, 0], [5, 0], [12, 0]], [3]],
    ['in one circle where two would overlap', [[0, 0], [5, 0], [16, 0], [21, 0]], [4]],
    ['in two where they do not', [[0, 0], [5, 0], [60, 0], [65, 0]], [2, 2]],
  ])('%s', (_, places, counted) => {
    expect(sizes(places)).toEqual(counted)
  })

  it('loses none, and no circle reaches another mark', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 120 })), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(places, (given) => {
        const marks = joinHidden(given.map(dot), STYLE)
        expect(marks.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(given.length)
        for (const [at, a] of marks.entries()) {
          for (const b of marks.slice(at + 1)) {
            if (a.figures.length === 1 && b.figures.length === 1) continue
            expect(Math.hypot(a.place.x - b.place.x, a.middle - b.middle)).toBeGreaterThanOrEqual(a.place.radius + b.place.radius - 2 - 1e-9)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
