import { DASHES, isOpen, lowerAt, type Rule } from '../mention.ts'

/** Units said before the number: "magnitude 6.5", "a magnitude-7.1 quake", "Mach 5". */
export const unitBefore: Rule = {
  name: 'unit-before',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      if (!isOpen(mention) || mention.unit !== null) continue
      let at = mention.from - 1
      if (DASHES.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'of') at -= 1
      const word = lowerAt(tokens, at)
      if (word !== 'magnitude' && word !== 'mach') continue
      mention.unit = word
      if (word === 'mach' && at === mention.from - 1) mention.left = at
    }
  },
}
