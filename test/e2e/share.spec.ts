import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test, type Page } from './fixtures.ts'
import { open } from './page.ts'
import { pngChunks, readPixels } from './png.ts'
import { readSvg } from './svg.ts'

const CHART = 'Troops deployed abroad'
const SIZES = { Report: 850, Slide: 960, Square: 540, Column: 510 } as const

async function download(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: saved.suggestedFilename(), file: await readFile(await saved.path()) }
}

/** Opens the export menu of the first chart, or of a figure's sentence. */
async function openMenu(page: Page): Promise<Locator> {
  await page.getByRole('article', { name: CHART }).getByRole('button', { name: /^Export/ }).click()
  return page.getByRole('group', { name: /^Export/ })
}

async function openQuote(page: Page): Promise<Locator> {
  const { chart } = await open(page)
  await chart(CHART).getByRole('button', { name: /^at least 10,000/ }).click()
  await page.getByRole('button', { name: /^Quote card/ }).click()
  return page.getByRole('group', { name: /^Quote card/ })
}

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
  await page.dispatchEvent('main', 'drop', { dataTransfer })
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
}

test('a sentence becomes a card in every size, nothing cut; dropped on the page, it opens at its figure', async ({ page }) => {
  const menu = await openQuote(page)
  let png: Buffer = Buffer.alloc(0)
  for (const [size, width] of Object.entries(SIZES)) {
    await menu.getByRole('radio', { name: size }).check()
    const svg = (await download(page, menu.getByRole('button', { name: 'SVG' }))).file.toString('utf8')
    const found = await readSvg(page, svg)
    expect(found).toMatchObject({ error: null, outside: [], cut: [] })
    expect(found.texts.join(' ')).toContain('over 10,000')
    expect(found.texts.join(' ')).toMatch(/undated.*characters \d+–\d+.*bundle [0-9a-f]{12}, exported/)
    png = (await download(page, menu.getByRole('button', { name: 'PNG', exact: true }))).file
    expect(await readPixels(page, png)).toMatchObject({ width: width * 2, opaque: true })
  }
  await open(page)
  await drop(page, png, 'quote.png')
  await expect(page.getByRole('dialog').locator('[data-mark][aria-current=true]')).toHaveText('over 10,000')
})

test('a figure pack holds the picture, the data and a README with every sentence; the theme changes no byte', async ({ page }) => {
  await open(page, '?topic=troops-abroad')
  const menu = await openMenu(page)
  const pack = menu.getByRole('button', { name: 'Figure pack' })
  const { name, file } = await download(page, pack)
  expect(name).toMatch(/^troops-deployed-abroad[\w-]*_troops-abroad_first_last_report_[0-9a-f]{7}\.zip$/)
  const files = unzipSync(file)
  const named = (ending: string): Uint8Array => Object.entries(files).find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array()
  expect(Object.keys(files)).toHaveLength(5)
  expect(await readPixels(page, Buffer.from(named('.png')))).toMatchObject({ width: 1700, opaque: true })
  expect(await readSvg(page, strFromU8(named('.svg')))).toMatchObject({ error: null, outside: [], cut: [] })

  const json = JSON.parse(strFromU8(named('.json'))) as { view: unknown; claims: { mentions: { sentence: string; quote: string }[] }[] }
  expect(json).toMatchObject({ format: 'tallywire-figures', view: { query: '?topic=troops-abroad' } })
  const mentions = json.claims.flatMap(({ mentions }) => mentions)
  expect(mentions.length).toBeGreaterThan(5)
  expect(strFromU8(named('.csv')).trimEnd().split('\n').length).toBeGreaterThan(mentions.length)
  for (const { sentence } of mentions) expect(strFromU8(named('README.md'))).toContain(sentence.replaceAll(/\s+/g, ' '))

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await openMenu(page)
  expect((await download(page, pack)).file.equals(file)).toBe(true)
})

test('all charts of the view go into one pack', async ({ page }) => {
  await open(page, '?topic=troops-abroad')
  await page.getByRole('button', { name: 'Share this view' }).click()
  const { file } = await download(page, page.getByRole('button', { name: 'Pack of charts' }))
  const names = Object.keys(unzipSync(file))
  const pictures = names.filter((name) => name.endsWith('.png'))
  expect(pictures.length).toBeGreaterThan(2)
  expect(names).toHaveLength(pictures.length * 5 + 1)
  expect(pictures.join(' ')).toContain('timeline')
})

test('the reader’s own title and note go with the image and come back with it', async ({ page }) => {
  await open(page)
  const menu = await openMenu(page)
  await menu.getByLabel('Title').fill('Our troops & theirs')
  await menu.getByLabel('Note').fill('For the board')
  const { file } = await download(page, menu.getByRole('button', { name: 'PNG', exact: true }))
  expect(pngChunks(file).find(({ type }) => type === 'iTXt')?.data.toString('utf8')).toContain('"title":"Our troops & theirs","note":"For the board"')
  await open(page)
  await drop(page, file, 'ours.png')
  await expect(page.getByRole('status', { name: 'Opened image' })).toContainText('Your title and note are in the chart’s export menu.')
  const again = await openMenu(page)
  await expect(again.getByLabel('Title')).toHaveValue('Our troops & theirs')
  await expect(again.getByRole('img', { name: 'Preview: Our troops & theirs' })).toBeVisible()
})

test('link, CSV and embed code are copied; the code shows the chart in another page', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?topic=troops-abroad&from=2025-06-01')
  const menu = await openMenu(page)
  const copied = async (button: string): Promise<string> => {
    await menu.getByRole('button', { name: button }).click()
    await expect(menu.getByRole('status')).toContainText('copied')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('Copy CSV')).toMatch(/^claim,mention,quote,/)
  expect(await copied('Copy link')).toBe(`${site}?topic=troops-abroad&from=2025-06-01`)
  const code = await copied('Copy embed code')
  expect(code).toMatch(/^<iframe src="[^"]+&amp;embed=\w+" title="Troops deployed abroad[^"]*" /)
  await page.goto(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '')
  await expect(page.getByRole('article', { name: CHART })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('an embedded chart stands alone with its sources and leads to the dashboard', async ({ page, context }) => {
      await page.goto('./?embed=reports-by-topic&topic=troops-abroad')
      await expect(page.getByRole('article')).toHaveCount(1)
      await expect(page.getByText('Troops and labor abroad, all dates')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
      await expect(page.getByRole('searchbox')).toHaveCount(0)
      await expectAccessible(page)
      const [full] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: /full dashboard/ }).click()])
      await expect(full).toHaveURL((url) => url.search === '?topic=troops-abroad')
      await page.goto('./?embed=timeline')
      await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
      await expectAccessible(page)
      await page.goto('./?embed=nothing')
      await expect(page.getByRole('heading', { name: 'This chart is not in this build' })).toBeVisible()
      await expectAccessible(page)
    })

    test('a report is cited in four styles', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const { chart } = await open(page)
      await chart(CHART).getByRole('button', { name: /^at least 10,000/ }).click()
      await page.getByRole('button', { name: 'Cite this report' }).click()
      const panel = page.getByRole('group', { name: 'Cite this report' })
      for (const [style, text] of [['Chicago', /” n\.d\. \[Undated: /], ['APA', /\(n\.d\.\)/], ['BibTeX', /^@article\{/], ['CSL-JSON', /"type": "article-newspaper"/]] as const) {
        await panel.getByRole('button', { name: `Copy ${style}` }).click()
        await expect(panel.getByRole('status')).toHaveText(`${style} copied`)
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text)
      }
      await expectAccessible(page)
    })

    for (const [width, height] of [[1440, 900], [1024, 768], [390, 844]] as const) {
      test(`menus are whole at ${width} px, leave their button free and are accessible`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await open(page)
        for (const button of [page.getByRole('button', { name: 'Share this view' }), page.getByRole('article', { name: CHART }).getByRole('button', { name: /^Export/ })]) {
          await button.click()
          const panel = page.locator('[popover]')
          await expect(panel).toBeVisible()
          if ((await button.textContent()) === 'Export') await expect(panel.getByRole('img')).toBeVisible()
          const [at, box] = [await button.boundingBox(), await panel.boundingBox()]
          if (at === null || box === null) throw new Error('not shown')
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
          expect(box.y >= at.y + at.height || box.y + box.height <= at.y || box.x >= at.x + at.width || box.x + box.width <= at.x).toBe(true)
          await expectAccessible(page)
          await page.keyboard.press('Escape')
          await expect(button).toBeFocused()
        }
      })
    }

    test('on paper it is a brief: light, without controls, with filters, charts, timeline, events and sources', async ({ page }) => {
      await open(page, '?topic=troops-abroad')
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Troops and labor abroad, all dates/)
      await expect(page.getByText(/Printed \d+ \w+ \d{4} from/)).toBeVisible()
      await expect(page.getByRole('article', { name: CHART })).toBeVisible()
      await expect(page.getByRole('region', { name: 'Events' }).getByRole('term').first()).toBeVisible()
      expect(await page.getByRole('region', { name: 'Sources' }).getByRole('listitem').count()).toBeGreaterThan(3)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)')
      for (const control of [page.getByRole('searchbox'), page.getByRole('feed'), page.getByRole('button', { name: /^(Export .*|Share this view|Open image|Ledger|Table)$/ })]) {
        await expect(control.filter({ visible: true })).toHaveCount(0)
      }
      await page.emulateMedia({ media: 'screen' })
      await expect(page.getByText(/Printed \d+ \w+ \d{4} from/)).toHaveCount(0)
    })
  })
}
