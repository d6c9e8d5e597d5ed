import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSeedFolder } from '../../src/build/seed-folder.ts'
import { annotateSeeds } from '../../src/compiler/annotated-seeds.ts'
import { IdMaker } from '../../src/compiler/ids.ts'
import { stemsOf } from '../../src/compiler/merge/stems.ts'
import { markDuplicates } from '../../src/compiler/merge/stories/duplicates.ts'
import { groupBy } from '../../src/lib/group.ts'
import { kcnaSet, ownSets, SEEDS } from './stories/sets.ts'

/** What follows in a report is background. */
const OPENING_CHARACTERS = 900
/** Words of fewer reports are as rare as any. */
const REPORTS_AT_LEAST = 3

/** Prints src/compiler/merge/stories/background-words.ts: in how many reports of news each word stands. --corpora PATH has the public KCNA and MEANTIME corpora. */
export async function bench(args: readonly string[]): Promise<void> {
  const { corpora } = parseArgs({ args: [...args], options: { corpora: { type: 'string' } } }).values
  if (corpora === undefined) throw new Error('usage: npm run bench -- words --corpora PATH')
  const texts = [...(await ownTexts()), ...(await kcnaTexts(corpora)), ...meantimeTexts(corpora), ...generalTexts()]
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of new Set(stemsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byCount = groupBy([...counts].filter(([, count]) => count >= REPORTS_AT_LEAST), ([, count]) => count)
  console.log(`/** Made by \`npm run bench -- words --corpora PATH\` from so many reports of news. */\nexport const BACKGROUND_REPORTS = ${texts.length}\n\n/** Words by the number of reports that have them. */\nconst WORDS: Readonly<Record<number, string>> = {`)
  for (const [count, words] of [...byCount].sort(([a], [b]) => b - a)) console.log(`  ${count}: ${JSON.stringify(words.map(([word]) => word).sort().join(' '))},`)
  console.log('}\n\nexport const BACKGROUND: ReadonlyMap<string, number> = new Map(Object.entries(WORDS).flatMap(([count, words]) => words.split(\' \').map((word) => [word, Number(count)] as const)))')
}

async function ownTexts(): Promise<string[]> {
  const texts: string[] = []
  for (const set of ownSets()) texts.push(...annotateSeeds(await readSeedFolder(set.texts), new IdMaker()).annotated.map(({ article }) => article.text))
  return texts
}

async function kcnaTexts(corpora: string): Promise<string[]> {
  const { annotated } = annotateSeeds({ ...(await readSeedFolder(SEEDS)), seeds: [{ file: 'kcna.txt', bytes: readFileSync(kcnaSet(corpora).texts) }] }, new IdMaker())
  const articles = annotated.map(({ article }) => article)
  markDuplicates(articles)
  return articles.filter(({ duplicateOf }) => duplicateOf === null).map(({ text }) => text.slice(0, OPENING_CHARACTERS))
}

function meantimeTexts(corpora: string): string[] {
  const documents = JSON.parse(readFileSync(join(corpora, 'meantime.json'), 'utf8')) as { text: string }[]
  return documents.map(({ text }) => text.slice(0, OPENING_CHARACTERS))
}

function generalTexts(): string[] {
  const lines = readFileSync(new URL('gold/general-dev.jsonl', import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { text: string }).text)
}
