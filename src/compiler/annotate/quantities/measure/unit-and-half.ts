import { isOpen, lowerAt, type Mention, type Rule } from '../mention.ts'
import { PARTS } from './unit-parts.ts'
import { WORD_UNITS } from './unit-table.ts'

/** "a year and a half", "an hour and 20 minutes": one of the unit, which is said first, and a part of it. */
export const unitAndHalf: Rule = {
  name: 'unit-and-half',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      const and = mention.left - 1
      if (!isOpen(mention) || lowerAt(tokens, and) !== 'and' || !/^an?$/.test(lowerAt(tokens, and - 2))) continue
      const unit = WORD_UNITS.get(lowerAt(tokens, and - 1))
      const part = unit === undefined || lowerAt(tokens, and - 1).endsWith('s') ? null : partOf(mention, unit.name)
      if (unit === undefined || part === null) continue
      mention.left = and - 2
      mention.value = 1 + part
      mention.low = mention.value
      mention.high = mention.value
      mention.unit = unit.name
    }
  },
}

function partOf({ form, unit, value }: Mention, whole: string): number | null {
  if (form === 'fraction') return value
  const part = PARTS[whole]
  return part !== undefined && unit === part[0] && value < part[1] ? value / part[1] : null
}
