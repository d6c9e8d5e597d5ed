import type { Token } from '../../../segment/index.ts'
import { DASHES, lowerAt, open, type Mention, type Rule } from '../mention.ts'

/** How many of the smaller unit make one of the larger. */
const PARTS: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  foot: ['inch', 12],
  pound: ['ounce', 16],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  USD: ['cent', 100],
  EUR: ['cent', 100],
  GBP: ['penny', 100],
}

/** "thirteen dollars forty", "15 dollars and 50": the smaller coin need not be named where nothing else is counted. */
function isCents(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  if (!/^[A-Z]{3}$/.test(first.unit ?? '') || first.right === first.to || second.unit !== null || second.value < 10) return false
  const next = tokens[second.to]
  return second.scale === 1 && (next === undefined || (next.kind === 'punct' && !DASHES.has(next.text)) || next.lower === 'more')
}

/** "5 feet 2 inches", "3 hours and 20 minutes": one measure in two units, said in the larger. */
export const compounds: Rule = {
  name: 'compound',
  apply(scene) {
    const mentions = open(scene)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.qualifier !== 'exact' || second.qualifier !== 'exact') continue
      const part = PARTS[first.unit ?? '']
      if (part === undefined || second.value >= part[1]) continue
      if (second.unit !== part[0] && !isCents(scene.tokens, first, second)) continue
      const between = second.left - first.right
      if (between > 1 || (between === 1 && !/^(?:and|,)$/.test(lowerAt(scene.tokens, first.right)))) continue
      first.value += second.value / part[1]
      first.low = first.value
      first.high = first.value
      first.right = second.right
      first.rule = 'compound'
      second.joined = first
    }
  },
}
