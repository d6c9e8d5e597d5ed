import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'
import { open } from './page.ts'
import { serveFolder } from './static-server.ts'

/** `npx tsx test/e2e/screenshots.ts`: takes the README's pictures anew from dist/. */
const ROOT = resolve(import.meta.dirname, '../..')
const TARGET = resolve(ROOT, 'test/screenshots')

const VIEWS = [
  { name: 'light', width: 1440, height: 900, colorScheme: 'light', query: '' },
  { name: 'dark', width: 1440, height: 900, colorScheme: 'dark', query: '?topic=troops-abroad' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light', query: '' },
] as const

const executablePath = findChromium()
if (executablePath === null) throw new Error('no Chromium found')
await mkdir(TARGET, { recursive: true })
const site = await serveFolder(resolve(ROOT, process.env['TALLYWIRE_DIST'] ?? 'dist'))
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })

for (const { name, width, height, colorScheme, query } of VIEWS) {
  const page = await browser.newPage({ baseURL: site.url, viewport: { width, height }, colorScheme, locale: 'en-GB' })
  await open(page, query)
  await page.locator('article').first().locator('.recharts-surface').first().waitFor()
  await page.screenshot({ path: resolve(TARGET, `${name}.png`) })
  await page.close()
}

const page = await browser.newPage({ baseURL: site.url, viewport: { width: 1440, height: 900 }, locale: 'en-GB', acceptDownloads: true })
const chart = (await open(page)).chart('Troops deployed abroad')
await chart.getByRole('button', { name: /^Export/ }).click()
const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: 'PNG', exact: true }).click()])
await writeFile(resolve(TARGET, 'exported.png'), await readFile(await download.path()))

await browser.close()
await site.close()
