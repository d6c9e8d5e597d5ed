import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Bundle, Diagnostic } from '../bundle/schema.ts'
import { compile } from '../compiler/compile.ts'
import type { PlacedDiagnostic } from './diagnostic-text.ts'
import { readSeedFolder, type SeedFolder } from './seed-folder.ts'

const HASH_HEX_DIGITS = 12

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

/** Reads and compiles a folder of seeds; problems in them are diagnostics. Throws only when the folder can't be read. */
export async function compileFolder(dir: string): Promise<CompiledFolder> {
  const folder = await readSeedFolder(dir)
  const compiled = compile({ seeds: folder.seeds, codebook: folder.codebook, corrections: folder.corrections })
  const diagnostics = [...folder.diagnostics, ...compiled.diagnostics.map((diagnostic) => place(diagnostic, folder))]
  const bundle = { ...compiled, diagnostics: diagnostics.map(({ path: _path, source: _source, ...diagnostic }) => diagnostic) }
  const json = JSON.stringify(bundle)
  const sha256 = createHash('sha256').update(json).digest('hex')
  const hash = sha256.slice(0, HASH_HEX_DIGITS)
  return { folder, bundle, json, sha256, hash, diagnostics }
}

function place(diagnostic: Diagnostic, { dir, seeds, codebook, corrections }: SeedFolder): PlacedDiagnostic {
  const written = [codebook, corrections].find((candidate) => candidate?.file === diagnostic.file)
  if (written != null) return { ...diagnostic, path: written.path, source: written.text }
  const seed = seeds.find(({ file }) => file === diagnostic.file)
  return { ...diagnostic, path: join(dir, diagnostic.file), source: seed?.bytes ?? '' }
}
