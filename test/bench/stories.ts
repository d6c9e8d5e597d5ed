import { parseArgs } from 'node:util'
import type { Bounds, Bundle } from '../../src/bundle/schema.ts'
import { readSeedFolder } from '../../src/build/seed-folder.ts'
import { compile } from '../../src/compiler/compile.ts'
import { readReports, type Days, type GoldReport } from './stories/gold.ts'
import { isDayRight, judgeBounds, scorePairs, type BoundsVerdict, type ReportAnswer } from './stories/score.ts'

const DEFAULT = new URL('gold/domain-dev', import.meta.url).pathname

/**
 * Days of events, stories, and days of publication of a folder of seeds, against the analyst's `gold.json` in it. --gold DIR (by
 * default the project's own); --misses lists each report or pair that is wrong.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { gold: { type: 'string', default: DEFAULT }, misses: { type: 'boolean' } } })
  const reports = readReports(values.gold)
  const { seeds, codebook, corrections } = await readSeedFolder(values.gold)
  const bundle = compile({ seeds, codebook, corrections })
  const answers = reports.map((report) => answerOf(bundle, report))
  const say = (line: string): void => {
    if (values.misses === true) console.log(line)
  }

  const told = reports.flatMap((report, at) => (report.eventDay === null ? [] : [{ report, answer: answers[at] as ReportAnswer }]))
  const right = told.filter(({ report, answer }) => {
    const isRight = isDayRight(answer, report)
    if (!isRight) say(`event day  ${nameOf(report)}  gold ${daysOf(report.eventDay)}, ours ${boundsOf(answer.event)}`)
    return isRight
  })
  // Older gold knows no events.
  const groupings = (['event', 'story'] as const).filter((by) => reports.some((report) => report[by] !== null))
  const scores = groupings.map((by) => ({
    by,
    pairs: scorePairs(by, reports, answers, (a, b, isGold) => say(`${by} ${isGold ? 'apart     ' : 'together  '} ${nameOf(reports[a])}  |  ${nameOf(reports[b])}`)),
  }))
  const undated = reports.map((report, at) => ({ report, answer: answers[at] as ReportAnswer })).filter(({ report }) => !isStated(bundle, report))
  const verdicts = new Map<BoundsVerdict, number>()
  for (const { report, answer } of undated) {
    const verdict = judgeBounds(answer.published, report.published)
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
    if (verdict !== 'exact') say(`${verdict.padEnd(11)}${nameOf(report)}  gold ${daysOf(report.published)}, ours ${boundsOf(answer.published)}`)
  }

  console.log(`${reports.length} reports, ${undated.length} of them undated`)
  console.log(`event day right: ${right.length} of ${told.length} (${percent(right.length, told.length)})`)
  for (const { by, pairs: { both, answers, gold } } of scores) {
    console.log(`pairs of one ${by}: P ${percent(both, answers)}  R ${percent(both, gold)}  F1 ${percent(2 * both, gold + answers)}  (${gold} in gold, ${answers} ours)`)
  }
  console.log(`bounds of undated reports: ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`)
}

/** The report's own article, its event and its story. Throws where the folder has no such report. */
function answerOf(bundle: Bundle, report: GoldReport): ReportAnswer {
  const { id, duplicateOf, published } = articleOf(bundle, report)
  const event = bundle.events.find(({ mentioned, articles }) => !mentioned && articles.includes(duplicateOf ?? id))
  return { event: event ?? { earliest: null, latest: null }, published, story: event?.story ?? event?.id ?? id, eventId: event?.id ?? id }
}

function articleOf({ articles, documents }: Bundle, { file, headlineStart }: GoldReport) {
  const document = documents.find((candidate) => candidate.file === file)
  const article = articles.find((candidate) => candidate.document === document?.id && candidate.headline.startsWith(headlineStart))
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
