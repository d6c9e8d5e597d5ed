import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readSeedFolder } from '../../src/build/seed-folder.ts'
import { annotateSeeds, type CompileInput } from '../../src/compiler/annotated-seeds.ts'
import { IdMaker } from '../../src/compiler/ids.ts'
import { comparedReports } from '../../src/compiler/merge/stories/compared-reports.ts'
import { areElsewhere } from '../../src/compiler/merge/stories/same-happening.ts'
import { markDuplicates } from '../../src/compiler/merge/stories/duplicates.ts'
import { newsOf } from '../../src/compiler/merge/days/news.ts'
import { readReports } from './stories/gold.ts'
import { SEEDS, kcnaSet, ownSets, setAt } from './stories/sets.ts'
async function readTexts(path: string): Promise<CompileInput> {
  if (!path.endsWith('.txt')) return readSeedFolder(path)
  return { ...(await readSeedFolder(SEEDS)), seeds: [{ file: basename(path), bytes: readFileSync(path) }] }
}
const out = []
const extra = process.argv.slice(3)
for (const { name, gold, texts } of [...ownSets(), ...extra.map(setAt), kcnaSet('../shared/corpora')]) {
  const reports = readReports(gold)
  const { annotated } = annotateSeeds(await readTexts(texts), new IdMaker())
  markDuplicates(annotated.map(({ article }) => article))
  const c = comparedReports(annotated)
  const g = c.reports.map(({ article }) => reports.find(({ headlineStart }) => article.text.startsWith(headlineStart) || article.text.slice(article.text.indexOf('\n') + 1).startsWith(headlineStart)))
  out.push({
    name, n: c.reports.length, heads: c.reports.map(({ article }) => article.text.slice(0, 70)),
    texts: c.reports.map(({ article, sentences }) => { const { titleEnd, lead } = newsOf(article, sentences); return { head: article.text.slice(0, titleEnd), lead: lead?.text ?? '', sents: sentences.map((s: { text: string }) => s.text), all: article.text } }),
    printed: c.printed, order: c.order,
    event: g.map((r) => r?.event ?? null), story: g.map((r) => r?.story ?? null), hasEvent: g.some((r) => r?.event != null), hasStory: g.some((r) => r?.story != null),
    pairs: c.pairs.map(({ a, b, evidence, canBeOne }) => [a, b, canBeOne ? 1 : 0, areElsewhere(evidence) ? 1 : 0, evidence]),
  })
  console.log(name, c.reports.length, c.pairs.length)
}
writeFileSync(process.argv[2] ?? 'x', JSON.stringify(out))
