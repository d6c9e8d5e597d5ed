import { gluedBefore, lowerAt, open, type Mention, type Rule } from '../mention.ts'
import { qualify } from './qualify.ts'

/** "more than 18,500 acres (7,490 hectares)": the same in another unit, hedged as the first is. */
export const equivalents: Rule = {
  name: 'equivalent',
  apply(scene) {
    const { tokens } = scene
    const mentions = open(scene)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.hedge === null || second.hedge !== null || second.qualifier !== 'exact') continue
      if (first.hedge.start > first.start || !areMeasures(first, second)) continue
      const enclosed = second.left === first.right + 1 && lowerAt(tokens, first.right) === '(' && gluedBefore(tokens, second.left) && lowerAt(tokens, second.right) === ')'
      const apposed = second.left === first.right + 2 && lowerAt(tokens, first.right) === ',' && lowerAt(tokens, first.right + 1) === 'or'
      if (!enclosed && !apposed) continue
      second.hedge = first.hedge
      qualify(second, first.qualifier)
    }
  },
}

function areMeasures(first: Mention, second: Mention): boolean {
  if (first.unit === null || second.unit === null || first.unit === second.unit) return false
  return ![first.unit, second.unit].some((unit) => /^(?:percent|percentage-point|basis-point|fraction|times|point)$/.test(unit))
}
