import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { PRESET_IDS } from '../export/presets.ts'
import { dayOf, partsOf } from '../lib/days.ts'
import { compileFolder } from './compile-folder.ts'
import { diagnosticLine, isError } from './diagnostic-text.ts'
import { FORMATS, list, viewOf } from './export-view.ts'

const USAGE = `usage: npm run export -- --chart ID --out FILE [--preset ${PRESET_IDS.join('|')}] [--print] [--query "topic=…"]
                         [--seeds DIR] [--day YYYY-MM-DD] [--link URL]
       npm run export -- --list [--query "topic=…"] [--seeds DIR]

Makes the image that the page's export menu makes, without a browser: PNG, SVG or CSV by FILE's ending.
--query is what follows the question mark in the page's address; --print makes a PNG of twice the size, 300 dpi;
--day is the day of export that the image names, by default today; --link is the page's address, for the link in the image.
Exit: 0 done; 1 errors in the seeds; 2 wrong usage, a chart or topic that is not there (those that are go to stderr).`

/** The process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      chart: { type: 'string' },
      preset: { type: 'string', default: 'report' },
      out: { type: 'string' },
      print: { type: 'boolean', default: false },
      query: { type: 'string', default: '' },
      seeds: { type: 'string', default: 'seeds' },
      day: { type: 'string', default: today() },
      link: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const { chart, out } = values
  const preset = PRESET_IDS.find((id) => id === values.preset) ?? fail(`no preset "${values.preset}"; there are: ${PRESET_IDS.join(', ')}`)
  const format = FORMATS.find((name) => `.${name}` === extname(out ?? '').toLowerCase())
  if (!values.list) {
    if (chart === undefined || out === undefined) fail(`both --chart and --out are needed\n\n${USAGE}`)
    if (format === undefined) fail(`"${out}" ends in none of: ${FORMATS.join(', ')}`)
  }
  if (!isDay(values.day)) fail(`"${values.day}" is no day: write YYYY-MM-DD`)

  const compiled = await compileFolder(values.seeds)
  const errors = compiled.diagnostics.filter(isError)
  for (const error of errors) console.error(diagnosticLine(error))
  if (errors.length > 0) return 1
  const view = viewOf(compiled, values.query)
  if (typeof view === 'string') return fail(view)
  if (values.list || chart === undefined || out === undefined || format === undefined) {
    console.log(list(view.charts))
    return 0
  }
  if (!view.charts.some(({ id }) => id === chart)) fail(`no chart "${chart}" in this view; there are:\n${list(view.charts)}`)
  // What draws takes a second to load.
  const { exportChart } = await import('./export-charts.ts')
  const file = await exportChart(view, { chart, preset, format, resolution: values.print ? 'print' : 'screen', exportDay: values.day, link: values.link })
  await writeFile(out, file)
  return 0
}

/** Wrong usage. */
function fail(message: string): never {
  throw new Error(message)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(...partsOf(text)) === text
}

/** The reader's own day. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

// React's quiet and quick build.
process.env['NODE_ENV'] ??= 'production'

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
