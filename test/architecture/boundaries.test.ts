import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cruiseSources } from './cruise.ts'
import { rules, type BoundaryRule } from './rules.ts'

const root = resolve(import.meta.dirname, '../..')
const actual = await cruiseSources(root, rules)

describe('the import boundaries', () => {
  it('are asked of every source file', () => {
    const seen = actual.modules.map(({ source }) => source).filter((source) => /^src\/.*(?<!\.d)\.tsx?$/.test(source))
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file}`)
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    expect(seen.toSorted()).toEqual(files.toSorted())
    expect(actual.summary.totalDependenciesCruised).toBeGreaterThan(files.length)
  })

  it.each(rules.map((rule) => [rule.name, rule.comment]))('%s: %s', (name) => {
    const broken = actual.summary.violations.filter(({ rule }) => rule.name === name)
    expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })
})

describe('a planted import breaks', () => {
  const temporary: string[] = []
  afterAll(() => temporary.forEach((dir) => rmSync(dir, { recursive: true })))

  it.each(rules.map((rule) => [rule.name, rule.planted] as const))('%s', async (name, planted) => {
    const dir = mkdtempSync(join(tmpdir(), 'tallywire-planted-'))
    temporary.push(dir)
    for (const [path, text] of Object.entries(plantedFiles(planted))) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), text)
    }
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
    symlinkSync(join(root, 'package.json'), join(dir, 'package.json'))
    const { summary } = await cruiseSources(dir, rules)
    expect(summary.violations.map(({ rule }) => rule.name)).toContain(name)
  })
})

/** The file that breaks the rule, and what it imports: an empty module, but for the cycle's way back. */
function plantedFiles({ from, imports, beside }: BoundaryRule['planted']): Record<string, string> {
  const files = { [from]: `import type {} from '${imports}'\n`, ...(beside === undefined ? {} : { [beside]: 'export {}\n' }) }
  if (!imports.startsWith('.') || imports.includes('nowhere')) return files
  const target = join(dirname(from), imports)
  return { ...files, [target]: imports === './back.ts' ? `export * from './${from.split('/').at(-1) ?? ''}'\n` : 'export {}\n' }
}
