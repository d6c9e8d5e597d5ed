import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { leanCitations } from '../../src/build/lean-citations.ts'

const plugin = leanCitations()
const library = createRequire(import.meta.url).resolve('@citation-js/plugin-csl').replace(/lib\/index\.js$/, 'lib-mjs/')

function load(id: string): unknown {
  if (typeof plugin.load !== 'function') throw new Error('no load')
  return plugin.load.call({} as never, id)
}

describe('leanCitations', () => {
  it.each([
    ['locales.json', ['en-US']],
    ['styles.json', ['apa']],
  ])('keeps of %s what the page uses', async (file, kept) => {
    expect(Object.keys(JSON.parse(String(await load(`${library}${file}`))) as object)).toEqual(kept)
  })

  it.each(['/x/@citation-js/plugin-csl/lib-mjs/engines.js', '/x/styles.json'])('leaves %s alone', async (id) => {
    expect(await load(id)).toBeNull()
  })

  it.each([
    ['sync-fetch', /no-fetch\.ts$/],
    ['fetch-ponyfill', /no-fetch\.ts$/],
  ])('%s fetches nothing', (source, target) => {
    if (typeof plugin.resolveId !== 'function') throw new Error('no resolveId')
    expect(plugin.resolveId.call({} as never, source, undefined, {} as never)).toMatch(target)
  })
})
