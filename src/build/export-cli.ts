import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '../export/page.ts'
import { PRESET_IDS } from '../export/presets.ts'
import { isDay } from '../lib/days.ts'
import { compileFolder } from './compile-folder.ts'
import { diagnosticLine, isError } from './diagnostic-text.ts'
import { ALL, exportChart, FORMATS, listCharts } from './export-charts.ts'
import { linkProblem, QUERY_HELP, queryOf } from './export-query.ts'
import { list, viewOf } from './export-view.ts'
import { outProblems, outUnwritten } from './out-file.ts'
import { seedsOfProject } from './seed-folder.ts'

const USAGE = `usage: npm run export -- --chart ID --out FILE [--preset ${PRESET_IDS.join('|')}] [--print] [--query "topic=…"]
                         [--seeds DIR] [--day YYYY-MM-DD] [--link URL]
       npm run export -- --pack --out FILE.zip [--chart ID] [--preset …] [--query …]
       npm run export -- --list [--query "topic=…"] [--seeds DIR]

Makes the file that the page's export menu makes, without a browser: ${FORMATS.map((format) => format.toUpperCase()).join(', ')} by FILE's ending.
--query is the page's address, or what follows its question mark; --print makes a PNG of twice the size, 300 dpi;
--pack makes a ZIP of a chart, or of all where --chart names none: PNG, SVG, CSV, JSON and a README with the sentences;
--seeds is by default what TALLYWIRE_SEEDS names, else seeds/; --day is the day of export that the file names, by default today; --link is the page's address, for the link in the image.
Of the keys of --query a chart follows:
${QUERY_HELP}
Exit: 0 done; 1 errors in the seeds; 2 wrong usage, a chart or topic that is not there (those that are go to stderr), a FILE that can't be written.`

/** The process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, tokens } = parseArgs({
    args: [...args],
    tokens: true,
    options: {
      chart: { type: 'string' },
      preset: { type: 'string', default: 'report' },
      out: { type: 'string' },
      print: { type: 'boolean', default: false },
      query: { type: 'string', default: '' },
      seeds: { type: 'string', default: seedsOfProject() },
      day: { type: 'string', default: today() },
      link: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
      pack: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const names = tokens.flatMap((token) => (token.kind === 'option' ? token.name : []))
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) fail(`--${twice} is given twice; ${twice === 'chart' ? 'one chart makes one file, --pack takes all' : 'give it once'}`)
  const { out, pack } = values
  const chart = values.chart ?? (pack ? ALL : undefined)
  const preset = PRESET_IDS.find((id) => id === values.preset) ?? fail(`no preset "${values.preset}"; there are: ${PRESET_IDS.join(', ')}`)
  const format = FORMATS.find((name) => `.${name}` === extname(out ?? '').toLowerCase())
  if (!values.list) {
    if (chart === undefined || out === undefined) fail(`both --chart and --out are needed; --list says which charts there are\n\n${USAGE}`)
    if (format === undefined) fail(`"${out}" ends in none of: ${FORMATS.join(', ')}`)
    if (pack !== (format === 'zip')) fail(pack ? `a pack is a ZIP: let "${out}" end in .zip` : `a ZIP holds a pack: add --pack, or let "${out}" end in .png`)
    if (!pack && chart === ALL) fail('all charts together make a pack: add --pack, or name one chart')
  }
  if (!isDay(values.day)) fail(`"${values.day}" is no day: write YYYY-MM-DD`)
  const noLink = linkProblem(values.link)
  if (noLink !== null) fail(noLink)
  const asked = queryOf(values.query)
  if (typeof asked === 'string') return fail(asked)

  const problems = values.list || out === undefined ? [] : await outProblems(out, values.seeds)
  for (const problem of problems) console.error(diagnosticLine(problem))
  const compiled = await compileFolder(values.seeds)
  const errors = compiled.diagnostics.filter(isError)
  for (const error of errors) console.error(diagnosticLine(error))
  if (errors.length > 0) return compiled.folder.isThere ? 1 : 2
  if (problems.length > 0) return 2
  const view = viewOf(compiled, asked.query)
  if (typeof view === 'string') return fail(view)
  const charts = await listCharts(view)
  if (values.list || chart === undefined || out === undefined || format === undefined) {
    console.log(list(charts))
    return 0
  }
  if (charts.length === 0) fail('this view shows no chart: loosen --query')
  if (chart !== ALL && !charts.some(({ id }) => id === chart)) fail(`no chart "${chart}" in this view; there are:\n${list(charts)}`)
  const file = await exportChart(view, { chart, preset, format, resolution: values.print ? 'print' : 'screen', exportDay: values.day, link: values.link })
  try {
    await writeFile(out, file)
  } catch (error) {
    fail(diagnosticLine(outUnwritten(out, error)))
  }
  return 0
}

/** Wrong usage. */
function fail(message: string): never {
  throw new Error(message)
}

// React's quiet and quick build.
process.env['NODE_ENV'] ??= 'production'

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
