import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { compileFolder, type CompiledFolder } from '../../src/build/compile-folder.ts'
import { isError } from '../../src/build/diagnostic-text.ts'

/**
 * Each folder of test/golden is a case: seeds, a codebook, and expected.json. A name that begins with "fails-" has errors,
 * the others have none. `UPDATE_GOLDEN=1 npx vitest run test/build/golden` writes what is new: read the diff.
 */
const GOLDEN = resolve(import.meta.dirname, '../golden')
const mayWrite = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined

const cases = readdirSync(GOLDEN)

describe.each(cases)('golden case %s', (name) => {
  it('compiles to what is expected', async () => {
    const compiled = await compileFolder(join(GOLDEN, name))
    const actual = `${JSON.stringify(summarise(compiled), null, 2)}\n`
    const path = join(GOLDEN, name, 'expected.json')
    if (mayWrite) writeFileSync(path, actual)
    expect(existsSync(path), 'expected.json is written on purpose, never by a test run').toBe(true)
    expect(JSON.parse(actual)).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it(name.startsWith('fails-') ? 'has errors' : 'has no error', async () => {
    const { diagnostics } = await compileFolder(join(GOLDEN, name))
    expect(diagnostics.some(isError)).toBe(name.startsWith('fails-'))
  })

  it('slices every article and figure from the file itself', async () => {
    const { bundle, folder } = await compileFolder(join(GOLDEN, name))
    for (const article of bundle.articles) {
      const document = bundle.documents.find(({ id }) => id === article.document)
      const seed = folder.seeds.find(({ file }) => file === document?.file)
      const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(seed?.bytes)
      expect(article.text).toBe(decoded.slice(article.start, article.end))
    }
    for (const { article, start, end, quote } of bundle.quantities) expect(textOf(article, bundle).slice(start, end)).toBe(quote)
  })
})

it('there are cases that pass and cases that fail', () => {
  expect(cases.filter((name) => name.startsWith('fails-')).length).toBeGreaterThan(5)
  expect(cases.filter((name) => !name.startsWith('fails-')).length).toBeGreaterThan(5)
})

it('CRLF and a byte order mark move offsets and change nothing that is said', async () => {
  const said = async (name: string): Promise<unknown> => {
    const compiled = await compileFolder(join(GOLDEN, name))
    const { articles } = summarise(compiled)
    return { series: compiled.bundle.series.length, articles: articles.toSorted((a, b) => (a.headline < b.headline ? -1 : 1)) }
  }
  const plain = await said('two-documents')
  expect(await said('crlf')).toEqual(plain)
  expect(await said('byte-order-mark')).toEqual(plain)
})

/** What a reader of the case cares about; offsets are proven by slicing. */
function summarise({ bundle }: CompiledFolder) {
  return {
    // The case's own answer lies in its folder, and is no seed.
    diagnostics: bundle.diagnostics.filter(({ file }) => file !== 'expected.json').map(({ file, line, column, severity, code }) => `${file}:${line}:${column}: ${severity}: ${code}`),
    articles: bundle.articles.map(({ id, headline, truncated, published: { kind, earliest, latest } }) => ({
      headline,
      published: { kind, earliest, latest },
      truncated,
      figures: bundle.quantities.filter(({ article }) => article === id).map(figureLine),
    })),
  }
}

function figureLine({ quote, qualifier, low, high, unit, per, status, asOf }: Bundle['quantities'][number]): string {
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
  const rate = per === null ? '' : ` per ${per}`
  return `${quote} = ${qualifier} ${value} ${unit}${rate}, ${status}, ${asOf.earliest ?? ''}..${asOf.latest ?? ''}`
}

function textOf(id: string, { articles }: Bundle): string {
  return articles.find((article) => article.id === id)?.text ?? ''
}
