import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { counts, open } from './page.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** `npm run dev` on a copy of the seeds, which the tests then edit. */
const test = base.extend<{ seeds: string; dev: ViteDevServer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from the pattern
  seeds: async ({}, use) => {
    const seeds = await mkdtemp(join(tmpdir(), 'tallywire-seeds-'))
    await cp(join(ROOT, 'seeds'), seeds, { recursive: true })
    await use(seeds)
    await rm(seeds, { recursive: true })
  },
  dev: async ({ seeds }, use) => {
    process.env['TALLYWIRE_SEEDS'] = seeds
    const dev = await createServer({ root: ROOT, logLevel: 'silent', server: { host: '127.0.0.1', port: 4600 } })
    await dev.listen()
    await use(dev)
    await dev.close()
  },
  baseURL: async ({ dev }, use) => use(dev.resolvedUrls?.local[0]),
})

const NEW_SEED = '-\nSome 700 barges left the delta\nSome 700 barges left the delta on Monday, officials said.\nJune 20, 2025 -\n'

// One server each, and compiling dependencies twice at once would make both reload.
test.describe.configure({ mode: 'serial' })

test('editing, adding and deleting a seed shows in the open page, which keeps what was typed', async ({ page, seeds }) => {
  const parts = await open(page)
  const all = await counts(parts)
  await parts.search.fill('the')
  await expect(page).toHaveURL(/q=the/)
  await expect.poll(async () => (await counts(parts)).reports).toBeGreaterThan(0)
  const found = await counts(parts)
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))

  const added = join(seeds, 'added.txt')
  // Both ends on one clock: the page looks at every frame.
  const shown = page.waitForFunction(() => document.querySelector('[role=feed]')?.textContent.includes('700 barges') === true && Date.now())
  const written = Date.now()
  await writeFile(added, NEW_SEED)
  const visible = await (await shown).jsonValue()
  test.info().annotations.push({ type: 'added seed shown after', description: `${Number(visible) - written} ms` })
  await expect(parts.reports.filter({ hasText: '700 barges' })).toBeVisible()
  // The status line speaks once the typing rests, a moment after the list.
  await expect.poll(async () => (await counts(parts)).reports).toBe(found.reports + 1)

  await writeFile(added, NEW_SEED.replaceAll('700 barges', '800 ferries'))
  await expect(parts.reports.filter({ hasText: '800 ferries' })).toBeVisible()
  await expect(parts.reports.filter({ hasText: '700 barges' })).toBeHidden()

  const codebook = await readFile(join(seeds, 'codebook.yaml'), 'utf8')
  await writeFile(join(seeds, 'codebook.yaml'), codebook.replace('label: Nuclear', 'label: Atoms'))
  await expect(parts.topic('Atoms')).toBeVisible()

  await rm(added)
  await expect(parts.reports.filter({ hasText: '800 ferries' })).toBeHidden()
  await expect(parts.search).toHaveValue('the')
  await expect(page.locator('body')).toHaveAttribute('data-same-page', '')
  await parts.search.fill('')
  await expect.poll(() => counts(parts)).toEqual(all)
})

test('a malformed seed shows its place in the overlay, which goes when it is mended', async ({ page, seeds }) => {
  const parts = await open(page)
  await parts.search.fill('shells')
  await expect(page).toHaveURL(/q=shells/)
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  const overlay = page.locator('vite-error-overlay')

  await writeFile(join(seeds, 'broken.txt'), NEW_SEED.replace('June 20', 'June 31'))
  await writeFile(join(seeds, 'empty.txt'), '')
  await expect(overlay).toContainText(/broken\.txt:4:1: error: "June 31, 2025" is no day/)
  await expect(overlay).toContainText('empty.txt:1:1: error: the file is empty')
  await expect(overlay).toContainText('4 | June 31, 2025 -')

  await writeFile(join(seeds, 'broken.txt'), NEW_SEED)
  await expect(overlay).not.toContainText('broken.txt')
  await expect(overlay).toContainText('empty.txt')
  await rm(join(seeds, 'empty.txt'))
  await expect(overlay).toHaveCount(0)
  await expect(parts.search).toHaveValue('shells')
  await expect(page.locator('body')).toHaveAttribute('data-same-page', '')
})

test('a page opened while a seed is malformed says so, and recovers', async ({ page, seeds, dev }) => {
  expect(dev.config.root).toBe(ROOT)
  await writeFile(join(seeds, 'empty.txt'), '')
  const parts = await open(page)
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('empty.txt:1:1: error: the file is empty')
  await rm(join(seeds, 'empty.txt'))
  await expect(overlay).toHaveCount(0)
  await expect(parts.status).toContainText('25 reports')
})
