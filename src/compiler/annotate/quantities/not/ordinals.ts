import { settle, type Rule } from '../mention.ts'

/** "first", "75th", "twenty-first": places in an order. */
export const ordinals: Rule = {
  name: 'ordinal',
  apply({ mentions }) {
    for (const mention of mentions) if (mention.form === 'ordinal') settle(mention, this.name, 'ordinal')
  },
}
