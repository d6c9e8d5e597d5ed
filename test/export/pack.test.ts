import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Exportable } from '../../src/export/image.ts'
import { packOf, packOfAll, type PackOptions } from '../../src/export/pack.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle } from '../fixtures/bundle.ts'

const selection = applyFilters(indexBundle(aBundle()), NO_FILTERS)
const CHART: Exportable = {
  id: 's1',
  title: 'Trucks sent',
  name: 'Trucks sent',
  selection,
  bundleHash: 'ab'.repeat(32),
  claims: ['c1'],
  caption: ({ link }) => ({ title: 'Trucks sent', scope: ['All\n# topics'], notes: ['A note.'], sources: ['Depot Daily'], origin: [link] }),
  draw: ({ width, height }) => Promise.resolve([{ markup: '<circle r="1"/>', width, height }]),
  csv: () => 'a,b\n',
}
const OPTIONS: PackOptions = {
  preset: 'report',
  page: { url: 'https://desk.example/', exportDay: '2026-01-02', fontFaces: '' },
  words: { title: 'Ours', note: '' },
  raster: ({ height }) => Promise.resolve(new Uint8Array([height & 255, 1, 2])),
}

const NAME = 'trucks-sent_all-topics_first_last'

describe('packOf', () => {
  it('holds the picture, its data and a README', async () => {
    const files = unzipSync(await packOf(CHART, OPTIONS))
    expect(Object.keys(files)).toEqual([`${NAME}_report_abababa.png`, `${NAME}_report_abababa.svg`, `${NAME}_abababa.csv`, `${NAME}_abababa.json`, 'README.md'])
    expect(files[`${NAME}_abababa.csv`]).toEqual(strToU8('\uFEFFa,b\n'))
    const readme = strFromU8(files['README.md'] ?? new Uint8Array())
    expect(readme).toMatch(/^# Ours\n\nAll \\# topics\n/)
    expect(readme).toContain('### 10 trucks\n\nactual; as of 16 June 2025; said by depot; claim c1\n\n> Ten trucks left the depot on Monday.\n\n“Ten” in Depot Daily')
  })

  it('gives the same bytes in every time zone, and others on another day', async () => {
    const zone = process.env['TZ']
    const packs: Uint8Array[] = []
    for (const place of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
      process.env['TZ'] = place
      packs.push(await packOf(CHART, OPTIONS))
    }
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(packs[1]).toEqual(packs[0])
    expect(packs[2]).toEqual(packs[0])
    expect(await packOf(CHART, { ...OPTIONS, page: { ...OPTIONS.page, exportDay: '2026-01-03' } })).not.toEqual(packs[0])
  })
})

describe('packOfAll', () => {
  it('gives each chart a folder, lists them, and tells how far it is', async () => {
    const told: string[] = []
    const pack = await packOfAll([CHART, { ...CHART, id: 's2', name: 'Carts', title: 'Carts, number' }], OPTIONS, (done, of) => told.push(`${done}/${of}`))
    const files = unzipSync(pack)
    expect(Object.keys(files)).toHaveLength(11)
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['1-trucks-sent/README.md', `2-carts/carts_all-topics_first_last_report_abababa.png`]))
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toBe('# Tallywire: 2 charts\n\n- 1-trucks-sent: Trucks sent\n- 2-carts: Carts, number\n')
    expect(told).toEqual(['0/2', '1/2'])
  })
})
