import type { Token } from '../../../segment/index.ts'
import { lowerAt } from '../mention.ts'
import type { Direction } from './change-words.ts'

const LONGEST_TALLY = 20

/** "lowered the death toll from last week's quake to 214": a verb that gives another tally, before all that the tally is of. */
export function revised(tokens: readonly Token[], to: number): { direction: Direction | null; distance: number; loose: boolean } | null {
  let isTally = false
  for (let at = to - 1; at > to - LONGEST_TALLY && at >= 0; at -= 1) {
    const lower = lowerAt(tokens, at)
    if (/^[,;.]$/.test(lower)) return null
    isTally ||= /^(?:toll|number|count|tally|figure|estimate|forecast|total)$/.test(lower)
    const direction = /^(?:lower|cut|reduc)(?:e|es|ed|ing|s|ting)?$/.test(lower) ? 'down' : /^(?:rais|increas)(?:e|es|ed|ing)$/.test(lower) ? 'up' : null
    if (direction !== null) return isTally ? { direction, distance: to - at, loose: false } : null
  }
  return null
}
