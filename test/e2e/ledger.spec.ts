import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'

test('the ledger holds every number, and leads to the sentence of one that is no figure', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Ledger' }).click()
  const ledger = page.getByRole('table', { name: 'Ledger' })
  await expect(ledger).toBeVisible()
  const kinds = page.getByRole('group', { name: 'What the numbers are' })
  const total = Number(/^([\d,]+) numbers/.exec((await kinds.textContent()) ?? '')?.[1]?.replaceAll(',', ''))
  await expect(ledger).toHaveAttribute('aria-rowcount', String(total + 1))
  await expect(kinds).toContainText('0 unaccounted')

  await kinds.getByRole('button', { name: /ordinals/ }).click()
  await ledger.getByRole('button', { name: '75th' }).click()
  await expect(page.getByRole('dialog').locator('mark', { hasText: '75th' })).toBeInViewport()
  await expect(page).toHaveURL(/view=ledger&ledger-kind=ordinal&article=.*&mark=\d+-\d+/)
  await page.reload()
  await expect(page.getByRole('dialog').locator('mark', { hasText: '75th' })).toBeInViewport()
})

test('the ledger as CSV', async ({ page }) => {
  await page.goto('./?view=ledger')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^ledger_all-topics_first_last_[0-9a-f]{7}\.csv$/)
})

test('a figure’s correction is written and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?view=ledger')
  await page.getByRole('table', { name: 'Ledger' }).getByRole('button', { name: '40,000', exact: true }).click()
  const report = page.getByRole('dialog')
  await report.getByText('Correct this figure').click()
  await report.getByLabel('Reason').fill('The source "took it back".')
  await report.getByLabel('Your name').fill('A. Analyst')
  await report.getByRole('button', { name: 'Copy the entry' }).click()
  await expect(report.getByText('Copied.')).toBeVisible()
  const copied = await page.evaluate(async () => navigator.clipboard.readText())
  expect(copied).toMatch(/^figures:\n {2}- sentence: ".*40,000.*"\n {4}quote: "40,000"\n {4}reject: true\n/)
  expect(copied).toContain('reason: "The source \\"took it back\\"."')
})

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the ledger is accessible and fits ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      await page.goto('./?view=ledger')
      await page.getByRole('table', { name: 'Ledger' }).waitFor()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    })
  }
}
