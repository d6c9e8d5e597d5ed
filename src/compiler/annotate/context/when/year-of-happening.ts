import type { FoundDate } from '../../types.ts'
import { chunkAt, lastLower, nounAt } from '../grammar/parse.ts'
import { subjectOf } from '../grammar/subject.ts'
import { tenseOf } from '../grammar/tense.ts'
import { singular } from '../lexicon/singular.ts'
import type { Numbered } from '../numbered.ts'

/** What happens on a day, and is told of by it. */
export const HAPPENING = /^(?:attack|strike|assault|raid|bombing|bombardment|blast|explosion|crash|shooting|battle|offensive|operation|(?:earth)?quake|tsunami|floods?|wildfire|eruption|storm|typhoon|hurricane|cyclone|fire|clash|massacre|invasion|incident|collision|landslide|barrage|ambush|incursion|shelling|salvo|accident|coup|riot|protest|rally|swap|exchange|launch|test|shipwreck|stampede|derailment|killing|abduction|kidnapping)$/
/** And what goes on for so long that its year is all that is told. */
export const UPHEAVAL = /^(?:war|conflict|genocide|election|referendum|outbreak|epidemic|pandemic|famine|drought|heatwave|flooding|siege|uprising|revolution|revolt|insurgency|crackdown|disaster|catastrophe|avalanche|mudslide|tornado|blizzard|hijacking|sinking|mutiny|putsch|crisis|attempt|campaign|violence|unrest|bloodshed|annexation)$/

/** "The 1994 quake killed 57", "In the 2016 election it won 40 seats": what came of it was in its year, where the clause gives no other day. */
export function isYearOfHappening({ parse, governor, number }: Numbered, { start, end, quote }: FoundDate): boolean {
  if (end > number.start || governor === null || !/^(?:1[5-9]|20)\d\d$/.test(quote)) return false
  const at = chunkAt(parse, start)
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || head === undefined || head.start < end || tenseOf(parse, governor.verb) !== 'past') return false
  const noun = singular(head.lower)
  if (!HAPPENING.test(noun) && !UPHEAVAL.test(noun)) return false
  if (subjectOf(parse, governor.verb) === at) return true
  const opens = at === 1 || ['comma', 'stop', 'clause', 'conjunction', 'relative'].includes(parse.chunks[at - 2]?.kind ?? '')
  return opens && /^(?:in|during|throughout)$/.test(lastLower(parse, at - 1)) && !parse.chunks.slice(at, governor.verb).some(({ kind }) => kind === 'verb' || kind === 'stop')
}
