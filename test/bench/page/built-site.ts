import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { serveFolder, type StaticSite } from '../../e2e/static-server.ts'
import { generateCorpus } from './corpus.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

export interface BuiltSite extends StaticSite {
  buildSeconds: number
}

/** Builds the project on a folder of seeds into `out`, with the project's own Vite, and serves it compressed. */
export async function buildAndServe(seeds: string, out: string): Promise<BuiltSite> {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', out, '--emptyOutDir'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TALLYWIRE_SEEDS: seeds },
  })
  if (status !== 0) throw new Error(`vite build failed\n${stdout}\n${stderr}`)
  const buildSeconds = (performance.now() - start) / 1000
  return { ...(await serveFolder(out, { gzip: true })), buildSeconds }
}

/** Writes a generated corpus of so many reports; gives its folder. */
export async function writeCorpus(dir: string, count: number): Promise<string> {
  const folder = join(dir, `${count}-reports`)
  await mkdir(folder, { recursive: true })
  for (const { file, text } of generateCorpus(count)) await writeFile(join(folder, file), text)
  return folder
}
