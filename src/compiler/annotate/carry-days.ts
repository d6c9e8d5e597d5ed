import type { DayBounds } from '../../lib/bounds.ts'
import { dayNumber } from '../../lib/days.ts'
import type { AsOf } from './context/as-of.ts'
import { isReportingDate } from '../merge/event-day.ts'
import type { AnnotatedText, FoundDate, FoundQuantity } from './types.ts'

/** How many sentences on a date holds that none of them names again. */
const FARTHEST = 2
/** Wider than this a date is a period, and what follows need not lie in it. */
const HAPPENING_DAYS = 92

/**
 * "On Sunday they exchanged 410. Another 46 were handed over.": what is told in the past tense, with no date of its own, is of the day that the
 * sentence before tells of. In place; `datedBy` says of each quantity, in the order of the text, what dated it.
 */
export function carryDays(input: AnnotatedText, quantities: readonly FoundQuantity[], datedBy: readonly AsOf['from'][], dates: readonly FoundDate[]): void {
  const told = new Map<number, DayBounds>()
  for (const date of dates) {
    const at = sentenceAt(input, date.start)
    if (at >= 0 && !told.has(at) && isHappening(input, date)) told.set(at, { earliest: date.earliest, latest: date.latest })
  }
  quantities.forEach((quantity, index) => {
    const at = sentenceAt(input, quantity.start)
    if (datedBy[index] === 'clause' && quantity.status === 'actual' && quantity.change?.role !== 'from' && isNarrow(quantity.asOf, input)) told.set(at, quantity.asOf)
    if (datedBy[index] !== 'then' || quantity.status !== 'actual' || told.has(at)) return
    for (let back = 1; back <= FARTHEST; back += 1) {
      const days = told.get(at - back)
      if (days === undefined) continue
      quantity.asOf = { ...days }
      told.set(at, days)
      return
    }
  })
}

function isHappening(input: AnnotatedText, date: FoundDate): boolean {
  return date.type === 'date' && isNarrow(date, input) && !isReportingDate(date, input.text)
}

function isNarrow({ earliest, latest }: DayBounds, { published }: AnnotatedText): boolean {
  if (earliest === null || latest === null || dayNumber(latest) - dayNumber(earliest) > HAPPENING_DAYS) return false
  return published.latest === null || earliest <= published.latest
}

function sentenceAt({ sentences }: AnnotatedText, offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low < sentences.length ? low : -1
}
