import { settle, type Rule } from '../mention.ts'

/** "two weeks ago", "20 minutes later": a day, and how far off it is. */
const APART = /^[\s-]*(?:[a-z]+[\s-]+)?(?:second|minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?\s+(?:ago|earlier|later|before|after|previously|hence|back|from now)\b/i

/** Enough for "consecutive fortnights previously". */
const LONGEST_APART = 40

/** A numeral inside a span that the date annotator found; a duration stays a quantity too, and so does how long ago a day is. */
export const givenDates: Rule = {
  name: 'given-date',
  apply({ text, mentions, article, sentence }) {
    const dates = article.dates.filter((date) => date.start < sentence.end && date.end > sentence.start)
    if (dates.length === 0) return
    let at = 0
    for (const mention of mentions) {
      while (at < dates.length && (dates[at]?.end ?? 0) <= mention.start) at += 1
      for (let near = at; near < dates.length && (dates[near]?.start ?? Infinity) < mention.end; near += 1) {
        if (dates[near]?.type !== 'duration' && !APART.test(text.slice(mention.end, mention.end + LONGEST_APART))) settle(mention, this.name, mention.form === 'ordinal' ? 'ordinal' : 'date')
      }
    }
  },
}
