import { describe, expect, it } from 'vitest'
import { imageOf, type Exportable } from '../../../src/export/image.ts'
import { PRESET_IDS, PRESETS } from '../../../src/export/presets.ts'
import { readState } from '../../../src/export/state.ts'
import { applyFilters } from '../../../src/select/apply.ts'
import { indexBundle } from '../../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../../src/select/filters.ts'
import { chartList } from '../../../src/views/charts/index.ts'
import { overlap } from '../../../src/views/charts/place-labels.ts'
import { aBundle, aClaim, anArticle, aSeries } from '../../fixtures/bundle.ts'
import { boxOf } from '../../fixtures/text-box.ts'

const UNDATED = { earliest: null, latest: null }
const PAGE = { url: 'https://desk.example/wire/', exportDay: '2026-01-02', fontFaces: '' }

/** Two series, a dispute, a plan and its deed, negative degrees, long names; reports of eight months, some undated. */
const bundle = aBundle({
  articles: Array.from({ length: 24 }, (_, at) => {
    const day = `2025-0${1 + (at % 8)}-1${at % 10}`
    const published = at % 5 === 0 ? { kind: 'unknown' as const, ...UNDATED, evidence: [] } : { kind: 'stated' as const, earliest: day, latest: day, evidence: [] }
    return anArticle({ id: `a${at}`, topics: [at % 2 === 0 ? 'rail' : 'roads'], published })
  }),
  claims: [
    aClaim({ id: 'plan', status: 'planned', asOf: { earliest: '2025-01-02', latest: '2025-01-02' } }),
    aClaim({ id: 'deed', fulfils: 'plan', disputes: ['other'], asOf: { earliest: '2025-03-01', latest: '2025-03-30' } }),
    aClaim({ id: 'other', low: 4, high: 4, origins: ['harbour'], disputes: ['deed'], asOf: { earliest: '2025-03-15', latest: '2025-03-15' } }),
    aClaim({ id: 'open', low: 12, high: null, qualifier: 'at-least', origins: ['the Ministry of Inland Waterways and Ports'], asOf: UNDATED }),
    aClaim({ id: 'cold', measure: 'cold', unit: 'degree celsius', counted: null, low: -12, high: -3, qualifier: 'range', origins: [] }),
    aClaim({ id: 'warm', measure: 'cold', unit: 'degree celsius', counted: null, low: 4, high: 4, origins: ['harbour'], asOf: UNDATED }),
  ],
  series: [
    aSeries({ claims: ['plan', 'deed', 'other', 'open'] }),
    aSeries({ id: 's2', measure: 'cold', title: 'Temperature of the northern harbours', unit: 'degree celsius', claims: ['cold', 'warm'] }),
  ],
  topics: [{ id: 'rail', label: 'Rail' }, { id: 'roads', label: 'Roads, bridges and inland waterways' }],
})
const charts = chartList(applyFilters(indexBundle(bundle), NO_FILTERS), 'ab'.repeat(32)).map(({ exportable }) => exportable)
const chartOf = (id: string): Exportable => charts.find((chart) => chart.id === id) ?? raise(id)

async function imageText(chart: Exportable, preset: (typeof PRESET_IDS)[number]) {
  const image = await imageOf(chart, preset, PAGE)
  const root = new DOMParser().parseFromString(image.svg, 'image/svg+xml').documentElement
  const texts = [...root.querySelectorAll('text')].map((text) => {
    expect(text.closest('[font-size]'), text.textContent).not.toBeNull()
    const { left, right, bottom } = boxOf(text)
    return { text: text.textContent, left, right, bottom, top: bottom - 8 }
  })
  return { image, root, texts }
}

describe('the image of', () => {
  it('every kind of chart is made', () => {
    expect(charts.map(({ id }) => id)).toEqual(['s1', 's2', 'all-series', 'who-said-what', 'reports-by-topic', 'topics-by-month'])
  })

  it.each(charts.flatMap(({ id }) => PRESET_IDS.map((preset) => [id, preset] as const)))('%s as %s: every text inside, none on another', async (id, preset) => {
    const { image, texts } = await imageText(chartOf(id), preset)
    expect(image.width).toBe(PRESETS[preset].width)
    expect(texts.length).toBeGreaterThan(8)
    for (const { text, left, right, top, bottom } of texts) {
      expect([text, left >= 0, right <= image.width, top >= 0, bottom <= image.height]).toEqual([text, true, true, true, true])
    }
    for (const [at, box] of texts.entries()) {
      expect(texts.slice(at + 1).filter((other) => overlap(box, other)).map(({ text }) => [box.text, text])).toEqual([])
    }
  })

  it.each([
    ['all-series', ['All series at a glance', '6 figures in 2 series; 2 of them undated', 'Temperature of the northern harbours', '−12 to −3', 'Each series stands at its own scale']],
    ['who-said-what', ['Who said what, figures by measure and speaker', '6 figures; 2 of them undated', 'harbour', 'Unattributed', 'at least 12']],
    ['topics-by-month', ['Reports by topic and month', '24 reports; 5 of them undated', 'Rail', 'Undated', 'Jan', '2025']],
    ['s1', ['Disputed. harbour: 4 trucks, 15 March 2025 (1 origin, 1 report); depot: 10 trucks, 1–30 March 2025', 'A dashed arrow leads from', 'matches a plan']],
  ] as const)('%s says what it shows, what of it is undated, and where from', async (id, parts) => {
    const { image, texts } = await imageText(chartOf(id), 'report')
    const words = texts.map(({ text }) => text).join('\n')
    for (const part of [...parts, 'All topics, all dates', 'Depot Daily', 'bundle abababababab, exported 2 January 2026']) expect(words).toContain(part)
    expect(readState(image.state)).toMatchObject({ chart: chartOf(id).name, bundle: 'ab'.repeat(32) })
  })

  it('has the same rows in its CSV: a mention each, or a topic and month each', () => {
    expect(chartOf('who-said-what').csv().trimEnd().split('\n')).toHaveLength(7)
    expect(chartOf('topics-by-month').csv()).toMatch(/^topic,label,from,to,reports\n(?:.*\n)*roads,.*,2025-08-01,2025-08-31,\d/)
  })
})

function raise(id: string): never {
  throw new Error(`no chart ${id}`)
}
