import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locate, messages, type Message } from '../compiler/diagnostics.ts'
import { decodeUtf8 } from '../compiler/read/decode-utf8.ts'
import { compareText } from '../lib/compare-text.ts'
import type { PlacedDiagnostic } from './diagnostic-text.ts'
import { whyNotRead } from './not-read.ts'
import { systemWords } from './system-words.ts'

/** The folder of texts that is shown and exported. */
export function seedsOfProject(): string {
  return process.env['TALLYWIRE_SEEDS'] ?? 'seeds'
}

const CODEBOOK = 'codebook.yaml'
const CORRECTIONS = 'corrections.yaml'
const START = { line: 1, column: 1 }
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
  /** False when the folder itself can't be read: then it has nothing. */
  isThere: boolean
  seeds: { file: string; bytes: Uint8Array }[]
  /** The folder's, or else the project's own. */
  codebook: AnalystFile
  corrections: AnalystFile | null
  /** The names of all that is no seed. */
  others: string[]
  /** What can't be read, and entries that may be meant as inputs and are none. */
  diagnostics: PlacedDiagnostic[]
}

/**
 * Reads the plain files `*.txt` of `dir`, sorted by name, its corrections, and its codebook or else the project's.
 * A link or a folder of such a name is not followed: what is read must come from the folder itself. Never throws.
 */
export async function readSeedFolder(dir: string): Promise<SeedFolder> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: unknown) => systemWords(error))
  if (typeof entries === 'string') {
    const problem = { ...locate(messages.folderUnreadable(entries), '.', START), path: dir, source: '' }
    return { dir, isThere: false, seeds: [], codebook: (await readAnalystFile(PROJECT_CODEBOOK)).written, corrections: null, others: [], diagnostics: [problem] }
  }
  entries.sort((a, b) => compareText(a.name, b.name))
  const inputs = entries.filter(({ name }) => isSeedInput(name))
  const files = inputs.filter((entry) => entry.isFile()).map(({ name }) => name)
  const others = entries.filter(({ name }) => !isSeedInput(name))
  const codebook = await readAnalystFile(files.includes(CODEBOOK) ? join(dir, CODEBOOK) : PROJECT_CODEBOOK)
  const corrections = files.includes(CORRECTIONS) ? await readAnalystFile(join(dir, CORRECTIONS)) : null
  const read: Awaited<ReturnType<typeof readSeedFile>>[] = []
  // oxlint-disable-next-line no-await-in-loop -- one after the other: a process may have only so many files open, a folder may hold more
  for (const file of files.filter(isSeedName)) read.push(await readSeedFile(dir, file))
  const unread = await Promise.all(others.map(async (entry) => ({ name: entry.name, why: await whyNotRead(entry, dir, files) })))
  return {
    dir,
    isThere: true,
    seeds: read.flatMap((seed) => ('bytes' in seed ? [seed] : [])),
    codebook: codebook.written,
    corrections: corrections?.written ?? null,
    others: unread.flatMap(({ name, why }) => (why === null ? [] : [name])),
    diagnostics: [
      ...inputs.filter((entry) => !entry.isFile()).map(({ name }) => notAFile(dir, name)),
      ...read.flatMap((seed) => ('bytes' in seed ? [] : [seed])),
      ...unread.flatMap(({ name, why }) => (why === null ? [] : [placed(dir, name, why)])),
      ...codebook.diagnostics,
      ...(corrections?.diagnostics ?? []),
    ],
  }
}

function readSeedFile(dir: string, name: string): Promise<SeedFolder['seeds'][number] | PlacedDiagnostic> {
  return readFile(join(dir, name)).then(
    (bytes) => ({ file: name, bytes: new Uint8Array(bytes) }),
    (error: unknown) => placed(dir, name, messages.fileUnreadable(systemWords(error))),
  )
}

/** What can't be read is an empty text and an error; what is no UTF-8 in it, an error at its place. Never throws. */
export async function readAnalystFile(path: string): Promise<{ written: AnalystFile; diagnostics: PlacedDiagnostic[] }> {
  const file = basename(path)
  const bytes = await readFile(path).then(
    (read) => new Uint8Array(read),
    (error: unknown) => systemWords(error),
  )
  if (typeof bytes === 'string') {
    return { written: { file, path, text: '' }, diagnostics: [{ ...locate(messages.fileUnreadable(bytes), file, START), path, source: '' }] }
  }
  const decoded = decodeUtf8(bytes)
  if (decoded.kind === 'ok') return { written: { file, path, text: decoded.text }, diagnostics: [] }
  const text = new TextDecoder().decode(bytes)
  return { written: { file, path, text }, diagnostics: [{ ...locate(decoded.message, file, decoded.position), path, source: text }] }
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
  return placed(dir, name, isSeedName(name) ? messages.seedNotAFile() : messages.analystNotAFile())
}

function placed(dir: string, name: string, message: Message): PlacedDiagnostic {
  return { ...locate(message, name, START), path: join(dir, name), source: '' }
}
