import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unusedExports } from './exports.ts'
import { root, sourcesOf } from './sources.ts'

/** It stands in for a package, by an alias of the build. */
const STAND_IN = 'src/export/citations/no-fetch.ts'

it('what a file exports, another imports', () => {
  const sources = sourcesOf('src')
  expect(Object.keys(sources).length).toBeGreaterThan(100)
  const unused = unusedExports(sources, { ...sourcesOf('test'), 'vite.config.ts': readFileSync(join(root, 'vite.config.ts'), 'utf8') })
  expect(unused.filter((found) => !found.startsWith(STAND_IN))).toEqual([])
})

it.each<[string, string, string, string[]]>([
  ['a value', 'export const a = 1, b = 2', "import { a } from '../lib/x.ts'", ['src/lib/x.ts b']],
  ['a function and a class', 'export function a() {}\nexport class B {}', "import { type B } from '../lib/x.ts'", ['src/lib/x.ts a']],
  ['a type', 'export type A = 1\nexport interface B {}', "import type { A } from '../lib/x.ts'", ['src/lib/x.ts B']],
  ['nothing of a type that an exported function takes', 'export type A = 1\nexport function b(a: A) {}', "import { b } from '../lib/x.ts'", []],
  ['what is only used where it stands', 'export const a = 1\nconsole.log(a)', '', ['src/lib/x.ts a']],
  ['a name of another module', 'export const a = 1', "import { a } from '../lib/y.ts'", ['src/lib/x.ts a']],
  ['a default', 'export default 1', "import { a } from '../lib/x.ts'", ['src/lib/x.ts default']],
  ['nothing of what is renamed', 'const a = 1\nexport { a as b }', "import { b as c } from '../lib/x.ts'", []],
  ['nothing of what is passed on', 'export const a = 1', "export { a } from '../lib/x.ts'", ['src/app/user.ts a']],
  ['nothing of what is taken whole', 'export const a = 1', "import * as x from '../lib/x.ts'", []],
  ['nothing of what is loaded later', 'export const a = 1', "const x = () => import('../lib/x.ts')", []],
])('a planted export that nobody imports is found: %s', (_, exporting, importing, unused) => {
  expect(unusedExports({ 'src/lib/x.ts': exporting, 'src/app/user.ts': importing })).toEqual(unused)
})
