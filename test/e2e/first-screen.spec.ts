import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { open, parts } from './page.ts'

const bottomOf = async (part: Locator): Promise<number> => {
  const box = await part.boundingBox()
  return (box?.y ?? Infinity) + (box?.height ?? Infinity)
}
const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? -Infinity

test('until the figures are there, the outline says that they load; then it is gone', async ({ page }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/bundle-*.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  const outline = page.getByText('Loading the figures…')
  await expect(outline).toBeVisible()
  release()
  await expect(parts(page).reports.first()).toBeVisible()
  await expect(outline).toBeHidden()
})

test.describe('at 1440 by 900 px, without scrolling', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('each figure is told in full, and the first chart stands whole above the timeline', async ({ page }) => {
    const parts = await open(page)
    const figures = page.getByRole('region', { name: 'Key figures' })
    const cut = await figures.locator('*').evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth).length)
    expect(cut).toBe(0)
    const timeline = await topOf(parts.timeline)
    expect(await bottomOf(figures)).toBeLessThan(timeline)
    expect(await bottomOf(parts.charts.getByRole('article').first().locator('svg').first())).toBeLessThan(timeline)
  })

  test('the first stops for Tab lead past the filters', async ({ page }) => {
    const parts = await open(page)
    await page.keyboard.press('Tab')
    const first = page.getByRole('link', { name: 'Skip to figures' })
    await expect(first).toBeFocused()
    expect((await first.boundingBox())?.height).toBeGreaterThan(20)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('#reports :focus').count()).toBe(1)
    await expect(first).not.toBeInViewport({ ratio: 1 })
    await expect(parts.reports.first()).toBeVisible()
  })

  test('topics take one row, the others a button; one that is chosen is never hidden', async ({ page }) => {
    const parts = await open(page)
    const chips = page.getByRole('list', { name: 'Topics' }).getByRole('button')
    const rows = async (): Promise<number> => new Set(await chips.evaluateAll((all) => all.map((chip) => Math.round(chip.getBoundingClientRect().bottom)))).size
    expect(await rows()).toBe(1)
    await expect(parts.topic('Naval')).toHaveCount(0)
    await page.getByRole('button', { name: /more topics$/ }).first().click()
    await parts.topic('Naval').click()
    // The URL follows a moment later.
    await expect(page).toHaveURL(/[?&][^=]+=[^&]*naval/)
    await page.reload()
    await expect(parts.topic('Naval')).toHaveAttribute('aria-pressed', 'true')
  })

  test('the timeline cuts no topic through, and opens to show them all', async ({ page }) => {
    const { timeline } = await open(page)
    const lanes = timeline.getByRole('group', { name: 'Events by day, lanes by topic' })
    const room = lanes.locator('xpath=../..')
    const shown = async (): Promise<number> => (await room.boundingBox())?.height ?? 0
    const low = await shown()
    const edges = await lanes.locator('> g > line:first-child').evaluateAll((all) => all.map((line) => Number(line.getAttribute('y1'))))
    expect(edges).toContain(low)
    await timeline.getByRole('button', { name: /more topics?$/ }).click()
    expect(await shown()).toBeGreaterThan(low)
    await timeline.getByRole('button', { name: 'Fewer topics' }).click()
    expect(await shown()).toBe(low)
  })
})
