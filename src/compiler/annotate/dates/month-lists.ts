import type { Token } from '../../segment/index.ts'
import { lowerAt } from '../quantities/mention.ts'
import { MONTHS } from './lexicon.ts'

/** So many months at most are told one by one. */
const MOST_ITEMS = 12

/** "(38 in January), 18 in February and 17 in March | were": how many tokens the rest of the list takes from `at` on. */
export function restOfMonths(tokens: readonly Token[], at: number): number {
  let end = at
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    let index = end
    while (/^(?:,|and)$/.test(lowerAt(tokens, index))) index += 1
    if (index === end || tokens[index]?.kind !== 'number' || lowerAt(tokens, index + 1) !== 'in' || !MONTHS.has(lowerAt(tokens, index + 2))) break
    end = index + 3
  }
  return end - at
}

/** "will open | 40 shops in January, 18 in February and 17 in (March)": how many tokens the list takes before `at`, its first item left out. */
export function monthsBefore(tokens: readonly Token[], at: number): number {
  let start = at
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    // Its own "17 in", then the month of the item before.
    const month = lowerAt(tokens, start - 4) === ',' ? start - 5 : start - 4
    if (lowerAt(tokens, start - 1) !== 'in' || tokens[start - 2]?.kind !== 'number' || !/^(?:,|and)$/.test(lowerAt(tokens, start - 3)) || !MONTHS.has(lowerAt(tokens, month))) break
    start = month
  }
  return at - start
}
