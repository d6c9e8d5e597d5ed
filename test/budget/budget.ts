import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** 1000 bytes, after gzip. */
export type GzipKilobytes = number

export interface BudgetRow {
  what: string
  size: GzipKilobytes
  limit: GzipKilobytes
}

/** One chunk of Vite's manifest. */
interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

type Manifest = Readonly<Record<string, Chunk>>

const INITIAL_LIMIT = 150
const LAZY_LIMIT = 150
const CSS_LIMIT = 10
const BUNDLE_LIMIT = 60

/**
 * What a built page weighs, from Vite's manifest: the scripts that the first paint waits for; what each lazy part adds
 * to them; all style; the seeds' bundle. Throws when one of them is not there, so that nothing passes by being absent.
 */
export function weigh(dist: string): BudgetRow[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const gzip = (file: string): GzipKilobytes => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000
  const weight = (files: Iterable<string>): GzipKilobytes => [...files].reduce((sum, file) => sum + gzip(file), 0)

  const chunks = Object.entries(manifest)
  const entries = chunks.filter(([, chunk]) => chunk.isEntry === true).map(([key]) => key)
  const lazy = [...new Set(chunks.flatMap(([, chunk]) => chunk.dynamicImports ?? []))]
  const bundles = chunks.map(([, { file }]) => file).filter((file) => /bundle-[^/]*\.json$/.test(file))
  if (entries.length === 0) throw new Error('no entry in the manifest')
  if (!lazy.some((key) => key.includes('charts'))) throw new Error('the charts are not loaded lazily')
  if (bundles.length !== 1) throw new Error(`expected one bundle, found ${bundles.length}`)

  const initial = scriptsFrom(entries, manifest)
  const css = new Set(chunks.flatMap(([, chunk]) => [...(chunk.css ?? []), ...[chunk.file].filter((file) => file.endsWith('.css'))]))
  return [
    { what: 'initial JavaScript', size: weight(initial), limit: INITIAL_LIMIT },
    ...lazy.map((key) => ({ what: `lazy ${key}`, size: weight(without(scriptsFrom([key], manifest), initial)), limit: LAZY_LIMIT })),
    { what: 'CSS', size: weight(css), limit: CSS_LIMIT },
    { what: "the seeds' bundle", size: weight(bundles), limit: BUNDLE_LIMIT },
  ]
}

export function isOver({ size, limit }: BudgetRow): boolean {
  return size > limit
}

/** The files of chunks and of all that they import statically. */
function scriptsFrom(keys: readonly string[], manifest: Manifest): Set<string> {
  const files = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  keys.forEach(visit)
  return files
}

function without(files: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...files].filter((file) => !others.has(file))
}
