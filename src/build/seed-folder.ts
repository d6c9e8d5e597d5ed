import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../bundle/schema.ts'

export const CODEBOOK = 'codebook.yaml'

/** A folder of seeds as it stands on disk. Names are bare ('a.txt'), so that the bundle does not depend on where the folder lies. */
export interface SeedFolder {
  /** As the user wrote it; diagnostics are printed relative to it. */
  dir: string
  seeds: { file: string; bytes: Uint8Array }[]
  codebook: {
    file: string
    text: string
    /** Where it was read: in the folder, or the project's own. */
    path: string
  }
  /** Entries of the folder that look like seeds but cannot be read as such. */
  diagnostics: Diagnostic[]
}

/**
 * Reads the plain files `*.txt` of `dir`, sorted by name, and its codebook; without one, the codebook at `fallback`.
 * A link or a folder named `*.txt` is not followed: a seed's text must come from the folder itself. Throws when `dir`
 * or the codebook can't be read.
 */
export async function readSeedFolder(dir: string, fallback: string): Promise<SeedFolder> {
  const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const named = entries.filter((entry) => isSeedName(entry.name))
  const files = named.filter((entry) => entry.isFile())
  const path = entries.some((entry) => entry.name === CODEBOOK) ? join(dir, CODEBOOK) : fallback
  return {
    dir,
    seeds: await Promise.all(
      files.map(async ({ name }) => ({ file: name, bytes: new Uint8Array(await readFile(join(dir, name))) })),
    ),
    codebook: { file: CODEBOOK, text: await readFile(path, 'utf8'), path },
    diagnostics: named.filter((entry) => !entry.isFile()).map((entry) => notAFile(entry.name)),
  }
}

/** True for what a change of which changes the bundle. `name` is bare. */
export function isSeedInput(name: string): boolean {
  return isSeedName(name) || name === CODEBOOK
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
