import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { counts, countsAfter, open } from './page.ts'

test('the brush is the date filter: a drag narrows the page, its ends move by keys, and Back undoes the drag at once', async ({ page }) => {
  const parts = await open(page)
  const all = await counts(parts)
  const brush = parts.timeline.getByRole('group', { name: /^Filter by dates/ })
  const box = await brush.boundingBox()
  if (box === null) throw new Error('no brush')
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 4 })
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 4 })
  // While it is dragged, not only after.
  await expect(page).toHaveURL(/from=2025-06-\d\d&to=2025-06-\d\d/)
  await page.mouse.up()
  const within = await countsAfter(all, parts)
  expect(within.reports).toBeLessThan(all.reports)
  const last = parts.timeline.getByRole('slider', { name: /^Last day/ })
  const to = await parts.to.inputValue()
  await last.press('ArrowRight')
  await expect(parts.to).not.toHaveValue(to)
  await page.goBack()
  await expect(parts.to).toHaveValue(to)
  await page.goBack()
  await expect(parts.to).toHaveValue('')
  await expect.poll(() => counts(parts)).toEqual(all)
})

test('on a phone the brush stays under the pointer, whatever the choice makes of the page above', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const parts = await open(page)
  const brush = parts.timeline.getByRole('group', { name: /^Filter by dates/ })
  await brush.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const top = async (): Promise<number> => (await brush.boundingBox())?.y ?? Number.NaN
  // What is above may still be drawn.
  await expect(async () => {
    const before = await top()
    await page.waitForTimeout(400)
    expect(await top()).toBe(before)
  }).toPass()
  const box = await brush.boundingBox()
  if (box === null) throw new Error('no brush')
  await page.mouse.move(box.x + box.width * 0.4, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + 8, { steps: 4 })
  await expect(page).toHaveURL(/from=2025-06-\d\d&to=2025-06-\d\d/)
  await page.mouse.up()
  await page.waitForTimeout(300)
  expect(Math.abs((await top()) - box.y)).toBeLessThan(3)
})

test('the axis zooms and moves without touching the filters', async ({ page }) => {
  const parts = await open(page)
  const url = page.url()
  const days = parts.timeline.getByRole('slider', { name: /^Days shown/ })
  const shown = async (): Promise<string> => (await days.getAttribute('aria-valuetext')) ?? ''
  const home = await shown()
  expect(home).toMatch(/^\d+–25 June 2025$/)
  await parts.timeline.getByRole('button', { name: 'Zoom in' }).click()
  await expect(days).not.toHaveAttribute('aria-valuetext', home)
  const near = await shown()
  const box = await parts.timeline.getByRole('group', { name: 'Events by day, lanes by topic' }).boundingBox()
  if (box === null) throw new Error('no lanes')
  await page.mouse.move(box.x + box.width * 0.9, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.2, box.y + 8, { steps: 5 })
  await page.mouse.up()
  await expect(days).not.toHaveAttribute('aria-valuetext', near)
  await days.press('Home')
  await expect(days).toHaveAttribute('aria-valuetext', home)
  expect(page.url()).toBe(url)
})

test('the calendar holds the events that have days', async ({ page }) => {
  const parts = await open(page)
  await parts.timeline.getByRole('button', { name: 'Export Timeline' }).click()
  await expect(parts.timeline.getByText(/The calendar leaves out \d+ events without a day/)).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), parts.timeline.getByRole('button', { name: 'Calendar (.ics)' }).click()])
  expect(download.suggestedFilename()).toMatch(/^timeline_all-topics_first_last_[0-9a-f]{7}\.ics$/)
  const text = (await readFile(await download.path())).toString('utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  expect(text.split('BEGIN:VEVENT').length - 1).toBeGreaterThan(10)
})

test('the days where the strip ends stand clear of the line over the days shown and of the grips', async ({ page }) => {
  const { timeline } = await open(page, '?topic=munitions&from=2025-06-18')
  const brush = timeline.getByRole('group', { name: /^Filter by dates/ })
  const days = brush.getByText(/^\d+ June 2025$/)
  await expect(days).toHaveCount(2)
  const words = await days.evaluateAll((all) => all.map((text) => (text as SVGTextElement).getBoundingClientRect()))
  const line = await brush.locator('rect', { has: page.locator('title', { hasText: /^The axis above/ }) }).boundingBox()
  const grips = await brush.locator('.grip').evaluateAll((all) => all.map((grip) => grip.getBoundingClientRect()))
  for (const word of words) {
    expect(word.top).toBeGreaterThanOrEqual((line?.y ?? Infinity) + (line?.height ?? 0))
    for (const grip of grips) expect(word.right < grip.left || word.left > grip.right).toBe(true)
  }
})
