import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from '@playwright/test'
import { expect, test, type Page } from './fixtures.ts'
import { open } from './page.ts'
import { pngChunks, readPixels } from './png.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const GLANCE = 'All series at a glance'
const WHO = 'Who said what'
const MONTHS = 'Reports by topic and month'

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const tray = (page: Page): Locator => page.getByRole('region', { name: 'Pinned figures' })
const keyPins = (page: Page): Locator => page.getByRole('region', { name: 'Key figures' }).getByRole('button', { name: /^Pin / })

test.describe('pins', () => {
  test('figures from the key figures, a chart’s mark, its table and a report stand side by side; the link keeps them', async ({ page }) => {
    const parts = await open(page)
    await keyPins(page).first().click()
    await expect(tray(page).getByRole('status')).toHaveText('1 pinned')

    const mark = parts.chart('Casualties').getByRole('button', { name: /^at least 5,000/ })
    await mark.focus()
    await page.keyboard.press('p')
    await expect(mark).toHaveAccessibleName(/pinned$/)
    await expect(mark).toBeFocused()

    const shells = parts.chart('Artillery shells supplied')
    await shells.getByRole('button', { name: 'Table' }).click()
    await shells.getByRole('table').getByRole('button', { name: /^Pin / }).first().click()

    await parts.reports.first().getByRole('heading').getByRole('button').click()
    await page.getByRole('button', { name: 'Close report' }).click()
    await expect(tray(page).getByRole('status')).toHaveText('3 pinned')

    await tray(page).getByRole('button', { name: 'Compare' }).click()
    const sides = page.getByRole('list', { name: 'What each figure says' }).getByRole('article')
    await expect(sides).toHaveCount(3)
    await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused()
    for (const row of ['How sure', 'Status', 'As of', 'Said by']) await expect(sides.nth(1).getByRole('group', { name: row })).not.toHaveText(row)
    await expect(sides.nth(1).locator('blockquote mark').last()).toHaveText('5,000')
    const [first, second] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()])
    expect(first?.y).toBe(second?.y)
    expect(second?.x).toBeGreaterThan(first?.x ?? Infinity)

    // Drawn at one scale, those that count in one unit.
    const drawn = page.getByRole('region', { name: 'Comparison' }).locator('[data-chart="Pinned figures"]')
    await expect(drawn.getByRole('button', { name: /, pinned$/ })).toHaveCount(2)

    await page.goto(page.url())
    await expect(sides).toHaveCount(3)
    await sides.nth(1).locator('blockquote ~ p').getByRole('button').click()
    await expect(parts.figure).toHaveText(/5,000/)
    await expect(sides).toHaveCount(3)
  })

  test('unpin one, clear all, Back brings them back', async ({ page }) => {
    await open(page)
    await keyPins(page).nth(0).click()
    await keyPins(page).nth(1).click()
    await expect(tray(page).getByRole('listitem')).toHaveCount(2)
    await tray(page).getByRole('button', { name: /^Unpin/ }).first().click()
    await expect(tray(page).getByRole('status')).toHaveText('1 pinned')
    await tray(page).getByRole('button', { name: 'Clear all' }).click()
    await expect(tray(page)).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Figures', exact: true })).toBeFocused()
    await page.goBack()
    await expect(tray(page).getByRole('status')).toHaveText('1 pinned')
  })

  test('on a phone they stand one below the other', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page)
    await keyPins(page).nth(0).click()
    await keyPins(page).nth(1).click()
    await tray(page).getByRole('button', { name: 'Compare' }).click()
    const sides = page.getByRole('list', { name: 'What each figure says' }).getByRole('article')
    await expect(sides).toHaveCount(2)
    const [first, second] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()])
    expect(second?.x).toBe(first?.x)
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
})

test('a plan that was carried out is linked in the drawing, and told on focus and in the table', async ({ page }) => {
  const chart = (await open(page)).chart('Troops deployed abroad')
  await chart.getByRole('button', { name: /^about 5,000/ }).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tooltip')).toContainText('matches the plan of 5,000')
  await page.keyboard.press('Escape')
  await chart.getByRole('button', { name: 'Table' }).click()
  await expect(chart.getByRole('rowheader').filter({ hasText: 'matches the plan of' })).toHaveCount(2)
})

test('no label of a chart stands on another, on a mark or on a soft band', async ({ page }) => {
  const parts = await open(page)
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const title of ['Casualties', 'Troops deployed abroad']) {
      const crossed = await parts.chart(title).locator('svg.recharts-surface').evaluate((svg) => {
        const boxes = (selector: string): DOMRect[] => [...svg.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
        const meets = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3
        const labels = [...svg.querySelectorAll('g[aria-hidden] > text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        const taken = [...boxes('.recharts-scatter-symbol path'), ...boxes('rect[fill-opacity]')]
        return labels.filter(({ box }, at) => taken.some((other) => meets(box, other)) || labels.slice(at + 1).some((other) => meets(box, other.box))).map(({ text }) => text)
      })
      expect(crossed, `${title} at ${width} px`).toEqual([])
    }
  }
})

test('all series at a glance: a panel leads to its chart', async ({ page }) => {
  const parts = await open(page)
  await page.getByRole('navigation', { name: 'Charts' }).getByRole('link', { name: 'At a glance' }).click()
  const panel = parts.chart(GLANCE).getByRole('button', { name: /^Casualties.*show the chart$/ })
  await expect(panel).toBeInViewport()
  await panel.focus()
  await page.keyboard.press('Enter')
  await expect(parts.chart('Casualties')).toBeInViewport()
})

test('who said what: an entry leads to its sentence', async ({ page }) => {
  const parts = await open(page)
  const entry = parts.chart(WHO).getByRole('button', { name: /^British defence ministry on Casualties: at least 6,000/ })
  await entry.click()
  await expect(parts.figure).toHaveText(/6,000/)
})

test('topics by month: arrows walk the cells, Enter filters by topic and month', async ({ page }) => {
  const parts = await open(page)
  const cells = parts.chart(MONTHS).getByRole('button', { name: /filter by it$/ })
  await cells.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(cells.first()).not.toBeFocused()
  const name = await parts.chart(MONTHS).locator('[data-cell]:focus').getAttribute('aria-label')
  await page.keyboard.press('Enter')
  await expect(parts.from).toHaveValue('2025-06-01')
  await expect(parts.to).toHaveValue('2025-06-30')
  expect(page.url()).toContain('topic=')
  expect(name).toMatch(/, June 2025: \d+ reports?; filter by it$/)
})

for (const title of [GLANCE, WHO, MONTHS]) {
  test(`${title}: the PNG is whole and names its view, the SVG cuts no text, the CSV has its rows`, async ({ page }) => {
    const chart = (await open(page)).chart(title)
    const save = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: kind, exact: true }).click()])
      return readFile(await download.path())
    }
    await chart.getByRole('button', { name: /^Export/ }).click()
    const png = await save('PNG')
    const pixels = await readPixels(page, png)
    expect(pixels.width).toBe(1700)
    expect(pixels.height).toBeGreaterThanOrEqual(1000)
    expect(pixels.opaque).toBe(true)
    expect(pixels.ink).toBeGreaterThan(0.01)
    expect(pngChunks(png).find(({ type }) => type === 'iTXt')?.data.toString('utf8')).toMatch(/"bundle":"[0-9a-f]{64}"/)

    const svg = (await save('SVG')).toString('utf8')
    const cut = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement
      document.body.append(root)
      const { x, y, width, height } = root.getBoundingClientRect()
      const outside = [...root.querySelectorAll('text')].filter((label) => {
        const box = label.getBoundingClientRect()
        return box.left < x - 1 || box.top < y - 1 || box.right > x + width + 1 || box.bottom > y + height + 1
      })
      const found = outside.map(({ textContent }) => textContent)
      root.remove()
      return found
    }, svg.replaceAll(/<style[^]*?<\/style>/g, ''))
    expect(cut).toEqual([])
    expect((await save('CSV')).toString('utf8').trimEnd().split('\n').length).toBeGreaterThan(8)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('axe finds nothing in the tray, the comparison, and the tables', async ({ page }) => {
      const parts = await open(page)
      await keyPins(page).nth(0).click()
      await keyPins(page).nth(1).click()
      await tray(page).getByRole('listitem').nth(1).waitFor()
      for (const title of [GLANCE, WHO, MONTHS]) await parts.chart(title).getByRole('button', { name: 'Table' }).click()
      expect(await accessibilityProblems(page)).toEqual([])
      await tray(page).getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('list', { name: 'What each figure says' }).getByRole('article').first().waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
    })
  })
}
