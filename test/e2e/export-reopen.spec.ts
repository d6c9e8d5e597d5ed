import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from './fixtures.ts'
import { open } from './page.ts'

const CHART = 'Troops deployed abroad'
const VIEW = '?topic=troops-abroad&undated=0'

async function exported(page: Page, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  const parts = await open(page, VIEW)
  await parts.chart(CHART).getByRole('button', { name: /^Export/ }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: kind, exact: true }).click()])
  return readFile(await download.path())
}

/** Drops a file in the middle of the page, as a hand would. */
async function drop(page: Page, file: Buffer, name: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([data, name]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], name))
      return transfer
    },
    [file.toString('base64'), name] as const,
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer })
  await expect(page.getByText('Drop an exported image')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer })
  await expect(page.getByText('Drop an exported image')).toBeHidden()
}

test('an exported PNG, dropped on the page, reopens its view; Back leaves it', async ({ page }) => {
  const file = await exported(page, 'PNG')
  await open(page)
  await drop(page, file, 'troops.png')
  const notice = page.getByRole('status', { name: 'Opened image' })
  await expect(notice).toContainText(`“${CHART}`)
  await expect(notice).toContainText('Nothing has changed since.')
  await expect(page).toHaveURL((url) => url.search === VIEW)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeEmpty()
  await page.goBack()
  await expect(page).toHaveURL((url) => url.search === '')
})

test('an exported SVG of an older corpus, chosen from the disk, says which figures are new and gone', async ({ page }) => {
  const svg = (await exported(page, 'SVG')).toString('utf8')
  const older = svg.replace(/&quot;claims&quot;:\[&quot;\w+/, '&quot;claims&quot;:[&quot;another').replace(/(&quot;bundle&quot;:&quot;)[0-9a-f]+/, '$1old')
  await open(page)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open image' }).press('Enter')])
  await chooser.setFiles({ name: 'troops.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(older) })
  await expect(page.getByRole('status', { name: 'Opened image' })).toContainText(/1 is gone or replaced \(.+\); 1 is new \(/)
  await expect(page).toHaveURL((url) => url.search === VIEW)
})

test('another file opens nothing and says so', async ({ page }) => {
  await open(page, VIEW)
  await drop(page, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'logo.svg')
  await expect(page.getByRole('status', { name: 'Opened image' })).toContainText('“logo.svg” is not an image exported from Tallywire')
  await expect(page).toHaveURL((url) => url.search === VIEW)
})
