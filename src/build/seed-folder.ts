import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locate, messages } from '../compiler/diagnostics.ts'
import { decodeUtf8 } from '../compiler/read/decode-utf8.ts'
import { compareText } from '../lib/compare-text.ts'
import type { PlacedDiagnostic } from './diagnostic-text.ts'

/** The folder of texts that is shown and exported. */
export function seedsOfProject(): string {
  return process.env['TALLYWIRE_SEEDS'] ?? 'seeds'
}

const CODEBOOK = 'codebook.yaml'
const CORRECTIONS = 'corrections.yaml'
/** For a folder of seeds that has no codebook; relative, as messages show it. */
export const PROJECT_CODEBOOK = relative(process.cwd(), fileURLToPath(new URL(`../../seeds/${CODEBOOK}`, import.meta.url)))

/** A text file of an analyst: its bare name, and the path at which it was read. */
export interface AnalystFile {
  file: string
  path: string
  text: string
}

/** A folder of seeds as it stands on disk. Names are bare ('a.txt'), so that the bundle does not depend on where the folder lies. */
export interface SeedFolder {
  /** As the user wrote it; diagnostics are printed relative to it. */
  dir: string
  seeds: { file: string; bytes: Uint8Array }[]
  /** The folder's, or else the project's own. */
  codebook: AnalystFile
  corrections: AnalystFile | null
  /** Entries of the folder that look like its inputs but cannot be read as such. */
  diagnostics: PlacedDiagnostic[]
}

/**
 * Reads the plain files `*.txt` of `dir`, sorted by name, its corrections, and its codebook or else the project's.
 * A link or a folder of such a name is not followed: what is read must come from the folder itself. Throws when `dir`
 * or the codebook can't be read.
 */
export async function readSeedFolder(dir: string): Promise<SeedFolder> {
  const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name))
  const inputs = entries.filter(({ name }) => isSeedInput(name))
  const files = inputs.filter((entry) => entry.isFile()).map(({ name }) => name)
  const codebook = await readAnalystFile(files.includes(CODEBOOK) ? join(dir, CODEBOOK) : PROJECT_CODEBOOK)
  const corrections = files.includes(CORRECTIONS) ? await readAnalystFile(join(dir, CORRECTIONS)) : null
  const seeds: SeedFolder['seeds'] = []
  for (const file of files.filter(isSeedName)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a process may have only so many files open, a folder may hold more
    seeds.push({ file, bytes: new Uint8Array(await readFile(join(dir, file))) })
  }
  return {
    dir,
    seeds,
    codebook: codebook.written,
    corrections: corrections?.written ?? null,
    diagnostics: [
      ...inputs.filter((entry) => !entry.isFile()).map(({ name }) => notAFile(dir, name)),
      ...codebook.diagnostics,
      ...(corrections?.diagnostics ?? []),
    ],
  }
}

/** Throws when it can't be read; what is no UTF-8 in it is an error at its place. */
export async function readAnalystFile(path: string): Promise<{ written: AnalystFile; diagnostics: PlacedDiagnostic[] }> {
  const bytes = new Uint8Array(await readFile(path))
  const file = basename(path)
  const decoded = decodeUtf8(bytes)
  if (decoded.kind === 'ok') return { written: { file, path, text: decoded.text }, diagnostics: [] }
  const text = new TextDecoder().decode(bytes)
  return { written: { file, path, text }, diagnostics: [{ ...locate(messages.invalidUtf8(), file, decoded.position), path, source: text }] }
}

/** True for what a change of which changes the bundle. `name` is bare. */
export function isSeedInput(name: string): boolean {
  return isSeedName(name) || name === CODEBOOK || name === CORRECTIONS
}

function isSeedName(name: string): boolean {
  return name.endsWith('.txt') && !name.startsWith('.')
}

/** A seed more or less leaves the others right; without its codebook or its corrections the whole folder would say something else. */
function notAFile(dir: string, name: string): PlacedDiagnostic {
  const message = isSeedName(name) ? messages.seedNotAFile() : messages.analystNotAFile()
  return { ...locate(message, name, { line: 1, column: 1 }), path: join(dir, name), source: '' }
}
