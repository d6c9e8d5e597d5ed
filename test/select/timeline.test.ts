import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from '../../src/lib/days.ts'
import { textWidth } from '../../src/lib/text-metrics.ts'
import { isCertain, IMAGE_ROOM, layoutLanes, PAGE_ROOM, scaleOf, ticksOf } from '../../src/select/timeline-layout.ts'
import { extentOf, overviewOf, timelineOf } from '../../src/select/timeline.ts'
import { anArticle, anEvent } from '../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../fixtures/corpus.ts'

const titles = (events: readonly { title: string }[]) => events.map(({ title }) => title)

describe('timelineOf', () => {
  it('spans the reports’ days; what is far or has no day stands in trays', () => {
    const model = timelineOf(aSelection())
    expect(model.domain).toEqual({ from: '2025-06-14', to: '2025-06-20' })
    expect(model.lanes.map(({ label, events }) => [label, titles(events)])).toEqual([['Transport', ['Ten trucks left', 'The bridge stood open']]])
    expect([titles(model.earlier), titles(model.later), titles(model.undated)]).toEqual([['The depot was built'], [], ['Rafts planned']])
  })

  it.each([
    [{ from: '2025-01-01', to: '2025-12-31' }, { from: '2025-01-01', to: '2025-12-31' }],
    [{ from: '2025-06-18' }, { from: '2025-06-15', to: '2025-06-21' }],
    [{ from: '2025-07-01', to: '2025-06-01' }, { from: '2025-07-01', to: '2025-07-07' }],
    [{ from: '9999-12-31' }, { from: '9000-12-28', to: '9001-01-03' }],
    [{ from: '0001-01-01', to: '9999-12-31' }, { from: '0100-01-01', to: '9000-12-31' }],
  ])('shows the filter’s days %o as %o', (filters, domain) => {
    expect(timelineOf(aSelection(filters)).domain).toEqual(domain)
  })

  it('has no axis when nothing has a day, and keeps everything in trays', () => {
    const model = timelineOf(aSelection({ topics: ['harbour'] }))
    expect(model.domain).toBeNull()
    expect(titles(model.undated)).toEqual(['Rafts planned'])
  })

  it.each([
    ['an event within a month', { events: [anEvent({ earliest: '2025-05-01', latest: '2025-05-31' })] }, { from: '2025-05-01', to: '2025-05-31' }],
    ['a report of a week', { articles: [anArticle({ id: 'a1', published: { kind: 'inferred' as const, earliest: '2025-05-01', latest: '2025-05-08', evidence: [] } })], events: [] }, { from: '2025-05-01', to: '2025-05-08' }],
  ])('has an axis where no day is known for sure: %s', (_, over, domain) => {
    const unknown = anArticle({ id: 'a1', published: { kind: 'unknown', earliest: null, latest: null, evidence: [] } })
    const selection = aSelection({}, aCorpus({ articles: [unknown], ...over }))
    const model = timelineOf(selection)
    expect(model.domain).toEqual(domain)
    expect(extentOf(selection)).toEqual({ home: domain, limits: domain })
    expect([model.earlier, model.later, model.undated]).toEqual([[], [], []])
    expect(model.lanes.flatMap(({ events }) => events)).toHaveLength(selection.events.length)
  })

  it('widens the axis to what happened just before the first report', () => {
    const bundle = aCorpus({ events: [anEvent({ earliest: '2025-06-12', latest: '2025-06-12' }), anEvent({ id: 'far', earliest: '2025-01-12', latest: '2025-01-12' })] })
    const model = timelineOf(aSelection({}, bundle))
    expect(model.domain?.from).toBe('2025-06-12')
    expect(model.earlier.map(({ id }) => id)).toEqual(['far'])
  })

  it('shows other days when asked: what lies there leaves its tray', () => {
    const model = timelineOf(aSelection(), { from: '1950-01-01', to: '2025-06-16' })
    expect(model.lanes.flatMap(({ events }) => titles(events))).toEqual(['The depot was built', 'Ten trucks left'])
    expect([titles(model.earlier), titles(model.later)]).toEqual([[], ['The bridge stood open']])
  })

  it('puts the undated of which something is known before the others', () => {
    const events = [anEvent({ id: 'a', title: 'A', earliest: null, latest: null }), anEvent({ id: 'b', title: 'B', earliest: null, latest: '2025-10-10' })]
    expect(titles(timelineOf(aSelection({}, aCorpus({ events }))).undated)).toEqual(['B', 'A'])
  })

  it('counts each dated report once, whatever the length of the bars', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1 }), (days) => {
        const articles = days.map((day, at) => {
          const published = addDays('2015-01-01', day)
          return anArticle({ id: `a${at}`, published: { kind: 'stated', earliest: published, latest: published, evidence: [] } })
        })
        const { coverage } = timelineOf(aSelection({}, aCorpus({ articles, events: [] })))
        expect(coverage.reduce((sum, { reports }) => sum + reports, 0)).toBe(days.length)
        expect(coverage.length).toBeLessThanOrEqual(135)
      }),
    )
  })
})

describe('extentOf', () => {
  it('begins with the reports’ days and reaches to everything that has a day', () => {
    expect(extentOf(aSelection())).toEqual({ home: { from: '2025-06-14', to: '2025-06-20' }, limits: { from: '1950-01-01', to: '2025-06-20' } })
  })

  it('is null when nothing has a day', () => {
    expect(extentOf(aSelection({ topics: ['harbour'] }))).toBeNull()
  })
})

describe('overviewOf', () => {
  it('counts all dated reports that the other filters keep, whatever the days asked for', () => {
    const { index, filters } = aSelection({ from: '2025-06-18', to: '2025-06-18' })
    const overview = overviewOf(index, filters)
    expect(overview?.domain).toEqual({ from: '2025-06-14', to: '2025-06-20' })
    expect(overview?.bins.filter(({ reports }) => reports > 0).map(({ from, reports }) => [from, reports])).toEqual([['2025-06-16', 1], ['2025-06-18', 1]])
    expect(overviewOf(index, { ...filters, topics: ['harbour'] })).toBeNull()
  })

  it.each([
    ['2025-09-30', 'a day', '2025-06-17'],
    ['2026-10-01', 'a week', '2025-06-23'],
    ['2030-01-01', 'a month', '2025-07-01'],
    ['2090-01-01', 'a year', '2026-01-01'],
  ])('to %s has bars of %s', (to, _, second) => {
    const published = (day: string) => ({ kind: 'stated' as const, earliest: day, latest: day, evidence: [] })
    const articles = [anArticle({ id: 'a1', published: published('2025-06-16') }), anArticle({ id: 'a2', published: published(to) })]
    const { index, filters } = aSelection({}, aCorpus({ articles, events: [] }))
    const bins = overviewOf(index, filters)?.bins ?? []
    expect([bins[0]?.from, bins[1]?.from, bins.at(-1)?.to]).toEqual(['2025-06-16', second, to])
  })
})

const domain = { from: '2025-06-14', to: '2025-06-25' }
const someEvents = fc.array(fc.tuple(fc.integer({ min: 20250, max: 20270 }), fc.nat({ max: 5 }), fc.string()), { maxLength: 60 })

describe('layoutLanes', () => {
  it('never lets items or labels of a row overlap, and keeps every event', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 120, max: 1600 }), (drawn, width) => {
        const events = drawn
          .map(([day, length, title], at) => anEvent({ id: `e${at}`, title, earliest: dayFromNumber(day), latest: dayFromNumber(day + length) }))
          .filter(({ earliest, latest }) => (earliest ?? '') <= domain.to && (latest ?? '') >= domain.from)
        const [lane] = layoutLanes([{ topic: 'x', label: 'X', events }], domain, width, PAGE_ROOM)
        const items = lane?.items ?? []
        expect(items.flatMap((item) => item.events.map(({ id }) => id)).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
        const ends: { row: number; left: number; right: number }[] = []
        for (const item of items) {
          expect(item.x1).toBeGreaterThan(item.x0)
          const label = textWidth(item.label, { size: 12, weight: 400 })
          const beside = item.label === '' ? 0 : 5 + label
          if (item.side === 'inside') expect(label).toBeLessThan(item.x1 - item.x0)
          const left = item.x0 - (item.side === 'left' ? beside : 0)
          const right = item.x1 + (item.side === 'right' ? beside : 0)
          expect([left >= -10, item.x1 <= width + 10, item.side !== 'right' || item.label === '' || right <= width]).toEqual([true, true, true])
          ends.push({ row: item.row, left, right })
        }
        for (const [at, one] of ends.entries()) {
          expect(ends.slice(at + 1).filter((other) => other.row === one.row && other.left < one.right && one.left < other.right)).toEqual([])
        }
      }),
    )
  })

  it('keeps a known day out of the spans of uncertain ones, however many lie over it', () => {
    const spans = Array.from({ length: 6 }, (_, at) => anEvent({ id: `s${at}`, earliest: domain.from, latest: domain.to }))
    const known = anEvent({ id: 'known', earliest: domain.from, latest: domain.from })
    const [lane] = layoutLanes([{ topic: 'x', label: 'X', events: [...spans, known] }], domain, 700, PAGE_ROOM)
    const dot = lane?.items.find(({ events }) => events.some(({ id }) => id === 'known'))
    expect(dot).toMatchObject({ shape: 'dot', events: [known] })
    expect(lane?.items.filter(({ shape }) => shape === 'span').flatMap(({ events }) => events)).toHaveLength(6)
  })

  it.each([
    ['known days', {}, true],
    ['a day that only the report has', { untold: true }, false],
    ['several days', { latest: '2025-06-30' }, false],
    ['background', { mentioned: true }, false],
  ])('says how sure a group is: with %s', (_, over, certain) => {
    expect(isCertain([anEvent(), anEvent(over)])).toBe(certain)
  })

  it('gives a counted group room for its number, and counts what it would cover', () => {
    const many = { from: '2016-01-01', to: '2025-12-31' }
    const events = Array.from({ length: 4000 }, (_, at) => {
      const day = dayFromNumber(dayNumber('2016-01-01') + Math.floor(at * 0.9))
      return anEvent({ id: `e${at}`, title: 'Ten trucks left', earliest: day, latest: at % 50 === 0 ? dayFromNumber(dayNumber(day) + 200) : day })
    })
    const items = layoutLanes([{ topic: 'x', label: 'X', events }], many, 700, PAGE_ROOM)[0]?.items ?? []
    expect(items.flatMap((item) => item.events)).toHaveLength(4000)
    const groups = items.filter((item) => item.events.length > 1 && item.side !== 'inside')
    expect(groups.length).toBeGreaterThan(20)
    for (const { x0, x1, events: { length } } of groups) expect(x1 - x0).toBeGreaterThanOrEqual(textWidth(String(length), { size: 10, weight: 600 }))
  })

  it('draws a known day as a dot in the middle of its day, and an open end to the edge', () => {
    const events = [
      anEvent({ id: 'day', earliest: '2025-06-16', latest: '2025-06-16' }),
      anEvent({ id: 'open', earliest: '2025-06-20', latest: null }),
    ]
    const [lane] = layoutLanes([{ topic: 'x', label: 'X', events }], domain, 1200, PAGE_ROOM)
    const [day, open] = lane?.items ?? []
    expect([day?.shape, ((day?.x0 ?? 0) + (day?.x1 ?? 0)) / 2]).toEqual(['dot', 250])
    expect([open?.shape, open?.x0, open?.x1, open?.openRight, open?.side]).toEqual(['span', 600, 1200, true, 'inside'])
  })
})

it('names what stands at the right edge on its left', () => {
  const events = [anEvent({ id: 'last', title: 'A title that is rather long', earliest: '2025-06-25', latest: '2025-06-25' })]
  const [lane] = layoutLanes([{ topic: 'x', label: 'X', events }], domain, 1200, PAGE_ROOM)
  expect(lane?.items[0]).toMatchObject({ side: 'left', label: 'A title that is rather long' })
})

describe('a row of its own', () => {
  const lanes = [{ topic: 'x', label: 'X', events: [16, 17].map((day) => anEvent({ id: `e${day}`, title: 'A title that is rather long', earliest: `2025-06-${day}`, latest: `2025-06-${day}` })) }]
  it.each([
    ['an image', IMAGE_ROOM, 1200, [0, 1]],
    ['a page where some of it can stand', PAGE_ROOM, 1200, [0, 0]],
    ['a page where nothing of it can', PAGE_ROOM, 600, [0, 1]],
  ])('is given to a label on %s', (_, room, width, rows) => {
    expect(layoutLanes(lanes, domain, width, room)[0]?.items.map(({ row }) => row)).toEqual(rows)
  })
})

describe('ticksOf', () => {
  it.each([
    [domain, ['14 Jun 2025', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25']],
    [{ from: '2025-05-30', to: '2025-06-03' }, ['30 May 2025', '31', '1 Jun', '2', '3']],
    [{ from: '2024-11-01', to: '2025-03-31' }, ['Nov 2024', 'Dec', 'Jan 2025', 'Feb', 'Mar']],
  ])('of %o', (domain, labels) => {
    expect(ticksOf(domain, 900).map(({ label }) => label)).toEqual(labels)
  })

  it('are in order, inside, and never nearer than a label', () => {
    const day = fc.integer({ min: -20_000, max: 30_000 })
    fc.assert(
      fc.property(day, fc.nat({ max: 40_000 }), fc.integer({ min: 200, max: 1600 }), (from, length, width) => {
        const domain = { from: dayFromNumber(from), to: dayFromNumber(from + length) }
        const ticks = ticksOf(domain, width)
        ticks.forEach((tick, at) => {
          expect(tick.x).toBeGreaterThanOrEqual(0)
          expect(tick.x).toBeLessThanOrEqual(width)
          expect((ticks[at + 1]?.x ?? Infinity) - tick.x).toBeGreaterThan(30)
        })
      }),
    )
  })
})

it('a day is as wide as the others', () => {
  const x = scaleOf(domain, 1200)
  expect([x('2025-06-14'), x('2025-06-15'), x('2025-06-26')]).toEqual([0, 100, 1200])
})
