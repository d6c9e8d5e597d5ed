import { isNumbered, lastLower, nounAt } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "jumped from one seat to 14", "from 400,000 shells a month to 150,000": of what there was before. */
export function countsFromTo({ parse, first, number }: Numbered): string | null {
  const rate = nounAt(parse, first - 2)
  const at = rate?.time === true && /^(?:an?|per|each)$/.test(parse.words[rate.from]?.lower ?? '') ? first - 3 : first - 2
  const before = nounAt(parse, at)
  const head = parse.words[before?.head ?? -1]
  if (number.unit !== 'count' || before === null || head?.tag !== 'noun' || lastLower(parse, first - 1) !== 'to' || lastLower(parse, at - 1) !== 'from' || !isNumbered(parse, at)) return null
  return parse.words[before.to]?.start === undefined ? null : countedPhrase(parse.words, before.from, before.to)
}
