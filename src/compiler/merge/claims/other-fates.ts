import type { Quantity } from '../../../bundle/schema.ts'
import { HARMING, MEASURING, SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { Measured } from './measure.ts'
import type { Wording } from './wording.ts'

/** "Nine people were killed", "rescuers brought nine people down": what the one measures is not told of the others. */
export function areOfOtherFates(draft: { measured: Measured | null; quantities: readonly Quantity[] }, quantity: Quantity, measured: Measured | null, wording: Wording): boolean {
  if ((draft.measured === null) === (measured === null) || (draft.measured ?? measured)?.byItself === true) return false
  const harms = (other: Quantity): boolean | null => {
    const verb = wording.verbOf(other)
    return verb === null || PLAIN.has(verb.lemma) || MEASURING.has(verb.lemma) || SAYING.has(verb.lemma) ? null : HARMING.has(verb.lemma) || verb.lemma === 'die'
  }
  const [told, untold] = measured === null ? [draft.quantities, [quantity]] : [[quantity], draft.quantities]
  return told.some((other) => harms(other) === true) && untold.every((other) => harms(other) === false)
}

/** What tells no fate, or may be the end of them: "stabbed six people to death". */
const PLAIN = new Set(['be', 'have', 'put', 'include', 'leave', 'see', 'claim', 'suffer', 'stab', 'gun', 'crush', 'bury', 'burn', 'trample', 'poison'])
