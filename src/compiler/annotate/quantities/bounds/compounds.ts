import { lowerAt, open, type Rule } from '../mention.ts'

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

/** "5 feet 2 inches", "3 hours and 20 minutes": one measure in two units, said in the larger. */
export const compounds: Rule = {
  name: 'compound',
  apply(scene) {
    const mentions = open(scene)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.qualifier !== 'exact' || second.qualifier !== 'exact') continue
      const part = PARTS[first.unit ?? '']
      if (part === undefined || second.unit !== part[0] || second.value >= part[1]) continue
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
