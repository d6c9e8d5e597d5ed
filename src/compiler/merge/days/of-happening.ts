import type { DateMention } from '../../../bundle/schema.ts'
import { UNPLANNED } from '../../annotate/dates/unplanned.ts'
import { chunkAt, lastLower, nounAt, type Parse } from '../../annotate/context/grammar/parse.ts'

/** What comes before is only a part of the day, or of a time. */
const TIME = /^(?:night|morning|evening|afternoon|hours|eve|week|weekend|end|start|beginning|day|date)$/
/** What is done because of a happening, or after it. */
const BECAUSE = /^(?:for|over|into|after|following|since)$/
const WHERE = /^(?:in|at|during)$/
const REACH = 8

/**
 * True when a date goes with a happening that the news only goes back to: "the eruption of 15 May 2019", "jailed for the murder of a student on 15 May 2019",
 * "talks after an election on 15 May 2019"; not "on the night of 15 May".
 */
export function isOfHappening(parse: Parse, { start }: Pick<DateMention, 'start'>): boolean {
  const { chunks } = parse
  const at = chunkAt(parse, start)
  const named = chunks[at - 2]
  // "won in the vote of 15 May": there it was done.
  if (lastLower(parse, at - 1) === 'of' && named?.kind === 'noun' && !named.time && !TIME.test(lastLower(parse, at - 2))) return !WHERE.test(lastLower(parse, at - 3))
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = chunks[index]
    if (chunk === undefined || !['noun', 'preposition', 'clause'].includes(chunk.kind)) return false
    if (index < at - 2 && BECAUSE.test(lastLower(parse, index))) return true
  }
  return false
}

/**
 * Before a date, a happening that nobody plans, and that the sentence goes back to: "jailed for the murder of a student on May 3", "the inquiry into the crash of
 * May 3", "a suspect in the shooting on May 3 came"; not "two died in a shooting on May 3", nor a weekday, which may be that of the arrest.
 */
export function isOfMishap(parse: Parse, at: number): boolean {
  const time = parse.chunks[at]
  if (time === undefined || !/^(?:on|of)$/.test(lastLower(parse, at - 1)) || !parse.words.slice(time.from, time.to).some(({ tag }) => tag === 'number')) return false
  const mishap = mishapBefore(parse, at)
  if (mishap === null) return false
  const link = lastLower(parse, mishap - 1)
  return BECAUSE.test(link) || (/^(?:in|of)$/.test(link) && mishap === 2 && nounAt(parse, 0) !== null)
}

/** The phrase of a happening that nobody plans, behind a preposition, which the date at `at` follows: "the theft" in "over the theft of jewels on May 3". */
export function mishapBefore(parse: Parse, at: number): number | null {
  for (let index = at - 2; index > 0 && index > at - REACH; index -= 2) {
    const noun = nounAt(parse, index)
    if (noun === null || parse.chunks[index - 1]?.kind !== 'preposition') return null
    if (UNPLANNED.has(parse.words[noun.head]?.lower ?? '')) return index
  }
  return null
}

/** "a majority in the 15 May election", "shots at Sunday's rally": there it was done. */
export function tellsWhere(parse: Parse, { end }: Pick<DateMention, 'end'>): boolean {
  return WHERE.test(lastLower(parse, chunkAt(parse, end - 1) - 1))
}
