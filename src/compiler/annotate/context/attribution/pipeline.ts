import type { NamedSpan } from '../../../../bundle/schema.ts'
import type { Numbered } from '../numbered.ts'
import { accordingTo } from './according-to.ts'
import { colon } from './colon.ts'
import { enclosing } from './enclosing.ts'
import { estimating } from './estimating.ts'
import { neighbour } from './neighbour.ts'
import { parenthetical } from './parenthetical.ts'
import { reportNoun } from './report-noun.ts'
import { trailing } from './trailing.ts'

/** Nearest first: whose words the clause is in, then who the sentence as a whole is by, then the sentences around it. */
const RULES = [reportNoun, estimating, enclosing, accordingTo, trailing, parenthetical, colon, neighbour]

/** Who says the figure; null when the text says it itself. */
export function attributionOf(mention: Numbered): NamedSpan | null {
  for (const rule of RULES) {
    const speaker = rule(mention)
    // "according to two officers": the number of those who say it is nobody's claim.
    if (speaker !== null) return speaker.start < mention.number.end && speaker.end > mention.number.start ? null : speaker
  }
  return null
}
