import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from './fixtures.ts'
import { open } from './page.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      test('axe finds nothing, on the whole page, in a report and with nothing found', async ({ page }) => {
        const parts = await open(page)
        expect(await accessibilityProblems(page)).toEqual([])
        await parts.reports.first().getByRole('heading').getByRole('button').click()
        await parts.report.waitFor()
        expect(await accessibilityProblems(page)).toEqual([])
        await page.keyboard.press('Escape')
        await parts.search.fill('no report says this')
        await expect(parts.status).toContainText('0 reports')
        expect(await accessibilityProblems(page)).toEqual([])
      })
    })
  }
}

for (const width of [390, 768, 1024, 1440, 1920]) {
  test(`nothing sticks out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const parts = await open(page)
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await parts.reports.first().getByRole('heading').getByRole('button').click()
    await parts.report.waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
}

test('the theme is the system’s until the reader chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Dark theme' }).click()
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.reload()
  await expect.poll(paper).toBe(dark)
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await expect.poll(paper).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(paper).toBe(light)
})
