import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 5

/** Prints how long a production build of the project's seeds takes: the median of several whole `vite build` processes, in seconds. */
export function bench(): void {
  const out = mkdtempSync(join(tmpdir(), 'tallywire-build-'))
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', out, '--emptyOutDir'], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return (performance.now() - start) / 1000
  })
  rmSync(out, { recursive: true })
  const sorted = seconds.toSorted((a, b) => a - b)
  console.log(`npm run build: median ${sorted[Math.floor(RUNS / 2)]?.toFixed(1)} s of ${RUNS} runs (${sorted.map((run) => run.toFixed(1)).join(', ')})`)
}
