import { describe, expect, it } from 'vitest'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { whoChart } from '../../../src/select/chart-who.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { overlap } from '../../../src/views/charts/place-labels.ts'
import { placeWho } from '../../../src/views/charts/place-who.ts'
import { aBundle, aClaim, aQuantity, aSeries } from '../../fixtures/bundle.ts'

const MEASURES = ['trucks', 'ships', 'planes', 'trains']
const SPEAKERS = ['Lima', 'Quito', 'Bogota', 'Caracas', 'Santiago', 'Montevideo', 'Asuncion', 'Brasilia']

/** Each measure told by each speaker; Quito denies what Lima says. */
function chart() {
  const claims = MEASURES.flatMap((measure) => SPEAKERS.map((speaker, at) => aClaim({ id: `${measure} ${speaker}`, measure, low: at + 1, high: at + 1, origins: [speaker], ...(speaker === 'Lima' ? { status: 'denied' as const, deniers: ['Quito'] } : {}) })))
  const series = MEASURES.map((measure) => aSeries({ id: measure, measure, title: measure, claims: claims.filter((claim) => claim.measure === measure).map(({ id }) => id) }))
  const made = whoChart(applyFilters(indexBundle(aBundle({ claims, series, quantities: [aQuantity({ claim: null })] })), NO_FILTERS))
  if (made === null) throw new Error('no chart')
  return made
}

describe('a list of speakers', () => {
  it.each([
    ['in one column where it is narrow', 420, 1],
    ['in two where there is room', 900, 2],
  ])('stands %s', (_, width, columns) => {
    const placed = placeWho(chart(), width)
    expect(new Set(placed.rules.map((rule) => rule.x))).toHaveProperty('size', columns)
    expect(placed.entries).toHaveLength(MEASURES.length * (SPEAKERS.length + 1))
    for (const [at, { box }] of placed.entries.entries()) {
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.bottom).toBeLessThanOrEqual(placed.height)
      for (const other of placed.entries.slice(at + 1)) expect(overlap(box, other.box)).toBe(false)
    }
  })

  it('takes about half the height in two', () => {
    expect(placeWho(chart(), 900).height).toBeLessThan(placeWho(chart(), 420).height * 0.6)
  })

  it('says who denies what, and who is denied', () => {
    const said = placeWho(chart(), 900).entries.filter(({ figure, measure }) => figure.claim.status === 'denied' && measure === 'trucks')
    expect(said.map(({ speaker, lines }) => [speaker.name, lines.map(({ text }) => text).join(' ')])).toEqual([
      ['Quito', 'denies 1'],
      ['Lima', '1, denied by Quito'],
    ])
  })
})
