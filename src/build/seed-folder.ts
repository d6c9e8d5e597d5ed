import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../bundle/schema.ts'

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
  /** Entries of the folder that look like seeds but cannot be read as such. */
  diagnostics: Diagnostic[]
}

/**
 * Reads the plain files `*.txt` of `dir`, sorted by name, its corrections, and its codebook or else the project's.
 * A link or a folder named `*.txt` is not followed: a seed's text must come from the folder itself. Throws when `dir`
 * or the codebook can't be read.
 */
export async function readSeedFolder(dir: string): Promise<SeedFolder> {
  const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const named = entries.filter((entry) => isSeedName(entry.name))
  const files = named.filter((entry) => entry.isFile())
  const pathOf = (name: string): string | null => (entries.some((entry) => entry.name === name) ? join(dir, name) : null)
  const corrections = pathOf(CORRECTIONS)
  return {
    dir,
    seeds: await Promise.all(
      files.map(async ({ name }) => ({ file: name, bytes: new Uint8Array(await readFile(join(dir, name))) })),
    ),
    codebook: await readAnalystFile(pathOf(CODEBOOK) ?? PROJECT_CODEBOOK),
    corrections: corrections === null ? null : await readAnalystFile(corrections),
    diagnostics: named.filter((entry) => !entry.isFile()).map((entry) => notAFile(entry.name)),
  }
}

async function readAnalystFile(path: string): Promise<AnalystFile> {
  return { file: basename(path), path, text: await readFile(path, 'utf8') }
}

/** True for what a change of which changes the bundle. `name` is bare. */
export function isSeedInput(name: string): boolean {
  return isSeedName(name) || name === CODEBOOK || name === CORRECTIONS
}

function isSeedName(name: string): boolean {
  return name.endsWith('.txt') && !name.startsWith('.')
}

function notAFile(file: string): Diagnostic {
  return {
    code: 'not-a-file',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    text: 'not a plain file: links and folders are not read',
  }
}
