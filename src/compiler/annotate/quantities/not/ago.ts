import { lowerAt, settle, type Rule } from '../mention.ts'

/** "two weeks ago": how long back is a date. */
export const ago: Rule = {
  name: 'ago',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      if (mention.unit !== null && lowerAt(tokens, mention.right) === 'ago') settle(mention, this.name, 'date')
    }
  },
}
