import { lowerAt, settle, type Rule } from '../mention.ts'
import { pushTo } from '../../../../lib/group.ts'

/** Word sequences in which a number word counts nothing; the number stands at the index given. */
const IDIOMS: readonly (readonly [at: number, words: string])[] = [
  [0, 'second to none'], [0, 'one by one'], [2, 'one by one'], [0, 'two by two'], [1, 'square one'], [1, 'day one'],
  [1, 'ground zero'], [1, 'cloud nine'], [2, 'catch - 22'], [0, 'zero - sum'], [0, 'zero sum'], [0, 'zero tolerance'],
  [0, 'zero - tolerance'], [1, 'net zero'], [2, 'net - zero'], [0, 'ten commandments'], [0, 'fifty fifty'], [1, 'fifty fifty'],
  [0, 'fifty - fifty'], [2, 'fifty - fifty'], [0, '50 - 50'], [2, '50 - 50'], [0, 'half the battle'], [0, 'two - way'],
  [0, 'two - faced'], [0, 'three - dimensional'], [0, 'two - dimensional'], [0, '3 - d'], [0, 'nine - to - five'],
  [4, 'nine - to - five'], [0, 'one more thing'], [0, 'one and only'],
]

const BY_FIRST = new Map<string, { at: number; words: string[] }[]>()
for (const [at, phrase] of IDIOMS) {
  const words = phrase.split(' ')
  const number = words[at]
  if (number === undefined) continue
  pushTo(BY_FIRST, number, { at, words })
}

/** "ground zero", "zero-sum", "fifty-fifty", "day one". */
export const idioms: Rule = {
  name: 'idiom',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      for (const { at, words } of BY_FIRST.get(lowerAt(tokens, mention.from)) ?? []) {
        if (words.every((word, index) => lowerAt(tokens, mention.from - at + index) === word)) settle(mention, this.name, 'other', 'idiom')
      }
    }
  },
}
