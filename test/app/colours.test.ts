import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COLORS } from '../../src/export/compose.ts'
import { LIGHT } from '../../src/lib/light-colours.ts'
import { IMAGE_THEME, PAGE_THEME } from '../../src/ui/chart-theme.ts'

const read = (path: string): string => readFileSync(path, 'utf8')

/** The page's colours by name: [light, dark]. */
const page = new Map([...read('src/app/styles.css').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', ...both]) => [name, both]))
const light = (name: string): string | undefined => page.get(name)?.[0]

it('images are drawn in the page’s light colours', () => {
  const { paper, ...others } = LIGHT
  expect(paper).toBe(light('card'))
  expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, light(name)])))
  expect(COLORS).toEqual({ ...LIGHT, figure: light('figure') })
  expect(PAGE_THEME.count).toContain(`light-dark(${IMAGE_THEME.count},`)
})

it('the browser’s own bar has the page’s colour, light and dark', () => {
  expect([...read('index.html').matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour)).toEqual(page.get('page'))
})
