import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { compileFolder } from './compile-folder.ts'
import { diagnosticLine, isError } from './diagnostic-text.ts'
import { outProblems, outUnwritten } from './out-file.ts'
import { report } from './report.ts'

const USAGE = `usage: npm run compile -- --seeds DIR --out FILE

Compiles the *.txt files of DIR into the bundle FILE (JSON) and prints a report.
A DIR without a codebook.yaml uses the project's own.
Exit: 0 done; 1 errors in the seeds (all of them on stderr, nothing is written); 2 wrong usage, a folder that can't be read
or a FILE that can't be written.`

interface Arguments {
  seeds: string
  out: string
}

/** The process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args)
  if (typeof parsed === 'string') {
    console.error(parsed)
    return 2
  }
  if (parsed === null) {
    console.log(USAGE)
    return 0
  }
  const out = await outProblems(parsed.out, parsed.seeds)
  for (const problem of out) console.error(diagnosticLine(problem))
  const compiled = await compileFolder(parsed.seeds)
  for (const diagnostic of compiled.diagnostics) console.error(diagnosticLine(diagnostic))
  const errors = compiled.diagnostics.filter(isError).length
  if (errors + out.length > 0) {
    console.error(`${errors + out.length} error(s), ${parsed.out} is not written`)
    return errors === 0 || !compiled.folder.isThere ? 2 : 1
  }
  console.log(report(compiled))
  try {
    await writeFile(parsed.out, compiled.json)
  } catch (error) {
    console.error(diagnosticLine(outUnwritten(parsed.out, error)))
    return 2
  }
  return 0
}

/** The arguments; null when only help is asked for; a message when they are wrong. */
function parseArguments(args: readonly string[]): Arguments | null | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seeds: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) return null
    if (values.seeds === undefined || values.out === undefined) return `both --seeds and --out are needed\n\n${USAGE}`
    return { seeds: values.seeds, out: values.out }
  } catch (error) {
    return `${messageOf(error)}\n\n${USAGE}`
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 2
}
