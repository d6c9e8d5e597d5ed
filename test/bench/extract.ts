import { parseArgs } from 'node:util'
import { annotateNumbers } from '../../src/compiler/annotate/quantities/pipeline.ts'
import { compile } from '../../src/compiler/compile.ts'
import { splitSentences } from '../../src/compiler/segment/index.ts'
import { readFeed, readMeantime, readSpecs, type GoldText } from './extract/corpus.ts'
import { rates, score, type Answer, type Miss } from './extract/score.ts'
import { compromise, recognizers, tallywire, wink, type System } from './extract/systems.ts'

/**
 * Numbers against MEANTIME's values and the specs of Recognizers-Text, beside three libraries, with speed on a feed.
 * --corpora PATH; --misses lists what ours got wrong; --ours leaves the libraries out (the slowest takes minutes).
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { corpora: { type: 'string' }, misses: { type: 'boolean' }, ours: { type: 'boolean' } },
  })
  if (values.corpora === undefined) throw new Error('usage: npm run bench -- extract --corpora PATH [--misses] [--ours]')
  const others = values.ours === true ? [] : [await compromise(), await wink(), await recognizers()]
  const systems = [tallywire, ...others]
  const onMiss = (system: System): ((miss: Miss) => void) | undefined => (values.misses === true && system === tallywire ? print : undefined)

  const meantime = readMeantime(values.corpora)
  heading('meantime.json', meantime, 'value P     R    F1   +kind F1')
  for (const system of systems) table(system, meantime, (text) => system.read(text), kindAgrees, onMiss(system))

  const specs = readSpecs(values.corpora)
  heading('number-with-unit-specs.json', specs, 'value P     R    F1   +unit F1')
  for (const system of systems) table(system, specs, (text) => (system.readUnits ?? measuredOnly(system))(text), (gold, unit) => gold === unit || unit === 'money' && /^[A-Z]{3}$/.test(gold), onMiss(system))

  const feed = readFeed(values.corpora)
  console.log('\nMB/s of text on one core (characters), sentences included')
  for (const system of systems) console.log(`${system.name.padEnd(18)} ${speed(system, feed).toFixed(3)}`)
  console.log(`${'number layer alone'.padEnd(18)} ${alone(feed).toFixed(3)}`)
  hostile()
  hostileCompile()
}

function heading(name: string, texts: readonly GoldText[], columns: string): void {
  console.log(`\n${name}: ${texts.length} texts, ${texts.reduce((sum, { values }) => sum + values.length, 0)} values\n${''.padEnd(18)} ${columns}`)
}

function table(system: System, texts: readonly GoldText[], read: (text: string) => readonly Answer[], agrees: (gold: string, unit: string | null) => boolean, onMiss?: (miss: Miss) => void): void {
  const total = score(texts, read, agrees, onMiss)
  const cells = [...rates(total.value, total), rates(total.unit, total)[2]]
  console.log(`${system.name.padEnd(18)} ${cells.map((cell) => cell.toFixed(1).padStart(7)).join('')}`)
}

function kindAgrees(gold: string, unit: string | null): boolean {
  const kind = unit === 'percent' || unit === 'money' ? unit : /^[A-Z]{3}$|^(?:cent|penny)$/.test(unit ?? '') ? 'money' : 'other'
  return kind === gold
}

/** The specs name currencies, dimensions, ages and temperatures only. */
function measuredOnly(system: System): (text: string) => readonly Answer[] {
  const unmeasured = new Set(['count', 'percent', 'percentage-point', 'times', 'fraction', ''])
  return (text) => system.read(text).filter((answer) => !unmeasured.has(answer.unit ?? ''))
}

function print({ kind, text, start, end, answer, gold }: Miss): void {
  const before = text.slice(Math.max(0, start - 40), start)
  const line = `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll('\n', ' ')
  console.log(`  ${kind.padEnd(6)} ${line}  gold ${gold?.value ?? '-'} ${gold?.unit ?? ''}, ours ${answer?.value ?? '-'} ${answer?.unit ?? ''}`)
}

const RUNS = 5

function speed(system: System, feed: readonly string[]): number {
  let size = 0
  const articles = feed.filter((article) => size < system.sample && (size += article.length) > 0)
  return size / 1e6 / best(system.sample < 100_000 ? 1 : RUNS, () => articles.forEach((article) => system.read(article)))
}

/** Sentences given, tokens not yet made: what the compile pays for the numbers. */
function alone(feed: readonly string[]): number {
  let seconds = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run += 1) {
    const given = feed.map((text) => ({ text, sentences: splitSentences(text), published: { earliest: null, latest: null }, truncated: false }))
    seconds = Math.min(seconds, best(1, () => given.forEach((input) => annotateNumbers(input, []))))
  }
  return feed.reduce((sum, text) => sum + text.length, 0) / 1e6 / seconds
}

/** Text made to be slow: twice the length should take about twice the time. */
function hostile(): void {
  console.log('\nhostile text: seconds for 0.5 MB and 1 MB, and their ratio (2 is linear)')
  for (const [name, unit] of [['1,1,1,…', '1,'], ['((((', '('], ['1-1-1-…', '1-'], ['one-one-…', 'one-'], ['5 to 5 to …', '5 to '], ['a half a half', 'a half '], ['Kim 1 of 1', 'Kim 1 of '], ['2 for 2 for …', '2 for 2 '], ['5 cents …', '5 cents ']] as const) {
    const [half, whole] = [5e5, 1e6].map((length) => best(1, () => tallywire.read(unit.repeat(length / unit.length)))) as [number, number]
    console.log(`${name.padEnd(18)} ${half.toFixed(2)} ${whole.toFixed(2)}  ${(whole / half).toFixed(1)}`)
  }
}

const ENCODER = new TextEncoder()
const CODEBOOK = { file: 'codebook.yaml', text: 'topics: []\nmeasures: []\nentities: []\n' }

/** The same of a whole compile: sentences without structure, and thousands of like figures. */
function hostileCompile(): void {
  console.log('\nhostile text, whole compile: seconds for 2,000 and 4,000 repeats, and their ratio (2 is linear)')
  for (const unit of ['plans to ', 'that the army admitted stood at 40 ', '40 ships left. ', 'The army said 20 kites and 20 boats crossed on Monday. ', 'On May 3 the army fired. ', 'of whom 50 came, ', 'It sold 5 won in those days in May, ', 'It put the number of men at 50 and ']) {
    const [half, whole] = [2000, 4000].map((count) => best(1, () => compile({ seeds: [{ file: 'a.txt', bytes: ENCODER.encode(`${unit.repeat(count)}\nRead More`) }], codebook: CODEBOOK }))) as [number, number]
    console.log(`${unit.slice(0, 34).padEnd(36)} ${half.toFixed(2)} ${whole.toFixed(2)}  ${(whole / half).toFixed(1)}`)
  }
}

function best(runs: number, work: () => void): number {
  let seconds = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
  }
  return seconds
}
