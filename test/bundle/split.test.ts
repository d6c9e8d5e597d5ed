import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasText } from '../../src/bundle/late-text.ts'
import type { Bundle } from '../../src/bundle/schema.ts'
import { decodeIndex, isSplit, splitBundle, takeShard, type SplitBundle } from '../../src/bundle/split.ts'
import { compileFolder } from '../../src/build/compile-folder.ts'

const SHA = 'f'.repeat(64)
const PER_SHARD = 10
let bundle: Bundle
let index: string
let shards: readonly string[]

beforeAll(async () => {
  ;({ bundle } = await compileFolder('seeds'))
  const files = splitBundle(bundle, SHA, PER_SHARD)
  shards = files.shards
  index = files.index(shards.map((_, at) => `bodies-${at}.json`))
})

function decoded(text = index): SplitBundle {
  const result = decodeIndex(JSON.parse(text))
  if (result.kind !== 'split') throw new Error(JSON.stringify(result))
  return result.split
}

/** The JSON with the value at a path ("claims.columns.id.each.0") changed; undefined takes it out. */
function changed(text: string, path: string, value: unknown): unknown {
  const json: unknown = JSON.parse(text)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = json as Record<string, unknown>
  for (const key of keys) at = at[key] as Record<string, unknown>
  if (!(last in at)) throw new Error(`there is no ${path}`)
  if (value !== undefined) at[last] = value
  else if (Array.isArray(at)) at.splice(Number(last), 1)
  else delete at[last]
  return json
}

describe('a bundle that is split', () => {
  it('is the same again once all shards have come, in any order', () => {
    const split = decoded()
    expect(split.sha256).toBe(SHA)
    expect(split.shards.length).toBe(Math.ceil(bundle.articles.length / PER_SHARD))
    const came = [...split.shards.entries()].toReversed().map(([at, shard]) => {
      const taken = takeShard(JSON.parse(shards[at] ?? ''), shard, split)
      if (taken.kind !== 'ok') throw new Error(JSON.stringify(taken))
      return taken.bodies
    })
    const dates = came.toReversed().flatMap((bodies) => bodies.dates)
    const rows = came.toReversed().flatMap(({ numerals }) => numerals)
    expect(JSON.parse(JSON.stringify({ ...split.bundle, dates, audit: { ...split.bundle.audit, rows } }))).toEqual(bundle)
  })

  it('holds no body in its index', () => {
    expect(bundle.articles.filter(({ text }) => index.includes(JSON.stringify(text)) || index.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
    expect(decoded().bundle).toMatchObject({ dates: [], audit: { numerals: bundle.audit.numerals, rows: [] } })
  })

  it('says which texts are there, and fails for one that is not rather than to give an empty one', () => {
    const split = decoded()
    const [first, second] = split.shards
    const [article, other] = [first?.articles[0], second?.articles[0]]
    if (first === undefined || article === undefined || other === undefined) throw new Error('too few reports')
    expect(() => article.text).toThrow('still on its way')
    expect(takeShard(JSON.parse(shards[0] ?? ''), first, split).kind).toBe('ok')
    expect(article.text).toBe(bundle.articles[0]?.text)
    expect([hasText(article), hasText(other)]).toEqual([true, false])
  })

  it('is told from a whole one', () => {
    expect([isSplit(JSON.parse(index)), isSplit(bundle), isSplit(null), isSplit([])]).toEqual([true, false, false, false])
  })
})

describe('an index that is damaged', () => {
  it.each<[string, path: string, value: unknown, at: string, message: RegExp]>([
    ['a missing column', 'claims.columns.low', undefined, 'claims.low', /missing/],
    ['a missing row', 'claims.columns.id.each.0', undefined, 'claims.id', /rows/],
    ['a value of another kind', 'claims.columns.qualifier.values.0', 'surely', 'claims.qualifier[0]', /Expected/],
    ['more rows than there is room for', 'claims.rows', 1e10, 'claims.id', /expected 10000000000 rows/],
    ['fewer rows than none', 'claims.rows', -1, 'claims.id', /expected -1 rows/],
    ['a place that is no number', 'claims.columns.qualifier.at.0', 'length', 'claims.qualifier', /no value "length"/],
    ['a reference that is no number', 'quantities.columns.article.at.0', 'length', 'quantities.article', /no row "length"/],
    ['a reference that no text can be made of', 'quantities.columns.article.at.0', { toString: 0 }, 'quantities.article', /no row {"toString":0}/],
    ['a table of which there is none', 'quantities.columns.article.of', 'constructor', 'quantities.article', /constructor have no row/],
    ['a column that is none', 'claims.columns.id.each', null, 'claims', /table/],
    ['a place without a value', 'claims.columns.qualifier.at.0', 99, 'claims.qualifier', /no value 99/],
    ['a reference into nothing', 'quantities.columns.article.at.0', 9999, 'quantities.article', /no row 9999/],
    ['no reference where one must be', 'quantities.columns.article.at.0', null, 'quantities.article', /null/],
    ['one reference for a list', 'claims.columns.articles.at.0', 0, 'claims.articles', /list/],
    ['a table that is none', 'events', [], 'events', /table/],
    ['a report that no shard carries', 'shards.0.reports', PER_SHARD - 1, 'shards', /expected the bodies of \d+ reports/],
    ['a part of a report', 'shards.0.reports', 0.5, 'shards[0].reports', /integer/],
    ['a document without a file', 'documents.0.file', undefined, 'documents[0].file', /file/],
  ])('says where it has %s', (_, path, value, at, message) => {
    const result = decodeIndex(changed(index, path, value))
    if (result.kind !== 'malformed') throw new Error(result.kind)
    expect(result.at).toBe(at)
    expect(result.message).toMatch(message)
  })

  it('never throws, whatever stands wherever in it', () => {
    const paths: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (path !== '') paths.push(path)
      if (typeof value !== 'object' || value === null) return
      // Of a long list the first and the last stand for all.
      const entries = Object.entries(value)
      for (const [key, item] of Array.isArray(value) ? [...entries.slice(0, 1), ...entries.slice(-1)] : entries) walk(item, path === '' ? key : `${path}.${key}`)
    }
    walk(JSON.parse(index), '')
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(1e10, -1, 'length', 'constructor', 2 ** 53))
    fc.assert(fc.property(fc.constantFrom(...paths), odd, (path, value) => void decodeIndex(changed(index, path, value))), { numRuns: 400 })
  })

  it('is not read in another version', () => {
    expect(decodeIndex(changed(index, 'version', 9))).toEqual({ kind: 'wrong-version', found: 9, expected: 1 })
  })
})

describe('a shard that does not fit', () => {
  it.each<[string, path: string, value: unknown, at: string]>([
    ['of another bundle', 'sha256', '0', 'sha256'],
    ['with a text too few', 'texts.0', undefined, 'texts'],
    ['with a text cut short', 'texts.1', 'Rain.', 'texts[1]'],
    ['without its dates', 'dates', undefined, 'dates'],
    ['with a numeral of no article', 'numerals.columns.article.at.0', 9999, 'numerals.article'],
  ])('%s leaves the articles as they were', (_, path, value, at) => {
    const split = decoded()
    const [shard] = split.shards
    if (shard === undefined) throw new Error('no shard')
    expect(takeShard(changed(shards[0] ?? '', path, value), shard, split)).toMatchObject({ kind: 'malformed', at })
    expect(shard.articles.some(hasText)).toBe(false)
  })
})
