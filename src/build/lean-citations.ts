import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const NO_FETCH = fileURLToPath(new URL('../export/citations/no-fetch.ts', import.meta.url))
/** What the page uses of the library's data. */
const KEPT: Readonly<Record<string, string>> = { 'locales.json': 'en-US', 'styles.json': 'apa' }
const READER = /@citation-js\/plugin-bibtex\/lib(?:-mjs)?\/input\/index\.js$/
const DATA = /@citation-js\/plugin-csl\/lib(?:-mjs)?\/(locales|styles)\.json$/

/** Leaves out of the citation library what the page never uses: means to fetch and to read BibTeX, other languages and styles; a quarter of its weight. */
export function leanCitations(): Plugin {
  return {
    name: 'tallywire:lean-citations',
    enforce: 'pre',
    resolveId(source) {
      return source === 'sync-fetch' || source === 'fetch-ponyfill' ? NO_FETCH : null
    },
    async load(id) {
      if (READER.test(id)) return "export const ref = '@bibtex'\nexport const formats = {}"
      const file = DATA.exec(id)
      if (file === null) return null
      const kept = KEPT[`${file[1]}.json`]
      const all = JSON.parse(await readFile(id, 'utf8')) as Record<string, unknown>
      if (kept === undefined || !(kept in all)) throw new Error(`${id} has no "${kept}"`)
      return JSON.stringify({ [kept]: all[kept] })
    },
  }
}
