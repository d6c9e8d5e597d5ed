import { expect, test } from './fixtures.ts'
import { open } from './page.ts'

test('a mark of a chart leads to its sentence', async ({ page }) => {
  const parts = await open(page)
  const mark = parts.chart('Artillery shells supplied').getByRole('button', { name: /^200,000 to 260,000 shells a month, actual, undated/ })
  await mark.click()
  const figure = parts.figure
  await expect(figure).toHaveText('200,000–260,000')
  await expect(figure).toBeInViewport()
  await expect(page).toHaveURL(/article=.*&mark=/)
  await page.keyboard.press('Escape')
  await expect(parts.report).toBeHidden()
})

test('the keyboard reaches a mark and its sentence', async ({ page }) => {
  const parts = await open(page)
  const mark = parts.chart('Casualties').getByRole('button', { name: /6,000/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(parts.figure).toContainText('6,000')
})

test('Tab goes on from a mark with its details to the next chart', async ({ page }) => {
  const parts = await open(page)
  const [first, second] = [parts.charts.getByRole('article').nth(0), parts.charts.getByRole('article').nth(1)]
  // Charts are drawn one after the other.
  for (const chart of [first, second]) await expect(chart.locator('[data-stop]').first()).toBeVisible()
  await first.getByRole('button', { name: /^Export/ }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(second.getByRole('button', { name: 'Table' })).toBeFocused()
})

test('a figure in the table leads to its sentence', async ({ page }) => {
  const parts = await open(page)
  const chart = parts.chart('Prisoners of war')
  await chart.getByRole('button', { name: 'Table' }).click()
  await chart.getByRole('table').getByRole('button', { name: /^Two/ }).first().click()
  await expect(parts.figure).toHaveText(/two/i)
})

test('an event of the timeline leads to the report that tells it', async ({ page }) => {
  const parts = await open(page)
  await parts.timeline.getByRole('button', { name: /^NK fires multiple rocket launcher shells\./ }).click()
  await expect(parts.report).toContainText('NK fires multiple rocket launcher shells')
  await expect(parts.report).toContainText('19 June 2025')
})

test('a report opens from the list, the next one from the keyboard, and the link keeps it', async ({ page }) => {
  const parts = await open(page)
  const headline = (await parts.reports.first().getByRole('heading').textContent()) ?? ''
  await parts.reports.first().getByRole('heading').getByRole('button').click()
  await expect(parts.report).toContainText(headline)
  await page.keyboard.press('j')
  await expect(parts.report).not.toContainText(headline)
  const second = await parts.report.getByRole('heading', { level: 2 }).textContent()
  await page.reload()
  await expect(parts.report.getByRole('heading', { level: 2 })).toHaveText(second ?? '')
})
