import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect, test, type Page } from './fixtures.ts'
import { open } from './page.ts'
import { pngChunks, readPixels } from './png.ts'
import { readSvg } from './svg.ts'

const CHART = 'Troops deployed abroad'

/** Opens the chart's export menu and saves one kind of file. */
async function save(page: Page, chart: Locator, kind: string, preset?: string): Promise<{ name: string; file: Buffer }> {
  await chart.getByRole('button', { name: /^Export/ }).click()
  if (preset !== undefined) await chart.getByRole('radio', { name: preset }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: kind, exact: true }).click()])
  const file = await readFile(await download.path())
  await chart.getByRole('button', { name: /^Export/ }).click()
  return { name: download.suggestedFilename(), file }
}

test('a PNG has its preset’s size at 2x, is opaque and not blank, and says what it shows', async ({ page }) => {
  const parts = await open(page, '?topic=troops-abroad')
  const { name, file } = await save(page, parts.chart(CHART), 'PNG')
  expect(name).toMatch(/^troops-deployed-abroad[\w-]*_troops-abroad_first_last_report_[0-9a-f]{7}\.png$/)
  const pixels = await readPixels(page, file)
  expect(pixels.width).toBe(1700)
  expect(pixels.height).toBeGreaterThanOrEqual(1200)
  expect(pixels.opaque).toBe(true)
  expect(pixels.ink).toBeGreaterThan(0.02)
  expect(pixels.colours).toBeGreaterThan(20)

  const chunks = pngChunks(file)
  const density = chunks.find(({ type }) => type === 'pHYs')?.data.readUInt32BE(0) ?? 0
  expect(Math.round(density * 0.0254)).toBe(144)
  const text = chunks.find(({ type }) => type === 'iTXt')?.data.toString('utf8') ?? ''
  expect(text).toContain('"query":"?topic=troops-abroad"')
  expect(text).toMatch(/"bundle":"[0-9a-f]{64}"/)
})

test('a PNG for print is twice as large, and a square stays one', async ({ page }) => {
  const parts = await open(page)
  const { file } = await save(page, parts.chart(CHART), 'PNG for print', 'Square')
  const { width, height } = await readPixels(page, file)
  expect(width).toBeGreaterThanOrEqual(2160)
  expect(Math.abs(height - width)).toBeLessThanOrEqual(4)
  const density = pngChunks(file).find(({ type }) => type === 'pHYs')?.data.readUInt32BE(0) ?? 0
  expect(Math.round(density * 0.0254)).toBe(300)
})

test('the image is the same whether the page is light or dark', async ({ page }) => {
  const parts = await open(page)
  const light = await save(page, parts.chart(CHART), 'PNG')
  await page.getByRole('button', { name: 'Dark theme' }).click()
  const dark = await save(page, parts.chart(CHART), 'PNG')
  expect(dark.name).toBe(light.name)
  expect(dark.file.equals(light.file)).toBe(true)
})

test('an SVG is whole: it names itself, brings its fonts, refers to nothing outside and cuts no text off', async ({ page }) => {
  const parts = await open(page)
  const { file } = await save(page, parts.chart(CHART), 'SVG')
  const svg = file.toString('utf8')
  const found = await readSvg(page, svg)
  expect(found).toMatchObject({ error: null, outside: [], cut: [] })
  expect(found.title).toContain(CHART)
  expect(found.desc).not.toBe('')
  expect(found.metadata).toContain('"app":"tallywire"')
  expect(found.texts.length).toBeGreaterThan(8)
  expect(svg).toMatch(/@font-face[^}]*url\(["']?data:font\/woff2;base64,/)
  expect(svg).not.toMatch(/url\(["']?(?!#|data:)/)
})

test('the CSV has a row for each mention, with the sentence that says it', async ({ page }) => {
  const parts = await open(page)
  const { name, file } = await save(page, parts.chart('Artillery shells supplied'), 'CSV')
  expect(name).toMatch(/\.csv$/)
  const [header, first, ...rest] = file.toString('utf8').trimEnd().split('\n')
  expect(header).toMatch(/^\uFEFFclaim,mention,quote,low,high,qualifier,vague,change,unit,per,counted,status,/)
  expect(first).toContain(',"200,000–260,000",200000,260000,range,no,,count,month,')
  expect(rest).toEqual([])
})
