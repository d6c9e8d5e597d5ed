import { describe, expect, it } from 'vitest'
import { imageOf, queryOf } from '../../../src/export/image.ts'
import { PRESET_IDS, PRESETS } from '../../../src/export/presets.ts'
import { timelineOf, type Domain } from '../../../src/select/timeline.ts'
import { exportableTimeline } from '../../../src/views/timeline/timeline-image.tsx'
import { aSelection } from '../../fixtures/corpus.ts'

const PAGE = { url: 'https://desk.example/', exportDay: '2026-01-02', fontFaces: '' }

function timeline(shown: Domain | null = null, filters = {}) {
  const selection = aSelection(filters)
  return exportableTimeline(timelineOf(selection, shown), selection, '0'.repeat(64))
}

describe('the image of the timeline', () => {
  it('says the events, the undated and what lies outside, and the reports’ days apart', async () => {
    const { svg } = await imageOf(timeline(), 'report', PAGE)
    for (const part of ['Ten trucks left', 'The bridge stood open', 'Events without a day (1)', 'Rafts planned', 'Before the days shown (1)', 'Background: The depot was built', 'Reports published a day', 'exported 2 January 2026']) {
      expect(svg).toContain(part)
    }
  })

  it('shows the days that the page shows', async () => {
    const { svg } = await imageOf(timeline({ from: '1950-01-01', to: '2025-06-20' }), 'report', PAGE)
    expect(svg).not.toContain('Before the days shown')
    expect(svg).toContain('showing 1 January 1950 – 20 June 2025')
  })

  it.each([
    [null, ''],
    [{ from: '2025-06-14', to: '2025-06-20' }, ''],
    [{ from: '1950-01-01', to: '2025-06-20' }, '?days=1950-01-01..2025-06-20'],
  ])('links to the days that it shows: %o', async (days, query) => {
    const { svg } = await imageOf(timeline(days), 'report', PAGE)
    expect(svg).toContain(`>https://desk.example/${query}</text>`)
    expect(queryOf(timeline(days))).toBe(query)
  })

  it.each(PRESET_IDS)('%s: as wide as asked, at least as high, asking for nothing outside itself', async (preset) => {
    const { svg, width, height } = await imageOf(timeline(), preset, PAGE)
    expect(width).toBe(PRESETS[preset].width)
    expect(height).toBeGreaterThanOrEqual(PRESETS[preset].height)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '').replaceAll('https://desk.example/', '')).not.toMatch(/https?:|href|var\(|class=|style=|currentColor|tabindex/)
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(svg).toContain(`id="${target?.slice(1) ?? ''}"`)
  })

  it('is made without any day, too, and is the same each time', async () => {
    const first = await imageOf(timeline(null, { topics: ['harbour'] }), 'slide', PAGE)
    expect(first.svg).toContain('Rafts planned')
    expect((await imageOf(timeline(null, { topics: ['harbour'] }), 'slide', PAGE)).svg).toBe(first.svg)
  })
})
