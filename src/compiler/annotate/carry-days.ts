import type { DayBounds } from '../../lib/bounds.ts'
import { dayNumber } from '../../lib/days.ts'
import type { AsOf } from './context/when/as-of.ts'
import { isReportingDate } from './context/when/reporting-date.ts'
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
  /** By sentence: what its first dated figure says, else the first day that it tells of. */
  const told = new Map<number, { days: DayBounds; figure: boolean }>()
  for (const date of dates) {
    const at = sentenceAt(input, date.start)
    if (at >= 0 && !told.has(at) && isHappening(input, date)) told.set(at, { days: { earliest: date.earliest, latest: date.latest }, figure: false })
  }
  let before: { sentence: number; days: DayBounds } | null = null
  quantities.forEach((quantity, index) => {
    const at = sentenceAt(input, quantity.start)
    const own = told.get(at)
    if (quantity.status !== 'actual') return
    if (datedBy[index] === 'clause' && quantity.change?.role !== 'from' && isNarrow(quantity.asOf, input)) {
      if (own?.figure !== true) told.set(at, { days: quantity.asOf, figure: true })
      before = { sentence: at, days: quantity.asOf }
      return
    }
    // "1,300 were killed and 2,600 wounded", "had suffered 4,800 since May, of whom 1,650 were killed"
    const joined = before?.sentence === at ? before.days : null
    const days = datedBy[index] === 'elided' ? joined : datedBy[index] === 'then' ? (joined ?? (own === undefined ? earlier(at) : null)) : null
    if (days === null) return
    quantity.asOf = { ...days }
    before = { sentence: at, days }
    if (own === undefined) told.set(at, { days, figure: true })
  })

  function earlier(at: number): DayBounds | null {
    for (let back = 1; back <= FARTHEST; back += 1) {
      const days = told.get(at - back)?.days
      if (days !== undefined) return days
    }
    return null
  }
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
