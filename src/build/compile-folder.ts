import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Bundle } from '../bundle/schema.ts'
import { compile } from '../compiler/compile.ts'
import type { PlacedDiagnostic } from './diagnostic-text.ts'
import { readSeedFolder, type SeedFolder } from './seed-folder.ts'

type Place = Pick<PlacedDiagnostic, 'path' | 'source'>

const HASH_HEX_DIGITS = 12
/** Messages that speak of all seeds. */
const OF_THE_WHOLE = new Set(['no-seeds', 'measure-unmatched', 'topic-unmatched', 'source-unmatched'])

export interface CompiledFolder {
  folder: SeedFolder
  bundle: Bundle
  /** The bundle's bytes: the same folder gives the same ones. */
  json: string
  /** The SHA-256 of `json`, in hex, and its start. */
  sha256: string
  hash: string
  /** The bundle's own and the folder's, with paths that a terminal can open. */
  diagnostics: PlacedDiagnostic[]
}

/** Reads and compiles a folder of seeds; all problems, also of reading them, are diagnostics. */
export async function compileFolder(dir: string): Promise<CompiledFolder> {
  const folder = await readSeedFolder(dir)
  const compiled = compile(folder)
  // What is there and can't be read is said of the folder or the file itself; of the rest alone these would say too much.
  const isWhole = folder.isThere && !folder.diagnostics.some(({ code, file }) => code === 'file-unreadable' && file.endsWith('.txt'))
  const said = compiled.diagnostics.filter(({ code }) => isWhole || !OF_THE_WHOLE.has(code))
  const placeOf = placesOf(folder)
  const diagnostics = [...folder.diagnostics, ...said.map((diagnostic) => ({ ...diagnostic, ...placeOf(diagnostic.file) }))]
  const bundle = { ...compiled, diagnostics: diagnostics.map(({ path: _path, source: _source, ...diagnostic }) => diagnostic) }
  const json = JSON.stringify(bundle)
  const sha256 = createHash('sha256').update(json).digest('hex')
  const hash = sha256.slice(0, HASH_HEX_DIGITS)
  return { folder, bundle, json, sha256, hash, diagnostics }
}

/** Where each file lies and what it says, by its bare name. */
function placesOf({ dir, seeds, codebook, corrections }: SeedFolder): (file: string) => Place {
  const places = new Map<string, Place>(seeds.map(({ file, bytes }) => [file, { path: join(dir, file), source: bytes }]))
  for (const written of [codebook, corrections]) {
    if (written !== null) places.set(written.file, { path: written.path, source: written.text })
  }
  return (file) => places.get(file) ?? { path: join(dir, file), source: '' }
}
