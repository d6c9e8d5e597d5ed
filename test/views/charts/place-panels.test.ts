import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/lib/text-metrics.ts'
import { dayFromNumber, dayNumber } from '../../../src/lib/days.ts'
import { applyFilters, type Selection } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { overviewOf } from '../../../src/select/chart-overview.ts'
import { seriesCharts } from '../../../src/select/chart-series.ts'
import { monthOrYear, topicsChart } from '../../../src/select/chart-topics.ts'
import { whoChart } from '../../../src/select/chart-who.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { heatHeight, placeHeat } from '../../../src/views/charts/place-heat.ts'
import { NOTE_FONT, overlap } from '../../../src/views/charts/place-labels.ts'
import { placeOverview } from '../../../src/views/charts/place-overview.ts'
import { placeWho } from '../../../src/views/charts/place-who.ts'
import { aBundle, aClaim, anArticle, aSeries } from '../../fixtures/bundle.ts'

const UNDATED = { earliest: null, latest: null }
const WIDTHS = [300, 474, 700, 1000, 1600]

/** Reports over a year and a half on four topics, figures of six measures by nine speakers. */
function selection(): Selection {
  const first = dayNumber('2024-03-05')
  const topics = ['Roads', 'Rail and inland waterways of the northern provinces', 'Air', 'Sea'].map((label, at) => ({ id: `t${at}`, label }))
  const articles = Array.from({ length: 90 }, (_, at) => {
    const day = dayFromNumber(first + at * 5)
    const published = at % 9 === 0 ? { kind: 'unknown' as const, ...UNDATED, evidence: [] } : { kind: 'stated' as const, earliest: day, latest: day, evidence: [] }
    return anArticle({ id: `a${at}`, published, topics: [`t${at % 4}`] })
  })
  const measures = Array.from({ length: 6 }, (_, at) => `m${at}`)
  const claims = Array.from({ length: 40 }, (_, at) =>
    aClaim({
      id: `c${at}`,
      articles: ['a1'],
      measure: `m${at % 6}`,
      low: 10 ** (at % 7),
      high: 10 ** (at % 7),
      origins: at % 10 === 9 ? [] : [`Ministry of Long Names and Inland Waterways ${at % 9}`],
      asOf: at % 5 === 0 ? UNDATED : { earliest: '2024-05-01', latest: dayFromNumber(dayNumber('2024-05-01') + at) },
    }),
  )
  const series = measures.map((measure) => aSeries({ id: measure, measure, title: `Trucks of the kind ${measure}`, claims: claims.filter((claim) => claim.measure === measure).map(({ id }) => id) }))
  return applyFilters(indexBundle(aBundle({ articles, claims, series, topics })), NO_FILTERS)
}

const shown = selection()

describe('placeOverview', () => {
  const overview = overviewOf(seriesCharts(shown)) ?? raise()

  it.each(WIDTHS)('%i px: every panel inside, none on another, each with a scale from 0 of its own', (width) => {
    const { panels, height } = placeOverview(overview, width)
    expect(panels).toHaveLength(6)
    const boxes = panels.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }))
    for (const [at, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.bottom).toBeLessThanOrEqual(height)
      expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
    }
    for (const { placed } of panels) {
      expect(placed.yTicks[0]?.value).toBe(0)
      expect(placed.marks.length).toBeGreaterThan(0)
      // Where two days find no room, there is a stroke at either end and their words between them.
      const ticks = (placed.time?.ticks ?? []).filter(({ label }) => label !== '').map(({ x, label }) => ({ left: x - textWidth(label, NOTE_FONT) / 2, right: x + textWidth(label, NOTE_FONT) / 2, top: 0, bottom: 1 }))
      expect(ticks.some((tick, at) => ticks.slice(at + 1).some((other) => overlap(tick, other)))).toBe(false)
    }
  })
})

it.each([
  [474, 2],
  [1000, 4],
  [1600, 6],
])('at %i px stand %i panels in a row: a wide slide has no room below', (width, inRow) => {
  const { panels } = placeOverview(overviewOf(seriesCharts(shown)) ?? raise(), width)
  expect(panels.filter(({ y }) => y === 0)).toHaveLength(inRow)
})

describe('placeWho', () => {
  const who = whoChart(shown) ?? raise()

  it.each(WIDTHS)('%i px: every figure stands once for each who gives it, inside and on no other', (width) => {
    const { entries, texts, height } = placeWho(who, width)
    expect(entries).toHaveLength(40)
    for (const [at, { box, lines }] of entries.entries()) {
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(24)
      expect(box.left >= 0 && box.right <= width && box.bottom <= height).toBe(true)
      expect(entries.slice(at + 1).some((other) => overlap(box, other.box))).toBe(false)
      for (const { x, text } of lines) expect(x + textWidth(text, NOTE_FONT)).toBeLessThanOrEqual(width)
    }
    for (const { x, y, text } of texts) {
      expect(x + textWidth(text, NOTE_FONT)).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  it('is a matrix where the speakers have room: what one says of all stands in one column', () => {
    const few = { ...who, speakers: who.speakers.slice(0, 2), rows: who.rows.map((row) => ({ ...row, cells: row.cells.filter(({ speaker }) => who.speakers.indexOf(speaker) < 2) })) }
    const { entries } = placeWho(few, 700)
    const columns = new Map(few.speakers.map((speaker) => [speaker.name, new Set(entries.filter((entry) => entry.speaker === speaker).map(({ box }) => box.left))]))
    expect([...columns.values()].map(({ size }) => size)).toEqual([1, 1])
  })
})

describe('placeHeat', () => {
  const months = topicsChart(shown, monthOrYear) ?? raise()

  it.each(WIDTHS)('%i px: a cell for each count, the undated in a column of their own, none on another', (width) => {
    const placed = placeHeat(months, { width, height: heatHeight(months, width) }, 5)
    const counted = months.rows.flatMap(({ counts, undated }) => [...counts, undated]).filter((count) => count > 0)
    const sorted = (counts: readonly number[]): number[] => counts.toSorted((a, b) => a - b)
    expect(sorted(placed.cells.map(({ count }) => count))).toEqual(sorted(counted))
    for (const [at, cell] of placed.cells.entries()) {
      expect(cell.right <= width && cell.bottom <= placed.height).toBe(true)
      expect(cell.left > (placed.undated?.x ?? 0)).toBe(cell.bin === null)
      expect(placed.cells.slice(at + 1).some((other) => overlap(cell, other))).toBe(false)
    }
  })

  it.each([474, 900])('takes the width of %i px with few months, too, the undated as wide as they', (width) => {
    const few = { ...months, bins: months.bins.slice(0, 1), rows: months.rows.map((row) => ({ ...row, counts: row.counts.slice(0, 1) })) }
    const { cells, all } = placeHeat(few, { width, height: 300 }, 5)
    expect(all.x).toBeGreaterThan(width * 0.75)
    expect(all.x).toBeLessThanOrEqual(width)
    expect(new Set(cells.map(({ left, right }) => Math.round(right - left))).size).toBe(1)
  })

  it('is darker for more, from the first step to the last', () => {
    const { cells } = placeHeat(months, { width: 700, height: 300 }, 5)
    const ordered = cells.toSorted((a, b) => a.count - b.count)
    expect(ordered.map(({ step }) => step)).toEqual(ordered.map(({ step }) => step).toSorted((a, b) => a - b))
    expect(ordered.at(-1)?.step).toBe(4)
  })
})

function raise(): never {
  throw new Error('the fixture has no such chart')
}
