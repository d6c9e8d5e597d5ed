import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Text by path; paths have forward slashes and no `./`. */
export type Sources = Readonly<Record<string, string>>

/** The modules of these folders. */
export function sourcesOf(...folders: string[]): Sources {
  const paths = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
  const modules = paths.filter((path) => /(?<!\.d)\.tsx?$/.test(path))
  return Object.fromEntries(modules.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
