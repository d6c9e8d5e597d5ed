import { open, type Mention, type Scene } from '../mention.ts'
import { qualify } from './qualify.ts'

/** Gives the hedge of a quantity to the next one, where that has none and `governs` says that it is said of both. */
export function carryHedge(scene: Scene, governs: (first: Mention, second: Mention) => boolean): void {
  const mentions = open(scene)
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [first, second] = [mentions[at], mentions[at + 1]]
    if (first === undefined || second === undefined || first.hedge === null || second.hedge !== null || second.qualifier !== 'exact') continue
    if (!governs(first, second)) continue
    second.hedge = first.hedge
    qualify(second, first.qualifier)
  }
}
