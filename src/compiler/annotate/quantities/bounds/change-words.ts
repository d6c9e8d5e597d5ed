import type { Token } from '../../../segment/index.ts'
import { lowerAt } from '../mention.ts'
import { set } from '../words.ts'

export type Direction = 'up' | 'down'

const UP_VERBS = set(
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing expand expands expanded expanding swell swells swelled swollen raise raises raised raising boost boosts boosted boosting hike hikes hiked hiking accelerate accelerates accelerated accelerating quicken quickened rally rallies rallied rallying rebound rebounds rebounded rebounding recover recovers recovered recovering spike spikes spiked spiking leap leaps leapt leaped skyrocket skyrocketed add adds added adding widen widens widened widening extend extends extended extending lift lifts lifted lifting upgrade upgraded appreciate appreciated appreciates double doubled doubling triple tripled tripling trebled trebling quadrupled quadrupling edged-up improve improves improved improving strengthen strengthened strengthens balloon balloons ballooned ballooning mushroom mushroomed mushrooming upped upping firmed firming clawed clawing bumped bumping escalated escalating snowballed rocketed rocketing vaulted bounced bouncing deepened deepening broadened ratcheted zoomed multiply multiplies multiplied multiplying quadruple quadruples quadrupling treble trebles escalate escalates skyrockets skyrocketing appreciating strengthening deepen deepens',
)
const DOWN_VERBS = set(
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling slide slides slid sliding slip slips slipped slipping lose loses lost losing shed sheds shedding dip dips dipped dipping contract contracts contracted contracting ease eases eased easing sink sinks sank sunk sinking trim trims trimmed trimming crash crashes crashed retreat retreats retreated weaken weakens weakened narrow narrows narrowed narrowing depreciate depreciated halve halved halving dwindle dwindled dwindling slow slows slowed slowing fade faded weakening dwindles dwindling diminish diminished thin thins thinned thinning recede recedes receded receding collapses collapsing crashing depreciates depreciating diminishes diminishing erodes eroding shortens shortening fades fading halves retreating nosedives nosediving tank tanked nosedive nosedived collapse collapsed erode eroded shorten shortened shaved shave shaving axe axed axing culled culling pare pared paring sagged sagging skidded skidding cratered cratering clipped clipping pruned pruning lopped chopped softened softening cooled cooling ebbed subsided curtailed docked docking scrapped dived diving dove downgrade downgraded discount discounted',
)
const UP_NOUNS = set(
  'increase increases rise rises gain gains jump jumps surge growth climb hike hikes advance expansion rebound rally spike leap boost uptick raise upturn recovery appreciation acceleration addition',
)
const DOWN_NOUNS = set(
  'decrease decreases fall falls drop drops decline declines cut cuts reduction reductions loss losses slump plunge dip dips slide contraction tumble discount discounts downturn slip cutback cutbacks selloff sell-off shrinkage depreciation fall-off retreat',
)
/** Verbs whose object is often no figure that changes ("lost three games", "added two players"): only with a measure. */
const LOOSE = set('lose loses lost losing gain gains gained gaining add adds added adding extend extends extended raise raises raised raising lift lifts lifted drop drops dropped dropping sink sinks sank sunk sinking')
/** Verbs without a direction of their own; the numbers say which. */
const NEUTRAL = set('change changes changed changing move moves moved moving go goes went going gone shift shifts shifted adjust adjusts adjusted revise revises revised take takes took bring brings brought swing swung turn worsen worsened charge charges charged')

/** Verbs of small or plain movement, whose "up to" says where they came: "crept up to 4%". */
export const MOVED = set('tick ticks ticked ticking edge edges edged edging creep creeps crept creeping inch inches inched inching nudge nudges nudged nudging went goes gone going move moves moved moving shot came comes coming pick picks picked picking speeds speeded sped speeding pushed pushing pushes bumped marked inflated revised')

/** Verbs whose "from … to …" are the ends of a range. */
export const RANGING = set('run runs ran running range ranges ranged ranging vary varies varied varying span spans spanned spanning stretch stretches')

export interface GoverningChange {
  direction: Direction | null
  /** Tokens between the word and the number, hedges and adverbs not counted; 1 is right before it. */
  distance: number
  loose: boolean
}

const CLAUSE_END = /^[;:.?!]$/
const CLAUSE_WORD = set('which who while whereas because although though when after before where said says')

/** The direction that a verb or "up", "down" gives, looking left from a token within the clause; null when nothing does. */
export function governingChange(tokens: readonly Token[], at: number, reach = 9): GoverningChange | null {
  for (let distance = 1; distance <= reach; distance += 1) {
    const token = tokens[at - distance]
    if (token === undefined || CLAUSE_END.test(token.text) || CLAUSE_WORD.has(token.lower)) return null
    const direction = verbDirection(tokens, at - distance)
    if (direction !== undefined) return { direction, distance, loose: LOOSE.has(token.lower) }
  }
  return null
}

/** Up, down, null for a neutral verb of change, undefined for any other word. */
function verbDirection(tokens: readonly Token[], at: number): Direction | null | undefined {
  const lower = lowerAt(tokens, at)
  // "the lower house"
  if (lower === 'lower' && /^(?:the|a|an|its)$/.test(lowerAt(tokens, at - 1))) return undefined
  // "falls short of its needs by 40 tons"
  if (/^f[ae]ll/.test(lower) && lowerAt(tokens, at + 1) === 'short') return undefined
  // "cut its forecast for growth to 2 percent": what the verb cuts
  if (nounDirection(lower) !== null && lowerAt(tokens, at - 1) === 'for' && lowerAt(tokens, at + 1) === 'to') return undefined
  if (UP_VERBS.has(lower) || UP_NOUNS.has(lower)) return 'up'
  if (DOWN_VERBS.has(lower) || DOWN_NOUNS.has(lower)) return 'down'
  if (lower === 'down' || lower === 'downward') return 'down'
  if (lower === 'higher' && lowerAt(tokens, at - 1) !== 'no') return 'up'
  if (lower === 'up' && (lowerAt(tokens, at + 1) !== 'to' || MOVED.has(lowerAt(tokens, at - 1)))) return 'up'
  return NEUTRAL.has(lower) ? null : undefined
}

/** The direction of a noun of change ("drop", "increase"), or null. */
export function nounDirection(lower: string): Direction | null {
  if (UP_NOUNS.has(lower)) return 'up'
  return DOWN_NOUNS.has(lower) ? 'down' : null
}

/** The direction of a verb of change alone, or null. */
export function plainVerbDirection(lower: string): Direction | null {
  if (UP_VERBS.has(lower)) return 'up'
  return DOWN_VERBS.has(lower) ? 'down' : null
}
