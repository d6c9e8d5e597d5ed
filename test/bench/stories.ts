import { parseArgs } from 'node:util'
import type { Bounds, Bundle } from '../../src/bundle/schema.ts'
import { readSeedFolder } from '../../src/build/seed-folder.ts'
import { compile } from '../../src/compiler/compile.ts'
import { readReports, type Days, type GoldReport } from './stories/gold.ts'
import { ownSets, setAt, type GoldFolder } from './stories/sets.ts'
import { isDayRight, judgeBounds, scorePairs, type BoundsVerdict, type Grouping, type PairScore, type ReportAnswer } from './stories/score.ts'

/** What one set of reports comes to; sums of it are what several come to. */
interface Tally {
  /** Reports of something that happened, and of how many the day is right: all, and those with a day of their own. */
  told: number
  right: number
  dated: number
  datedRight: number
  pairs: Record<Grouping, PairScore>
  bounds: Map<BoundsVerdict, number>
}

/**
 * Days of events, what is put together, and days of publication, against the analyst's `gold.json` in each folder of seeds. --gold DIR takes
 * one folder (by default the project's own sets, and all of them together); --misses lists each report or pair that is wrong.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { gold: { type: 'string' }, misses: { type: 'boolean' } } })
  const folders = values.gold === undefined ? ownSets() : [setAt(values.gold)]
  const tallies: Tally[] = []
  for (const folder of folders) {
    console.log(`\n## ${folder.name}`)
    const tally = await measure(folder, (line) => {
      if (values.misses === true) console.log(line)
    })
    print(tally)
    tallies.push(tally)
  }
  if (tallies.length > 1) {
    console.log('\n## all')
    print(tallies.reduce(sumOf))
  }
}

async function measure(folder: GoldFolder, say: (line: string) => void): Promise<Tally> {
  const reports = readReports(folder.gold)
  const { seeds, codebook, corrections } = await readSeedFolder(folder.texts)
  const bundle = compile({ seeds, codebook, corrections })
  const answers = reports.map((report) => answerOf(bundle, report))
  const told = reports.flatMap((report, at) => (report.eventDay === null ? [] : [{ report, answer: answers[at] as ReportAnswer }]))
  const right = told.filter(({ report, answer }) => {
    const isRight = isDayRight(answer, report)
    if (!isRight) say(`event day  ${nameOf(report)}  gold ${daysOf(report.eventDay)}, ours ${boundsOf(answer.event)}`)
    return isRight
  })
  const pairsOf = (by: Grouping): PairScore => {
    // Older gold knows no events.
    if (reports.every((report) => report[by] === null)) return { gold: 0, answers: 0, both: 0 }
    return scorePairs(by, reports, answers, (a, b, isGold) => say(`${by} ${isGold ? 'apart     ' : 'together  '} ${nameOf(reports[a])}  |  ${nameOf(reports[b])}`))
  }
  const bounds = new Map<BoundsVerdict, number>()
  for (const [at, report] of reports.entries()) {
    if (isStated(bundle, report)) continue
    const { published } = answers[at] as ReportAnswer
    const verdict = judgeBounds(published, report.published)
    bounds.set(verdict, (bounds.get(verdict) ?? 0) + 1)
    if (verdict !== 'exact') say(`${verdict.padEnd(11)}${nameOf(report)}  gold ${daysOf(report.published)}, ours ${boundsOf(published)}`)
  }
  const isDated = ({ report }: { report: GoldReport }): boolean => isStated(bundle, report)
  return { told: told.length, right: right.length, dated: told.filter(isDated).length, datedRight: right.filter(isDated).length, pairs: { event: pairsOf('event'), story: pairsOf('story') }, bounds }
}

function sumOf(a: Tally, b: Tally): Tally {
  const pairs = (by: Grouping): PairScore => ({ gold: a.pairs[by].gold + b.pairs[by].gold, answers: a.pairs[by].answers + b.pairs[by].answers, both: a.pairs[by].both + b.pairs[by].both })
  const bounds = new Map(a.bounds)
  for (const [verdict, count] of b.bounds) bounds.set(verdict, (bounds.get(verdict) ?? 0) + count)
  return { told: a.told + b.told, right: a.right + b.right, dated: a.dated + b.dated, datedRight: a.datedRight + b.datedRight, pairs: { event: pairs('event'), story: pairs('story') }, bounds }
}

function print({ told, right, dated, datedRight, pairs, bounds }: Tally): void {
  console.log(`event day right: ${right} of ${told} (${percent(right, told)}); of reports with a day ${datedRight} of ${dated} (${percent(datedRight, dated)})`)
  for (const by of ['event', 'story'] as const) {
    const { both, answers, gold } = pairs[by]
    if (gold > 0) console.log(`pairs of one ${by}: P ${percent(both, answers)}  R ${percent(both, gold)}  F1 ${percent(2 * both, gold + answers)}  (${gold} in gold, ${answers} ours)`)
  }
  console.log(`bounds of undated reports: ${[...bounds].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`)
}

/** The report's own article, its event and its story. Throws where the folder has no such report. */
function answerOf(bundle: Bundle, report: GoldReport): ReportAnswer {
  const { id, duplicateOf, published } = articleOf(bundle, report)
  const event = bundle.events.find(({ mentioned, articles }) => !mentioned && articles.includes(duplicateOf ?? id))
  return { event: event ?? { earliest: null, latest: null }, published, story: event?.story ?? event?.id ?? id, eventId: event?.id ?? id }
}

function articleOf({ articles, documents }: Bundle, { file, headlineStart }: GoldReport) {
  const document = documents.find((candidate) => candidate.file === file)
  const article = articles.find((candidate) => candidate.document === document?.id && (candidate.headline.startsWith(headlineStart) || candidate.text.startsWith(headlineStart)))
  if (article === undefined) throw new Error(`no report "${headlineStart}" in ${file}`)
  return article
}

function isStated(bundle: Bundle, report: GoldReport): boolean {
  return articleOf(bundle, report).published.kind === 'stated'
}

function nameOf(report: GoldReport | undefined): string {
  return report === undefined ? '' : `${report.headlineStart} (${report.story ?? '-'})`
}

const daysOf = (days: Days | null): string => (days === null ? 'none' : `${days[0] ?? '…'} to ${days[1] ?? '…'}`)
const boundsOf = ({ earliest, latest }: Bounds): string => `${earliest ?? '…'} to ${latest ?? '…'}`
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))
