import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { leanCitations } from '../../src/build/lean-citations.ts'
import { tallywire } from '../../src/build/vite-plugin.ts'
import { DIST, expect, test as base, type Page } from './fixtures.ts'
import { counts, parts } from './page.ts'
import { serveFolder } from './static-server.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BODIES = '**/bodies-*.json'

/** The seeds in one file, and as if they were many: in an index and five files of bodies. */
const WHOLE = 'whole/index.html'
const SPLIT = 'split/index.html'

const test = base.extend<object, { site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const dir = await mkdtemp(join(tmpdir(), 'tallywire-split-'))
      await cp(DIST, join(dir, 'whole'), { recursive: true })
      await build({
        root: ROOT,
        base: './',
        configFile: false,
        logLevel: 'silent',
        plugins: [react(), tailwindcss(), leanCitations(), tallywire({ seeds: 'seeds', splitAbove: 10, perShard: 5 })],
        build: { outDir: join(dir, 'split'), emptyOutDir: true, assetsInlineLimit: 0 },
      })
      const served = await serveFolder(dir)
      await use(served.url)
      await served.close()
      await rm(dir, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** Bodies wait until the returned function is called. */
async function holdBodies(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((done) => (release = done))
  await page.route(BODIES, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The page on a build, fully loaded. */
async function at(page: Page, build: string, query: string) {
  await page.goto(build + query)
  const found = parts(page)
  await found.reports.first().waitFor()
  await expect(found.status).not.toContainText('exts loaded')
  return found
}

test('figures, charts and headlines are there before the texts, which come in the background', async ({ page }) => {
  const release = await holdBodies(page)
  await page.goto(SPLIT)
  const found = parts(page)
  await expect(found.charts.getByRole('article').first()).toBeVisible()
  await expect(found.reports.first().getByRole('heading')).toBeVisible()
  await expect(found.status).toContainText('Texts loaded: 0%')
  await page.getByRole('button', { name: 'Ledger' }).click()
  await expect(page.getByText('Loading the texts…')).toBeVisible()

  await page.getByRole('button', { name: 'Ledger' }).click()
  await found.reports.first().getByRole('button').first().click()
  const headline = await found.report.getByRole('heading').first().textContent()
  expect(headline?.length).toBeGreaterThan(10)
  await expect(found.report.getByRole('status')).toHaveText('Loading the text…')
  release()
  await expect(found.report.getByRole('heading', { name: 'Figures in this report' })).toBeVisible()
  await expect(found.status).not.toContainText('exts loaded')
})

test('a link to a figure fetches its report before all others and shows its sentence', async ({ page }) => {
  await page.goto(WHOLE)
  const link = parts(page)
  await link.charts.getByRole('article').first().waitFor()
  // Not the first report: its body is in the first file anyhow.
  await link.reports.filter({ has: page.getByRole('listitem') }).nth(1).getByRole('listitem').first().getByRole('button').click()
  await expect(link.figure).toBeVisible()
  const { search } = new URL(page.url())

  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  const found = await at(page, SPLIT, search)
  await expect(found.figure).toBeVisible()
  const bodies = asked.filter((file) => file.startsWith('bodies-'))
  expect(bodies).toHaveLength(5)
  expect(bodies[0]).not.toMatch(/^bodies-0-/)
})

test.describe('as in one file', () => {
  for (const query of ['', '?q=%22military+builders%22', '?q=ministry+-troops', '?q=said&sort=relevance']) {
    test(`the search finds the same: ${query}`, async ({ page }) => {
      const one = await at(page, WHOLE, query)
      const expected = [await counts(one), await one.reports.first().textContent()]
      const other = await at(page, SPLIT, query)
      expect([await counts(other), await other.reports.first().textContent()]).toEqual(expected)
    })
  }

  test('the ledger holds the same numbers', async ({ page }) => {
    const rows = async (build: string): Promise<string[]> => {
      await at(page, build, '?view=ledger')
      const ledger = page.getByRole('region', { name: /[Ll]edger/ }).first()
      await ledger.getByRole('row').nth(3).waitFor()
      return ledger.getByRole('row').allTextContents()
    }
    const expected = await rows(WHOLE)
    expect(expected.length).toBeGreaterThan(10)
    expect(await rows(SPLIT)).toEqual(expected)
  })

  test('CSV and SVG are the same, byte for byte but for the link', async ({ page }) => {
    const files = async (build: string): Promise<string[]> => {
      const found = await at(page, build, '?topic=troops-abroad')
      const chart = found.charts.getByRole('article').first()
      await chart.getByRole('button', { name: /^Export/ }).click()
      const save = async (kind: string): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: kind, exact: true }).click()])
        return (await readFile(await download.path(), 'utf8')).replaceAll(`/${build.split('/')[0]}/`, '/')
      }
      return [await save('CSV'), await save('SVG')]
    }
    const expected = await files(WHOLE)
    expect(await files(SPLIT)).toEqual(expected)
  })
})

test('texts that do not come are told, and tried again', async ({ browser, site }) => {
  // A page without the watch for failed requests, which this one has.
  const page = await browser.newPage({ baseURL: site })
  await page.route(BODIES, (route) => route.abort())
  await page.goto(SPLIT)
  const found = parts(page)
  await found.charts.getByRole('article').first().waitFor()
  await expect(found.status).toContainText('could not be loaded')
  await found.reports.first().getByRole('button').first().click()
  await page.unroute(BODIES)
  await found.report.getByRole('button', { name: 'Try again' }).click()
  await expect(found.report.getByRole('heading', { name: 'Figures in this report' })).toBeVisible()
  await page.close()
})
