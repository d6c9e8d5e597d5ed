import { isNumbered, lastLower, nounAt } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "jumped from one seat to 14": of what there was before. */
export function countsFromTo({ parse, first, number }: Numbered): string | null {
  const before = nounAt(parse, first - 2)
  const head = parse.words[before?.head ?? -1]
  if (number.unit !== 'count' || before === null || head?.tag !== 'noun' || lastLower(parse, first - 1) !== 'to' || lastLower(parse, first - 3) !== 'from' || !isNumbered(parse, first - 2)) return null
  return parse.words[before.to]?.start === undefined ? null : countedPhrase(parse.words, before.from, before.to)
}
