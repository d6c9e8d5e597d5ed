import { isBare, isCapitalised, lowerAt, settle, type Rule } from '../mention.ts'

/** "1. The …", "(2) …", "3) …" at a sentence's start, "-0-" at its end, "page 12", "pp. 3-4". */
export const listNumbers: Rule = {
  name: 'list-number',
  apply({ tokens, mentions }) {
    const first = mentions[0]
    if (first !== undefined && isBare(first) && first.value < 1000) {
      const open = lowerAt(tokens, 0) === '(' || lowerAt(tokens, 0) === '['
      const begins = first.from === (open ? 1 : 0)
      const mark = lowerAt(tokens, first.to)
      if (begins && (mark === '.' || mark === ')' || mark === ']') && (first.to + 1 >= tokens.length || mark !== '.' || isCapitalised(tokens[first.to + 1]))) {
        settle(first, this.name, 'other', 'list-number')
      }
    }
    for (const [index, mention] of mentions.entries()) {
      if (mention.value === 0 && /^[-–]$/.test(lowerAt(tokens, mention.to - 2)) && /^[-–]$/.test(lowerAt(tokens, mention.to))) {
        settle(mention, this.name, 'other', 'end-mark')
      }
      const at = lowerAt(tokens, mention.from - 1) === '.' ? mention.from - 2 : mention.from - 1
      if (/^(?:[Pp]ages?|pp?|pg)$/.test(tokens[at]?.text ?? '') && isBare(mention)) {
        settle(mention, this.name, 'other', 'page')
        const next = mentions[index + 1]
        if (next !== undefined && next.from === mention.to + 1 && isBare(next) && /^(?:-|–|to|and)$/.test(lowerAt(tokens, mention.to))) settle(next, this.name, 'other', 'page')
      }
    }
  },
}
