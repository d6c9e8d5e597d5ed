import { createServer, type AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig, type Flags } from 'lighthouse'
import { CHROMIUM_ARGS } from '../../e2e/chromium.ts'
import { median } from './numbers.ts'

export const DEVICES = ['desktop', 'mobile'] as const
export type Device = (typeof DEVICES)[number]

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const AUDITS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'] as const

/** Scores are 0 to 100, times in ms, the shift without unit. */
export interface Audited {
  performance: number
  accessibility: number
  bestPractices: number
  fcp: number
  lcp: number
  tbt: number
  cls: number
  /** Names of the accessibility and best-practice audits that failed in any run. */
  failed: readonly string[]
}

/** Medians of several Lighthouse runs, each in a browser of its own. */
export async function audit(url: string, device: Device, executablePath: string, runs: number): Promise<Audited> {
  const all: Record<string, number>[] = []
  const failed = new Set<string>()
  for (let run = 0; run < runs; run++) {
    const { scores, wrong } = await auditOnce(url, device, executablePath)
    all.push(scores)
    wrong.forEach((name) => failed.add(name))
  }
  const of = (key: string): number => median(all.map((scores) => scores[key] ?? Number.NaN))
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('best-practices'),
    fcp: of('first-contentful-paint'),
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
    failed: [...failed],
  }
}

async function auditOnce(url: string, device: Device, executablePath: string): Promise<{ scores: Record<string, number>; wrong: string[] }> {
  const port = await freePort()
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`], chromiumSandbox: false })
  try {
    const flags: Flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }
    const result = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined)
    if (result === undefined) throw new Error('Lighthouse gave no result')
    const { categories, audits, runtimeError } = result.lhr
    if (runtimeError !== undefined) throw new Error(`Lighthouse: ${runtimeError.message}`)
    const scores: Record<string, number> = {}
    const wrong: string[] = []
    for (const id of CATEGORIES) {
      scores[id] = 100 * (categories[id]?.score ?? Number.NaN)
      if (id === 'performance') continue
      for (const { id: name, weight } of categories[id]?.auditRefs ?? []) {
        const score = audits[name]?.score
        if (weight > 0 && score !== null && score !== undefined && score < 1) wrong.push(name)
      }
    }
    for (const id of AUDITS) scores[id] = audits[id]?.numericValue ?? Number.NaN
    return { scores, wrong }
  } finally {
    await browser.close()
  }
}

/** Lighthouse talks to the browser by a port, which must be known before it starts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
