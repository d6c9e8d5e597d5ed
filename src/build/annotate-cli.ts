import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { textAnnotator } from '../compiler/annotate-text.ts'
import { loadCodebook } from '../compiler/codebook/load.ts'
import { answerLines } from './annotate-lines.ts'
import { diagnosticLine, isError } from './diagnostic-text.ts'
import { PROJECT_CODEBOOK, readAnalystFile } from './seed-folder.ts'

const USAGE = `usage: npm run --silent annotate [-- --codebook FILE] <IN.jsonl >OUT.jsonl

A filter for JSON Lines. In: {"id", "text", "published"?}, the day of publication as YYYY-MM-DD.
Out, in the same order: {"id", "quantities": […], "dates": […]}, offsets in UTF-16 code units into text.
Entities and named dates come from the codebook, by default the project's own.
Exit: 0 done; 1 some lines are wrong (said on stderr; the others are answered); 2 wrong usage.`

/** The process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { codebook: { type: 'string', default: PROJECT_CODEBOOK }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help === true) {
    console.log(USAGE)
    return 0
  }
  const { written, diagnostics: unreadable } = await readAnalystFile(values.codebook)
  const { codebook, diagnostics } = loadCodebook(written.file, written.text)
  const errors = [...unreadable, ...diagnostics.map((found) => ({ ...found, path: written.path, source: written.text }))].filter(isError)
  for (const error of errors) console.error(diagnosticLine(error))
  if (errors.length > 0) return 2
  let exitCode = 0
  for await (const answer of answerLines(process.stdin, textAnnotator(codebook))) {
    if (answer.kind === 'ok') {
      if (!process.stdout.write(`${answer.json}\n`)) await once(process.stdout, 'drain')
    } else {
      console.error(`line ${answer.line}: ${answer.message}`)
      exitCode = 1
    }
  }
  return exitCode
}

// Whoever reads us (`head`) has enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
