import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Series } from '../../../src/bundle/schema.ts'
import { dayFromNumber, dayNumber } from '../../../src/lib/days.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { seriesCharts, type SeriesChart } from '../../../src/select/chart-series.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { overlap } from '../../../src/views/charts/place-labels.ts'
import { bandsOf, linkBoxes, type PlacedMark } from '../../../src/views/charts/place-marks.ts'
import { fitSeries, placeSeries, type PlacedSeries } from '../../../src/views/charts/place-series.ts'
import { aBundle, aClaim, aSeries } from '../../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }
const SIZE = { width: 800, height: 260 }

function chartOf(claims: Claim[], over: Partial<Series> = {}): SeriesChart {
  const bundle = aBundle({ claims, series: [aSeries({ claims: claims.map(({ id }) => id), ...over })] })
  const [chart] = seriesCharts(applyFilters(indexBundle(bundle), NO_FILTERS))
  if (chart === undefined) throw new Error('no chart')
  return chart
}

function markOf(placed: PlacedSeries, claim: string): PlacedMark {
  const mark = placed.marks.find(({ figures: [figure] }) => figure.claim.id === claim)
  if (mark === undefined) throw new Error(`no mark of ${claim}`)
  return mark
}

describe('placeSeries', () => {
  it('stands the undated beside the time axis, never on it', () => {
    const placed = placeSeries(chartOf([aClaim(), aClaim({ id: 'c2', asOf: UNDATED })]), SIZE)
    const [dated, undated] = [markOf(placed, 'c1'), markOf(placed, 'c2')]
    expect(placed.time?.right).toBeLessThan(placed.undated?.left ?? 0)
    expect(dated.place.x).toBeLessThan(placed.time?.right ?? 0)
    expect(undated.place.x).toBeGreaterThan(placed.undated?.left ?? Infinity)
    expect(undated.span).toBeNull()
  })

  it('gives the undated all the room where nothing is dated, and makes up no time', () => {
    const placed = placeSeries(chartOf([aClaim({ asOf: UNDATED })]), SIZE)
    expect(placed.time).toBeNull()
    expect(placed.undated).toEqual({ left: placed.plot.left, right: placed.plot.right })
    expect(placed.marks).toHaveLength(1)
  })

  it('starts at 0 and puts a value at its height', () => {
    const placed = placeSeries(chartOf([aClaim({ low: 200, high: 260, qualifier: 'range' })]), SIZE)
    const [zero] = placed.yTicks
    const { yLow, yHigh } = markOf(placed, 'c1').place
    expect(zero).toMatchObject({ value: 0, y: placed.plot.bottom })
    expect((placed.plot.bottom - yLow) / (placed.plot.bottom - yHigh)).toBeCloseTo(200 / 260)
  })

  it('puts a sum so far at the end of its days', () => {
    const asOf = { earliest: '2025-06-01', latest: '2025-06-21' }
    const [level, total] = (['level', 'cumulative'] as const).map((kind) => markOf(placeSeries(chartOf([aClaim({ asOf })], { kind }), SIZE), 'c1'))
    expect(level?.place.x).toBeCloseTo(((level?.span?.x1 ?? 0) + (level?.span?.x2 ?? 0)) / 2)
    expect(total?.place.x).toBeCloseTo(total?.span?.x2 ?? 0)
  })

  it('draws an as-of as wide as it is, with the mark in its middle', () => {
    const placed = placeSeries(
      chartOf([aClaim({ asOf: { earliest: '2025-06-01', latest: '2025-06-21' } }), aClaim({ id: 'day', low: 3, high: 3 })]),
      SIZE,
    )
    const { span, place } = markOf(placed, 'c1')
    expect(place.x).toBeCloseTo(((span?.x1 ?? 0) + (span?.x2 ?? 0)) / 2)
    expect((span?.x2 ?? 0) - (span?.x1 ?? 0)).toBeGreaterThan(100)
    expect(markOf(placed, 'day').span).toBeNull()
  })

  it('stands what is known from one side only with the undated, and says what is known', () => {
    const placed = placeSeries(chartOf([aClaim({ asOf: { earliest: null, latest: '2025-10-10' } })]), SIZE)
    const { figures, span } = markOf(placed, 'c1')
    expect([placed.time, span]).toEqual([null, null])
    expect(figures[0].notes).toEqual(['depot', 'on or before 10 October 2025'])
  })

  it.each([[{}, 'on their own day'], [{ asOf: { earliest: null, latest: null } }, 'beside it']])('links parts to their whole, %j: %s', (time, where) => {
    const placed = placeSeries(
      chartOf([aClaim({ id: 'all', low: 6, high: 6, parts: ['a', 'b'], ...time }), aClaim({ id: 'a', low: 5, high: 5, ...time }), aClaim({ id: 'b', low: 1, high: 1, ...time })]),
      SIZE,
    )
    const all = markOf(placed, 'all')
    for (const id of ['a', 'b']) {
      expect(markOf(placed, id).place.x > all.place.x ? 'beside it' : 'on their own day').toBe(where)
      expect(markOf(placed, id).whole).toEqual({ x: all.place.x, y: all.middle })
      expect(markOf(placed, id).figures[0].shortLabel).toMatch(/^of which \d$/)
    }
    expect(all.whole).toBeNull()
  })

  it('stands disputed figures of one day side by side', () => {
    const placed = placeSeries(chartOf([aClaim({ disputes: ['c2'] }), aClaim({ id: 'c2', low: 90, high: 90, disputes: ['c1'] })]), SIZE)
    expect(Math.abs(markOf(placed, 'c1').place.x - markOf(placed, 'c2').place.x)).toBeGreaterThan(12)
  })

  it('draws what is below 0 below it: the axis runs through 0, and 0 is told', () => {
    const placed = placeSeries(chartOf([aClaim({ low: -5, high: 10, qualifier: 'range' }), aClaim({ id: 'c2', low: -20, high: -20 })]), SIZE)
    const { yLow, yHigh } = markOf(placed, 'c1').place
    expect(placed.zero).not.toBeNull()
    expect(yLow).toBeGreaterThan(placed.zero ?? 0)
    expect(yHigh).toBeLessThan(placed.zero ?? 0)
    expect((yLow - (placed.zero ?? 0)) / ((placed.zero ?? 0) - yHigh)).toBeCloseTo(0.5)
    expect(markOf(placed, 'c2').place.yLow).toBeLessThanOrEqual(placed.plot.bottom)
    expect(placed.yTicks.map(({ value }) => value)).toContain(0)
    expect(placeSeries(chartOf([aClaim()]), SIZE).zero).toBeNull()
  })

  it('leads from a plan to what carried it out, and joins what disputes each other once', () => {
    const placed = placeSeries(
      chartOf([
        aClaim({ id: 'plan', status: 'planned' }),
        aClaim({ id: 'deed', fulfils: 'plan', disputes: ['other'], asOf: { earliest: '2025-06-28', latest: '2025-06-28' } }),
        aClaim({ id: 'other', low: 90, high: 90, disputes: ['deed'], asOf: { earliest: '2025-06-28', latest: '2025-06-28' } }),
        aClaim({ id: 'gone', fulfils: 'elsewhere' }),
      ]),
      SIZE,
    )
    expect(placed.links.map(({ key }) => key).toSorted()).toEqual(['dispute deed other', 'plan plan deed'])
    const link = placed.links.find(({ kind }) => kind === 'plan')
    expect(link?.x1).toBeGreaterThan(markOf(placed, 'plan').box.right)
    expect(link?.x2).toBeLessThan(markOf(placed, 'deed').box.left)
    expect(markOf(placed, 'deed').figures[0].notes).toEqual(['disputed', 'depot', 'matches a plan'])
  })

  it('stands no label on another, a mark, a soft band or a link', () => {
    const day = fc.integer({ min: 0, max: 60 })
    const claim = fc.record({ value: fc.integer({ min: 0, max: 1000 }), from: day, wide: fc.integer({ min: 0, max: 40 }), undated: fc.boolean() })
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 9 }), fc.integer({ min: 320, max: 900 }), (given, width) => {
        const first = dayNumber('2025-01-01')
        const claims = given.map(({ value, from, wide, undated }, at) =>
          aClaim({
            id: `c${at}`,
            low: value,
            high: value,
            status: at === 0 ? 'planned' : 'actual',
            fulfils: at === 1 ? 'c0' : null,
            asOf: undated ? UNDATED : { earliest: dayFromNumber(first + from), latest: dayFromNumber(first + from + wide) },
          }),
        )
        const { marks, links } = fitSeries(chartOf(claims), width)
        const labels = marks.flatMap(({ label }) => (label === null ? [] : [label.box]))
        const taken = [...marks.map(({ box }) => box), ...bandsOf(marks), ...links.flatMap(linkBoxes)]
        for (const [at, box] of labels.entries()) {
          expect([...taken, ...labels.slice(at + 1)].filter((other) => overlap(box, other))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  const ON_DAYS = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 })), { minLength: 2, maxLength: 40 })
  const onDays = (drawn: readonly (readonly [day: number, value: number])[]): Claim[] =>
    drawn.map(([day, value], at) => {
      const on = dayFromNumber(dayNumber('2025-01-01') + day)
      return aClaim({ id: `c${at}`, low: value, high: value, asOf: { earliest: on, latest: on } })
    })

  it('leaves each mark on its day: within it, or touching its middle where a day is narrow', () => {
    fc.assert(
      fc.property(ON_DAYS, fc.integer({ min: 300, max: 900 }), (drawn, width) => {
        const { marks, time } = placeSeries(chartOf(onDays(drawn)), { ...SIZE, width })
        const days = Math.max(14, Math.max(...drawn.map(([day]) => day)) - Math.min(...drawn.map(([day]) => day)) + 1)
        const half = ((time?.right ?? 0) - (time?.left ?? 0)) / (days - 1) / 2
        for (const { home, place, figures } of marks) if (figures.length === 1) expect(Math.abs(place.x - home)).toBeLessThanOrEqual(half + 6)
      }),
      { numRuns: 40 },
    )
  })

  it('hides no mark behind another: they stand together, counted, each in one place', () => {
    fc.assert(
      fc.property(ON_DAYS, fc.integer({ min: 300, max: 900 }), (drawn, width) => {
        const { marks } = placeSeries(chartOf(onDays(drawn)), { ...SIZE, width })
        expect(marks.flatMap(({ figures }) => figures.map(({ claim }) => claim.id)).toSorted()).toEqual(drawn.map((_, at) => `c${at}`).toSorted())
        const single = marks.filter(({ figures }) => figures.length === 1)
        for (const [at, a] of single.entries()) {
          for (const b of single.slice(at + 1)) expect(Math.hypot(a.place.x - b.place.x, a.middle - b.middle)).toBeGreaterThan(3)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('labels what stands together with each of few, and with what many lie between', () => {
    const far = aClaim({ id: 'far', low: 5000, high: 5000, asOf: { earliest: '2024-01-01', latest: '2024-01-01' } })
    const of = (values: readonly number[]) => placeSeries(chartOf([far, ...values.map((low, at) => aClaim({ id: `c${at}`, low, high: low }))]), SIZE).marks.find(({ figures }) => figures.length > 1)
    expect(of([3, 4, 5])?.label?.lines.map(({ text }) => text)).toEqual(['5, 4, 3'])
    expect(of([3, 4, 5, 6])?.label?.lines.map(({ text }) => text)).toEqual(['3 to 6'])
  })

  it('lets no label stand at the height of another value', () => {
    fc.assert(
      fc.property(ON_DAYS, fc.integer({ min: 300, max: 900 }), (drawn, width) => {
        const { marks } = fitSeries(chartOf(onDays(drawn)), width)
        for (const { label, middle } of marks) if (label !== null) expect(Math.abs((label.box.top + label.box.bottom) / 2 - middle)).toBeLessThanOrEqual(56.01)
      }),
      { numRuns: 20 },
    )
  })

  it('leaves out what has no number, and is not without it', () => {
    const placed = placeSeries(chartOf([aClaim(), aClaim({ id: 'c2', low: null, high: null })]), SIZE)
    expect(placed.marks.map(({ figures: [{ claim }] }) => claim.id)).toEqual(['c1'])
  })

  const MANY = Array.from({ length: 1500 }, (_, at) => {
    const day = dayFromNumber(dayNumber('2020-01-01') + at)
    return aClaim({ id: `c${at}`, low: (at * 37) % 100, high: (at * 37) % 100, asOf: at % 10 === 0 ? UNDATED : { earliest: day, latest: day } })
  })

  it.each([[330], [700], [1100]])('draws very many as counted groups at %i px: none is lost, none stands in another column or outside the plot', (width) => {
    const { marks, plot, time, undated, grouped, links } = placeSeries(chartOf(MANY), { ...SIZE, width })
    expect(grouped).toBe(true)
    expect(links).toEqual([])
    expect(marks.length).toBeLessThan(330)
    expect(new Set(marks.flatMap(({ figures }) => figures.map(({ claim }) => claim.id))).size).toBe(1500)
    expect(marks.flatMap(({ figures }) => figures)).toHaveLength(1500)
    for (const { figures, place, label } of marks) {
      expect(label).toBeNull()
      const isUndated = figures.every((figure) => figure.undated)
      expect(isUndated || figures.every((figure) => !figure.undated)).toBe(true)
      const column = isUndated ? undated : time
      expect(place.x).toBeGreaterThanOrEqual(column?.left ?? Infinity)
      expect(place.x).toBeLessThanOrEqual((column?.right ?? 0) + 18)
      expect(place.yLow).toBeLessThanOrEqual(plot.bottom + 14)
    }
  })

  it('keeps groups apart, wherever they stand', () => {
    const groups = placeSeries(chartOf(MANY), SIZE).marks.filter(({ figures }) => figures.length > 1).map(({ box }) => box)
    expect(groups.length).toBeGreaterThan(10)
    for (const [at, box] of groups.entries()) expect(groups.slice(at + 1).filter((other) => overlap(box, other))).toEqual([])
  })

  it('draws up to 120 as near to themselves as they can', () => {
    const { marks, grouped } = placeSeries(chartOf(MANY.slice(0, 120)), SIZE)
    expect([grouped, marks.reduce((sum, { figures }) => sum + figures.length, 0)]).toEqual([false, 120])
  })
})

describe('fitSeries', () => {
  it('grows until every label has room', () => {
    const chart = chartOf(Array.from({ length: 9 }, (_, at) => aClaim({ id: `c${at}`, low: 10 * at, high: 10 * at, asOf: UNDATED })))
    expect(placeSeries(chart, { width: 330, height: 136 }).unlabelled).toBeGreaterThan(0)
    expect(fitSeries(chart, 330, 136).unlabelled).toBe(0)
  })

  it('does not grow for labels that find no room near their marks, however tall it is', () => {
    const chart = chartOf(Array.from({ length: 9 }, (_, at) => aClaim({ id: `c${at}`, low: 50 + at, high: 50 + at, asOf: UNDATED })))
    const { height, unlabelled } = fitSeries(chart, 330, 136)
    expect(unlabelled).toBeGreaterThan(0)
    expect(height).toBe(136)
  })

  it('has room for every label of nine figures on one day, wide or narrow', () => {
    const chart = chartOf(Array.from({ length: 9 }, (_, at) => aClaim({ id: `c${at}`, low: at, high: at })))
    for (const width of [320, 420, 900]) expect(fitSeries(chart, width).unlabelled).toBe(0)
  })
})

it('keeps the head of the undated clear of the ring around a pinned arrow', () => {
  const placed = placeSeries(chartOf([aClaim(), aClaim({ id: 'c2', qualifier: 'at-least', asOf: UNDATED })]), SIZE)
  // The ring stands 3 px off, the heading's letters end at 18.
  expect(markOf(placed, 'c2').box.top - 3).toBeGreaterThanOrEqual(18)
})
