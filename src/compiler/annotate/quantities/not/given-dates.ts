import { settle, type Rule } from '../mention.ts'

/** A numeral inside a span that the date annotator found; a duration stays a quantity too. */
export const givenDates: Rule = {
  name: 'given-date',
  apply({ mentions, article, sentence }) {
    const dates = article.dates.filter((date) => date.start < sentence.end && date.end > sentence.start)
    if (dates.length === 0) return
    for (const mention of mentions) {
      if (dates.some((date) => date.type !== 'duration' && date.start < mention.end && date.end > mention.start)) {
        settle(mention, this.name, mention.form === 'ordinal' ? 'ordinal' : 'date')
      }
    }
  },
}
