import { isOpen, lowerAt, type Rule } from '../mention.ts'
import { WORD_UNITS } from './unit-table.ts'

/** "a year and a half": one and a half, the unit said first. */
export const unitAndHalf: Rule = {
  name: 'unit-and-half',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      if (!isOpen(mention) || mention.form !== 'fraction') continue
      const and = mention.from - 1
      if (lowerAt(tokens, and) !== 'and' || !/^an?$/.test(lowerAt(tokens, and - 2))) continue
      const unit = WORD_UNITS.get(lowerAt(tokens, and - 1))
      if (unit === undefined || lowerAt(tokens, and - 1).endsWith('s')) continue
      mention.left = and - 2
      mention.value += 1
      mention.low = mention.value
      mention.high = mention.value
      mention.unit = unit.name
    }
  },
}
