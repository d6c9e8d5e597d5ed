import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, placeLabels, type LabelRequest } from '../../../src/views/charts/place-labels.ts'

const REGION = { left: 0, right: 400, top: 0, bottom: 240 }

/** From either end these cost the same, and not as many are served. */
const EVEN = [[347, 215], [144, 221], [10, 221], [331, 223], [227, 12], [275, 223], [17, 10], [10, 91], [152, 163], [313, 29], [354, 105], [10, 11], [371, 30], [354, 195], [12, 187]].map(([x = 0, y = 0]) => ({ x, y }))

function request(x: number, y: number, over: Partial<LabelRequest> = {}): LabelRequest {
  const mark = { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }
  return { x, y, mark, side: 'right', label: 'about 5,000 trucks', short: 'about 5,000', notes: ['depot'], ...over }
}

describe('placeLabels', () => {
  it('puts a label beside its mark, without a leader', () => {
    const [label] = placeLabels([request(100, 100)], REGION)
    expect(label).toMatchObject({ align: 'start', leader: null, lines: [{ text: 'about 5,000 trucks' }, { text: 'depot' }] })
    expect(label?.box.left).toBeGreaterThan(105)
  })

  it('takes the other side at the edge, and the side that is asked for', () => {
    expect(placeLabels([request(390, 100)], REGION)[0]?.align).toBe('end')
    expect(placeLabels([request(200, 100, { side: 'left' })], REGION)[0]?.align).toBe('end')
  })

  it('breaks no word, be the line as narrow as it may', () => {
    const notes = ['National Intelligence Service']
    for (let right = 60; right < 240; right += 4) {
      const words = placeLabels([request(10, 100, { label: 'about 5,000 reinforcements', notes })], { ...REGION, right })[0]?.lines.flatMap(({ text }) => text.split(' ')) ?? []
      for (const word of words) expect(['about', '5,000', 'reinforcements', 'National', 'Intelligence', 'Service']).toContain(word)
    }
  })

  it('serves as many, whichever comes first', () => {
    const place = fc.record({ x: fc.integer({ min: 10, max: 390 }), y: fc.integer({ min: 10, max: 230 }) })
    const served = (requests: readonly LabelRequest[]): number => placeLabels(requests, REGION).filter((label) => label !== null).length
    fc.assert(
      fc.property(fc.array(place, { minLength: 8, maxLength: 20 }), (places) => {
        const requests = places.map(({ x, y }) => request(x, y))
        expect(served(requests.toReversed())).toBe(served(requests))
      }),
      { numRuns: 60, examples: [[EVEN]] },
    )
  })

  it('leads to a label that has to stand apart', () => {
    const labels = placeLabels([request(40, 100), request(40, 103), request(40, 106)], { ...REGION, right: 220 })
    expect(labels.every((label) => label !== null)).toBe(true)
    expect(labels.some((label) => label?.leader != null)).toBe(true)
  })

  it('says the figure without its noun where the room is short, and nothing where there is none', () => {
    const narrow = { ...REGION, right: 100 }
    const long = { label: 'about 5,000 extraordinarily uncharacteristic trucks' }
    expect(placeLabels([request(10, 100, long)], narrow)[0]?.lines[0]?.text).toBe('about 5,000')
    expect(placeLabels([request(10, 100)], { ...REGION, right: 40 })).toEqual([null])
  })

  it.each<[width: number, string[]]>([
    [280, ['about 5,000 trucks', 'planned · Ministry of Transport · 2 reports']],
    [190, ['about 5,000 trucks', 'planned · Ministry of', 'Transport · 2 reports']],
    [96, ['about 5,000', 'trucks', 'planned', 'Ministry of', 'Transport']],
  ])('in %i px breaks evenly, and leaves out the last notes before it cuts one', (width, lines) => {
    const asked = request(10, 100, { notes: ['planned', 'Ministry of Transport', '2 reports'] })
    const region = { ...REGION, right: 15 + 6 + 3 + width }
    expect(placeLabels([asked], region)[0]?.lines.map(({ text }) => text)).toEqual(lines)
  })

  it('keeps labels inside, off the marks and off each other', () => {
    const place = fc.record({ x: fc.integer({ min: 10, max: 390 }), y: fc.integer({ min: 10, max: 230 }), label: fc.string({ maxLength: 60 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 14 }), (places) => {
        const requests = places.map(({ x, y, label }) => request(x, y, { label }))
        const boxes = placeLabels(requests, REGION).flatMap((label) => (label === null ? [] : [label.box]))
        for (const [at, box] of boxes.entries()) {
          expect(box.left >= REGION.left && box.right <= REGION.right && box.top >= REGION.top && box.bottom <= REGION.bottom).toBe(true)
          expect(requests.some(({ mark }) => overlap(mark, box))).toBe(false)
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})
