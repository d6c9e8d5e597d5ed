import { gluedBefore, lowerAt, type Mention, type Rule } from '../mention.ts'
import { carryHedge } from './carry-hedge.ts'

/** "more than 18,500 acres (7,490 hectares)": the same in another unit, hedged as the first is. */
export const equivalents: Rule = {
  name: 'equivalent',
  apply(scene) {
    const { tokens } = scene
    carryHedge(scene, (first, second) => {
      if ((first.hedge?.start ?? 0) > first.start || !areMeasures(first, second)) return false
      const enclosed = second.left === first.right + 1 && lowerAt(tokens, first.right) === '(' && gluedBefore(tokens, second.left) && lowerAt(tokens, second.right) === ')'
      const apposed = second.left === first.right + 2 && lowerAt(tokens, first.right) === ',' && lowerAt(tokens, first.right + 1) === 'or'
      return enclosed || apposed
    })
  },
}

function areMeasures(first: Mention, second: Mention): boolean {
  if (first.unit === null || second.unit === null || first.unit === second.unit) return false
  return ![first.unit, second.unit].some((unit) => /^(?:percent|percentage-point|basis-point|fraction|times|point)$/.test(unit))
}
