import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS } from '../../e2e/chromium.ts'
import { parts, type Parts } from '../../e2e/page.ts'

/** Milliseconds since the navigation began. */
export interface LoadTimes {
  firstPaint: number
  largestPaint: number
  /** The reports and their count are there, and the main thread answers. */
  usable: number
  /** The first chart is drawn. */
  charts: number
  /** Nothing is fetched any more. */
  loaded: number
  /** Layout shift without unit. */
  shift: number
  /** JavaScript heap after a collection, MB. */
  heap: number
  /** Compressed bytes, kB (1000), by kind. */
  transferred: Readonly<Record<string, number>>
}

/** What the page does with one kind of action: durations by the Event Timing API, ms. */
export interface Interaction {
  name: string
  /** Of each interaction: its longest event, from input to the next paint; shorter than 16 ms counts as 16. */
  durations: readonly number[]
}

declare global {
  interface Window {
    tallywireBench: { events: { id: number; duration: number }[]; lcp: number; shift: number }
  }
}

/** One visit with a cold cache: how it loads and how it answers. */
export async function visit<T>(url: string, executablePath: string, work: (page: Page, found: Parts) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, chromiumSandbox: false })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC', acceptDownloads: true })
    page.setDefaultTimeout(120_000)
    // The runner keeps functions' names by a helper of its own, which the page has not.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(() => {
      const seen: Window['tallywireBench'] = { events: [], lcp: 0, shift: 0 }
      window.tallywireBench = seen
      const watch = (type: string, act: (entry: PerformanceEntry) => void, more: object = {}): void => {
        new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true, ...more })
      }
      watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
      watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value))
      watch(
        'event',
        (entry) => {
          const { interactionId = 0, duration } = entry as PerformanceEntry & { interactionId?: number }
          if (interactionId > 0) seen.events.push({ id: interactionId, duration })
        },
        { durationThreshold: 16 },
      )
    })
    await page.goto(url, { waitUntil: 'commit' })
    return await work(page, parts(page))
  } finally {
    await browser.close()
  }
}

export async function loadTimes(page: Page, found: Parts): Promise<LoadTimes> {
  await found.reports.first().waitFor()
  const usable = await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))))
  await found.charts.getByRole('article').first().waitFor()
  const charts = await page.evaluate(() => performance.now())
  await page.waitForLoadState('networkidle')
  const heap = await heapOf(page)
  return {
    usable,
    charts,
    heap,
    ...(await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const navigation = performance.getEntriesByType('navigation') as PerformanceResourceTiming[]
      const transferred: Record<string, number> = {}
      for (const { name, encodedBodySize } of [...navigation, ...entries]) {
        const kind = /\.(js|css|json|woff2|svg)$/.exec(name)?.[1] ?? 'html'
        transferred[kind] = (transferred[kind] ?? 0) + encodedBodySize / 1000
      }
      return {
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        largestPaint: window.tallywireBench.lcp,
        loaded: Math.max(...entries.map(({ responseEnd }) => responseEnd)),
        shift: window.tallywireBench.shift,
        transferred,
      }
    })),
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  await session.detach()
  return usedSize / 1e6
}
