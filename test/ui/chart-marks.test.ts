import { describe, expect, it } from 'vitest'
import { arrowReach, markBox, markParts, middleOf, type MarkPlace } from '../../src/ui/chart-marks.ts'

const PLACE: MarkPlace = { x: 50, yLow: 80, yHigh: 20, radius: 5 }

describe('markParts', () => {
  it.each([
    ['exact', 'actual', ['solid']],
    ['approximate', 'actual', ['halo', 'solid']],
    ['range', 'actual', ['solid', 'line']],
    ['at-least', 'actual', ['line', 'solid']],
    ['at-most', 'actual', ['line', 'solid']],
    ['exact', 'planned', ['hollow']],
    ['approximate', 'possible', ['halo', 'hollow']],
    ['exact', 'denied', ['hollow', 'line']],
    ['range', 'denied', ['hollow', 'line', 'line']],
  ] as const)('%s and %s is drawn with %j', (qualifier, status, paints) => {
    expect(markParts(qualifier, status, PLACE).map(({ paint }) => paint)).toEqual(paints)
  })

  it('draws a range from its low to its high end, capped at both', () => {
    const [bar, caps] = markParts('range', 'actual', PLACE)
    expect(bar?.d).toContain('20')
    expect(bar?.d).toContain('V80')
    expect(caps?.d).toBe('M43.5 20H56.5M43.5 80H56.5')
  })
})

describe('markBox', () => {
  it.each([
    ['exact', 74, 86],
    ['approximate', 70, 90],
    ['at-least', 80 - arrowReach(5), 86],
    ['at-most', 74, 80 + arrowReach(5)],
    ['range', 18, 82],
  ] as const)('%s reaches from %d to %d', (qualifier, top, bottom) => {
    expect(markBox(qualifier, PLACE)).toMatchObject({ top, bottom })
  })
})

it('meets a range in its middle, and no other mark', () => {
  expect(middleOf('range', PLACE)).toBe(50)
  expect(middleOf('at-least', PLACE)).toBe(80)
})
