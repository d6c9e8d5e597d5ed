import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readSeedFolder } from '../../src/build/seed-folder.ts'
import { annotateSeeds, type CompileInput } from '../../src/compiler/annotated-seeds.ts'
import { IdMaker } from '../../src/compiler/ids.ts'
import type { AnnotatedArticle } from '../../src/compiler/merge/annotated-article.ts'
import { comparedReports, type ComparedPair, type ComparedReports } from '../../src/compiler/merge/stories/compared-reports.ts'
import { markDuplicates } from '../../src/compiler/merge/stories/duplicates.ts'
import { DAY_WEIGHTS, dayCandidates } from '../../src/compiler/merge/days/event-day.ts'
import { HAPPENING, STORY } from '../../src/compiler/merge/stories/same-happening.ts'
import { storiesOf } from '../../src/compiler/merge/stories/stories.ts'
import { EVENT_DAY_CASES, reportOf } from '../compiler/merge/days/event-day-cases.ts'
import { fitChoices, scoreOf, type Choice, type Weights } from './fit/choice-model.ts'
import { readReports, type GoldReport } from './stories/gold.ts'
import { SEEDS, kcnaSet, ownSets, setAt, type GoldFolder } from './stories/sets.ts'
import { isDayRight, type Grouping } from './stories/score.ts'

/** A made-up sentence counts less than a report. */
const CASE_WEIGHT = 8
/** Real reports say more than those that were written for a test. */
const REAL_WEIGHT = 6
const KCNA_WEIGHT = 0.1
const DAY_RIDGE = 0.5
const PAIR_RIDGE = 0.1
/** What is added to the base of a rule, so that about as many pairs are missed as are wrong: most pairs are apart, which a fit by likelihood makes too much of. */
const BASE_ADDED = 0.5

interface GoldSet {
  name: string
  compared: ComparedReports
  /** Of each compared report. */
  gold: readonly (GoldReport | undefined)[]
}

/**
 * Fits the weights of the signs of an event's day, and of what puts reports together, to the analysts' sets in test/bench/gold, and says how well they do on each set
 * when fitted to the others. --gold DIR, any number of times, adds sets; --corpora PATH adds the public KCNA corpus, many of whose reports are alike without telling of one event.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { gold: { type: 'string', multiple: true }, corpora: { type: 'string' } } })
  const folders = [...ownSets(), ...(values.gold ?? []).map(setAt), ...(values.corpora === undefined ? [] : [kcnaSet(values.corpora)])]
  const sets: GoldSet[] = []
  for (const folder of folders) sets.push(await readSet(folder))
  fitDays(sets)
  fitPairs(sets)
}

async function readSet({ name, gold, texts }: GoldFolder): Promise<GoldSet> {
  const reports = readReports(gold)
  const { annotated } = annotateSeeds(await readTexts(texts), new IdMaker())
  markDuplicates(annotated.map(({ article }) => article))
  const compared = comparedReports(annotated)
  return { name, compared, gold: compared.reports.map(({ article }) => reports.find(({ headlineStart }) => isOf(article.text, headlineStart))) }
}

async function readTexts(path: string): Promise<CompileInput> {
  if (!path.endsWith('.txt')) return readSeedFolder(path)
  return { ...(await readSeedFolder(SEEDS)), seeds: [{ file: basename(path), bytes: readFileSync(path) }] }
}

function weightOf(set: string): number {
  return set === 'seeds' ? REAL_WEIGHT : set === 'kcna' ? KCNA_WEIGHT : 1
}

function isOf(text: string, start: string): boolean {
  return text.startsWith(start) || text.slice(text.indexOf('\n') + 1).startsWith(start)
}

type Example = Choice & { set: string }

function fitDays(sets: readonly GoldSet[]): void {
  const reports = sets.flatMap(({ name, compared, gold }) => compared.reports.flatMap((report, at) => exampleOf(report, gold[at], name) ?? []))
  const cases = EVENT_DAY_CASES.map(([text, days]): Example => {
    const isRight = ({ earliest, latest, isTold }: { earliest: string | null; latest: string | null; isTold: boolean }): boolean => `${earliest}${latest === earliest ? '' : ` ${latest}`}${isTold ? '' : ' (printed)'}` === days
    return { set: '', weight: CASE_WEIGHT, options: dayCandidates(reportOf(text)).map((candidate) => ({ signs: numbersOf(candidate.signs), isRight: isRight(candidate) })) }
  })
  const names = Object.keys(DAY_WEIGHTS)
  const hits = (examples: readonly Example[], weights: Weights): number => examples.filter((example) => isHit(example, weights)).length
  console.log('## day of the event: right when fitted to the other sets')
  const leftOut = sets.map(({ name }) => {
    const weights = fitChoices([...reports.filter(({ set }) => set !== name), ...cases], names, DAY_RIDGE)
    const own = reports.filter(({ set }) => set === name)
    console.log(`${name}: ${hits(own, weights)} of ${own.length}`)
    return hits(own, weights)
  })
  const weights = fitChoices([...reports, ...cases], names, DAY_RIDGE)
  console.log(`all: ${sum(leftOut)} of ${reports.length}; fitted to all: ${hits(reports, weights)} of ${reports.length}, and ${hits(cases, weights)} of ${cases.length} sentences`)
  print('DAY_WEIGHTS', weights)
}

function exampleOf(report: AnnotatedArticle, gold: GoldReport | undefined, set: string): Example | null {
  if (gold?.eventDay == null || report.article.published.kind !== 'stated') return null
  const options = dayCandidates(report).map(({ earliest, latest, signs }) => ({
    signs: numbersOf(signs),
    isRight: isDayRight({ event: { earliest, latest }, published: report.article.published, story: '', eventId: '' }, gold),
  }))
  return { set, weight: weightOf(set), options }
}

function numbersOf(signs: Readonly<Record<string, boolean | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(signs).map(([name, is]) => [name, is === true ? 1 : 0]))
}

function isHit({ options }: Choice, weights: Weights): boolean {
  const scores = options.map(({ signs }) => scoreOf(signs, weights))
  return options[scores.indexOf(Math.max(...scores))]?.isRight ?? false
}

function fitPairs(sets: readonly GoldSet[]): void {
  const happenings = sets.filter(({ gold }) => gold.some((report) => report?.event != null))
  const analysts = happenings.filter(({ name }) => name !== 'kcna')
  const inStories = sets.filter(({ gold }) => gold.some((report) => report?.story != null))
  const rules = { event: Object.keys(HAPPENING), story: Object.keys(STORY) }
  const fitted = (by: Grouping, from: readonly GoldSet[]): Weights => {
    const weights = fitChoices(from.filter((set) => (by === 'event' ? happenings : inStories).includes(set)).flatMap((set) => choicesOf(set, by)), rules[by], PAIR_RIDGE)
    return { ...weights, base: (weights['base'] ?? 0) + BASE_ADDED }
  }
  const leftOut = new Map(sets.map((set) => [set, { event: fitted('event', sets.filter((other) => other !== set)), story: fitted('story', sets.filter((other) => other !== set)) }] as const))
  console.log('\n## reports put together: pairs when fitted to the other sets')
  for (const [by, of] of [['event', analysts], ['story', inStories]] as const) {
    const counts = of.map((set) => {
      const weights = leftOut.get(set)
      return weights === undefined ? [] : countsOf(set, by, weights.event, weights.story)
    })
    const [both = 0, inGold = 0, ours = 0] = [0, 1, 2].map((at) => sum(counts.map((count) => count[at] ?? 0)))
    console.log(`${by}: P ${((100 * both) / ours).toFixed(1)}  R ${((100 * both) / inGold).toFixed(1)}  F1 ${((200 * both) / (inGold + ours)).toFixed(1)}`)
  }
  print('HAPPENING', fitted('event', sets))
  print('STORY', fitted('story', sets))
}

/** Together or apart: what speaks for the one, against nothing. */
function choicesOf({ name, compared, gold }: GoldSet, by: Grouping): Choice[] {
  return compared.pairs.flatMap(({ a, b, evidence, canBeOne }) => {
    if (by === 'event' && !canBeOne) return []
    const group = gold[a]?.[by] ?? null
    const isOne = group !== null && group === gold[b]?.[by]
    return [{ weight: weightOf(name), options: [{ signs: signsOf(evidence), isRight: isOne }, { signs: {}, isRight: !isOne }] }]
  })
}

function signsOf(evidence: ComparedPair['evidence']): Record<string, number> {
  return { ...evidence, base: 1 }
}

/** Pairs of both, of the gold, and ours. */
function countsOf({ compared, gold }: GoldSet, by: Grouping, happening: Weights, story: Weights): number[] {
  const stories = storiesOf(compared, (evidence) => scoreOf(signsOf(evidence), happening), (evidence) => scoreOf(signsOf(evidence), story))
  const groups = (by === 'story' ? stories.map(({ reports }) => reports) : stories.flatMap((one) => one.happenings)).map((group) => group.map((report) => compared.reports.indexOf(report)))
  const ours = new Set(groups.flatMap((group) => group.flatMap((b, at) => group.slice(0, at).map((a) => `${Math.min(a, b)} ${Math.max(a, b)}`))))
  const goldPairs = gold.flatMap((one, b) => gold.slice(0, b).flatMap((other, a) => (one?.[by] != null && one[by] === other?.[by] ? [`${a} ${b}`] : [])))
  return [goldPairs.filter((pair) => ours.has(pair)).length, goldPairs.length, ours.size]
}

function print(name: string, weights: Weights): void {
  console.log(`${name}: { ${Object.entries(weights).map(([sign, weight]) => `${sign}: ${Number(weight.toFixed(2))}`).join(', ')} }`)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
