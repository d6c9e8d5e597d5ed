import type { FoundDate } from '../../types.ts'
import { settle, type Rule } from '../mention.ts'

/** "two weeks ago", "20 minutes later": a day, and how far off it is. */
const APART = /^[\s-]*(?:[a-z]+[\s-]+)?(?:second|minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?\s+(?:ago|earlier|later|before|after|previously|hence|back|from now)\b/i

/** "every five minutes" */
const INTERVAL = /^[\s-]*(?:second|minute|hour|day|week|fortnight|month|year|decade)s\b/i
/** Enough for "consecutive fortnights previously". */
const LONGEST_APART = 40

/** A numeral inside a span that the date annotator found; a duration stays a quantity too, and so do how long ago a day is and how often it comes. */
export const givenDates: Rule = {
  name: 'given-date',
  apply({ text, mentions, article, sentence }) {
    const { dates } = article
    let at = firstAfter(dates, sentence.start)
    for (const mention of mentions) {
      while (at < dates.length && (dates[at]?.end ?? 0) <= mention.start) at += 1
      for (let near = at; near < dates.length && (dates[near]?.start ?? Infinity) < mention.end; near += 1) {
        const type = dates[near]?.type
        const after = text.slice(mention.end, mention.end + LONGEST_APART)
        if (type === 'duration' || APART.test(after) || (type === 'set' && INTERVAL.test(after))) continue
        settle(mention, this.name, mention.form === 'ordinal' ? 'ordinal' : 'date')
      }
    }
  },
}

/** The first date that ends after the offset, by halving: the dates are in order and never overlap. */
function firstAfter(dates: readonly FoundDate[], offset: number): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
