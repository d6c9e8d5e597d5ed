import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { ALL, exportChart, listCharts, type ExportOptions } from '../../src/build/export-charts.ts'
import { viewOf, type ExportView } from '../../src/build/export-view.ts'
import { readChunks, stateOf } from '../../src/export/png-chunks.ts'
import { PRESET_IDS, PRESETS } from '../../src/export/presets.ts'
import { readState } from '../../src/export/state.ts'
import { aBundle, aClaim, aSeries } from '../fixtures/bundle.ts'
import { boxOf } from '../fixtures/text-box.ts'

const UNDATED = { earliest: null, latest: null }
const bundle = aBundle({
  claims: [aClaim({ qualifier: 'approximate' }), aClaim({ id: 'c2', low: 20, high: 30, qualifier: 'range', asOf: UNDATED })],
  series: [aSeries({ id: 's1', claims: ['c1', 'c2'] })],
})
const OPTIONS: ExportOptions = { chart: 's1', preset: 'report', format: 'png', resolution: 'screen', exportDay: '2026-01-02', link: 'https://desk.example/' }

function view(query = ''): ExportView {
  const found = viewOf({ bundle, json: JSON.stringify(bundle) }, query)
  if (typeof found === 'string') throw new Error(found)
  return found
}

async function bytes(over: Partial<ExportOptions> = {}, query = ''): Promise<Uint8Array> {
  const file = await exportChart(view(query), { ...OPTIONS, ...over })
  if (!(file instanceof Uint8Array)) throw new Error('not a PNG')
  return file
}

async function text(over: Partial<ExportOptions>): Promise<string> {
  const file = await exportChart(view(), { ...OPTIONS, ...over })
  if (typeof file !== 'string') throw new Error('not a text')
  return file
}

function chunk(png: Uint8Array, type: string): DataView {
  const data = readChunks(png).find((chunk) => chunk.type === type)?.data
  if (data === undefined) throw new Error(`no ${type}`)
  return new DataView(data.buffer, data.byteOffset)
}

describe('viewOf', () => {
  it('lists the charts that the query keeps', async () => {
    expect((await listCharts(view())).map(({ id }) => id)).toEqual(expect.arrayContaining(['s1', 'reports-by-topic', 'timeline']))
    expect(await listCharts(view('from=2026-01-01&undated=0'))).toEqual([])
  })

  it.each([
    ['a topic that is not there, with those that are', '?topic=ships', /^no topic "ships"; there are:\n {2}transport {2}/],
    ['a certainty that is not there', '?sure=surely', /^no sure "surely"; there are:\n/],
    ['a day that is none', 'from=2025-02-30', /^"from=2025-02-30" in the query says nothing$/],
  ])('says what is wrong: %s', (_, query, message) => {
    expect(viewOf({ bundle, json: '' }, query)).toMatch(message)
  })
})

describe('exportChart', () => {
  it.each([
    ['screen', 2, 144],
    ['print', 4, 300],
  ] as const)('%s: a PNG of %i pixels a layout pixel at %i dpi, which says what it shows', async (resolution, scale, dpi) => {
    const png = await bytes({ resolution }, '?topic=transport')
    expect(chunk(png, 'IHDR').getUint32(0)).toBe(PRESETS.report.width * scale)
    expect(chunk(png, 'IHDR').getUint32(4)).toBeGreaterThanOrEqual(PRESETS.report.height * scale)
    expect(Math.round(chunk(png, 'pHYs').getUint32(0) * 0.0254)).toBe(dpi)
    expect(readState(stateOf(png) ?? '')).toMatchObject({ query: '?topic=transport', claims: ['c1', 'c2'], exported: '2026-01-02' })
  })

  it('gives the same bytes each time, and other ones on another day', async () => {
    const first = await bytes()
    expect(await bytes()).toEqual(first)
    expect(await bytes({ exportDay: '2026-01-03' })).not.toEqual(first)
  })

  it.each(PRESET_IDS)('%s: an SVG with every text inside, its fonts and the way back in it', async (preset) => {
    const svg = await text({ format: 'svg', preset })
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
    const height = Number(document.documentElement.getAttribute('height'))
    const boxes = Array.from(document.querySelectorAll('text'), boxOf)
    expect(boxes.length).toBeGreaterThan(8)
    for (const { left, right, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(PRESETS[preset].width)
      expect(bottom).toBeLessThanOrEqual(height)
    }
    expect(svg.match(/src:url\(data:font\/woff2;base64,[\w+/]{1000}/g)).toHaveLength(2)
    expect(readState(document.querySelector('metadata')?.textContent ?? '')?.chart).toBe('Trucks sent')
  })

  it('makes the CSV, and the chart of the reports by topic', async () => {
    expect(await text({ format: 'csv' })).toMatch(/^\uFEFFclaim,mention,quote,.*\nc1,1\/1,Ten,/)
    expect(await text({ chart: 'reports-by-topic', format: 'svg' })).toContain('Reports over time by topic')
  })

  it('makes the JSON and the timeline', async () => {
    expect(JSON.parse(await text({ format: 'json' }))).toMatchObject({ format: 'tallywire-figures', chart: { id: 's1' }, claims: [{ id: 'c1' }, { id: 'c2' }] })
    expect(await text({ chart: 'timeline', format: 'svg' })).toContain('Ten trucks left the depot')
  })

  it('packs a chart, and all of them, the same bytes each time', async () => {
    const one = await bytes({ format: 'zip' })
    expect(await bytes({ format: 'zip' })).toEqual(one)
    expect(Object.keys(unzipSync(one)).map((name) => name.replace(/^.*\./, '.')).toSorted()).toEqual(['.csv', '.json', '.md', '.png', '.svg'])
    const all = Object.keys(unzipSync(await bytes({ chart: ALL, format: 'zip' })))
    expect(all).toContain('README.md')
    expect(all.filter((name) => name.endsWith('.png')).length).toBe((await listCharts(view())).length)
  })

  it('has no chart that the view has not', async () => {
    await expect(exportChart(view(), { ...OPTIONS, chart: 's2' })).rejects.toThrow('no chart "s2"')
  })

  it('leaves no page behind', async () => {
    await text({ format: 'csv' })
    expect('document' in globalThis).toBe(false)
  })
})
