import { constants, type Stats } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { locate, messages, type Message } from '../compiler/diagnostics.ts'
import type { PlacedDiagnostic } from './diagnostic-text.ts'
import { isSeedInput, PROJECT_CODEBOOK } from './seed-folder.ts'
import { systemWords } from './system-words.ts'

/** Why a command must not or cannot write to `out`; asked before the work starts. Nothing is written for it. */
export async function outProblems(out: string, seeds: string): Promise<PlacedDiagnostic[]> {
  const message = await whyNot(out, seeds)
  return message === null ? [] : [outProblem(out, message)]
}

/** For a file that could not be written after all. */
export function outUnwritten(out: string, error: unknown): PlacedDiagnostic {
  return outProblem(out, messages.outUnwritable(systemWords(error)))
}

function outProblem(out: string, message: Message): PlacedDiagnostic {
  return { ...locate(message, basename(out), { line: 1, column: 1 }), path: out, source: '' }
}

async function whyNot(out: string, seeds: string): Promise<Message | null> {
  const folder = await stat(dirname(out)).catch((error: unknown) => systemWords(error))
  if (typeof folder === 'string') return messages.outUnwritable(`of its folder "${dirname(out)}": ${folder}`)
  const there = await stat(out).catch(() => null)
  if (there === null ? isSeedInput(basename(out)) && isSame(folder, await stat(seeds).catch(() => null)) : await isInput(there, seeds)) return messages.outIsInput()
  if (there?.isDirectory() === true) return messages.outUnwritable('it is a folder; name a file in it')
  return access(there === null ? dirname(out) : out, constants.W_OK).then(
    () => null,
    (error: unknown) => messages.outUnwritable(systemWords(error)),
  )
}

/** By what it is, not by its name: a link leads to the same file, and a disk may not tell A.txt from a.txt. */
async function isInput(there: Stats, seeds: string): Promise<boolean> {
  const names = await readdir(seeds).catch(() => [])
  const inputs = [PROJECT_CODEBOOK, ...names.filter(isSeedInput).map((name) => join(seeds, name))]
  const stats = await Promise.all(inputs.map((path) => stat(path).catch(() => null)))
  return stats.some((input) => isSame(there, input))
}

function isSame(one: Stats, other: Stats | null): boolean {
  return other !== null && one.ino === other.ino && one.dev === other.dev
}
