import { expect, test } from './fixtures.ts'
import { counts, countsAfter, open } from './page.ts'

test('opens with every report, figures first', async ({ page }) => {
  const parts = await open(page)
  await expect(page).toHaveTitle('Tallywire')
  const all = await counts(parts)
  expect(all.reports).toBe(25)
  expect(all.figures).toBeGreaterThan(20)
  expect(all.events).toBeGreaterThan(10)
  await expect(parts.chart('Troops deployed abroad')).toBeInViewport()
  await expect(parts.timeline).toBeInViewport()
  await expect(parts.reports.first()).toBeInViewport()
})

test('a topic narrows figures, timeline and reports at once', async ({ page }) => {
  const parts = await open(page)
  const all = await counts(parts)
  await parts.topic('Nuclear').click()
  await expect(page).toHaveURL(/topic=nuclear/)
  await expect(parts.status).toContainText('Nuclear')
  const nuclear = await countsAfter(all, parts)
  expect(nuclear.reports).toBeGreaterThan(0)
  expect(nuclear.reports).toBeLessThan(all.reports)
  expect(nuclear.figures).toBeLessThan(all.figures)
  expect(nuclear.events).toBeLessThan(all.events)
  await expect(parts.reports).toHaveCount(nuclear.reports)
  await expect(parts.chart('Casualties')).toBeHidden()
  await parts.topic('Nuclear').click()
  await expect.poll(() => counts(parts)).toEqual(all)
})

test('dates narrow what is dated and keep what is not, until that is switched off', async ({ page }) => {
  const parts = await open(page)
  const all = await counts(parts)
  await parts.from.fill('2025-06-18')
  await parts.to.fill('2025-06-20')
  await expect(page).toHaveURL(/from=2025-06-18&to=2025-06-20/)
  // The first of the two dates alone changes the line too: wait for what both leave, four dated and ten undated.
  await expect(parts.status).toHaveText(/18–20 June 2025.*\b14 reports/)
  const within = await counts(parts)
  expect(within.reports).toBeLessThan(all.reports)
  // Shells a month stand only in an undated report.
  await expect(parts.chart('Artillery shells supplied')).toBeVisible()
  const undated = Number(/\((\d+)\)/.exec((await page.getByText(/^Undated reports \(/).textContent()) ?? '')?.[1])
  expect(undated).toBeGreaterThan(0)
  await parts.undated.click()
  await expect(page).toHaveURL(/undated=0/)
  await expect.poll(async () => (await counts(parts)).reports).toBe(within.reports - undated)
  await expect(parts.chart('Artillery shells supplied')).toBeHidden()
})

test('a search narrows as one types, and quotes hold words together', async ({ page }) => {
  const parts = await open(page)
  const all = await counts(parts)
  await parts.search.fill('shells')
  await expect(page).toHaveURL(/q=shells/)
  const shells = await countsAfter(all, parts)
  await parts.search.fill('"multiple rocket launcher shells"')
  await expect.poll(async () => (await counts(parts)).reports).toBeLessThan(shells.reports)
  await expect(parts.reports.first()).toContainText('NK fires multiple rocket launcher shells')
})

test('filters survive reload, back and forward, and open elsewhere from the link alone', async ({ page }) => {
  const parts = await open(page)
  const all = await counts(parts)
  await parts.topic('Troops and labor').click()
  const troops = await countsAfter(all, parts)
  await parts.undated.click()
  const chosen = await countsAfter(troops, parts)
  const link = page.url()

  await page.reload()
  await expect(parts.topic('Troops and labor')).toHaveAttribute('aria-pressed', 'true')
  await expect(parts.undated).not.toBeChecked()
  await expect.poll(() => counts(parts)).toEqual(chosen)

  await page.goBack()
  await expect(parts.undated).toBeChecked()
  await page.goBack()
  await expect(parts.topic('Troops and labor')).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => counts(parts)).toEqual(all)
  await page.goForward()
  await page.goForward()
  expect(page.url()).toBe(link)
  await expect.poll(() => counts(parts)).toEqual(chosen)

  await page.goto('about:blank')
  await page.goto(link)
  await expect(parts.status).toContainText('Troops and labor abroad')
  await expect.poll(() => counts(parts)).toEqual(chosen)
})

test('nothing found says what to loosen, and that brings reports back', async ({ page }) => {
  const parts = await open(page)
  await parts.search.fill('no report says this')
  await expect(parts.status).toContainText('0 reports')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(parts.status).toContainText('25 reports')
})

test('a link that asks for nonsense says so and shows the page', async ({ page }) => {
  const parts = await open(page, '?from=2025-06-31&topic=nuclear')
  await expect(parts.status).toContainText('2025-06-31')
  expect((await counts(parts)).reports).toBeGreaterThan(0)
})
