import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const GOLD = new URL('../gold/', import.meta.url).pathname
export const SEEDS = new URL('../../../seeds/', import.meta.url).pathname

/** Reports and what an analyst says of them: `gold.json` is in one folder, the texts are in the same or, of the project's own seeds, in theirs. */
export interface GoldFolder {
  name: string
  gold: string
  texts: string
}

/** The sets in test/bench/gold that tell of days, events and stories. */
export function ownSets(): GoldFolder[] {
  const stories = join(GOLD, 'stories')
  return [join(GOLD, 'seeds'), join(GOLD, 'domain-dev'), ...readdirSync(stories).map((name) => join(stories, name))].map(setAt)
}

/** The public KCNA corpus: the gold names the reports that tell of one happening, all others stand alone; it judges no days and no stories. */
export function kcnaSet(corpora: string): GoldFolder {
  return { name: 'kcna', gold: join(GOLD, 'kcna'), texts: join(corpora, 'kcna-2024-to-august.txt') }
}

export function setAt(folder: string): GoldFolder {
  const hasTexts = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.txt'))
  return { name: basename(folder), gold: folder, texts: hasTexts ? folder : SEEDS }
}
