import { parseArgs } from 'node:util'
import { annotateDates } from '../../src/compiler/annotate/dates/pipeline.ts'
import { splitSentences } from '../../src/compiler/segment/index.ts'
import { readFeed, readMeantime, type GoldArticle } from './dates/corpus.ts'
import { f1, score, type Miss } from './dates/score.ts'
import { chronoNode, recognizers, tallywire, type System } from './dates/systems.ts'

/**
 * Dates against MEANTIME's gold and against two libraries, with speed on a feed and on hostile text. --corpora PATH; --misses
 * lists what ours got wrong; --ours leaves the libraries out (the slower one takes minutes). Other gold: `bench -- gold`.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { corpora: { type: 'string' }, misses: { type: 'boolean' }, ours: { type: 'boolean' } },
  })
  if (values.corpora === undefined) throw new Error('usage: npm run bench -- dates --corpora PATH [--misses] [--ours]')
  const articles = readMeantime(values.corpora)
  const feed = readFeed(values.corpora)
  const systems = [tallywire, ...(values.ours === true ? [] : [await chronoNode(), await recognizers()])]
  console.log(`${articles.length} articles, ${articles.reduce((sum, article) => sum + article.times.length, 0)} time expressions`)
  console.log('system            strict  relaxed  value   P(rel)  R(rel)  MB/s')
  for (const system of systems) row(system, articles, feed, values.misses === true && system === tallywire)
  console.log(`annotateDates alone, on tokens that the compiler shares: ${alone(feed).toFixed(1)} MB/s`)
  hostile()
}

function row(system: System, articles: readonly GoldArticle[], feed: string, misses: boolean): void {
  const result = score(articles, (article) => system.read(article.text, article.published), misses ? print : undefined)
  const cells = [
    f1(result.strict, result),
    f1(result.relaxed, result),
    f1(result.value, result),
    (100 * result.relaxed) / result.answers,
    (100 * result.relaxed) / result.gold,
  ].map((cell) => cell.toFixed(1).padStart(6))
  console.log(`${system.name.padEnd(17)} ${cells.join('  ')}  ${speed(system, feed).toFixed(3)}`)
}

/** Made to be slow. */
const HOSTILE = [
  '1 ', '12/12/', '2025-', '1-1-', 'May ', 'on ', 'the ', 'last ', 'first half of ', 'in the ', 'Monday ', 'early ', 'a year and a half ', 'between March and ',
  '10:10:', "'90s ", 'May 1 to ', 'from 1 to May ', '1 day, ', 'the end of ', '1st of ', 'the day before ', 'not since ', '5 p.m. at ', 'fiscal ',
]

/** Twice the length should take about twice the time. */
function hostile(): void {
  console.log('\nhostile text: seconds for 0.25 MB and 0.5 MB, and their ratio (2 is linear)')
  for (const unit of HOSTILE) {
    const [half, whole] = [2.5e5, 5e5].map((length) => best(2, () => tallywire.read(unit.repeat(length / unit.length), '2025-06-25'))) as [number, number]
    console.log(`${`${unit}…`.padEnd(24)} ${half.toFixed(2)} ${whole.toFixed(2)}  ${(whole / half).toFixed(1)}`)
  }
}

const RUNS = 5

/** Best of five, text to dates, megabytes of UTF-8 a second of processor time. */
function speed(system: System, feed: string): number {
  const text = feed.slice(0, system.sample)
  const articles = text.split(/\n(?=-\n)/)
  const seconds = best(system.sample < 100_000 ? 1 : RUNS, () => {
    for (const article of articles) system.read(article, '2024-08-31')
  })
  return megabytes(text) / seconds
}

function alone(feed: string): number {
  const published = { earliest: '2024-08-31', latest: '2024-08-31' }
  const articles = feed.split(/\n(?=-\n)/)
  let shared = 0
  let seconds = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run += 1) {
    const given = articles.map((text) => ({ text, sentences: splitSentences(text), published, truncated: false }))
    for (const { sentences } of given) for (const { tokens } of sentences) shared += tokens.length
    const once = best(1, () => {
      for (const input of given) annotateDates(input, [])
    })
    seconds = Math.min(seconds, once)
  }
  return shared === 0 ? 0 : megabytes(feed) / seconds
}

/** Processor seconds, which other work on the machine disturbs less than the clock. */
function best(runs: number, work: () => void): number {
  let seconds = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    seconds = Math.min(seconds, (user + system) / 1_000_000)
  }
  return seconds
}

function megabytes(text: string): number {
  return Buffer.byteLength(text) / 1_000_000
}

const print: Miss = (kind, article, gold, found) => {
  const at = gold ?? found
  if (at === null) return
  const clip = (from: number, to: number): string => article.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  const told = [gold && `gold «${clip(gold.start, gold.end)}» ${gold.value}`, found && `ours «${clip(found.start, found.end)}» ${found.value}`]
  console.log(`${kind.padEnd(9)}${article.published ?? '-'} ${told.filter(Boolean).join('  ')}  …${clip(at.start - 60, at.end + 40)}…`)
}
