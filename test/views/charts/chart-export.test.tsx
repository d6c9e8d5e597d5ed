import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../../src/bundle/schema.ts'
import { imageOf, type Exportable, type ExportedImage } from '../../../src/export/image.ts'
import { PRESET_IDS, PRESETS } from '../../../src/export/presets.ts'
import { readState } from '../../../src/export/state.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { seriesCharts } from '../../../src/select/chart-series.ts'
import { topicsChart } from '../../../src/select/chart-topics.ts'
import { NO_FILTERS, type Filters } from '../../../src/select/filters.ts'
import { exportableSeries, exportableTopics } from '../../../src/views/charts/chart-export.tsx'
import { aBundle, aClaim, anArticle, aSeries } from '../../fixtures/bundle.ts'
import { boxOf } from '../../fixtures/text-box.ts'

const HASH = '0123456789abcdef'.repeat(4)
const PAGE = { url: 'https://desk.example/wire/', exportDay: '2026-01-02', fontFaces: '@font-face{font-family:X;src:url(data:font/woff2;base64,AA==)}' }
const UNDATED = { earliest: null, latest: null }

function trucks(over: Partial<Bundle> = {}, filters: Filters = NO_FILTERS): Exportable {
  const claims = [aClaim({ qualifier: 'approximate', asOf: { earliest: '2025-06-01', latest: '2025-06-16' } }), aClaim({ id: 'c2', low: 20, high: 30, qualifier: 'range', asOf: UNDATED })]
  const selection = applyFilters(indexBundle(aBundle({ claims, series: [aSeries({ claims: ['c1', 'c2'] })], ...over })), filters)
  const [chart] = seriesCharts(selection)
  if (chart === undefined) throw new Error('no chart')
  return exportableSeries(chart, selection, HASH)
}

function parse({ svg }: ExportedImage): SVGSVGElement {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document.documentElement as unknown as SVGSVGElement
}

function texts(svg: Element): string[] {
  return Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent ?? '')
}

describe('imageOf', () => {
  it('says title, scope, notes, sources, link, bundle and day around the chart and its key', async () => {
    const svg = parse(await imageOf(trucks({}, { ...NO_FILTERS, topics: ['transport'] }), 'report', PAGE))
    const words = texts(svg).join('\n')
    for (const part of [
      'Trucks sent', 'Transport, all dates', '2 figures; 1 of them undated', 'about 10', '20 to 30', 'depot', 'Undated', 'approximate', 'range',
      'without a midpoint', 'Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025',
      'https://desk.example/wire/?topic=transport', 'bundle 0123456789ab, exported 2 January 2026',
    ]) {
      expect(words).toContain(part)
    }
  })

  it('has a title, a description and the state of the view', async () => {
    const image = await imageOf(trucks(), 'report', PAGE)
    const svg = parse(image)
    expect(svg.querySelector(':scope > title')?.textContent).toBe('Trucks sent')
    expect(svg.querySelector(':scope > desc')?.textContent).toContain('2 figures; 1 of them undated')
    const metadata = svg.querySelector('metadata')?.textContent ?? ''
    expect(readState(metadata)).toMatchObject({ id: 's1', chart: 'Trucks sent', query: '', claims: ['c1', 'c2'], bundle: HASH, exported: '2026-01-02' })
    expect(metadata).toBe(image.state)
  })

  it.each(PRESET_IDS)('%s: as wide as asked, at least as high, every text inside', async (preset) => {
    const image = await imageOf(trucks(), preset, PAGE)
    const svg = parse(image)
    expect(image.width).toBe(PRESETS[preset].width)
    expect(image.height).toBeGreaterThanOrEqual(PRESETS[preset].height)
    for (const text of svg.querySelectorAll('text')) {
      const { left, right, bottom } = boxOf(text)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(image.width)
      expect(bottom).toBeLessThanOrEqual(image.height)
    }
  })

  it('asks for nothing outside itself, and leaves nothing that only the page needs', async () => {
    const { svg } = await imageOf(trucks(), 'report', PAGE)
    const markup = svg.replaceAll(/<text[^>]*>[^<]*<\/text>|<(title|desc|metadata)[^>]*>[^<]*<\/\1>/g, '')
    expect(markup.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|var\(|class=|style=|tabindex|foreignObject|<script/)
    for (const [, target] of markup.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^(?:#d\d+|data:font\/woff2;base64,.*)$/)
  })

  it('gives the same text for the same view and day', async () => {
    const first = await imageOf(trucks(), 'slide', PAGE)
    const second = await imageOf(trucks(), 'slide', PAGE)
    expect(second.svg).toBe(first.svg)
    expect((await imageOf(trucks(), 'slide', { ...PAGE, exportDay: '2026-01-03' })).svg).not.toBe(first.svg)
  })

  it('takes the reader’s own title, and a note below the chart’s own', async () => {
    const words = texts(parse(await imageOf(trucks(), 'report', PAGE, { title: ' Our trucks ', note: 'For the board' }))).join('\n')
    expect(words).toContain('Our trucks\n')
    expect(words).not.toContain('Trucks sent')
    expect(words).toMatch(/without a midpoint[^]*For the board/)
  })

  it('shows text from strangers as text', async () => {
    const headline = '</text><script>alert(1)</script>\u0000 & "co"'
    const image = await imageOf(trucks({ articles: [anArticle({ headline })] }), 'report', PAGE)
    expect(parse(image).querySelector('script')).toBeNull()
    expect(texts(parse(image)).join(' ')).toContain('</text><script>alert(1)</script> & "co"')
  })

  it('makes an image of the reports by topic too', async () => {
    const selection = applyFilters(indexBundle(aBundle()), NO_FILTERS)
    const chart = topicsChart(selection)
    if (chart === null) throw new Error('no chart')
    const words = texts(parse(await imageOf(exportableTopics(chart, selection, HASH), 'square', PAGE))).join('\n')
    expect(words).toContain('Reports over time by topic, reports a day')
    expect(words).toContain('Transport')
    expect(words).toContain('Depot Daily, 1 report')
  })
})
