import type { Token } from '../../../segment/index.ts'
import { gluedBefore, isBare, isOpen, lowerAt, type Rule } from '../mention.ts'

const FOOT = /^['’′]$/
const INCH = /^["”″]$/

/** `6'2"`, `5’11`: feet and inches by their marks, said in feet. A single mark alone may close a quotation. */
export const feetAndInches: Rule = {
  name: 'feet-and-inches',
  apply({ tokens, mentions }) {
    for (const [index, feet] of mentions.entries()) {
      const inches = mentions[index + 1]
      if (inches === undefined || !isOpen(feet) || !isOpen(inches) || !isBare(feet) || !isBare(inches)) continue
      if (inches.from !== feet.to + 1 || !FOOT.test(lowerAt(tokens, feet.to)) || !isGlued(tokens, feet.to) || inches.value >= 12) continue
      feet.value += inches.value / 12
      feet.low = feet.value
      feet.high = feet.value
      feet.unit = 'foot'
      feet.right = inchesEnd(tokens, inches.to)
      feet.rule = this.name
      inches.joined = feet
    }
  },
}

function isGlued(tokens: readonly Token[], mark: number): boolean {
  return gluedBefore(tokens, mark) && gluedBefore(tokens, mark + 1)
}

/** Past the mark of inches: one sign, or two apostrophes. */
function inchesEnd(tokens: readonly Token[], at: number): number {
  if (!gluedBefore(tokens, at)) return at
  if (INCH.test(lowerAt(tokens, at))) return at + 1
  return FOOT.test(lowerAt(tokens, at)) && FOOT.test(lowerAt(tokens, at + 1)) && gluedBefore(tokens, at + 1) ? at + 2 : at
}
