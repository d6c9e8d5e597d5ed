import { settle, type Rule } from '../mention.ts'

/** A numeral inside a span that the date annotator found; a duration stays a quantity too. */
export const givenDates: Rule = {
  name: 'given-date',
  apply({ mentions, article, sentence }) {
    const dates = article.dates.filter((date) => date.start < sentence.end && date.end > sentence.start)
    if (dates.length === 0) return
    let at = 0
    for (const mention of mentions) {
      while (at < dates.length && (dates[at]?.end ?? 0) <= mention.start) at += 1
      for (let near = at; near < dates.length && (dates[near]?.start ?? Infinity) < mention.end; near += 1) {
        if (dates[near]?.type !== 'duration') settle(mention, this.name, mention.form === 'ordinal' ? 'ordinal' : 'date')
      }
    }
  },
}
