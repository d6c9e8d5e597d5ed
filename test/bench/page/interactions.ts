import type { Locator, Page } from '@playwright/test'
import type { Parts } from '../../e2e/page.ts'
import type { Interaction } from './visit.ts'

/** Shorter ones are not told apart by the Event Timing API. */
const LEAST = 16
/** Ms between two inputs: a reader's pace, so that one does not wait for the work of the one before. */
const PACE = 400
const KEY_PACE = 120

/** Each kind of action several times, as a reader would do it. */
export async function interact(page: Page, found: Parts): Promise<Interaction[]> {
  const done: Interaction[] = []
  const measure = async (name: string, inputs: number, act: () => Promise<void>): Promise<void> => {
    await quiet(page)
    await page.evaluate(() => (window.tallywireBench.events.length = 0))
    await act()
    await quiet(page)
    const slow = await page.evaluate(() => {
      const longest = new Map<number, number>()
      for (const { id, duration } of window.tallywireBench.events) longest.set(id, Math.max(longest.get(id) ?? 0, duration))
      return [...longest.values()]
    })
    const quick = Array.from({ length: Math.max(0, inputs - slow.length) }, () => LEAST)
    done.push({ name, durations: [...slow, ...quick] })
  }

  const words = ['troops', 'shells', '"artillery rounds"']
  await measure('typing in the search', words.join('').length, async () => {
    for (const word of words) {
      await found.search.click()
      await page.keyboard.type(word, { delay: KEY_PACE })
      await page.waitForTimeout(PACE)
      await found.search.fill('')
      await page.waitForTimeout(PACE)
    }
  })
  await measure('toggling a topic', 6, async () => {
    for (const at of [0, 1, 2, 2, 1, 0]) await clickAndWait(page, found.topic('').nth(at))
  })
  const from = page.getByRole('slider', { name: 'of the date filter' }).first()
  await measure('date brush by keys', 6, async () => {
    await from.focus()
    for (let at = 0; at < 6; at++) {
      await page.keyboard.press('PageUp')
      await page.waitForTimeout(PACE)
    }
  })
  await measure('date brush by drag', 3, async () => {
    const box = await page.locator('svg[aria-label^="Filter by dates"]').boundingBox()
    if (box === null) throw new Error('no brush')
    const at = (share: number): [number, number] => [box.x + box.width * share, box.y + box.height / 2]
    for (const [start, end] of [[0.5, 0.7], [0.4, 0.8], [0.2, 0.9]] as const) {
      await page.mouse.move(...at(start))
      await page.mouse.down()
      await page.mouse.move(...at(end), { steps: 12 })
      await page.mouse.up()
      await page.waitForTimeout(PACE)
    }
  })
  // In a small corpus those dates have left nothing to open.
  await page.getByRole('button', { name: 'Reset', exact: true }).first().click()
  await found.reports.first().waitFor()
  await measure('opening a report', 6, async () => {
    await found.reports.first().getByRole('button').first().click()
    await page.waitForTimeout(PACE)
    for (let at = 0; at < 5; at++) {
      await page.keyboard.press('j')
      await page.waitForTimeout(PACE)
    }
  })
  await page.keyboard.press('Escape')
  await measure('scrolling the reports by keys', 8, async () => {
    await found.reports.first().getByRole('button').first().focus()
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(PACE / 2)
    }
  })
  await measure('scrolling the charts by keys', 8, async () => {
    await page.getByRole('region', { name: 'Figures', exact: true }).focus()
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(PACE / 2)
    }
  })
  return done
}

/** Ms from the click on "PNG" to the saved file, several times. */
export async function exportPng(page: Page, found: Parts, runs: number): Promise<number[]> {
  const menu = found.charts.getByRole('button', { name: /^Export/ }).first()
  await menu.click()
  // Found once: to look for it by its name takes longer in a large page than the export does.
  const png = await found.charts.getByRole('button', { name: 'PNG', exact: true }).elementHandle()
  if (png === null) throw new Error('no PNG button')
  await page.waitForTimeout(3000)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await Promise.all([page.waitForEvent('download'), png.click()])
    times.push(performance.now() - start)
    await page.waitForTimeout(PACE)
  }
  return times
}

async function clickAndWait(page: Page, locator: Locator): Promise<void> {
  await locator.click()
  await page.waitForTimeout(PACE)
}

/** Ms; a page that never rests is measured all the same. */
const QUIET_WITHIN = 20_000

/** Until the main thread has had nothing long to do for a while, and the events of before are told. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async (most) => {
    const idle = (): Promise<number> => new Promise((done) => requestIdleCallback((deadline) => done(deadline.timeRemaining()), { timeout: 5000 }))
    const until = performance.now() + most
    for (let calm = 0; calm < 3 && performance.now() < until; ) calm = (await idle()) > 8 ? calm + 1 : 0
  }, QUIET_WITHIN)
  await page.waitForTimeout(200)
}
