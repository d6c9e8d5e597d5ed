import { lowerAt, open, type Mention, type Rule, type Scene } from '../mention.ts'

/** How far the rate of the first stands before the next of the list, in tokens. */
const REACH = 9
/** What sets the members of the list apart: "in 2026", "by April", "for diesel". */
const APART = /^(?:in|by|for|at|on)$/

/** "20,000 tonnes a month in 2026, 30,000 in 2027 and 40,000 in 2028", "$95 and $100 a barrel": said with one, and of all. */
export const listedRates: Rule = {
  name: 'listed-rate',
  apply(scene) {
    const mentions = open(scene)
    for (const [index, mention] of mentions.entries()) {
      const before = mentions[index - 1]
      if (before === undefined) continue
      if (before.per === null && mention.per !== null && isPair(scene, before, mention)) before.per = mention.per
      if (mention.per !== null || before.per === null || !isNext(scene, before, mention)) continue
      mention.per = before.per
      mention.unit ??= before.unit
    }
  },
}

/** "$95 and $100 a barrel" */
function isPair({ tokens }: Scene, first: Mention, second: Mention): boolean {
  return first.unit !== null && first.unit === second.unit && second.left - first.right === 1 && /^(?:and|to|or)$/.test(lowerAt(tokens, first.right))
}

/** Behind a comma or "and", of the same unit or of none, and set apart by the same word as the first. */
function isNext({ tokens }: Scene, first: Mention, second: Mention): boolean {
  const link = lowerAt(tokens, second.right)
  const between = tokens.slice(first.right, second.left).map(({ lower }) => lower)
  return (second.unit === null || second.unit === first.unit) && first.form === second.form && APART.test(link) && between.length <= REACH && /^(?:,|and)$/.test(between.at(-1) ?? '') && between.includes(link) && !between.some((word) => /^[;.:(]$/.test(word))
}
