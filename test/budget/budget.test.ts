import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isOver, weigh } from './budget.ts'

const MANIFEST = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_vendor.js'], dynamicImports: ['src/views/charts/index.ts'], css: ['assets/index.css'] },
  '_vendor.js': { file: 'assets/vendor.js' },
  'src/views/charts/index.ts': { file: 'assets/charts.js', isDynamicEntry: true, imports: ['index.html', '_recharts.js'] },
  '_recharts.js': { file: 'assets/recharts.js' },
  'bundle.json': { file: 'assets/bundle-abc.json' },
}
const FILES = ['index.js', 'vendor.js', 'index.css', 'charts.js', 'recharts.js', 'bundle-abc.json']

let dist = ''
afterEach(() => rmSync(dist, { recursive: true }))

/** A build in which each file is small, but for `sizes` in bytes that do not compress. */
function built(sizes: Record<string, number>, manifest: object = MANIFEST): string {
  dist = mkdtempSync(join(tmpdir(), 'tallywire-budget-'))
  mkdirSync(join(dist, 'assets'))
  mkdirSync(join(dist, '.vite'))
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest))
  for (const file of FILES) writeFileSync(join(dist, 'assets', file), randomBytes(sizes[file] ?? 100))
  return dist
}

describe('the size budget', () => {
  it('passes a small build', () => {
    expect(weigh(built({})).filter(isOver)).toEqual([])
  })

  it.each([
    ['the entry itself', { 'index.js': 151_000 }, ['initial JavaScript']],
    ['what the entry imports', { 'vendor.js': 100_000, 'index.js': 51_000 }, ['initial JavaScript']],
    ['the lazy charts with their library', { 'charts.js': 51_000, 'recharts.js': 100_000 }, ['lazy src/views/charts/index.ts']],
    ['style', { 'index.css': 11_000 }, ['CSS']],
    ["the seeds' bundle", { 'bundle-abc.json': 61_000 }, ["the seeds' bundle"]],
  ])('fails on %s', (_, sizes: Record<string, number>, over) => {
    expect(
      weigh(built(sizes))
        .filter(isOver)
        .map(({ what }) => what),
    ).toEqual(over)
  })

  it.each([
    ['no entry', { ...MANIFEST, 'index.html': { file: 'assets/index.js', dynamicImports: ['src/views/charts/index.ts'] } }],
    ['charts in the first load', { ...MANIFEST, 'index.html': { file: 'assets/index.js', isEntry: true } }],
    ['no bundle', { ...MANIFEST, 'bundle.json': { file: 'assets/other.json' } }],
  ])('throws on a build with %s', (_, manifest) => {
    expect(() => weigh(built({}, manifest))).toThrow()
  })
})
