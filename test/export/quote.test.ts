import { JSDOM } from 'jsdom'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import type { Bundle, Quantity } from '../../src/bundle/schema.ts'
import { imageOf } from '../../src/export/image.ts'
import { chartJson } from '../../src/export/json.ts'
import { PRESET_IDS, PRESETS } from '../../src/export/presets.ts'
import { exportableQuote } from '../../src/export/quote.ts'
import { readState } from '../../src/export/state.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { aBundle, aClaim, aCorrection, anArticle, aQuantity } from '../fixtures/bundle.ts'
import { boxOf } from '../fixtures/text-box.ts'

const HASH = '0123456789abcdef'.repeat(4)
const PAGE = { url: 'https://desk.example/', exportDay: '2026-01-02', fontFaces: '' }

function quote(quantity: Partial<Quantity> = {}, over: Partial<Bundle> = {}) {
  const bundle = aBundle({ quantities: [aQuantity(quantity)], ...over })
  const index = indexBundle(bundle)
  const [article] = bundle.articles
  const [first] = bundle.quantities
  if (article === undefined || first === undefined) throw new Error('no article')
  return exportableQuote(first, article, index, HASH)
}

async function texts(chart: ReturnType<typeof quote>, preset: (typeof PRESET_IDS)[number] = 'report') {
  const image = await imageOf(chart, preset, PAGE)
  const { document } = new JSDOM(image.svg, { contentType: 'image/svg+xml' }).window
  return { image, elements: [...document.querySelectorAll('text')], metadata: document.querySelector('metadata')?.textContent ?? '' }
}

const LONG = `Ten trucks left ${'and then again some more of them '.repeat(40)}on Monday.`

describe('exportableQuote', () => {
  it('shows the sentence with its figure apart, who says it, how sure, where it stands and the way back', async () => {
    const { elements, metadata } = await texts(quote({ attribution: { start: 15, end: 24, text: 'the depot', entity: null }, status: 'planned' }))
    const words = elements.map(({ textContent }) => textContent)
    expect(words).toEqual(expect.arrayContaining(['“', 'Ten', 'The report gives this figure as said by the depot', '10 trucks', 'planned · exact · as of 16 June 2025']))
    expect(words.join(' ')).toContain('Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025, depot.txt, characters 0–36')
    expect(words).toContain('https://desk.example/?article=a1&mark=q1')
    expect(readState(metadata)).toMatchObject({ query: '?article=a1&mark=q1', claims: ['c1'], figures: ['10 trucks, 16 June 2025'] })
  })

  it('says that nobody is named, that it is disputed and that a hand corrected it', async () => {
    const claims = [aClaim({ disputes: ['c2'] }), aClaim({ id: 'c2', low: 20, high: 20, disputes: ['c1'] })]
    const words = (await texts(quote({}, { claims, corrections: [aCorrection()] }))).elements.map(({ textContent }) => textContent).join(' ')
    expect(words).toContain('The report names no one for this figure')
    expect(words).toContain('Disputed. depot: 20 trucks, 16 June 2025 (1 origin, 1 report)')
    expect(words).toContain('Corrected by hand (lower bound 10, was 9')
  })

  it.each(PRESET_IDS)('%s: a long sentence makes the card larger, and no text leaves it', async (preset) => {
    const article = anArticle({ text: LONG })
    const { image, elements } = await texts(quote({ sentence: { start: 0, end: LONG.length } }, { articles: [article] }), preset)
    const { width, height, keepsShape } = PRESETS[preset]
    expect(image.height).toBeGreaterThan(height)
    // A slide stays a slide: what needs more room is laid out wider.
    if (keepsShape) expect(image.height / image.width).toBeCloseTo(height / width, 2)
    else expect(image.width).toBe(width)
    for (const element of elements) {
      const { left, right, bottom } = boxOf(element)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(image.width)
      expect(bottom).toBeLessThanOrEqual(image.height)
    }
    expect(elements.map(({ textContent }) => textContent).join(' ').replaceAll(/\s+/g, ' ')).toContain('on Monday.”')
  })

  it('gives its CSV and JSON, of a figure that is in no claim too', () => {
    const chart = quote({ claim: null })
    expect([...csvParse(chart.csv())]).toMatchObject([{ claim: '', quote: 'Ten', sentence: 'Ten trucks left the depot on Monday.' }])
    const json: unknown = JSON.parse(chartJson(chart, { link: '', bundleHash: HASH, exportDay: '2026-01-02' }))
    expect(json).toMatchObject({ view: { query: '?article=a1&mark=q1', link: null }, claims: [], quote: { text: 'Ten' } })
  })
})
