import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../e2e/chromium.ts'
import { buildAndServe, writeCorpus, type BuiltSite } from './page/built-site.ts'
import { exportPng, interact } from './page/interactions.ts'
import { audit, DEVICES } from './page/lighthouse.ts'
import { median, table } from './page/numbers.ts'
import { loadTimes, visit, type Interaction, type LoadTimes } from './page/visit.ts'

const USAGE = `usage: npm run bench -- page [--count 10000] [--runs 3] [--only seeds|large] [--no-lighthouse]

Builds the project on its seeds and on a generated corpus of --count reports, serves both compressed, and measures them in
Chromium: Lighthouse (medians of --runs), how the large one loads, its interactions to next paint, and the PNG export.`

/** Prints what the built page reaches. Leaves nothing behind. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      'no-lighthouse': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [count, runs] = [Number(values.count), Number(values.runs)]
  if (values.help || !(count >= 1) || !(runs >= 1)) {
    console.log(USAGE)
    return
  }
  const chromium = findChromium()
  if (chromium === null) throw new Error('No Chromium found: set CHROMIUM_PATH')
  const dir = await mkdtemp(join(tmpdir(), 'tallywire-page-'))
  try {
    if (values.only !== 'large') {
      await withSite('seeds', join(dir, 'seeds'), async (site) => {
        await measure('the seeds', site, chromium, runs, !values['no-lighthouse'])
      })
    }
    if (values.only !== 'seeds') {
      const corpus = await writeCorpus(dir, count)
      await withSite(corpus, join(dir, 'large'), async (site) => {
        await measure(`${count.toLocaleString('en')} generated reports`, site, chromium, runs, !values['no-lighthouse'])
      })
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function withSite(seeds: string, out: string, work: (site: BuiltSite) => Promise<void>): Promise<void> {
  const site = await buildAndServe(seeds, out)
  try {
    await work(site)
  } finally {
    await site.close()
  }
}

async function measure(name: string, site: BuiltSite, chromium: string, runs: number, withLighthouse: boolean): Promise<void> {
  console.log(`\n## ${name} (built in ${site.buildSeconds.toFixed(1)} s)\n`)
  if (withLighthouse) {
    const rows = [['Lighthouse', 'performance', 'accessibility', 'best practices', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS']]
    const failures = new Set<string>()
    for (const device of DEVICES) {
      const { performance, accessibility, bestPractices, fcp, lcp, tbt, cls, failed } = await audit(site.url, device, chromium, runs)
      rows.push([device, ...[performance, accessibility, bestPractices, fcp, lcp, tbt].map((value) => value.toFixed(0)), cls.toFixed(3)])
      failed.forEach((id) => failures.add(id))
    }
    console.log(table(rows))
    if (failures.size > 0) console.log(`not passed: ${[...failures].join(', ')}`)
    console.log('')
  }
  const loads: LoadTimes[] = []
  for (let run = 0; run < runs; run++) loads.push(await visit(site.url, chromium, loadTimes))
  console.log(loadTable(loads))
  const { interactions, pngs } = await visit(site.url, chromium, async (page, found) => {
    await loadTimes(page, found)
    const interactions = await interact(page, found)
    await page.goto(site.url)
    await loadTimes(page, found)
    return { interactions, pngs: await exportPng(page, found, 5) }
  })
  console.log(`\n${interactionTable(interactions)}`)
  console.log(`\nPNG export: median ${median(pngs).toFixed(0)} ms, first ${pngs[0]?.toFixed(0)} ms, slowest ${Math.max(...pngs).toFixed(0)} ms`)
}

function loadTable(loads: readonly LoadTimes[]): string {
  const of = (pick: (load: LoadTimes) => number): number => median(loads.map(pick))
  const kinds = [...new Set(loads.flatMap(({ transferred }) => Object.keys(transferred)))].sort()
  return table([
    ['loading (medians, 1440x900)', 'first paint', 'LCP', 'usable', 'charts', 'all fetched', 'CLS', 'heap MB', ...kinds.map((kind) => `${kind} kB gz`)],
    [
      'ms',
      ...[of(({ firstPaint }) => firstPaint), of(({ largestPaint }) => largestPaint), of(({ usable }) => usable), of(({ charts }) => charts), of(({ loaded }) => loaded)].map((value) => value.toFixed(0)),
      of(({ shift }) => shift).toFixed(3),
      of(({ heap }) => heap).toFixed(0),
      ...kinds.map((kind) => of(({ transferred }) => transferred[kind] ?? 0).toFixed(0)),
    ],
  ])
}

function interactionTable(interactions: readonly Interaction[]): string {
  return table([
    ['interaction to next paint', 'inputs', 'p50 ms', 'max ms'],
    ...interactions.map(({ name, durations }) => [name, String(durations.length), median(durations).toFixed(0), Math.max(...durations).toFixed(0)]),
  ])
}
